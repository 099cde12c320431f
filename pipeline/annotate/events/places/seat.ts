/** Where the body sits that decides something. */
import type { Entity } from '../../../models/entities.ts';
import { gather } from '../../../text/gather.ts';
import type { Candidate } from '../candidate.ts';
import type { Naming } from '../parties/naming.ts';
import { isOneOf, tailOf } from '../reading.ts';
import { bestPlace, NOWHERE, type Place } from './ground.ts';
import { located, STANDING_PREPOSITIONS } from './located.ts';

/** "The court in Lima annulled the vote", "the Lima City Council voted": where the body sits that decides it, if nothing else is said. */
export function seatOf(naming: Naming, candidate: Candidate): Place {
  const { reading } = naming;
  const agents = candidate.phrase === null ? candidate.agents : [];
  const told = gather(agents, (agent) =>
    isOneOf(reading, agent, SEATED) ? located(reading, tailOf(reading, agent), STANDING_PREPOSITIONS) : [],
  );
  const seat = bestPlace(naming, told, candidate);
  if (seat.place !== null) return seat;
  const town = gather(agents, naming.mentionsIn).flatMap(({ entity }) => townInName(naming, entity) ?? [])[0];
  return town === undefined ? NOWHERE : { place: town, precision: 'near' };
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

const SEATED = ['court', '=parliament', '=assembly', '=council', '=legislature'];
