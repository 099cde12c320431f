/** What a name stands for in a use: "Moscow said" is Russia, "in Moscow" is the city. */
import type { Entity } from '../../models/entities.ts';
import { countryOf, countryOfCapital } from './countries.ts';
import { findTerms } from './known.ts';
import type { Memory } from './memory.ts';
import type { Naming } from './naming.ts';
import type { Resolution, ResolutionContext } from './resolution.ts';

const UNION = (findTerms('European Union').find((term) => term.type === 'entity') as { readonly entity: Entity }).entity;
/** Words by which an article is about the bodies of the European Union. */
const OF_UNION = /\b(?:European (?:Union|Commission|Council|Parliament)|EU|E\.U\.)(?![\p{L}\p{N}])/u;

/** "Brussels imposed tariffs": the Union, unless the article speaks of Belgium; what is done to the town is done to Belgium. */
function speaksForUnion({ document, namings }: Memory, as: ResolutionContext['as']): boolean {
  if (namings.some(({ entity }) => entity.kind === 'country' && entity.country === 'BEL')) return false;
  return as !== 'recipient' || OF_UNION.test(document.raw);
}

/** The entity that a naming stands for. */
export function entityFor(memory: Memory, { entity, state }: Pick<Naming, 'entity' | 'state'>, as: ResolutionContext['as']): Entity {
  if (as === 'place') return entity;
  if (entity.name === 'Brussels' && entity.country === 'BEL' && speaksForUnion(memory, as)) return UNION;
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
