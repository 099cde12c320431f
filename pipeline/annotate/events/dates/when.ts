/** When an event took place: the date that its own words, its clause, or a clause that shares its time tells. */

import type { Event } from '../../../models/events.ts';
import { isoDate, parseIsoDay } from '../../dates/days.ts';
import type { DateExpression } from '../../dates/index.ts';
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause } from '../../syntax/index.ts';
import type { Candidate } from '../candidate.ts';
import { launchOf, occurrenceOf } from '../clause/occurrence.ts';
import { MADE } from '../modality/noun-modality.ts';
import { nounSenses, type Reading, tokenAt } from '../reading.ts';
import { type Dated, datedIn, isOfYears } from './dated.ts';
import { AT_THE_TIME, wayTo } from './same-time.ts';

export interface When {
  readonly date: string | null;
  readonly precision: Event['date_precision'];
}

/** "declared it late on Wednesday, for the second time this year": the finer date is the day. */
const FINENESS = { day: 0, month: 1, year: 2 } as const;

const UNDATED: When = { date: null, precision: null };

/** @param told the dates of the sentence */
export function dateOf(reading: Reading, candidate: Candidate, told: readonly DateExpression[]): When {
  // "an overnight raid on Saturday": the night is that of the day.
  const dates = told.length > 1 ? told.filter(({ text }) => text !== 'overnight') : told;
  const trigger = tokenAt(reading, candidate.trigger.first);
  if (dates.length === 0 || trigger === undefined) return UNDATED;
  const dated = datedIn(reading, trigger.sentence, dates);
  const own = ownDate(reading, candidate, dated) ?? antecedentOf(reading, candidate, dated);
  if (own !== undefined) return { date: own.date, precision: own.precision };
  if (isFarApart(reading, candidate)) return UNDATED;
  if (candidate.clause !== null && isOfYears(reading, candidate.clause, dates)) return UNDATED;
  const usable = dated.filter((day) => tells(reading, candidate, day) || tellsAbove(reading, candidate, day));
  const { clause } = candidate;
  if (clause === null) return usable.length === 1 && dated.length === 1 ? moved(usable[0] as Dated, 0) : UNDATED;
  const reached = usable.flatMap((day) => {
    const way = wayTo(reading, clause, day);
    return way === null ||
      ((way.links > 0 || isMade(candidate) || (candidate.phrase === null && isPerfect(clause))) && isToCome(reading, candidate, day))
      ? []
      : [{ day, ...way, distance: Math.abs(day.start - trigger.start) }];
  });
  const nearest = reached.toSorted(
    (a, b) => a.links - b.links || FINENESS[a.day.precision] - FINENESS[b.day.precision] || a.distance - b.distance,
  )[0];
  if (nearest === undefined) return UNDATED;
  const day = moved(nearest.day, nearest.apart);
  return nearest.apart !== 0 && isToCome(reading, candidate, day) ? UNDATED : day;
}

/** "freed on Monday, two years after his arrest": the arrest is of another time. */
const isFarApart = ({ document }: Reading, { phrase }: Candidate): boolean =>
  phrase !== null &&
  /\b(?:months|years?|decades?) (?:after|before) $/iu.test(document.raw.slice(Math.max(0, phrase.start - 24), phrase.start));

/** "Monday's raid", "a session, which would be held on Monday": the date of the noun that names the event. */
function ownDate(reading: Reading, { phrase }: Candidate, dated: readonly Dated[]): Dated | undefined {
  if (phrase === null) return undefined;
  const described = occurrenceOf(reading, phrase) ?? launchOf(reading, phrase);
  return (
    dated.find((day) => day.tie === 'attribute' && day.phrase === phrase) ??
    dated.find(({ start, end }) => described !== null && start >= described.start && end <= described.end)
  );
}

/** "stood there until Tuesday, when they left": the date that "when" takes up. */
function antecedentOf({ document }: Reading, { clause }: Candidate, dated: readonly Dated[]): Dated | undefined {
  if (clause?.opener !== 'when') return undefined;
  return dated.find(({ end }) => end < clause.start && document.raw.slice(end, clause.start).trim() === ',');
}

/** Whether a date can tell of the event when it stands in a clause of the same time. */
function tells(reading: Reading, { clause }: Candidate, { tie, home, phrase, precision }: Dated): boolean {
  if (tie === 'at') return true;
  if (clause === null || (home !== clause && (home !== null || clause.relation !== 'main'))) return false;
  const { verb, subjects, obliques } = clause;
  // "has fought since 2014", and "By Monday police had arrested ten"; "nine were hurt since Monday" and "hold fire until Monday" tell no day.
  if (tie === 'since') return verb.perfect && verb.voice === 'active' && (verb.progressive || clause.objects.length === 0);
  if (tie === 'limit') return verb.tense === 'past' && verb.perfect && precision === 'day';
  // "Saturday's raid killed ten", "voted in Sunday's election"
  // "in the riot of 1970" tells when, "in a law of 1970" does not.
  if (phrase === null || (precision === 'year' && nounSenses(reading, phrase).length === 0)) return false;
  return subjects.includes(phrase) || obliques.some(({ preposition, phrases }) => DURING.has(preposition) && phrases.includes(phrase));
}

const DURING = new Set(['in', 'at', 'during']);

/** "Monday's meeting was abandoned when protesters marched in": the day of the subject, for what goes on meanwhile. */
function tellsAbove({ document: { syntax } }: Reading, { clause }: Candidate, { tie, home, phrase, precision }: Dated): boolean {
  if (tie !== 'attribute' || clause === null || home === null || phrase === null || precision !== 'day') return false;
  const first = clause.relation === 'coordinate' ? clauseAbove(syntax, clause) : clause;
  if (first?.relation !== 'adverbial' || !AT_THE_TIME.has(first.opener ?? '')) return false;
  return clauseAbove(syntax, first) === home && home.subjects.includes(phrase);
}

/** "will meet on Friday at the request of Peru", "they should leave on Friday": what was demanded or said has been, whatever it is for. */
const isMade = ({ type }: Candidate): boolean => MADE.has(type);

/** "have called for a strike on Friday": what is told in the perfect has been. */
const isPerfect = ({ verb }: Clause): boolean => verb.tense === 'present' && verb.perfect;

/** What has happened did not happen after the day of publication: that day is of something planned, in another clause. */
function isToCome({ document }: Reading, { modality }: Candidate, { date }: Pick<When, 'date'>): boolean {
  const { published } = document.article;
  return modality === 'actual' && published !== null && date !== null && date > published;
}

function moved({ date, precision }: Dated, days: number): When {
  const day = days === 0 || precision !== 'day' ? null : parseIsoDay(date);
  return day === null ? { date, precision } : { date: isoDate(day + days, 'day'), precision };
}
