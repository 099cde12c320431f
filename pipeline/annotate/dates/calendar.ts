/** The words of `calendar.csv` and small numbers, by sense. */
import { calendarWords, MONTHS, WEEKDAYS } from '../../lexicons/calendar.ts';
import { anyOf, loadLexicon } from '../../lexicons/load.ts';
import type { CalendarUnit } from './days.ts';
import { type Feast, readFeast } from './feasts.ts';

export { MONTHS, WEEKDAYS };
/** "yesterday", "last night" → days after publication. */
export const DAYS: ReadonlyMap<string, number> = new Map([...calendarWords('day')].map(([term, value]) => [term, Number(value)]));
/** "the previous day" → days after the day told of last. */
export const NARRATIVE_DAYS: ReadonlyMap<string, number> = new Map(
  [...calendarWords('narrative-day')].map(([term, value]) => [term, Number(value)]),
);
/** Feasts, and days whose name tells no date ("Bloody Sunday"): null. */
export const FEASTS: ReadonlyMap<string, Feast | null> = new Map([
  ...[...calendarWords('holiday')].map(([term, value]) => [term, readFeast(value)] as const),
  ...[...calendarWords('named-day').keys()].map((term) => [term, null] as const),
]);

export const MONTH = anyOf(MONTHS.keys());
export const WEEKDAY = anyOf(WEEKDAYS.keys());
export const DAYPARTS: readonly string[] = [...calendarWords('daypart').keys()];
export const DAYPART = anyOf(DAYPARTS);
export const DAY_WORD = anyOf(DAYS.keys());
export const NARRATIVE_DAY_WORD = anyOf(NARRATIVE_DAYS.keys());
export const FEAST = anyOf(FEASTS.keys()).replaceAll("'", "['’]");
/** What is named after a feast and held or sold on other days too. */
export const FEAST_THING = anyOf(calendarWords('feast-thing').keys());
export const UNITS: readonly string[] = [...calendarWords('unit').keys()];
export const UNIT = anyOf(UNITS);

/** A unit word in the singular, and what it counts; a fortnight is two weeks, a century ten decades. */
export function readUnit(word: string): { readonly unit: CalendarUnit | 'weekend'; readonly factor: number } {
  const singular = word.toLowerCase().replace(/s$/u, '');
  if (singular === 'fortnight') return { unit: 'week', factor: 2 };
  if (singular === 'century' || singular === 'centurie') return { unit: 'decade', factor: 10 };
  if (singular === 'minute') return { unit: 'hour', factor: 0 };
  return { unit: singular as CalendarUnit | 'weekend', factor: 1 };
}

const numbers = loadLexicon('number-words', ['term', 'sense', 'value', 'note']);
const SMALL: ReadonlyMap<string, number> = new Map(
  numbers.filter(({ sense }) => sense === 'unit' || sense === 'teen' || sense === 'ten').map(({ term, value }) => [term, Number(value)]),
);

/** Numbers that stand before "days ago": digits up to 999, words up to ninety-nine, "a", "a couple of". */
export const AMOUNT = `\\d{1,3}|an?|(?:${anyOf(SMALL.keys())})(?:-(?:${anyOf(SMALL.keys())}))?|a couple of|several|a few|few`;

/** The number that an amount names; null for "several". */
export function readAmount(text: string): number | null {
  const word = text.toLowerCase();
  if (/^\d+$/u.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  if (word === 'a couple of') return 2;
  const parts = word.split('-').map((part) => SMALL.get(part));
  return parts.every((part) => part !== undefined) ? parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) : null;
}
