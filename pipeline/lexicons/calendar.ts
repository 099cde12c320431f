/** The words of `calendar.csv`, by sense: the one place where months, days and units of time are listed. */
import { loadLexicon } from './load.ts';

const entries = loadLexicon('calendar', ['term', 'sense', 'value', 'note']);

export type CalendarSense =
  | 'month'
  | 'weekday'
  | 'day'
  | 'narrative-day'
  | 'holiday'
  | 'named-day'
  | 'feast-thing'
  | 'daypart'
  | 'season'
  | 'unit';

/** The terms of a sense, as printed in running text, with their values. */
export const calendarWords = (sense: CalendarSense): ReadonlyMap<string, string> =>
  new Map(entries.flatMap((entry) => (entry.sense === sense ? [[entry.term, entry.value] as const] : [])));

/** All terms that name a time, as printed. */
export const TIME_TERMS: readonly string[] = entries.flatMap(({ term, sense }) => (sense === 'feast-thing' ? [] : [term]));

const numbersOf = (sense: CalendarSense): ReadonlyMap<string, number> =>
  new Map([...calendarWords(sense)].map(([term, value]) => [term, Number(value)]));

/** Month names and abbreviations, capitalised → 1 to 12. */
export const MONTHS = numbersOf('month');
/** Weekday names and abbreviations, capitalised → 0 (Sunday) to 6. "Sat" and "Sun" are words of their own and left out. */
export const WEEKDAYS = numbersOf('weekday');

const ABBREVIATED = new Set(entries.flatMap(({ term, note }) => (note.startsWith('abbreviation') ? [term] : [])));

/** Names in lower case, as tokens; abbreviations with their stop only, since "Jan", "Jun" and "Mar" are names and "wed" is a verb. */
export const tokensOf = (names: Iterable<string>): string[] =>
  [...names].map((name) => `${name.toLowerCase()}${ABBREVIATED.has(name) ? '.' : ''}`);
