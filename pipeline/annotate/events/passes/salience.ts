/** Reports, repeats and background, told apart over the article. */
import type { FoundEvent } from '../index.ts';

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

/** Marks what was reported before: the same type, and the same actors with the same recipients or place. */
export function markRepeats(events: readonly FoundEvent[]): FoundEvent[] {
  const seen = new Set<string>();
  return events.map((event) => {
    const keys = keysOf(event);
    const repeated = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return repeated && event.salience === 'report' ? { ...event, salience: 'repeat' } : event;
  });
}

function keysOf({ type, actors, recipients, place, modality }: FoundEvent): string[] {
  const names = (list: FoundEvent['actors']): string =>
    list.length === 1
      ? (list[0]?.name ?? '')
      : list
          .map(({ name }) => name)
          .toSorted()
          .join('+');
  if (actors.length === 0 || recipients.length === 0) return [];
  const who = names(actors);
  const whom = names(recipients);
  return who === '' || whom === '' ? [] : [`${type}|${modality}|${who}|${whom}|${place?.name ?? ''}`];
}
