/** The day for which a figure holds, from the date expressions of its clause or sentence; what goes on being told keeps the day told of last. */

import { firstFrom } from '../../text/span.ts';
import type { DateExpression } from '../dates/index.ts';
import type { Document } from '../document.ts';
import { clauseAbove } from '../syntax/above.ts';
import type { Clause } from '../syntax/types.ts';
import { tokenAt } from '../token-at.ts';
import type { Draft, SyntaxIndex } from './draft.ts';
import type { Measured } from './item/inherit.ts';
import { wordsOf } from './lexicon.ts';
import { isSource } from './locative.ts';
import { BEFALLEN, VOTES } from './measure/words.ts';

interface LastDate {
  readonly date: string;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Of each figure the day as `YYYY-MM-DD`, or null. */
export function readAsOf(
  document: Document,
  syntax: SyntaxIndex,
  dates: readonly DateExpression[],
  figures: readonly Measured[],
): (string | null)[] {
  let next = 0;
  let last: LastDate | null = null;
  return figures.map((figure) => {
    const { sentence } = figure.draft;
    while (next < dates.length && (dates[next] as DateExpression).start < sentence.start) {
      const date = dates[next] as DateExpression;
      const home = sentenceOf(document, sentence.index, date.start);
      const day = dayOf(document, date);
      if (home !== null && day !== null) last = { date: day, ...home };
      next += 1;
    }
    if (isTimeless(figure) || isApart(document, figure.draft) || isSource(document, figure.draft)) return null;
    const own = inSentence(dates, next, sentence.end);
    const clause = syntax.clauseAt(figure.draft.firstToken, sentence.index);
    const stated = statedDay(
      document,
      own.filter(
        (date) =>
          !isAside(document, syntax, date, figure) &&
          !isOfPaper(document, date) &&
          !isOfName(document, date) &&
          !isOfOther(document, date, figure.draft),
      ),
      figure,
      clause,
    );
    if (stated !== null) return stated;
    // "have died since April": up to now. "the highest since 1900" is a comparison, "10 sessions since 1950" a history.
    const since = clause?.verb.perfect === true ? own.find((date) => date.precision !== 'year' && isSince(document, date)) : undefined;
    const isOpen = own.every((date) => isSince(document, date)) && goesOn(document, figure, clause);
    const isEarlier = last !== null && since?.date != null && last.date < since.date;
    if (isOpen && last !== null && !isEarlier && isNear(document, last, figure)) return last.date;
    return since === undefined ? null : document.article.published;
  });
}

/**
 * The day that the clause names, else the sentence; a plan has only a day of its own clause, since the others date the saying, and so have
 * sums, shares and stretches of time.
 */
function statedDay(document: Document, own: readonly DateExpression[], { draft }: Measured, clause: Clause | null): string | null {
  const usable = own.filter((date) => dayOf(document, date) !== null);
  const within = clause === null ? [] : own.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const inClause = within.filter((date) => usable.includes(date));
  // "The house, which passed it by nine votes last month, meets on Friday": the clause has a time of its own, which is no day.
  if (inClause.length === 0 && clause?.relation === 'relative' && within.length > 0) return null;
  // "Some 4,000 people fled in January, the agency said on Tuesday."
  if (
    inClause.length === 0 &&
    within.some((date) => date.date !== null && date.precision !== 'day' && !isSince(document, date) && !isRecord(document, date))
  )
    return null;
  if (
    draft.quantity.dimension === 'time' &&
    (!LASTED.test(document.raw.slice(Math.max(draft.sentence.start, draft.start - 24), draft.start)) ||
      !WITHIN_A_DAY.has(draft.quantity.unit))
  )
    return null;
  const isOfClause = draft.quantity.dimension !== null && draft.quantity.dimension !== 'magnitude';
  const isToldApart = DIED.test(document.raw.slice(draft.end, draft.end + 30));
  const found = nearest(inClause, draft) ?? (isOfClause || isPlan(document, clause) ? undefined : nearest(usable, draft));
  if (found !== undefined && isToldApart && found.start < draft.start) return null;
  return found === undefined || isOfNext(document, own, draft, found) ? null : dayOf(document, found);
}

/** "The deficit for this year, which ends on 30 September, is put at $544 billion": a day of an aside in which the figure does not stand. */
function isAside(document: Document, syntax: SyntaxIndex, { start }: DateExpression, { draft }: Measured): boolean {
  const { sentence, firstToken, end } = draft;
  const home = syntax.clauseAt(tokenAt(document, sentence, start), sentence.index);
  if (home?.relation !== 'relative' || (firstToken >= home.first && firstToken < home.endToken)) return false;
  return home.start - end !== 2 && document.raw.slice(home.start - 2, home.start) === ', ';
}

/** "the day after a fire had killed 12 people": at another time than what is told. */
const APART = /\b(?:day|week|month|year|night|morning)s? (?:before|after) [^,;.]{0,60}(?:, \p{Ll}+ing (?:\p{Ll}+ )?)?$/u;
const isApart = ({ raw }: Document, { sentence, start }: Draft): boolean =>
  APART.test(raw.slice(Math.max(sentence.start, start - 100), start));

/** "A court on Friday ordered it to pay the families of three workers who died in a blast": a day of what came of it. */
const DIED =
  /^,? who (?:had |have |has )?(?:been |were |was )?(?:also |later |all )?(?:died|drowned|perished|killed|wounded|injured|hurt|fled)\b/u;

/** "83% in May, and 71% on Tuesday": the figure has a time of its own before the day of the next. */
const isOfNext = (document: Document, own: readonly DateExpression[], { end }: Draft, { start }: DateExpression): boolean =>
  own.some(
    (date) =>
      date.start >= end &&
      date.start < start &&
      dayOf(document, date) === null &&
      !isSince(document, date) &&
      /\d/u.test(document.raw.slice(date.end, start)),
  );

/** "a poll published on Tuesday": when a document came out, not when what it says was so. */
const isOfPaper = ({ raw }: Document, { start }: DateExpression): boolean =>
  /\b(?:published|released|issued|dated|printed|posted|unveiled|leaked)(?: (?:late|on|by|in|\p{Ll}{1,14}ly)){0,4} $/u.test(
    raw.slice(Math.max(0, start - 40), start),
  ) && !/\b(?:has|have|had|it|they|he|she|who) (?:published|released|issued)(?: on)? $/u.test(raw.slice(Math.max(0, start - 30), start));

/** "the worst incident this year": that nothing else in the year was like it. */
const isRecord = ({ raw }: Document, { start }: DateExpression): boolean =>
  /\bthe (?:most|worst|largest|biggest|strongest|heaviest|deadliest|bloodiest|highest|lowest|first) [^,;.]{0,50}$/u.test(
    raw.slice(Math.max(0, start - 60), start),
  );

/** "weakened to 92, from 88 a week earlier": the day of the number that it stands right behind. */
const COMPARED = /\b(?:from|than|with|against) (?:\p{L}+ ){0,2}\p{Sc}?\d[\d.,]*(?: ?%|(?: \p{L}+){0,2}) $/u;

function isOfOther({ raw }: Document, { start }: DateExpression, { sentence, end }: Draft): boolean {
  const from = Math.max(sentence.start, start - 48);
  const compared = COMPARED.exec(raw.slice(from, start));
  return compared !== null && end <= from + compared.index;
}

/** "the Feb 5 assembly polls", "a March 3 letter": a day that only names what stands behind it. */
function isOfName({ tokens, raw }: Document, { start, end }: DateExpression): boolean {
  if (!/\b(?:an?|the|this|its|their|his|her) $/iu.test(raw.slice(Math.max(0, start - 6), start)) || raw[end] !== ' ') return false;
  return /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[firstFrom(tokens, end)]?.pos ?? '');
}

