/** Whom one party fights: what it does to nobody that is named, it does to those it is told to fight elsewhere in the article. */
import type { Resolution } from '../../entities/index.ts';
import type { FoundEvent } from '../event.ts';
import { isOfFight } from './fight.ts';

/** Kinds of parties that have opponents. */
const KINDS = new Set(['country', 'organization', 'group']);

const isSide = ({ entity }: Resolution): boolean => entity !== null && KINDS.has(entity.kind);

/** Names the one opponent of who acts, where nobody is named. */
export function faceOpponent(events: readonly FoundEvent[]): FoundEvent[] {
  const opponents = readOpponents(events);
  return events.map((event) => {
    if (!isOfFight(event) || event.recipients.length > 0) return event;
    const facing = new Set(event.actors.flatMap(({ name }) => opponents.get(name) ?? []));
    const [opponent, ...others] = facing;
    return opponent === undefined || others.length > 0 ? event : { ...event, recipients: [{ ...opponent, basis: 'context' }] };
  });
}

/** The opponents of each party by name, each once. */
function readOpponents(events: readonly FoundEvent[]): ReadonlyMap<string, readonly Resolution[]> {
  const found = new Map<string, Map<string, Resolution>>();
  const note = (from: Resolution, to: Resolution): void => {
    const facing = found.get(from.name) ?? new Map<string, Resolution>();
    if (!facing.has(to.name)) facing.set(to.name, to);
    found.set(from.name, facing);
  };
  for (const event of events.filter(isOfFight))
    for (const actor of event.actors.filter(isSide))
      for (const recipient of event.recipients.filter(isSide)) {
        note(actor, recipient);
        note(recipient, actor);
      }
  return new Map([...found].map(([name, facing]) => [name, [...facing.values()]]));
}
