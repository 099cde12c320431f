/** The states on whose ground a story tells of force: of all force, and of that of each state. */
import type { Entity } from '../../../models/entities.ts';
import { countryEntity, isRegion } from '../../entities/index.ts';
import type { FoundEvent } from '../event.ts';
import type { Sides } from './sides.ts';

/** How many events must have a place there, and which share of those that have a place. */
const LEAST_PLACED = 2;
const LEAST_SHARE = 0.6;

const FORCEFUL = new Set(['ASSAULT', 'PROTEST', 'COERCE']);

export interface Grounds {
  /** The state in which most force is used, if it is the one named most; or null. */
  readonly all: Entity | null;
  /** The one in which a state uses it, or null. */
  readonly of: (code: string) => Entity | null;
}

/**
 * Reads where force is used from the events whose clauses tell the place.
 * @param mostNamed the state that the article names most
 */
export function groundsOf(events: readonly FoundEvent[], mostNamed: string | null, { sideOf }: Sides): Grounds {
  const all = new Map<string, number>();
  const byState = new Map<string, Map<string, number>>();
  const count = (map: Map<string, number>, code: string): void => void map.set(code, (map.get(code) ?? 0) + 1);
  for (const { type, place, actors, salience } of events) {
    if (place === null || !FORCEFUL.has(type) || salience === 'background') continue;
    // The high seas are no state's; of a town that is in no list nothing is known.
    if (place.country === null && !isRegion(place)) continue;
    const code = place.country ?? '';
    count(all, code);
    for (const side of new Set(actors.map(sideOf))) {
      if (side === null) continue;
      const own = byState.get(side) ?? new Map<string, number>();
      count(own, code);
      byState.set(side, own);
    }
  }
  const most = mostly(all);
  return { all: most?.country === mostNamed ? most : null, of: (code) => mostly(byState.get(code) ?? new Map()) };
}

function mostly(counts: ReadonlyMap<string, number>): Entity | null {
  const total = [...counts.values()].reduce((sum, times) => sum + times, 0);
  const [code] = [...counts].find(([, times]) => times >= LEAST_PLACED && times > LEAST_SHARE * total) ?? [];
  return code === undefined ? null : countryEntity(code);
}
