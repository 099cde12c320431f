/** Surnames that are words for states or places as well: "Cuban" of Mark Cuban, "Jordan" of Tim Jordan. */
import type { Token } from '../document.ts';
import type { Item } from './item.ts';
import type { Candidate } from './read-chunk.ts';
import type { Reading } from './reading.ts';
import { GIVEN_NAMES } from './words.ts';

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

/** Prepositions behind which a place stands rather than a person. */
const LOCATIVE = /^(?:in|into|inside|outside|near|across|throughout|from|to|of|at|around|via|towards?|within)$/u;

/**
 * Reads a word for a state or place as the surname that it is where the article has named somebody so in full before:
 * "Cuban said", but "the Cuban envoy" and "in Jordan".
 */
export function readSurnames({ tokens }: Reading, candidates: readonly Candidate[]): Candidate[] {
  const surnames = new Set<string>();
  return candidates.map((candidate) => {
    const { first, endToken, guess, folded, terms, item } = candidate;
    if (guess === 'person' && endToken > first + 1) surnames.add(folded.split(' ').at(-1) as string);
    if (guess !== 'known' || endToken > first + 1 || !surnames.has(folded) || isModified(tokens[endToken])) return candidate;
    const before = tokens[first - 1];
    const isAdjective = terms.some(({ type }) => type === 'demonym');
    if (before?.pos === 'DET' || (!isAdjective && LOCATIVE.test(before?.lower ?? ''))) return candidate;
    return { ...candidate, guess: 'single', terms: [], item: { ...item, type: 'word', terms: [] } };
  });
}
