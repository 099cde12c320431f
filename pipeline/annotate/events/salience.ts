/** Reports, repeats and background, told apart over the article. */
import type { FoundEvent } from './index.ts';

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
    list
      .map(({ name }) => name)
      .toSorted()
      .join('+');
  const who = names(actors);
  const whom = names(recipients);
  const keys: string[] = [];
  if (who !== '' && whom !== '') keys.push([type, modality, who, whom, place?.name ?? ''].join('|'));
  return keys;
}