/** Nothing lasts years on one day. */
const WITHIN_A_DAY = new Set(['h', 'min', 's']);
/** "traded fire for six hours on Monday": how long it lasted that day. */
const LASTED = /\b(?:for|last(?:s|ed|ing)?|took|taking|spent|after|of) (?:\p{L}+ ){0,2}$/u;

const POLLING = /\b(?:turnout|seats?|votes?|ballots?)\b/iu;

const PLANNING = wordsOf('planning verb');

/** What would, will or should be holds on no day that is told of something else. */
function isPlan(document: Document, clause: Clause | null): boolean {
  if (clause === null) return false;
  const { modal, tense } = clause.verb;
  if (tense === 'future' || (modal !== null && modal !== 'could' && modal !== 'can')) return true;
  const parent = clauseAbove(document.syntax, clause);
  return clause.relation === 'infinitive' && parent !== null && (PLANNING.has(parent.verb.lemma) || parent.verb.tense === 'future');
}

/** How far, how large and how many a body has is so on no one day; a magnitude is that of one quake. */
const isTimeless = ({ draft: { quantity }, measure }: Measured): boolean =>
  measure === 'distance' ||
  measure === 'membership' ||
  (measure === 'size' && quantity.dimension !== 'magnitude' && quantity.dimension !== 'area') ||
  (quantity.attribute && quantity.dimension !== 'magnitude');

