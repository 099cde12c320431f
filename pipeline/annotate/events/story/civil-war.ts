/** The two sides of a war inside a state: its one armed group and the state itself. */
import type { Entity } from '../../../models/entities.ts';
import type { Resolution } from '../../entities/index.ts';
import type { FoundEvent } from '../event.ts';
import { endsInWordOf } from '../parties/party-words.ts';

export interface CivilWar {
  readonly armed: Entity;
  readonly state: Entity;
}

/** Both sides, where the article names one armed group and is about one state. */
export const civilWarOf = (armed: Entity | null, state: Entity | null): CivilWar | null =>
  armed === null || state === null || armed.kind === 'country' ? null : { armed, state };

/** The side of a party: the group, or the state and its forces; null for all others. */
export function sideIn({ entity, name }: Resolution, { armed, state }: CivilWar): Entity | null {
  if (entity === null) return endsInWordOf(name, 'soldiery') ? state : endsInWordOf(name, 'rebel force') ? armed : null;
  return entity.entity_id === armed.entity_id ? armed : entity.entity_id === state.entity_id ? state : null;
}

/** Whether one side alone tells what it or the other is said to have done in the war. */
export function isWordOfOneSide({ claimedBy, actors, recipients }: FoundEvent, war: CivilWar): boolean {
  const concerned = [...actors, ...recipients].some((who) => sideIn(who, war) !== null);
  return claimedBy !== null && concerned && sideIn(claimedBy, war) !== null;
}
