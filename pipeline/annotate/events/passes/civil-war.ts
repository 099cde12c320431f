/** What one side of a war inside a state does to nobody that is named, it does to the other. */
import type { FoundEvent } from '../event.ts';
import { type CivilWar, sideIn } from '../story/civil-war.ts';
import { fromContext, type Story } from '../story/story.ts';
import { isOfFight } from './fight.ts';

const isOfWar = (event: FoundEvent): boolean => event.type === 'MOBILIZE' || isOfFight(event);

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
