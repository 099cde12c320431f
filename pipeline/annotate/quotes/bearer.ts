/** Whom a relative clause describes, where the noun phrase before it holds more than a person. */
import { isPeopleNoun } from '../entities/nouns.ts';
import { findItem, type Items, isComma } from './grammar.ts';
import { nearPhraseStart } from './phrase-start.ts';

/** "the party of the former premier Ana Reyes, who said": a person, and not what is hers. */
export function overOwned(items: Items, first: number, end: number): number {
  let of = end - 1;
  while (of > first && items[of]?.lower !== 'of') of -= 1;
  const owned = items[of - 1];
  if (of <= first || owned?.pos !== 'NOUN' || isPeopleNoun(owned) || items[end - 1]?.pos !== 'PROPN') return first;
  return OWNED.has(owned.lower) || findItem(items, of + 1, end, isPeopleNoun) > 0 ? of + 1 : first;
}

/** What a person leads or has, and no place or body is called by. */
const OWNED = new Set(['administration', 'camp', 'campaign', 'family', 'government', 'office', 'party', 'team']);

/** "Ana Reyes, a lawyer, who said": the name that a description between commas belongs to. */
export function bearerStart(items: Items, description: number): number {
  const comma = description - 1;
  const opens = items[description];
  if (!isComma(items[comma]) || items[comma - 1]?.pos !== 'PROPN' || !(opens?.pos === 'DET' || opens?.pos === 'NOUN')) return description;
  return nearPhraseStart(items, comma);
}
