/** Surnames that are words for states, places or offices as well: "Cuban" of Mark Cuban, "Jordan" of Tim Jordan. */

import type { Token } from '../document.ts';
import { POSSESSIVES } from '../syntax/words.ts';
import type { Candidate } from './candidate.ts';
import type { Item } from './item.ts';
import type { Reading } from './reading.ts';
import { GIVEN_NAMES, isCapitalized, nameWords } from './words.ts';

/** What makes the word before it an adjective: "Cuban doctors", "Cuban-born". */
const isModified = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token.pos) || /^[-–]$/u.test(token.text));

/** "Mark Cuban, who": the adjective of a state behind a given name, with nothing that it could describe. */
export const isDemonymSurname = ({ tokens }: Reading, { first, endToken, terms }: Item, before: Item | undefined): boolean =>
  before?.type === 'word' &&
  GIVEN_NAMES.has(before.folded) &&
  endToken === first + 1 &&
  terms.some(({ type }) => type === 'demonym') &&
  !isModified(tokens[endToken]);

const OWN: ReadonlySet<string> = new Set(POSSESSIVES);

/** "the Cook", "Ana's Bishop", "the former King": an office and no surname. */
const isOffice = (before: Token | undefined): boolean =>
  before !== undefined && (/^(?:DET|ADJ|NOUN|PROPN|PART)$/u.test(before.pos) || OWN.has(before.lower));

const BARE_HONORIFICS = /^(?:mr|mrs|ms|miss|mx)$/u;
/** Offices whose holders are addressed with "Mr" or "Madam". */
const ADDRESSED = nameWords('addressed office');

/** A role noun that is a name here: "Dean Smith", "Judge" after a given name. */
export function isTitleSurname({ tokens, folded: words }: Reading, at: number, items: readonly Item[]): boolean {
  const before = items.at(-1);
  const folded = words[at] as string;
  if (before?.type === 'word' && GIVEN_NAMES.has(before.folded)) return true;
  const next = tokens[at + 1];
  // "Ms. Boxer", "Mr Sheikh", but "Mr Justice Reyes" and "Mr. President"
  if (before?.type === 'title' && BARE_HONORIFICS.test(before.folded) && !ADDRESSED.has(folded)) return !isCapitalized(next?.text ?? '');
  return items.length === 0 && GIVEN_NAMES.has(folded) && next !== undefined && isCapitalized(next.text);
}

/** Prepositions behind which a place stands rather than a person. */
const LOCATIVE = /^(?:in|into|inside|outside|near|across|throughout|from|to|of|at|around|via|towards?|within)$/u;

/**
 * Reads a word for a state or place as the surname that it is where the article has named somebody so in full before:
 * "Cuban said", but "the Cuban envoy" and "in Jordan"; a title that stands alone and is nobody's surname is dropped.
 */
export function readSurnames({ tokens }: Reading, candidates: readonly Candidate[]): Candidate[] {
  const surnames = new Set<string>();
  const known = new Set<string>();
  return candidates.flatMap((candidate) => {
    const { first, endToken, guess, folded, terms, item } = candidate;
    if (guess === 'person' && endToken > first + 1) surnames.add(folded.split(' ').at(-1) as string);
    if (endToken > first + 1 && terms.some((term) => term.type === 'entity' && term.entity.kind === 'person'))
      known.add(folded.split(' ').at(-1) as string);
    if (item.type === 'title' && guess === 'single') {
      const isName =
        (surnames.has(folded) || known.has(folded)) && !isCapitalized(tokens[endToken]?.text ?? '') && !isOffice(tokens[first - 1]);
      return isName ? { ...candidate, item: { ...item, type: 'word' } } : [];
    }
    if (guess !== 'known' || endToken > first + 1 || !surnames.has(folded) || isModified(tokens[endToken])) return candidate;
    const before = tokens[first - 1];
    const isAdjective = terms.some(({ type }) => type === 'demonym');
    if (before?.pos === 'DET' || (!isAdjective && LOCATIVE.test(before?.lower ?? ''))) return candidate;
    return { ...candidate, guess: 'single', terms: [], item: { ...item, type: 'word', terms: [] } };
  });
}
