/** Days of the proleptic Gregorian calendar as `YYYY-MM-DD`; no clock, no time zone. */

const DAY_LENGTH_MS = 86_400_000;

/** Days from 1970-01-01 to a day, or null where the text is no day of the calendar. */
export function daysSinceEpoch(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  // some engines read 30 February as 2 March
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : time / DAY_LENGTH_MS;
}

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export const isCalendarDay = (text: string): boolean => daysSinceEpoch(text) !== null;
