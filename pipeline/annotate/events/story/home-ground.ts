/** The state in which an article is set, as its namings of countries and places tell. */
import type { Entity } from '../../../models/entities.ts';
import { countryEntity, type EntityMention } from '../../entities/index.ts';

const GROUNDS: ReadonlySet<Entity['kind']> = new Set<Entity['kind']>(['country', 'place']);

/** How often a state must be named, with its places, and which share of all such namings it must make up. */
const LEAST_NAMINGS = 3;
const LEAST_SHARE = 0.5;

/** Where a state is also what an article opens with, it need only be named so much more often than the next. */
const LEAST_LEAD = 2;
const LEAST_SHARE_OF_OPENER = 0.33;

/** The states that an article names, by themselves, with their places or as owners ("Peru's parliament"), in the order of their first naming. */
function countNamings(mentions: readonly EntityMention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entity, form, rule } of mentions)
    if (form !== 'pronoun' && entity.country !== null && (GROUNDS.has(entity.kind) || (form === 'name' && rule === 'mention.institution')))
      counts.set(entity.country, (counts.get(entity.country) ?? 0) + 1);
  return counts;
}

/**
 * The state that an article names more often than all others together, or opens with and names far more than any other, or that it
 * is reported from and names most; or null.
 */
export function homeGroundOf(mentions: readonly EntityMention[], dateline: Entity | null): Entity | null {
  const counts = countNamings(mentions);
  const all = [...counts.values()].reduce((sum, times) => sum + times, 0);
  const [opener] = counts.keys();
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [[code, times], [, next]] = [ranked[0] ?? ['', 0], ranked[1] ?? ['', 0]];
  const isOpener = code === opener && times >= LEAST_LEAD * next && times > LEAST_SHARE_OF_OPENER * all;
  const isReportedFrom = code === dateline?.country && times > next;
  return times >= LEAST_NAMINGS && (isOpener || isReportedFrom || times > LEAST_SHARE * all) ? countryEntity(code) : null;
}

/** Whether an article names a state by its own name, and not its towns alone: a paper leaves unsaid that it is at home. */
export const isTold = (mentions: readonly EntityMention[], state: Entity): boolean =>
  mentions.some(({ entity, form }) => form === 'name' && entity.entity_id === state.entity_id);

/** The state that an article names most, by its code; or null. */
export const mostNamedState = (mentions: readonly EntityMention[]): string | null =>
  [...countNamings(mentions)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
