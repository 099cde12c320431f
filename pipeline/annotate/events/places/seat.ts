/** Where those are at home who do or decide something: what else is said of no place happened there. */
import type { Entity } from '../../../models/entities.ts';
import type { EventType } from '../../../models/events.ts';
import { gather } from '../../../text/gather.ts';
import { countryOfCapital } from '../../entities/countries.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import type { Candidate } from '../candidate.ts';
import type { Naming } from '../parties/naming.ts';
import { isOneOf, tailOf } from '../reading.ts';
import { bestPlace, NOWHERE, type Place } from './ground.ts';
import { located, STANDING_PREPOSITIONS } from './located.ts';

/** "The court in Lima annulled the vote", "teachers in Lima voted", "the Lima City Council voted": where those are who decide it, if nothing else is said. */
export function seatOf(naming: Naming, candidate: Candidate): Place {
  const { reading } = naming;
  const agents = candidate.phrase === null ? candidate.agents : [];
  const told = gather(agents, (agent) => located(reading, tailOf(reading, agent), STANDING_PREPOSITIONS));
  const seat = bestPlace(naming, told, candidate);
  if (seat.place !== null) return seat;
  const town =
    gather(agents, naming.mentionsIn).flatMap(({ entity }) => townInName(naming, entity) ?? [])[0] ??
    agents.flatMap((agent) => townOf(naming, candidate.type, agent) ?? [])[0];
  return town === undefined ? NOWHERE : { place: town, precision: 'near' };
}

/** What people do where they live, and its authorities; soldiers are sent elsewhere. */
const AT_HOME: ReadonlySet<EventType> = new Set<EventType>(['AID', 'ASSAULT', 'COERCE', 'PROTEST', 'SANCTION']);
/** Those who stand for the state in whose capital they sit: "the Moscow government", "Kyiv forces". */
const OF_THE_STATE = ['force', 'leadership', '=official'];

/** "Marseille police", "Lagos traders", "the Lima court", "Tolma town": the town that stands before the noun, or that acts itself. */
function townOf(naming: Naming, type: EventType, agent: NounPhrase): Entity | null {
  const { reading, mentionsIn } = naming;
  // "Lima's assault" is no assault in Lima.
  if (agent.possessor !== null || !(AT_HOME.has(type) || isOneOf(reading, agent, SEATED))) return null;
  const named = mentionsIn(agent).find(({ entity, form }) => entity.kind === 'place' && form === 'name');
  const head = reading.tokens[agent.head];
  if (named === undefined || head === undefined || reading.document.raw.charAt(named.end) === '-') return null;
  const isCapital = countryOfCapital(named.entity.name) !== null;
  const isState = head.start < named.end || (head.lower !== 'police' && isOneOf(reading, agent, OF_THE_STATE));
  return isCapital && isState ? null : named.entity;
}

/** The town that the name of a local body begins with, where the article names it too. */
function townInName({ reading, mentionsIn }: Naming, { kind, name }: Entity): Entity | null {
  if (kind !== 'organization' || !LOCAL_BODY.test(name)) return null;
  const towns = mentionsIn({ first: 0, endToken: reading.tokens.length }).filter(
    ({ entity, form }) => entity.kind === 'place' && form === 'name' && name.startsWith(`${entity.name} `),
  );
  return towns[0]?.entity ?? null;
}

const LOCAL_BODY = /\b(?:Assembly|Council|Court|Legislature|Police|Police Department)$/u;

const SEATED = ['court', '=assembly', '=council', '=judge', '=jury', '=legislature', '=parliament', '=prosecutor'];
