/** The other side of the one conflict of a story, where a clause names one side only. */
import type { Entity } from '../../../models/entities.ts';
import { countryEntity, type Resolution } from '../../entities/index.ts';
import type { FoundEvent } from '../event.ts';
import { classesOfNoun } from '../forms.ts';
import { endsInWordOf, hasWordOf } from '../parties/party-words.ts';
import { type Conflict, opponentOf, type Sides } from '../story/sides.ts';
import { fromContext, type Story } from '../story/story.ts';
import { isOfConflict } from './fight.ts';

const DEFENCE = /^resistance$/iu;
const RULERS = /\b(?:government|regime|leadership)$/iu;

/** Whether a noun means what the attacker of the conflict does, also where nobody is named: "the invasion". */
export const isAttackersDeed = (text: string): boolean => classesOfNoun(text.toLowerCase()).has('deed of an attacker');

/** The other side of the conflict, for what one side does; and whom help from abroad is for. */
export function fillSides(events: readonly FoundEvent[], story: Story): FoundEvent[] {
  const { conflict } = story;
  return events.map((event) => (conflict === null ? helpHome(event, story) : fillSidesOf(event, conflict, story)));
}

function fillSidesOf(event: FoundEvent, conflict: Conflict, story: Story): FoundEvent {
  const { sides, isOf, textOf } = story;
  const actors = event.actors.map((who) => nameSide(who, event, conflict, sides));
  const recipients = event.recipients.map((who) => nameSide(who, event, conflict, sides));
  const isNamed = actors.some((who, at) => who !== event.actors[at]) || recipients.some((who, at) => who !== event.recipients[at]);
  if (isNamed) return fillSidesOf({ ...event, actors, recipients }, conflict, story);
  if (isHelp(event, story) && recipients.length === 0) return fillHelped(event, helpedIn(conflict), conflict.sides, sides);
  if (!isOfConflict(event) && !isBetweenSides(event, textOf(event))) return event;
  const enemyOf = (list: readonly Resolution[]): readonly Resolution[] => {
    const found = new Set(list.map(sides.sideOf));
    const [side] = found;
    if (found.size !== 1 || side == null) return [];
    const opponent = opponentOf(conflict, side);
    const entity = opponent === null ? null : countryEntity(opponent);
    return entity === null ? [] : [fromContext(entity)];
  };
  if (actors.length > 0 && recipients.length === 0) {
    const enemies = enemyOf(actors);
    return enemies.length === 0 ? event : { ...event, recipients: enemies };
  }
  const struck = actors.length === 0 && recipients.length === 0 && isOf(event, 'striking') ? groundOf(event, conflict) : null;
  if (struck !== null) return { ...event, recipients: [fromContext(struck)] };
  if (DEFENCE.test(textOf(event)) && actors.length === 0 && recipients.length === 0) return fillDefence(event, conflict);
  // "the war" means what the attacker does only where it was told of before.
  const isLabel = isAttackersDeed(textOf(event)) || (event.salience === 'background' && isOf(event, 'label of an attack'));
  const attacker = conflict.attacker === null || !isLabel || actors.length > 0 ? null : countryEntity(conflict.attacker);
  if (attacker === null) return event;
  const victims = recipients.length > 0 ? recipients : enemyOf([fromContext(attacker)]);
  return victims.some((who) => sides.sideOf(who) === conflict.attacker)
    ? event
    : { ...event, actors: [fromContext(attacker)], recipients: victims };
}

/** What one side of a conflict does, it does towards the other: talking, and giving in. */
const TALKING = /^(?:(?:peace |cease-?fire )?talks|negotiat(?:e|es|ed|ing|ions?))$/iu;
const YIELDING = /^(?:surrender|capitulate)(?:s|d|ed|ing)?$/iu;

const isBetweenSides = ({ type }: FoundEvent, text: string): boolean =>
  (type === 'CONSULT' && TALKING.test(text)) || (type === 'RETREAT' && YIELDING.test(text));

/** An attack that names nobody, or what struck, on the ground of the state that is attacked, is on that state. */
const groundOf = ({ place }: FoundEvent, { ground, attacker }: Conflict): Entity | null =>
  place !== null && ground !== null && ground !== attacker && place.country === ground ? countryEntity(ground) : null;

function isHelp(event: FoundEvent, { isOf }: Story): boolean {
  const mayHelp = event.type === 'AID' || (event.type === 'AGREE' && event.modality === 'planned');
  return (mayHelp && isOf(event, 'helping')) || (event.type === 'AGREE' && isOf(event, 'promising'));
}

/** The state on whose ground a conflict is fought, where another attacks it. */
const helpedIn = ({ ground, attacker }: Conflict): Entity | null => (ground === null || ground === attacker ? null : countryEntity(ground));

/** Arms and help that outsiders give go to the attacked in an article about a conflict, else to the state in which it is set. */
function fillHelped(event: FoundEvent, helped: Entity | null, insiders: readonly string[], sides: Sides): FoundEvent {
  const outside = event.actors.length > 0 && event.actors.every((who) => !insiders.includes(sides.sideOf(who) ?? ''));
  return helped === null || !outside ? event : { ...event, recipients: [fromContext(helped)] };
}

const FROM_ABROAD: ReadonlySet<Entity['kind']> = new Set<Entity['kind']>(['country', 'organization']);

/** "Spain sent rescuers", "UNICEF sent tents" in an article about a disaster abroad; of persons and groups it is not known where they come from. */
function helpHome(event: FoundEvent, story: Story): FoundEvent {
  const { home, sides } = story;
  const isForeign = event.actors.length > 0 && event.actors.every(({ entity }) => entity !== null && FROM_ABROAD.has(entity.kind));
  if (home === null || home.country === null || !isForeign || event.recipients.length > 0 || !isHelp(event, story)) return event;
  return fillHelped(event, home, [home.country], sides);
}

/** Resistance without parties is that of the attacked. */
function fillDefence(event: FoundEvent, conflict: Conflict): FoundEvent {
  const attacker = conflict.attacker === null ? null : countryEntity(conflict.attacker);
  const defender = conflict.attacker === null ? null : countryEntity(opponentOf(conflict, conflict.attacker) ?? '');
  return attacker === null || defender === null
    ? event
    : { ...event, actors: [fromContext(defender)], recipients: [fromContext(attacker)] };
}

/** "the enemy", "the invading forces", "our troops": the side that a speaker, or the article, means by them. */
function nameSide(who: Resolution, { claimedBy, actors, recipients }: FoundEvent, conflict: Conflict, sides: Sides): Resolution {
  if (who.entity !== null || sides.sideOf(who) !== null) return who;
  const speaker = claimedBy === null ? null : sides.sideOf(claimedBy);
  const others = (actors.includes(who) ? recipients : actors)
    .map(sides.sideOf)
    .find((side) => side !== null && conflict.sides.includes(side));
  const facing = others == null ? null : opponentOf(conflict, others);
  const own = speaker !== null && conflict.sides.includes(speaker) ? speaker : facing;
  if (RULERS.test(who.name) && recipients.includes(who) && others != null) {
    const ruled = countryEntity(others === conflict.attacker ? (facing ?? others) : others);
    return ruled === null ? who : fromContext(ruled);
  }
  const enemy = speaker !== null && own === speaker ? opponentOf(conflict, speaker) : (facing ?? conflict.attacker);
  const code = hasWordOf(who.name, 'enemy') ? enemy : endsInWordOf(who.name, 'soldiery', 'defending') ? own : null;
  const entity = code === null ? null : countryEntity(code);
  return entity === null ? who : fromContext(entity);
}
