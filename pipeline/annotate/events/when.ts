/** When an event took place, from its own clause, then from those above it, then from its sentence. */

import type { Event } from '../../models/events.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import { AMOUNT, readAmount } from '../dates/calendar.ts';
import { isoDate, parseIsoDay } from '../dates/days.ts';
import type { DateExpression } from '../dates/index.ts';
import { clauseAbove } from '../syntax/above.ts';
import type { Clause, NounPhrase, TokenRun } from '../syntax/index.ts';
import type { Candidate } from './candidate.ts';
import { CASUALTY, causesOf } from './casualty.ts';
import { launchOf, occurrenceOf } from './occurrence.ts';
import { lowerAt, type Reading, tokenAt } from './reading.ts';

interface Dated extends Span {
  readonly date: string;
  readonly precision: DateExpression['precision'];
}

export interface When {
  readonly date: string | null;
  readonly precision: Event['date_precision'];
}

/** Rules whose stretch of days is printed, or is a week of the calendar. */
const STRETCHES = new Set(['date.range', 'date.printed', 'date.month-day', 'date.period']);

/** A date that names one day, month or year; the first of two days, and the month of "May 6 to May 9" and "last week". */
function dayOf({ start, end, date, until, precision, rule }: DateExpression): Dated[] {
  if (date === null) return [];
  if (until === null) return [{ start, end, date, precision }];
  const [first, last] = [parseIsoDay(date), parseIsoDay(until)];
  if (precision !== 'day' || first === null || last === null) return [];
  if (last - first === 1) return [{ start, end, date, precision }];
  const isOfMonth = STRETCHES.has(rule) && date.slice(0, 7) === until.slice(0, 7);
  return isOfMonth ? [{ start, end, date: date.slice(0, 7), precision: 'month' }] : [];
}

const UNDATED: When = { date: null, precision: null };

/** The date in the event's clause, else the nearest one above it, else the only one of the sentence. */
export function dateOf(reading: Reading, { trigger, clause, phrase }: Candidate, dates: readonly DateExpression[]): When {
  if (dates.length === 0) return UNDATED;
  const same = dayBeforeWhen(reading, clause, dates);
  if (same !== null) return { date: same.date, precision: same.precision };
  const days = dates.filter((day) => !isBound(reading, day) && !isOfName(reading.document, phrase, day)).flatMap(dayOf);
  const described = phrase === null ? null : (occurrenceOf(reading, phrase) ?? launchOf(reading, phrase));
  const told = days.find(({ start, end }) => described !== null && start >= described.start && end <= described.end);
  if (told !== undefined) return { date: told.date, precision: told.precision };
  const at = tokenAt(reading, trigger.first)?.start ?? 0;
  let level = clause;
  let apart = 0;
  for (let depth = 0; level !== null && depth < 6; depth += 1) {
    const { start, end } = openingOf(reading, level);
    const own = level;
    const inside = days.filter(
      (day) => day.start >= start && day.end <= end && !isOfRelative(reading, own, day) && !isOfSpan(reading, clause, day),
    );
    const nearest = inside.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
    if (nearest !== undefined) return moved(nearest, apart);
    apart += daysApart(reading, level);
    level = clauseAbove(reading.document.syntax, level);
  }
  const only = days.length === 1 ? days[0] : undefined;
  return only === undefined || (isOfAnother(reading, clause, only) && !isOfCause(reading, clause, trigger, only))
    ? UNDATED
    : { date: only.date, precision: only.precision };
}

/** "until Tuesday, when they pulled back": the day that stands before "when". */
function dayBeforeWhen({ document }: Reading, clause: Clause | null, dates: readonly DateExpression[]): Dated | null {
  if (clause === null || clause.opener !== 'when') return null;
  const opener = document.tokens.slice(clause.first - 1, clause.endToken).find(({ lower }) => lower === 'when');
  const day = dates.find(({ end }) => opener !== undefined && end < opener.start && /^,? $/u.test(document.raw.slice(end, opener.start)));
  return day === undefined ? null : (dayOf(day)[0] ?? null);
}

const APART = new RegExp(`\\b(${AMOUNT}) (days?|weeks?) $`, 'iu');

/** "on Saturday, a day after gunmen attacked": days from the clause above to a clause opened by "after" or "before". */
function daysApart({ document }: Reading, { opener, first, relation }: Clause): number {
  if (relation !== 'adverbial' || (opener !== 'after' && opener !== 'before')) return 0;
  const at = document.tokens[first]?.start ?? 0;
  const match = APART.exec(document.raw.slice(Math.max(0, at - 24), at));
  const count = (readAmount(match?.[1] ?? '') ?? 0) * (match?.[2]?.startsWith('week') === true ? 7 : 1);
  return opener === 'after' ? -count : count;
}

