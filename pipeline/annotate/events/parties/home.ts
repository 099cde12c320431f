/** Whose country "his country" is: read from the names before it in the sentence. */

import { countryEntity, type Resolution } from '../../entities/index.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import { THIRD_POSSESSIVES } from '../../syntax/words.ts';
import { wordsOf } from '../lexicon.ts';
import { lowerAt } from '../reading.ts';
import type { Naming } from './naming.ts';

const HOMES = wordsOf('home country');

/**
 * "warned Norwegians their country faced", "Chile's president said his country would": the state of the nearest name before it.
 * @param phrase a noun phrase that may begin with a possessive pronoun
 */
export function homeOf(naming: Naming, phrase: NounPhrase): Resolution | null {
  const { reading } = naming;
  const owner = phrase.possessor === null ? '' : lowerAt(reading, phrase.possessor.first);
  if (!THIRD_POSSESSIVES.has(owner) || !HOMES.has(lowerAt(reading, phrase.head))) return null;
  const first = reading.document.sentences[phrase.sentence]?.firstToken ?? phrase.first;
  const before = naming
    .mentionsIn({ first, endToken: phrase.first })
    .filter(({ entity, form }) => form === 'name' && entity.country !== null && entity.kind !== 'place')
    .filter(({ entity }) => owner === 'its' || entity.kind !== 'organization');
  const isOne = owner === 'his' || owner === 'her';
  // "Chile's president said … his country": where no person is named, the state before the title, which comes first.
  const nearest = isOne ? (before.findLast(({ entity }) => entity.kind === 'person') ?? before[0]) : before.at(-1);
  const code = nearest?.entity.country ?? null;
  const state = code === null ? null : countryEntity(code);
  return state === null ? null : { name: state.name, entity: state, role: null, basis: 'context' };
}
