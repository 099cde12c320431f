/** Stated quantities. */

import type { Entity } from '../../models/entities.ts';
import type { Figure } from '../../models/figures.ts';
import { gather } from '../../text/gather.ts';
import type { Span } from '../../text/span.ts';
import type { DateExpression } from '../dates/index.ts';
import type { Document } from '../document.ts';
import type { EntityAnnotation, Resolution } from '../entities/index.ts';
import type { FoundQuote, QuoteAnnotation } from '../quotes/index.ts';
import type { Annotation, Doubt, Dropped } from '../rule.ts';
import { readAsOf } from './as-of.ts';
import { carryOn } from './claims/carry.ts';
import { indexClaims } from './claims/index.ts';
import { readVerifications } from './claims/verification.ts';
import { indexSyntax } from './draft.ts';
import { findFigures, ruleOf } from './find.ts';
import { type Measured, measureAll, printedAlone } from './item/inherit.ts';
import { readMoney } from './money-here.ts';
import { oneCounts, pointsBack } from './ones.ts';
import { readPlaces } from './place.ts';
import { arePercentagePoints } from './points.ts';
import { readTemperatures } from './temperature.ts';

/** A figure before it becomes a row; positions in UTF-16 units. */
export interface FoundFigure
  extends Span,
    Pick<Figure, 'value' | 'lower' | 'upper' | 'qualifier' | 'unit' | 'item' | 'measure' | 'verification' | 'as_of' | 'rule'> {
  readonly claimedBy: Resolution | null;
  readonly quote: FoundQuote | null;
  readonly place: Entity | null;
}

export type FigureAnnotation = Annotation<FoundFigure>;

export interface FigureContext {
  readonly dates: readonly DateExpression[];
  readonly entities: EntityAnnotation;
  readonly quotes: QuoteAnnotation;
}

/** Numbers, then what they count, then what they measure, then who claims them, where, when and how surely. */
export function annotateFigures(document: Document, { dates, entities, quotes }: FigureContext): FigureAnnotation {
  const syntax = indexSyntax(document);
  const candidates = findFigures(document, dates);
  const measured = measureAll(document, syntax, readTemperatures(document, candidates.drafts));
  const kept = measured.filter((entry, at) => isStated(document, measured, entry, at));
  const keptOnes = new Set(kept);
  const refused = measured.filter((entry) => !keptOnes.has(entry));
  const claimOf = indexClaims(document, syntax, entities, quotes);
  const claims = carryOn(
    document,
    kept,
    kept.map(({ draft }) => claimOf(draft)),
  ).map((claim, at) =>
    isBackground((kept[at] as Measured).measure) && claim.quote?.type !== 'direct' ? { ...claim, claimedBy: null } : claim,
  );
  const places = readPlaces(document, syntax, entities, kept, claims);
  const days = readAsOf(document, syntax, dates, kept);
  const verifications = readVerifications(document, kept, claims);
  const { dollar, unitOf, comparedWith } = readMoney(document, entities, kept);
  const found = kept.map(({ draft, measure, item }, at) => ({
    start: draft.start,
    end: draft.end,
    value: draft.quantity.value,
    lower: draft.quantity.lower,
    upper: draft.quantity.upper,
    qualifier: draft.qualifier,
    unit: arePercentagePoints(document, draft) ? '%' : unitOf(comparedWith(at) ?? draft.quantity),
    item: printedAlone(document, draft) ?? item,
    measure: measure ?? ('other' as const),
    claimedBy: claims[at]?.claimedBy ?? null,
    quote: claims[at]?.quote ?? null,
    place: places[at] ?? null,
    as_of: days[at] ?? null,
    verification: verifications[at] ?? null,
    rule: ruleOf(draft.quantity),
  }));
  return {
    found,
    dropped: [...candidates.dropped, ...refused.map(dropOf)],
    doubts: gather(found, (figure, at) => doubtsOf(figure, kept[at] as Measured, dollar)),
  };
}

/** The size of a body or a town is common knowledge that the article gives, whoever else speaks in the sentence. */
const isBackground = (measure: Measured['measure']): boolean => measure === 'membership' || measure === 'population';

/** Whether a small number states a quantity, by what it measures and what stands beside it. */
function isStated(document: Document, all: readonly Measured[], { draft, measure }: Measured, at: number): boolean {
  if (pointsBack(document, draft) && measure === null) return false;
  if (draft.quantity.value === 0 && draft.quantity.form === 'words' && draft.quantity.dimension === null && draft.counted.item === null)
    return measure !== null;
  if (draft.quantity.value !== 1 || draft.quantity.form !== 'words') return true;
  const beside = [all[at - 1], all[at + 1]].some(
    // "one change" beside "one aide": neither makes the other a number.
    (other) => other?.draft.sentence === draft.sentence && other.draft.quantity.dimension === null && other.draft.quantity.value !== 1,
  );
  return oneCounts(document, draft, measure !== null && measure !== 'duration' && measure !== 'membership', beside);
}

const dropOf = ({ draft }: Measured): Dropped => ({
  table: 'figures',
  rule: ruleOf(draft.quantity),
  start: draft.start,
  end: draft.end,
  reason: draft.quantity.value === 1 ? '"one" as a pronoun or article' : 'names known ones again, states no quantity',
});

function doubtsOf({ start, end }: FoundFigure, { draft }: Measured, dollar: string | null): Doubt[] {
  const { currency, numeral, dimension } = draft.quantity;
  const doubt = (code: string, message: string): Doubt => ({ code, severity: 'info', table: 'figures', start, end, message });
  const doubts: Doubt[] = [];
  if (currency?.term === '¥') doubts.push(doubt('figure.currency-shared', 'yen and yuan share the sign ¥; read as yen'));
  if (currency?.term === '$' && dollar !== null)
    doubts.push(doubt('figure.currency-shared', `"$" read as ${dollar}, the dollar that the article prints or whose country it tells of`));
  if (numeral.letterScale && dimension === null)
    doubts.push(doubt('figure.number-ambiguous', 'a letter after the digits is read as a magnitude, not as a unit'));
  return doubts;
}
