/** Places that no list has: borders named by the two states they part ("the Peruvian-Chilean border"), names of which only the use tells. */
import type { Entity } from '../../models/entities.ts';
import { compareText } from '../../text/compare.ts';
import { countryOf } from './countries.ts';
import { newEntity } from './known.ts';

/** The border as a place, under one name whichever state is named first. */
export function borderBetween(states: readonly Entity[]): Entity {
  const adjectives = states.map(({ country, name }) => countryOf(country)?.adjective ?? name).sort(compareText);
  return newEntity('place', `${adjectives.join('-')} border`);
}

/** A place of which nothing but the name is known. */
export const placeCalled = (name: string): Entity => newEntity('place', name);
