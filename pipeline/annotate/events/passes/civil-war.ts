/** The two sides of a war inside a state: its one armed group and the state itself. */
import type { Entity } from '../../../models/entities.ts';
import type { Resolution } from '../../entities/index.ts';
import type { FoundEvent } from '../index.ts';
import { REBELS } from '../parties/unnamed.ts';
import { fromContext, type Story } from '../story/story.ts';

export interface CivilWar {
  readonly armed: Entity;
  readonly state: Entity;
}

/** Modes of force against people who are no side of the war. */
const POLICING = new Set(['crowd-control', 'beat', 'torture', 'sexual', 'firearms']);
const FORCES = /\b(?:army|military|armed forces|air force|troops|soldiers|government forces)$/iu;

/** Both sides, where the article names one armed group and is about one state. */
export const civilWarOf = (armed: Entity | null, state: Entity | null): CivilWar | null =>
  armed === null || state === null || armed.kind === 'country' ? null : { armed, state };

/** The side of a party: the group, or the state and its forces; null for all others. */
function sideIn({ entity, name }: Resolution, { armed, state }: CivilWar): Entity | null {
  if (entity === null) return FORCES.test(name) ? state : REBELS.test(name) ? armed : null;
  return entity.entity_id === armed.entity_id ? armed : entity.entity_id === state.entity_id ? state : null;
}

const isOfWar = ({ type, mode }: FoundEvent): boolean =>
  (type === 'ASSAULT' && !POLICING.has(mode ?? '')) || type === 'MOBILIZE' || (type === 'COERCE' && mode === 'seize');

/** "The rebels seized a port": from the state. What one side does to nobody that is named, it does to the other. */
export const faceOtherSide = (events: readonly FoundEvent[], { civilWar }: Story): FoundEvent[] =>
  civilWar === null ? [...events] : events.map((event) => face(event, civilWar));

function face(event: FoundEvent, war: CivilWar): FoundEvent {
  if (!isOfWar(event) || event.actors.length === 0 || event.recipients.length > 0) return event;
  // "the army and allied militias": who is of no known side is with the other.
  const sides = new Set(event.actors.map((who) => sideIn(who, war)).filter((side) => side !== null));
  const [side] = sides;
  if (sides.size !== 1 || side === undefined) return event;
  const other = side === war.armed ? war.state : war.armed;
  return { ...event, recipients: [fromContext(other)] };
}

/** Whether one side alone tells what it or the other is said to have done in the war. */
export function isWordOfOneSide({ claimedBy, actors, recipients }: FoundEvent, war: CivilWar): boolean {
  const concerned = [...actors, ...recipients].some((who) => sideIn(who, war) !== null);
  return claimedBy !== null && concerned && sideIn(claimedBy, war) !== null;
}
