import type { Figure } from '../models/figures.ts';
import type { GoldFigure } from './gold.ts';
import { matchRows } from './match-rows.ts';
import { isOneOfNames, isOneOfValues, isSameName, shareWord } from './names.ts';
import { overlapShare } from './overlap.ts';
import { countAgreement, type Disagreement, type Tally } from './tally.ts';

/** Scores the figures of one article: the same figure where characters overlap and the number is the same. */
export function scoreFigures(gold: readonly GoldFigure[], rows: readonly Figure[], tally: Tally): Omit<Disagreement, 'article'>[] {
  const { rowOf, goldOf } = matchRows(gold, rows, (figure, row) =>
    isSameNumber(figure, row) ? overlapShare([[figure.start, figure.end]], [[row.start, row.end]]) : 0,
  );
  const matched = gold.flatMap((figure, index) => {
    const row = rows[rowOf.get(index) ?? -1];
    if (row !== undefined) return scoreMatched(figure, row, tally);
    if (figure.optional) return [];
    tally.missed += 1;
    return [disagree('miss', `${figure.text} = ${numberOf(figure)}`)];
  });
  const surplus = rows.filter((row, index) => !goldOf.has(index) && !gold.some((figure) => isBorderline(figure, row)));
  tally.surplus += surplus.length;
  return [...matched, ...surplus.map((row) => disagree('extra', `${row.text} = ${numberOf(row)} ${row.unit}`))];
}

type Numbers = { readonly value?: number | null | undefined; readonly lower?: number | null | undefined };

const numberOf = ({ value, lower }: Numbers): number | null => value ?? lower ?? null;

function isSameNumber(figure: GoldFigure, row: Figure): boolean {
  const number = numberOf(row);
  return [numberOf(figure), figure.upper ?? null, ...(figure.value_alt ?? [])].some((right) => isClose(number, right));
}

const isClose = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

const isBorderline = (figure: GoldFigure, row: Figure): boolean =>
  figure.optional === true && row.start < figure.end && figure.start < row.end;

function scoreMatched(figure: GoldFigure, row: Figure, tally: Tally): Omit<Disagreement, 'article'>[] {
  if (!figure.optional) tally.right += 1;
  const checks: [attribute: string, isRight: boolean, found: string | null, expected: string | null | undefined][] = [
    ['unit', isOneOfValues(row.unit, figure.unit, figure.unit_alt), row.unit, figure.unit],
    ['qualifier', isOneOfValues(row.qualifier, figure.qualifier, figure.qualifier_alt), row.qualifier, figure.qualifier],
    ['measure', isOneOfValues(row.measure, figure.measure, figure.measure_alt), row.measure, figure.measure],
    ['item', !figure.item || isSameName(row.item, figure.item) || shareWord(row.item, figure.item), row.item, figure.item],
    ['claimed by', isOneOfNames(row.claimed_by, figure.claimed_by, figure.claimed_by_alt), row.claimed_by, figure.claimed_by],
    ['verification', isOneOfValues(row.verification, figure.verification, figure.verification_alt), row.verification, figure.verification],
  ];
  if (figure.as_of) checks.push(['as of', isOneOfValues(row.as_of, figure.as_of, figure.as_of_alt), row.as_of, figure.as_of]);
  for (const [attribute, isRight] of checks) countAgreement(tally, attribute, isRight);
  return checks
    .filter(([, isRight]) => !isRight)
    .map(([attribute, , found, expected]) => disagree(attribute, `${figure.text}: ${found} ≠ ${expected}`));
}

const disagree = (kind: string, what: string): Omit<Disagreement, 'article'> => ({ table: 'figures', kind, what });
