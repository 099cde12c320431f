/** When an event took place, from its own clause, then from those above it, then from its sentence. */

import type { Event } from '../../models/events.ts';
import type { DateExpression } from '../dates/index.ts';
import { clauseAbove } from '../syntax/above.ts';
import type { Clause } from '../syntax/index.ts';
import type { Candidate } from './candidate.ts';
import { launchOf, occurrenceOf } from './occurrence.ts';
import { type Reading, tokenAt } from './reading.ts';

export interface When {
  readonly date: string | null;
  readonly precision: Event['date_precision'];
}

/** The date in the event's clause, else the nearest one above it, else the only one of the sentence. */
export function dateOf(reading: Reading, { trigger, clause, phrase }: Candidate, dates: readonly DateExpression[]): When {
  const days = dates.filter(({ date, until }) => date !== null && until === null);
  const described = phrase === null ? null : (occurrenceOf(reading, phrase) ?? launchOf(reading, phrase));
  const told = days.find(({ start, end }) => described !== null && start >= described.start && end <= described.end);
  if (told !== undefined) return { date: told.date, precision: told.precision };
  const at = tokenAt(reading, trigger.first)?.start ?? 0;
  let level = clause;
  for (let depth = 0; level !== null && depth < 6; depth += 1) {
    const { start, end } = openingOf(reading, level);
    const inside = days.filter(
      (day) => day.start >= start && day.end <= end && !isSince(reading, day) && !isOfRelative(reading, level as Clause, day),
    );
    const nearest = inside.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
    if (nearest !== undefined) return { date: nearest.date, precision: nearest.precision };
    level = clauseAbove(reading.document.syntax, level);
  }
  const only = days.length === 1 ? days[0] : undefined;
  return only === undefined || isSince(reading, only) || isOfAnother(reading, clause, only)
    ? { date: null, precision: null }
    : { date: only.date, precision: only.precision };
}

/** The first clause of a sentence reaches over what stands before its subject ("On Monday, the minister said"). */
function openingOf(reading: Reading, { sentence, index, start, end }: Clause): { readonly start: number; readonly end: number } {
  const isFirst = reading.clausesIn(sentence)[0]?.index === index;
  return { start: isFirst ? Math.min(start, reading.document.sentences[sentence]?.start ?? start) : start, end };
}

/** "Chad, which broke off ties in 2021, offered": the date of a relative clause is not that of the clause around it. */
function isOfRelative(reading: Reading, { index, sentence, verb }: Clause, { start, end }: DateExpression): boolean {
  return reading
    .clausesIn(sentence)
    .some(
      (aside) =>
        aside.relation === 'relative' &&
        aside.index !== index &&
        aside.start <= start &&
        end <= aside.end &&
        (verb.start < aside.start || verb.start >= aside.end),
    );
}

const BEFORE = new Set(['since', 'before', 'after', 'until', 'when', 'which', 'who', 'where']);

/** A date inside a clause of its own ("since rebels took the town in 2014") says nothing of the clause above. */
function isOfAnother(reading: Reading, clause: Clause | null, day: DateExpression): boolean {
  if (clause === null) return false;
  if (isOfRelative(reading, clause, day)) return true;
  const { start } = day;
  const owner = reading.clausesIn(clause.sentence).findLast((other) => other.start <= start && start < other.end);
  if (owner === undefined || owner.index === clause.index) return false;
  return owner.relation === 'relative' || BEFORE.has(owner.opener ?? '');
}

/** "since 2014" dates what lies before, not the event. */
function isSince({ document }: Reading, { start }: DateExpression): boolean {
  return /\bsince(?: \w+){0,2} ?$/iu.test(document.raw.slice(Math.max(0, start - 24), start));
}
