/** Lists of parties: each once, and places apart from bodies. */
import type { Resolution } from '../entities/index.ts';
import type { NounPhrase } from '../syntax/index.ts';
import type { Naming } from './parties.ts';

export const isKnown = ({ entity }: Resolution): boolean => entity !== null;

export function unique(list: readonly Resolution[]): readonly Resolution[] {
  if (list.length < 2) return list;
  return [...new Map(list.map((resolution) => [resolution.entity?.entity_id ?? resolution.name, resolution])).values()];
}

/** Beside a place ("the towns of Homs and Salqin") a name that nobody knows is one as well, and no party. */
export function withoutPlaces(naming: Naming, phrases: readonly NounPhrase[], found: readonly Resolution[]): readonly Resolution[] {
  const isPlace = phrases.some((phrase) =>
    naming.mentionsIn(phrase).some(({ entity, form }) => entity.kind === 'place' && form === 'name'),
  );
  const known = found.filter(isKnown);
  return isPlace && known.length > 0 && found.length > 1 ? known : found;
}
