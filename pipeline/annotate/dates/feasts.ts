/** Feasts and named days of `calendar.csv`: on a fixed day, so many days from Easter, or on some weekday of a month. */
import { WEEKDAYS } from '../../lexicons/calendar.ts';
import { lexiconFault } from '../../lexicons/load.ts';
import { dayNumber, weekdayOf } from './days.ts';

export type Feast =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'easter'; readonly offset: number }
  /** The nth weekday of a month, and days after it ("Black Friday" follows the fourth Thursday of November). */
  | { readonly kind: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number; readonly offset: number };

/**
 * Reads the value of a feast: `12-25`, `easter-2`, `11 Thu 4`, `11 Thu 4 +1`.
 * @throws {Error} when it is none of these
 */
export function readFeast(value: string): Feast {
  const fixed = /^(\d\d)-(\d\d)$/u.exec(value);
  if (fixed !== null) return { kind: 'fixed', month: Number(fixed[1]), day: Number(fixed[2]) };
  const easter = /^easter([+-]\d+)$/u.exec(value);
  if (easter !== null) return { kind: 'easter', offset: Number(easter[1]) };
  const nth = /^(\d\d) (\p{L}{3}) ([1-5])(?: ([+-]\d+))?$/u.exec(value);
  const weekday = WEEKDAYS.get(nth?.[2] ?? '');
  if (nth === null || weekday === undefined)
    throw lexiconFault('calendar', `"${value}" is no day of a feast`, 'write for example 12-25, easter-2 or 11 Thu 4 +1');
  return { kind: 'weekday', month: Number(nth[1]), weekday, nth: Number(nth[3]), offset: Number(nth[4] ?? 0) };
}

/** The day number of a feast in a year. */
export function feastIn(year: number, feast: Feast): number | null {
  if (feast.kind === 'fixed') return dayNumber({ year, month: feast.month, day: feast.day });
  if (feast.kind === 'easter') return easterIn(year) + feast.offset;
  const first = dayNumber({ year, month: feast.month, day: 1 });
  if (first === null) return null;
  return first + ((feast.weekday - weekdayOf(first) + 7) % 7) + 7 * (feast.nth - 1) + feast.offset;
}

/** Easter Sunday of the Gregorian calendar, by the algorithm of J. Butcher (Jean Meeus, Astronomical Algorithms, 1991, chapter 8). */
function easterIn(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }) as number;
}
