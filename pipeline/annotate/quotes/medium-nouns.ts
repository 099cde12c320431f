/** Nouns that name a text, an occasion of speaking, a platform or an outlet, and the phrases that they stand in. */
import { type Items, isInPhrase } from './grammar.ts';
import { MEDIA } from './lexicon.ts';
import type { Item } from './passage.ts';

/** Whether the word names a text, an occasion of speaking or a platform. */
export const mediumKind = (item: Item | undefined): string | undefined => {
  if (item === undefined || item.stretch !== null) return undefined;
  // "ap", "pbs" and "x" name an outlet or a platform only with a capital.
  if (item.text === item.lower && isNamed(MEDIA.get(item.lower))) return undefined;
  // "Studies" at the head of a sentence has the tag of a name.
  const plural = (item.pos === 'NOUN' || item.pos === 'PROPN') && item.lower.endsWith('s');
  return MEDIA.get(item.lower) ?? (plural ? MEDIA.get(singularOf(item.lower)) : undefined);
};

const singularOf = (plural: string): string => (plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.slice(0, -1));

const isNamed = (kind: string | undefined): boolean => kind === 'outlet' || kind === 'platform';

/** "in a statement", "on Twitter", "at a news conference": where it was said, no part of the source. */
export function isMediumPhrase(items: Items, preposition: number): boolean {
  const opening = items[preposition];
  if (opening === undefined || !['in', 'on', 'at', 'to', 'during', 'via', 'through', 'by'].includes(opening.lower)) return false;
  // "surface-to-air": a part of a longer word.
  if (items[preposition - 1]?.text === '-' || items[preposition + 1]?.text === '-') return false;
  for (let k = preposition + 1; k < preposition + 7; k++) {
    if (mediumKind(items[k]) !== undefined) return true;
    if (!isInPhrase(items[k]) && items[k]?.pos !== 'ADV' && items[k]?.text !== '-') return false;
  }
  return false;
}