function moved({ date, precision }: Dated, days: number): When {
  const day = days === 0 || precision !== 'day' ? null : parseIsoDay(date);
  return day === null ? { date, precision } : { date: isoDate(day + days, 'day'), precision };
}

/** The first clause of a sentence reaches over what stands before its subject ("On Monday, the minister said"). */
function openingOf(reading: Reading, { sentence, index, start, end }: Clause): { readonly start: number; readonly end: number } {
  const isFirst = reading.clausesIn(sentence)[0]?.index === index;
  return { start: isFirst ? Math.min(start, reading.document.sentences[sentence]?.start ?? start) : start, end };
}

/** "Chad, which broke off ties in 2021, offered": the date of a relative clause is not that of the clause around it. */
function isOfRelative(reading: Reading, { index, sentence, verb }: Clause, day: Dated): boolean {
  return reading
    .clausesIn(sentence)
    .some(
      (aside) =>
        aside.relation === 'relative' &&
        aside.index !== index &&
        !isBehind(reading, aside, day) &&
        aside.start <= day.start &&
        day.end <= aside.end &&
        (verb.start < aside.start || verb.start >= aside.end),
    );
}

/** "closed the crossing, which 900 lorries pass, on Saturday": behind the comma that ends an aside the clause around it goes on. */
function isBehind(reading: Reading, aside: Clause, { start }: Dated): boolean {
  const before = reading.document.raw.slice(Math.max(0, start - 9), start);
  return aside.verb.start < start && /, (?:on |in |at |late |early |last )?$/u.test(before) && opensAtComma(reading, aside);
}

/** ", which": an aside, which a comma closes. */
function opensAtComma({ tokens }: Reading, { first }: Clause): boolean {
  const before = tokens[first - 1];
  return before?.text === ',' || (before?.pos === 'ADP' && tokens[first - 2]?.text === ',');
}

/** "have died since the war began last week": when a span began does not date what fell into it. */
function isOfSpan(reading: Reading, clause: Clause | null, { start, end }: Dated): boolean {
  return reading
    .clausesIn(clause?.sentence ?? -1)
    .some((other) => other !== clause && SPANS.has(other.opener ?? '') && other.start <= start && end <= other.end);
}

const SPANS = new Set(['since', 'until', 'till']);

const BEFORE = new Set(['since', 'before', 'after', 'until', 'when', 'which', 'who', 'where']);

/** A date inside a clause of its own ("since rebels took the town in 2014") says nothing of the clause above. */
function isOfAnother(reading: Reading, clause: Clause | null, day: Dated): boolean {
  if (clause === null) return false;
  if (isOfRelative(reading, clause, day)) return true;
  const { start } = day;
  const owner = reading.clausesIn(clause.sentence).findLast((other) => other.start <= start && start < other.end);
  if (owner === undefined || owner.index === clause.index) return false;
  return !isBehind(reading, owner, day) && (owner.relation === 'relative' || BEFORE.has(owner.opener ?? ''));
}

/** "Ten people were killed after guards opened fire on Monday": the day of what killed them. */
const isOfCause = (reading: Reading, clause: Clause | null, { first }: TokenRun, { start }: Dated): boolean =>
  clause !== null &&
  CASUALTY.test(lowerAt(reading, first)) &&
  causesOf(reading, clause).some((cause) => cause.start <= start && start < cause.end);

/** "since 2014" and "till Monday" say how long something lasts, "up from 58 a day earlier" what it was before; none when it happened. */
export function isBound({ document }: Reading, { start }: Span): boolean {
  const before = document.raw.slice(Math.max(0, start - 24), start);
  return /\b(?:since|until|till)(?: \w+){0,2} ?$/iu.test(before) || /\b(?:from|than) (?:\w+ )?[\d.,]+%? $/iu.test(before);
}

/** "the November 27 by-election", "the 2026 budget": a day or year that tells one thing from others of its kind, and dates only that. */
function isOfName({ tokens }: Reading['document'], event: NounPhrase | null, { start, end, precision, rule }: DateExpression): boolean {
  if (rule === 'date.weekday' || rule === 'date.day-word' || precision === 'month') return false;
  const first = firstFrom(tokens, start);
  const next = tokens[firstFrom(tokens, end)];
  if (event !== null && event.first <= first && first < event.endToken) return false;
  return next?.start === end + 1 && /^(?:NOUN|PROPN|ADJ|ADP)$/u.test(next.pos) && OWNED.has(tokens[first - 1]?.pos ?? '');
}

const OWNED = new Set(['DET', 'PRON', 'PART']);
