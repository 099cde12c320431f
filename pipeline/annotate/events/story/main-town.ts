/** The town that an article names most. */
import type { Entity } from '../../../models/entities.ts';
import { type EntityMention, isRegion } from '../../entities/index.ts';

const LEAST_NAMINGS = 2;

/** The town that an article names more often than any other, or null. */
export function mainTownOf(mentions: readonly EntityMention[]): Entity | null {
  const counts = new Map<string, { readonly town: Entity; times: number }>();
  for (const { entity: town, form } of mentions) {
    if (form !== 'name' || town.kind !== 'place' || isRegion(town)) continue;
    const count = counts.get(town.entity_id) ?? { town, times: 0 };
    count.times += 1;
    counts.set(town.entity_id, count);
  }
  const [first, second] = [...counts.values()].toSorted((a, b) => b.times - a.times);
  return first !== undefined && first.times >= LEAST_NAMINGS && first.times > (second?.times ?? 0) ? first.town : null;
}
