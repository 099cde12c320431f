/** Where a figure holds: a place from a locative phrase of its own clause; for harm to people and things, of its sentence or paragraph too. */

import type { Entity } from '../../models/entities.ts';
import { countHead } from '../../text/search.ts';
import type { Document } from '../document.ts';
import type { EntityAnnotation, EntityMention } from '../entities/index.ts';
import { clauseAbove } from '../syntax/above.ts';
import type { Clause } from '../syntax/types.ts';
import { tokenAt } from '../token-at.ts';
import type { Claim } from './claims/index.ts';
import type { Draft, SyntaxIndex } from './draft.ts';
import type { Measured } from './item/inherit.ts';
import { findLocatives, hasNamedPlace, hasUnnamedPlace, isSource, type Locative, ownedPlace } from './locative.ts';

/** Measures of what an incident did: they hold where the incident happened. */
const HARM = new Set(['killed', 'injured', 'killed_or_injured', 'captured', 'missing', 'evacuated', 'destroyed']);
/** Measures of movement, which hold where it leads. */
const MOVES = new Set(['displaced', 'returned', 'evacuated', 'deployed', 'supplied']);

/** What the choice of a place knows about one figure. */
interface Site {
  readonly figure: Measured;
  /** Locatives of the sentence that may tell its place, the places of the saying left out. */
  readonly locatives: readonly Locative[];
  /** Where the figures before and after it in the sentence stand; the bounds of the sentence without any. */
  readonly from: number;
  readonly to: number;
  readonly isFirst: boolean;
}

/** Of each figure the place, or null where the text gives none. */
export function readPlaces(
  document: Document,
  syntax: SyntaxIndex,
  { mentions }: EntityAnnotation,
  figures: readonly Measured[],
  claims: readonly Claim[],
): (Entity | null)[] {
  if (figures.length === 0) return [];
  const grounds = besideFigures(
    document,
    mentions.filter(({ entity, form }) => form !== 'pronoun' && (entity.kind === 'place' || entity.kind === 'country')),
    figures,
  );
  const places = grounds.filter(({ form }) => form === 'name');
  const located = findLocatives(document, grounds);
  let next = 0;
  return figures.map((figure, at) => {
    const { draft, measure } = figure;
    while (next < located.length && (located[next] as Locative).start < draft.sentence.start) next += 1;
    const near = takeLocatives(located, next, draft.sentence.end, figure, claims[at]);
    const site = siteOf(
      figures,
      at,
      near.filter((locative) => !isOfPart(document, figures, at, locative)),
    );
    const owned = ownedPlace(document, places, draft, measure);
    if (owned !== null) return owned;
    if (measure === 'distance' || measure === 'membership') return null;
    if (isSource(document, draft)) return null;
    const own = ownPlace(document, syntax, site);
    const where = whereOf(document, syntax, grounds, draft);
    if (where !== null && (own === null || own.start < where.end)) return where.entity;
    if (hasUnnamedPlace(document, draft, site.to) && own?.isNoun !== true) return null;
    if (own !== null || !HARM.has(measure ?? '')) return own?.entity ?? null;
    const shared = nearest(
      site.locatives.filter(({ start }) => !isOtherTime(document, draft, start)),
      draft,
    );
    if (shared !== null) return shared.entity;
    const told = inherited(document, located, next, draft);
    // A town of the sentences before is not that of a figure which names its own; the state is.
    return told?.kind === 'place' && hasNamedPlace(document, draft, site.to) ? null : told;
  });
}

/** The places of the paragraphs that hold figures; no other tells where a figure holds. */
function besideFigures(document: Document, places: readonly EntityMention[], figures: readonly Measured[]): readonly EntityMention[] {
  const paragraphs = new Set(figures.map(({ draft }) => draft.sentence.paragraph));
  const sentences = document.sentences.filter(({ paragraph }) => paragraphs.has(paragraph));
  return places.filter((place) => sentences.some(({ start, end }) => start <= place.start && place.start < end));
}

const MOST = 40;

function takeLocatives(
  located: readonly Locative[],
  from: number,
  end: number,
  { measure }: Measured,
  claim: Claim | undefined,
): readonly Locative[] {
  const taken: Locative[] = [];
  for (let at = from; at < located.length && at - from < MOST && (located[at] as Locative).start < end; at += 1) {
    const locative = located[at] as Locative;
    const spans = claim?.quote?.spans;
    const isOutside = spans !== undefined && !spans.some((span) => locative.start >= span.start && locative.end <= span.end);
    if (isOutside || (locative.isPath && !MOVES.has(measure ?? ''))) continue;
    taken.push(locative);
  }
  return taken;
}

function siteOf(figures: readonly Measured[], at: number, locatives: readonly Locative[]): Site {
  const figure = figures[at] as Measured;
  const { sentence } = figure.draft;
  const before = figures[at - 1]?.draft;
  const after = figures[at + 1]?.draft;
  const isFirst = before?.sentence !== sentence;
  return {
    figure,
    locatives,
    from: isFirst || before === undefined ? sentence.start : before.end,
    to: after === undefined || after.sentence !== sentence ? sentence.end : after.start,
    isFirst,
  };
}

