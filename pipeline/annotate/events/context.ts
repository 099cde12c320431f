/** What a clause leaves out and the article makes plain: the other side of its one conflict, and the ground it is fought on. */
import type { Entity } from '../../models/entities.ts';
import type { Resolution } from '../entities/index.ts';
import type { Doubt } from '../rule.ts';
import type { FoundEvent } from './index.ts';
import { type Conflict, opponentOf, type Sides } from './sides.ts';

/** Modes of COERCE by which ground is taken. */
const TAKING = new Set(['seize']);
/** Retreats that happen on the ground of the conflict. */
const LEAVING = new Set(['withdraw', 'ceasefire', 'disarm']);
/** Nouns that, with the article, mean the one attack that the article is about. */
const LABELS = /^(?:invasion|offensive|aggression|assault|bombardment|shelling|bombing|siege|war|encirclement|incursion|attack)s?$/iu;

export interface Completed {
  readonly events: readonly FoundEvent[];
  readonly doubts: readonly Doubt[];
}

/** Fills recipients, actors of labels and places from the conflict; each is noted as a doubt of severity "info". */
export function fillFromConflict(
  events: readonly FoundEvent[],
  conflict: Conflict | null,
  sides: Sides,
  textOf: (event: FoundEvent) => string,
): Completed {
  if (conflict === null) return { events, doubts: [] };
  const doubts: Doubt[] = [];
  const filled = events.map((event) => {
    const withSides = fillSides(event, conflict, sides, textOf(event));
    const complete = fillPlace(withSides, conflict, sides);
    if (withSides !== event)
      doubts.push(
        note(event, 'events.side-from-context', 'the clause names one side; the other is that of the conflict which the article reports'),
      );
    if (complete !== withSides)
      doubts.push(
        note(event, 'events.place-from-context', 'the clause names no place; the country is that in which the article reports the conflict'),
      );
    return complete;
  });
  return { events: filled, doubts };
}

const note = ({ start, end }: FoundEvent, code: string, message: string): Doubt => ({
  code,
  severity: 'info',
  table: 'events',
  start,
  end,
  message,
});

const isOfConflict = ({ type, mode }: FoundEvent): boolean =>
  type === 'ASSAULT' || type === 'MOBILIZE' || (type === 'COERCE' && TAKING.has(mode ?? ''));

const asParty = (entity: Entity): Resolution => ({ name: entity.name, entity, role: null, basis: 'context' });

function fillSides(event: FoundEvent, conflict: Conflict, sides: Sides, text: string): FoundEvent {
  if (!isOfConflict(event)) return event;
  const { actors, recipients } = event;
  const enemyOf = (list: readonly Resolution[]): readonly Resolution[] => {
    const found = new Set(list.map(sides.sideOf));
    const [side] = found;
    if (found.size !== 1 || side == null) return [];
    const opponent = opponentOf(conflict, side);
    const entity = opponent === null ? null : sides.countryEntity(opponent);
    return entity === null ? [] : [asParty(entity)];
  };
  if (actors.length > 0 && recipients.length === 0) {
    const enemies = enemyOf(actors);
    return enemies.length === 0 ? event : { ...event, recipients: enemies };
  }
  if (!LABELS.test(text) || event.salience !== 'background' || actors.length > 0) return event;
  const attacker = conflict.attacker === null ? null : sides.countryEntity(conflict.attacker);
  if (attacker === null) return event;
  const victims = recipients.length > 0 ? recipients : enemyOf([asParty(attacker)]);
  return victims.some((who) => sides.sideOf(who) === conflict.attacker)
    ? event
    : { ...event, actors: [asParty(attacker)], recipients: victims };
}

function fillPlace(event: FoundEvent, conflict: Conflict, sides: Sides): FoundEvent {
  const { place, actors, recipients, type, mode } = event;
  const concerned = isOfConflict(event) || (type === 'RETREAT' && LEAVING.has(mode ?? ''));
  if (place !== null || conflict.ground === null || !concerned) return event;
  const ofSides = [...actors, ...recipients].some((who) => conflict.sides.includes(sides.sideOf(who) ?? ''));
  const ground = sides.countryEntity(conflict.ground);
  return ofSides && ground !== null ? { ...event, place: ground, place_precision: 'country' } : event;
}
