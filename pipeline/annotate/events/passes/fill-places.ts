/** The country in which an event happened whose clause names no place: where the article is set, or tells of a conflict. */
import type { Entity } from '../../../models/entities.ts';
import { countryEntity } from '../../entities/index.ts';
import { CASUALTY } from '../clause/casualty.ts';
import type { FoundEvent } from '../event.ts';
import { isOfStates } from '../parties/group-name.ts';
import { endsInWordOf, hasWordOf } from '../parties/party-words.ts';
import type { Sides } from '../story/sides.ts';
import type { Story } from '../story/story.ts';
import { isOfConflict } from './fight.ts';

/** Retreats that happen on the ground of the conflict. */
const LEAVING = new Set(['withdraw', 'ceasefire', 'disarm']);

/** The ground on which the conflict is fought, or that of the state in which the story is set. */
export const fillPlaces = (events: readonly FoundEvent[], story: Story): FoundEvent[] => events.map((event) => fillPlace(event, story));

/** Words of a vote that a whole country takes part in. */
const VOTING = /^(?:elections?|elect(?:s|ed)?|polls|balloting|referendum)$/iu;
/** "Ten million people voted", "Kenyans voted"; lawmakers and parties vote on other things. */
const VOTED = /^(?:vote[ds]?|voting)$/iu;
const PEOPLE = /^(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+s$/u;
const MEANT = new Set(['planned', 'demanded', 'threatened']);
/** Types that an article about one country reports from that country. */
const LOCAL: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'RETREAT']);
/** Forces withdraw from abroad as well as at home. */
const mayBeAbroad = ({ type, mode }: FoundEvent): boolean => type === 'RETREAT' && mode === 'withdraw';
/** Measures, help and retreats that are meant or asked for are not yet anywhere. */
const NOT_YET: ReadonlySet<string> = new Set(['AID', 'COERCE', 'RETREAT']);

/** Measures that a state takes at home, unless the clause names another ground. */
const DOMESTIC = new Set(['arrest', 'censor', 'restrict', 'curfew', 'martial-law']);

/** The ground of a state that acts at home: its measures, and its help for people of no other state; or null. */
function ownGround({ type, mode, actors, recipients }: FoundEvent, sides: Sides): Entity | null {
  // Its police arrest people of any state at home.
  const concerned = type === 'COERCE' && mode === 'arrest' ? actors : [...actors, ...recipients];
  const codes = new Set(concerned.map(sides.sideOf).filter((side) => side !== null));
  const [only] = codes;
  const isMeasure = type === 'COERCE' && DOMESTIC.has(mode ?? '');
  const isHelp = type === 'AID' && recipients.length > 0 && recipients.every(({ entity, name }) => entity === null && !isOfStates(name));
  if (only === undefined || codes.size > 1 || !(isMeasure || isHelp)) return null;
  return actors.some(({ entity }) => entity?.kind === 'country') ? countryEntity(only) : null;
}

/** Help is given somewhere where it is given by hand; money is given nowhere. */
const isLocalAct = (event: FoundEvent, { isOf }: Story): boolean =>
  LOCAL.has(event.type) || (event.type === 'AID' && isOf(event, 'helping by hand'));

const isElection = ({ actors }: FoundEvent, text: string): boolean =>
  VOTING.test(text) ||
  (VOTED.test(text) &&
    actors.length > 0 &&
    actors.every(({ name, entity }) => endsInWordOf(name, 'voting') || (entity === null && PEOPLE.test(name))));

/** The ground of the article, where nobody from elsewhere takes part. */
function localGround(event: FoundEvent, story: Story): Entity | null {
  const { sides, home, grounds, textOf } = story;
  const { type, modality, actors, recipients } = event;
  const own = ownGround(event, sides);
  const isMeant = modality === 'negated' || (NOT_YET.has(type) && MEANT.has(modality)) || mayBeAbroad(event);
  if (own !== null || isMeant || !(isLocalAct(event, story) || isElection(event, textOf(event)))) return own;
  const ground = home ?? grounds.all ?? groundOfCount(event, sides, textOf(event));
  const isLocal = [...actors, ...recipients].map(sides.sideOf).every((side) => side === null || side === ground?.country);
  // Who leaves an office leaves it where that is.
  const isKnown = event.mode !== 'resign' || actors.some((who) => sides.sideOf(who) === ground?.country);
  return isLocal && isKnown ? ground : null;
}

/** "The Lebanese health ministry said ten people were killed": an authority counts the victims of its own country. */
function groundOfCount({ actors, claimedBy }: FoundEvent, sides: Sides, text: string): Entity | null {
  if (actors.length > 0 || claimedBy === null || !CASUALTY.test(text)) return null;
  const code = claimedBy.entity?.kind === 'organization' && hasWordOf(claimedBy.name, 'administering') ? sides.sideOf(claimedBy) : null;
  return code === null ? null : countryEntity(code);
}

/** Where a state uses force, for what it does besides: "Israel says it has killed 440 fighters". */
function usualGround(event: FoundEvent, { sides, grounds }: Story): Entity | null {
  const codes = new Set(event.actors.map(sides.sideOf));
  const [only] = codes;
  return codes.size === 1 && only != null && isOfConflict(event) ? grounds.of(only) : null;
}

function fillPlace(event: FoundEvent, story: Story): FoundEvent {
  const { conflict, sides, theatre, isOf } = story;
  const { place, actors, recipients, type, mode } = event;
  const concerned = isOfConflict(event) || (type === 'RETREAT' && LEAVING.has(mode ?? ''));
  if (place !== null) return event;
  if (conflict === null) {
    const ground = usualGround(event, story) ?? localGround(event, story);
    if (ground !== null) return { ...event, place: ground, place_precision: 'country' };
    const victim = recipients[0]?.entity ?? null;
    // Who invades or bombards a state does it on its ground.
    return victim?.kind === 'country' && isOf(event, 'invading') ? { ...event, place: victim, place_precision: 'country' } : event;
  }
  const measured = ownGround(event, sides);
  if (measured !== null) return { ...event, place: measured, place_precision: 'country' };
  if (!concerned) return event;
  // An alliance or another state moves its own forces at home.
  const foreign = [...actors, ...recipients].some((who) => {
    const side = sides.sideOf(who);
    return side === null ? who.entity?.kind === 'organization' : !conflict.sides.includes(side);
  });
  if (foreign) return event;
  if (theatre !== null && theatre.country !== null && conflict.sides.includes(theatre.country))
    return { ...event, place: theatre, place_precision: 'region' };
  const ground = conflict.ground === null ? null : countryEntity(conflict.ground);
  return ground === null ? event : { ...event, place: ground, place_precision: 'country' };
}
