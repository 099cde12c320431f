/** What a date expression of a sentence can say of an event: which day it names, how it is tied to its clause, and which clause that is. */
import { firstFrom, type Span } from '../../../text/span.ts';
import { DAYPART, UNIT } from '../../dates/calendar.ts';
import { parseIsoDay } from '../../dates/days.ts';
import type { DateExpression } from '../../dates/index.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { type Reading, tokenAt } from '../reading.ts';

/**
 * How a date is tied to what it stands with: `at` tells when, `since` when it began, `limit` by or until when it is to be, and
 * `attribute` belongs to the noun after it ("the 2025 election", "Monday's raid").
 */
type Tie = 'at' | 'since' | 'limit' | 'attribute';

export interface Dated extends Span {
  readonly date: string;
  readonly precision: DateExpression['precision'];
  readonly tie: Tie;
  /** The noun phrase of which the date is an attribute. */
  readonly phrase: NounPhrase | null;
  /** The innermost clause around the date; null for a date that opens its sentence. */
  readonly home: Clause | null;
  /** A day without a preposition ("fell Monday", "fell yesterday"), which goes with the verb whatever stands between. */
  readonly bare: boolean;
}

/** The dates of a sentence that name one day, month or year. */
export function datedIn(reading: Reading, sentence: number, dates: readonly DateExpression[]): Dated[] {
  return dates.flatMap((expression) => {
    const named = dayOf(expression);
    if (named === null) return [];
    const { start, end } = expression;
    const phrase = describedBy(reading, expression);
    return [
      {
        ...named,
        start,
        end,
        phrase,
        tie: tieOf(reading, expression, phrase),
        home: homeOf(reading, sentence, expression),
        bare: isBare(reading, expression),
      },
    ];
  });
}

/** "seized by Chile in the 1970s": a clause with a stretch of years of its own is of no day of the clauses above. */
export const isOfYears = (reading: Reading, clause: Clause, dates: readonly DateExpression[]): boolean =>
  dates.some(
    (date) =>
      date.precision === 'year' && date.until !== null && homeOf(reading, clause.sentence, date) === clause && !isBound(reading, date),
  );

/** Rules whose stretch of days is printed, or is a week of the calendar. */
const STRETCHES = new Set(['date.range', 'date.printed', 'date.month-day', 'date.period']);

/** The first of two days, as of a weekend, and the month of "May 6 to May 9" and "last week". */
function dayOf({ date, until, precision, rule }: DateExpression): Pick<Dated, 'date' | 'precision'> | null {
  if (date === null) return null;
  if (until === null) return { date, precision };
  const [first, last] = [parseIsoDay(date), parseIsoDay(until)];
  if (precision !== 'day' || first === null || last === null) return null;
  if (last - first === 1) return { date, precision };
  const isOfMonth = STRETCHES.has(rule) && date.slice(0, 7) === until.slice(0, 7);
  return isOfMonth ? { date: date.slice(0, 7), precision: 'month' } : null;
}

/** "the 2025 election", "Monday's raid", "the vote of 2019": the noun phrase whose head the date describes. */
function describedBy(reading: Reading, { start, end }: Span): NounPhrase | null {
  const { tokens, document } = reading;
  const first = firstFrom(tokens, start + 1) - 1;
  if (tokens[first - 1]?.lower === 'of') return ofNoun(reading, first - 2);
  if (LIMITED.test(document.raw.slice(Math.max(0, start - LONGEST_LIMITED), start)) && !holdsVerb(reading, first))
    return ofNoun(reading, first - 2);
  const phrase = first < 0 ? null : document.syntax.nounPhraseAt(first);
  const head = phrase === null ? undefined : tokenAt(reading, phrase.head);
  if (phrase === null || head === undefined || head.start < end) return null;
  return phrase.first < first || /^['’]/u.test(document.raw.slice(end, end + 1)) ? phrase : null;
}

/** "since the coup on Feb. 1", "ahead of a vote in May": the date of what ends or begins a stretch of time, and of nothing else. */
const LIMITED = /\b(?:ahead of|before|since|till|until) (?:an?|his|her|its|last|the|their|this) (?:[\p{L}-]{1,20} ){1,3}(?:in|on) $/iu;
const LONGEST_LIMITED = 90;
const LIMITING = new Set(['before', 'of', 'since', 'till', 'until']);

/** "since the army seized power in 2014": a clause, whose date it is. */
function holdsVerb({ tokens }: Reading, first: number): boolean {
  for (let at = first - 1; at > first - LONGEST_PHRASE && !LIMITING.has(tokens[at]?.lower ?? ''); at -= 1)
    if (tokens[at]?.pos === 'VERB') return true;
  return false;
}

const TIME_NOUN = new RegExp(`^(?:${UNIT}|${DAYPART})s?$`, 'u');

/** "the early hours of Thursday" is no thing that Thursday describes. */
function ofNoun(reading: Reading, before: number): NounPhrase | null {
  const phrase = reading.document.syntax.nounPhraseAt(before);
  return phrase === null || TIME_NOUN.test(tokenAt(reading, phrase.head)?.lower ?? '') ? null : phrase;
}

const isBare = ({ document }: Reading, { start, precision }: DateExpression): boolean =>
  precision === 'day' &&
  !/\b(?:on|in|at|for|of|from|to|since|by|between|before|after|until|dated|early|late) $/iu.test(
    document.raw.slice(Math.max(0, start - 12), start),
  );

const SINCE = /\bsince(?: \w+){0,2} ?$/iu;
const LIMIT = /\b(?:by|until|till|through|before|ahead of|up to|no later than)(?: (?:the|late|early|mid|at|next|on|end of))* $/iu;

/** "up from 58 a day earlier", "more than 90 last month": the date of the other number. */
const COMPARED = /\b(?:from|than) (?:\w+ )?[\d.,]+%? $/iu;
/** "before dawn on Thursday" is on Thursday. */
const PART_OF_DAY = new RegExp(`^(?:${DAYPART})\\b`, 'iu');

function tieOf(reading: Reading, expression: DateExpression, phrase: NounPhrase | null): Tie {
  const { document } = reading;
  const { start, text } = expression;
  const before = document.raw.slice(Math.max(0, start - 28), start);
  const outer = prepositionBefore(reading, expression);
  if (SINCE.test(before) || outer === 'since') return 'since';
  if (outer !== null) return 'attribute';
  if (LIMIT.test(before) && !PART_OF_DAY.test(text)) return 'limit';
  return phrase === null && !COMPARED.test(before) && !isOfName(reading, expression) ? 'at' : 'attribute';
}

/** Words before a noun of another time than the clause: "since her speech in May", "in the wake of the vote on Monday". */
const OTHER_TIME = new Set(['since', 'wake', 'despite', 'response', 'aftermath', 'ahead']);
const LONGEST_PHRASE = 10;

/** Which of these words opens the phrase that a date ends, or null. */
function prepositionBefore({ tokens }: Reading, { start }: Pick<Span, 'start'>): string | null {
  const first = firstFrom(tokens, start);
  for (let at = first - 1; at > first - LONGEST_PHRASE; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[first]?.sentence || /^(?:VERB|AUX|PUNCT|CCONJ)$/u.test(token.pos)) return null;
    if (OTHER_TIME.has(token.lower)) return at < first - 2 ? token.lower : null;
  }
  return null;
}

