/** What a name stands for in a use: "Moscow said" is Russia, "in Moscow" is the city. */
import type { Entity } from '../../models/entities.ts';
import { countryOf, countryOfCapital } from './countries.ts';
import type { Memory } from './memory.ts';
import type { Naming } from './naming.ts';
import type { Resolution, ResolutionContext } from './resolution.ts';

/** The entity that a naming stands for. */
export function entityFor(memory: Memory, { entity, state }: Pick<Naming, 'entity' | 'state'>, as: ResolutionContext['as']): Entity {
  if (as === 'place') return entity;
  const country = countryOf(entity.country)?.entity;
  if (country === undefined) return entity;
  if (entity.name === 'Kremlin' && as !== 'speaker') return country;
  if (state && as !== 'speaker') return country;
  if (entity.kind !== 'place') return entity;
  // What is done to a town or region is done to its state; the states of the US answer for themselves.
  if (as === 'recipient') return entity.geonames !== null || entity.country !== 'USA' ? country : entity;
  return countryOfCapital(entity.name)?.entity.entity_id === country.entity_id || memory.isCapital(entity) ? country : entity;
}

/** The resolution to what a naming stands for. */
export function named(memory: Memory, naming: Naming, { as }: ResolutionContext, basis: Resolution['basis'] = 'name'): Resolution {
  const entity = entityFor(memory, naming, as);
  return { name: entity.name, entity, role: naming.person?.role ?? null, basis };
}
