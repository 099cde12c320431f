/** The town that a headline names. */
import type { Entity } from '../../../models/entities.ts';
import { type EntityMention, isRegion } from '../../entities/index.ts';

/** The one town that the headline names, as the text names it too; or null. */
export function townInHeadline(headline: string | null, mentions: readonly EntityMention[]): Entity | null {
  if (headline === null) return null;
  const named = mentions.filter(({ entity, form }) => form === 'name' && entity.kind === 'place' && isInHeadline(entity, headline));
  const towns = new Map(named.map(({ entity }) => [entity.entity_id, entity]));
  const [town] = towns.values();
  return towns.size === 1 && town !== undefined && !isRegion(town) ? town : null;
}

const isInHeadline = ({ name, aliases }: Entity, headline: string): boolean =>
  [name, ...aliases].some((printed) => printed.length > 2 && headline.includes(printed));
