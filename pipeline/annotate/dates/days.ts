/** Calendar arithmetic on civil days: no clock, no time zone. A day is the number of days since 1970-01-01. */

const MILLISECONDS = 86_400_000;

/** Calendar units that expressions count in. */
export type CalendarUnit = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** The day number of a date, or null where the calendar has no such day (30 February). */
export function dayNumber({ year, month, day }: CivilDate): number | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? time / MILLISECONDS : null;
}

/** Year, month and day of a number of days since 1970, month from 1. */
export function civilDate(day: number): CivilDate {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function isoDate(day: number, precision: 'day' | 'month' | 'year'): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  if (precision === 'year') return pad(year, 4);
  return precision === 'month' ? `${pad(year, 4)}-${pad(month, 2)}` : `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** Reads `YYYY-MM-DD`; null for anything else. */
export function parseIsoDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return match === null ? null : dayNumber({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** Moves a day by whole units; in a shorter month the last day stands for the missing one. */
export function shiftDay(day: number, amount: number, unit: CalendarUnit): number {
  if (unit === 'hour') return day + Math.trunc(amount / 24);
  if (unit === 'day') return day + amount;
  if (unit === 'week') return day + 7 * amount;
  const { year, month, day: dayOfMonth } = civilDate(day);
  const months = amount * { month: 1, quarter: 3, year: 12, decade: 120 }[unit];
  const total = year * 12 + (month - 1) + Math.trunc(months);
  const target = { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
  const last = new Date(Date.UTC(target.year, target.month, 0)).getUTCDate();
  return dayNumber({ ...target, day: Math.min(dayOfMonth, last) }) ?? day;
}

/** The first day of the unit in which a day stands; weeks begin on Monday. */
export function startOf(day: number, unit: CalendarUnit): number {
  const { year, month } = civilDate(day);
  const first = (y: number, m: number) => dayNumber({ year: y, month: m, day: 1 }) ?? day;
  switch (unit) {
    case 'hour':
    case 'day':
      return day;
    case 'week':
      return day - ((weekdayOf(day) + 6) % 7);
    case 'month':
      return first(year, month);
    case 'quarter':
      return first(year, month - ((month - 1) % 3));
    case 'year':
      return first(year, 1);
    case 'decade':
      return first(year - (year % 10), 1);
  }
}