/**
 * What befell people and how was voted goes on with the day of the sentence before, where it is told in the past; other numbers have a day
 * only where it stands.
 */
function goesOn(document: Document, { draft, measure, item }: Measured, clause: Clause | null): boolean {
  const isOccurrence = BEFALLEN.has(measure) || VOTES.has(measure) || draft.quantity.dimension === 'magnitude' || POLLING.test(item ?? '');
  if (!isOccurrence || isPlan(document, clause)) return false;
  const finite = finiteOf(document, clause);
  return finite === null || finite.verb.tense === 'past' || finite.verb.perfect;
}

/** The clause itself where its verb has a tense, else the next one above that has. */
function finiteOf(document: Document, clause: Clause | null): Clause | null {
  let at = clause;
  for (let step = 0; at !== null && at.verb.tense === null && step < MOST; step += 1) at = clauseAbove(document.syntax, at);
  return at;
}

/** In the two sentences before, and no day still to come. */
const isNear = ({ article }: Document, last: LastDate, { draft }: Measured): boolean =>
  draft.sentence.index - last.sentence <= 2 &&
  draft.sentence.paragraph - last.paragraph <= 1 &&
  (article.published === null || last.date <= article.published);

const MOST = 20;

function inSentence(dates: readonly DateExpression[], from: number, end: number): DateExpression[] {
  const found: DateExpression[] = [];
  for (let at = from; at < dates.length && found.length < MOST && (dates[at] as DateExpression).start < end; at += 1)
    found.push(dates[at] as DateExpression);
  return found;
}

/** Sentence and paragraph of a position close before a sentence; null where it lies farther back. */
function sentenceOf(document: Document, from: number, position: number): { sentence: number; paragraph: number } | null {
  for (let at = from; at >= 0 && from - at < 4; at -= 1) {
    const sentence = document.sentences[at];
    if (sentence !== undefined && sentence.start <= position) return { sentence: at, paragraph: sentence.paragraph };
  }
  return null;
}

const isSince = (document: Document, { start }: DateExpression): boolean =>
  /\bsince\b[^,;.]{0,60}$/iu.test(document.raw.slice(Math.max(0, start - 70), start));

/** The day that a date gives a figure: the end of a stretch that lasts until now; none for starting points and comparisons. */
function dayOf(document: Document, date: DateExpression): string | null {
  if (date.date === null || date.precision !== 'day' || isSince(document, date)) return null;
  const { raw } = document;
  const before = raw.slice(Math.max(0, date.start - 24), date.start);
  if (
    /\b(?:from|than|after|before|compared (?:with|to)|ahead of|versus|vs\.?|until|till|following|in the wake of|in (?:reaction|response) to) (?:the |late |early |on )?$/iu.test(
      before,
    )
  )
    return null;
  // "in the fighting that erupted on 27 August": when it began.
  if (
    /\b(?:that|which) (?:had )?(?:began|begun|started|erupted|flared|broke(?:n)? out)(?: \p{Ll}+)? (?:on )?$/u.test(
      raw.slice(Math.max(0, date.start - 40), date.start),
    )
  )
    return null;
  // "last week" names no day; "between 8 and 20 March" and "in the past seven days" count up to their last one.
  return date.rule === 'date.period' && date.until !== null ? null : (date.until ?? date.date);
}

function nearest(dates: readonly DateExpression[], { start, end }: Draft): DateExpression | undefined {
  const distance = (date: DateExpression): number => (date.start >= end ? date.start - end : start - date.end);
  return [...dates].sort((a, b) => distance(a) - distance(b))[0];
}