/** The phrase after the figure, else before it, both within its clause or one that holds it; behind another figure only for harm. */
function ownPlace(document: Document, syntax: SyntaxIndex, { figure, locatives, from, to, isFirst }: Site): Locative | null {
  const { draft, measure } = figure;
  const clauses = clausesAbove(document, syntax, draft);
  const own = locatives.filter(({ start }) => {
    const clause = syntax.clauseAt(tokenAt(document, draft.sentence, start), draft.sentence.index);
    return clauses.size === 0 || clause === null || clauses.has(clause.first) || isBelieved(document, clause, clauses);
  });
  const harm = HARM.has(measure ?? '');
  const still = own.filter(({ isPath }) => !isPath);
  const isPart = ({ start }: Locative): boolean => /\bincluding\b|—/u.test(document.raw.slice(draft.end, start));
  const after = still.find((place) => place.start >= draft.end && place.start < to && !isPart(place));
  const before = still.findLast(({ start, end }) => end <= draft.start && start >= from && (isFirst || harm));
  const opening = still.find(({ isOpening, end }) => isOpening && end <= draft.start);
  const paths = own.filter(({ isPath, start }) => isPath && start >= draft.end && start < to);
  // Where a way ends before where it starts.
  const path = paths.find(({ start }) => !/\bfrom (?:the )?$/u.test(document.raw.slice(start - 12, start))) ?? paths[0];
  return after ?? before ?? opening ?? path ?? (harm ? nearest(own, draft) : null);
}

/** "21,000 people fell ill and five died, two of them in Peru": where the part is, not all of them. */
function isOfPart({ raw }: Document, figures: readonly Measured[], at: number, { start }: Locative): boolean {
  const { sentence } = (figures[at] as Measured).draft;
  for (let next = at + 1; next < figures.length; next += 1) {
    const part = (figures[next] as Measured).draft;
    if (part.sentence !== sentence || part.end > start) return false;
    if (/^ of (?:them|whom|which|these|those)\b[^,;.]{0,40}$/u.test(raw.slice(part.end, start))) return true;
  }
  return false;
}

/** "more than 40 people have died since troops landed in Lima": what happened there is not what is counted. */
const isOtherTime = ({ raw }: Document, { end }: Draft, start: number): boolean =>
  start >= end && /\b(?:since|before)\b/u.test(raw.slice(Math.max(end, start - 80), start));

/** "40 people are believed to be held in Yemen": the infinitive tells of the subject. */
function isBelieved({ syntax }: Document, clause: Clause, clauses: ReadonlySet<number>): boolean {
  const above = clause.relation === 'infinitive' ? clauseAbove(syntax, clause) : null;
  return above !== null && above.verb.voice === 'passive' && clauses.has(above.first);
}

/** "in Batken, where they are housed in two schools": the name that the clause of a figure, or one above it, hangs on. */
function whereOf({ raw, syntax }: Document, index: SyntaxIndex, places: readonly EntityMention[], { firstToken, sentence }: Draft) {
  let clause = index.clauseAt(firstToken, sentence.index);
  for (let step = 0; clause !== null && clause.sentence === sentence.index && step < LEVELS; step += 1) {
    const from = clause.start;
    const opener = /,? (?:where )?$/u.exec(raw.slice(Math.max(sentence.start, from - 8), from))?.[0] ?? '';
    if (clause.opener === 'where') {
      const place = places[countHead(places, ({ end }) => end <= from - opener.length) - 1];
      return place !== undefined && place.end === from - opener.length ? place : null;
    }
    clause = clauseAbove(syntax, clause);
  }
  return null;
}

const LEVELS = 3;

/** First tokens of the clause of a figure and of those that hold it. */
function clausesAbove(document: Document, syntax: SyntaxIndex, { firstToken, sentence }: Draft): ReadonlySet<number> {
  const firsts = new Set<number>();
  let clause = syntax.clauseAt(firstToken, sentence.index);
  for (let step = 0; clause !== null && clause.sentence === sentence.index && step < MOST; step += 1) {
    firsts.add(clause.first);
    clause = clauseAbove(document.syntax, clause);
  }
  return firsts;
}

function nearest(locatives: readonly Locative[], { start, end }: Draft): Locative | null {
  let best: Locative | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const locative of locatives) {
    const distance = locative.start >= end ? locative.start - end : start - locative.end;
    if (distance < least) {
      best = locative;
      least = distance;
    }
  }
  return best;
}

/** The place of an incident told in the sentences before, where the paragraph names only one. */
function inherited(document: Document, located: readonly Locative[], next: number, { sentence, start }: Draft): Entity | null {
  // "A strike in Nyala killed 11, residents said; a doctor put the toll at 18": where another saying places it, no sentence before does.
  if (located.slice(next, next + MOST).some((place) => !place.isPath && place.start < start)) return null;
  const last = located[next - 1];
  let first = sentence.index;
  while (first > 0 && sentence.index - first < MOST && document.sentences[first - 1]?.paragraph === sentence.paragraph) first -= 1;
  const from = document.sentences[first]?.start ?? sentence.start;
  if (last === undefined || last.start < from) return null;
  for (let at = next - 1; at >= 0 && next - at < MOST && (located[at] as Locative).start >= from; at -= 1)
    if (located[at]?.entity.entity_id !== last.entity.entity_id) return null;
  return last.entity;
}
