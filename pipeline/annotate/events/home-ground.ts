/** The state in which an article is set, as its namings of countries and places tell. */
import type { Entity } from '../../models/entities.ts';
import type { EntityMention } from '../entities/index.ts';

/** How often a state must be named, with its places, and which share of all such namings it must make up. */
const LEAST_NAMINGS = 3;
const LEAST_SHARE = 0.5;

/** The state that an article names more often than all others together, or null. */
export function homeGroundOf(mentions: readonly EntityMention[], countryEntity: (code: string) => Entity | null): Entity | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { entity, form } of mentions) {
    if (form === 'pronoun' || entity.country === null || (entity.kind !== 'country' && entity.kind !== 'place')) continue;
    counts.set(entity.country, (counts.get(entity.country) ?? 0) + 1);
    all += 1;
  }
  const [code, times] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0]);
  return times >= LEAST_NAMINGS && times > LEAST_SHARE * all ? countryEntity(code) : null;
}
