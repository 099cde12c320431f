/** What an article reports twice: the second time it is a repeat. */
import type { FoundEvent } from '../event.ts';

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
