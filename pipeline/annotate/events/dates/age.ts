/** Whether an event is news of its article or was long before. */

/** Days before publication from which on an event is no news of this article. */
const OLD_DAYS = 60;
const DAY = 86_400_000;

/** Whether a dated event lies well before the day of publication ("seized Crimea in 2014"). A bare year of today's is not old. */
export function isOld(date: string | null, published: string | null): boolean {
  if (date === null || published === null) return false;
  const width = Math.min(date.length, 10);
  if (width === 4) return date < published.slice(0, 4);
  const then = Date.parse(width === 7 ? `${date}-28` : date);
  return Date.parse(published) - then > OLD_DAYS * DAY;
}