/** "the November 27 by-election": a hyphen keeps the noun out of the phrase. */
function isOfName({ tokens }: Reading, { start, end }: Span): boolean {
  const first = firstFrom(tokens, start);
  const next = firstFrom(tokens, end);
  return tokens[next + 1]?.text === '-' && tokens[next]?.start === end + 1 && tokens[first - 1]?.pos === 'DET';
}

/** "since 2014" and "till Monday" say how long something lasts, "up from 58 a day earlier" what it was before; none when it happened. */
export function isBound(reading: Reading, { start }: Pick<Span, 'start'>): boolean {
  const { document } = reading;
  const before = document.raw.slice(Math.max(0, start - 28), start);
  return (
    SINCE.test(before) ||
    prepositionBefore(reading, { start }) !== null ||
    /\b(?:until|till)(?: \w+){0,2} ?$/iu.test(before) ||
    COMPARED.test(before)
  );
}

const OPENING = /(?:[,;:—–]|\b(?:and|but|or|that|while|as|when)) (?:(?:late|early|earlier|later) )?(?:on |in |by )?$/iu;

const lastBegun = (clauses: readonly Clause[]): Clause | undefined => clauses.toSorted((a, b) => a.start - b.start).at(-1);

/**
 * "The envoy, who sought a deal, on Friday accused", "The envoy had in May accused": a date between a comma or an auxiliary and a verb
 * whose subject stands before, goes with that verb.
 */
function toldBehind({ document, tokens }: Reading, { start, end }: Span): Clause | null {
  const parted = /(?:,|\b(?:has|have|had|was|were|is|are)) (?:(?:late|early|since) )?(?:on |in |since )?$/iu;
  if (!parted.test(document.raw.slice(Math.max(0, start - 24), start))) return null;
  const verb = document.syntax.verbGroupAt(firstFrom(tokens, end));
  const clause = verb === null ? undefined : document.syntax.clauses[verb.index];
  return verb?.form === 'finite' && (clause?.subjects[0]?.start ?? start) < start ? (clause ?? null) : null;
}

/** The clause whose verb stands last before the date, of those around it; else the one that begins last. */
function homeOf(reading: Reading, sentence: number, { start, end }: Span): Clause | null {
  const { raw } = reading.document;
  // "…, and in May Norway expelled three": a date before the subject of a later clause.
  const next = reading.clausesIn(sentence).find((clause) => clause.start >= end);
  const opens = next !== undefined && /^,? ?$/u.test(raw.slice(end, next.start)) && OPENING.test(raw.slice(Math.max(0, start - 24), start));
  if (opens && next.start > start) return next;
  const before = reading.clausesIn(sentence).filter((clause) => clause.start <= start);
  const around = before.filter((clause) => start < clause.end);
  const told = toldBehind(reading, { start, end });
  if (told !== null) return told;
  const home = around.findLast(({ verb }) => verb.start < start) ?? lastBegun(around) ?? before.at(-1) ?? null;
  // "Speaking in Lima on Monday, he said": what is said beside the subject is of the time of the sentence.
  if (home?.relation === 'ing' && home.parent === null) return null;
  if (home === null || home.relation !== 'relative' || home.verb.tense !== 'present' || home.parent === null) return home;
  // "closed the crossing, through which goods pass, on Saturday": a comma ends what is told in another tense.
  const between = reading.document.raw.slice(home.verb.end, start);
  return /, (?:(?:late|early) )?(?:on |in )?$/u.test(between) ? (reading.document.syntax.clauses[home.parent] ?? home) : home;
}
