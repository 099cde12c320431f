/** Words for two parties that were named together: "both sides", "the two leaders"; which two, the story tells. */

import type { Resolution } from '../../entities/index.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import { wordsOf } from '../lexicon.ts';
import { lowerAt, type Reading } from '../reading.ts';

/** Words that make a pair of a plural by themselves; "two men" are any two, "the two men" those that were named. */
const PAIRING = new Set(['both', 'each', 'warring', 'rival', 'opposing']);
const PAIRED = wordsOf('paired');
/** Words with which a phrase for two parties begins. */
const OPENING = new Set([...PAIRING, 'the', 'one']);
/** Words that mean two parties also without a number. */
const SIDES = new Set(['sides', 'parties']);

/** "each other's diplomats" */
const EACH_OTHERS = /^(?:each other|one another)['’]s?\s/iu;
/** Words that mean a pair by themselves: "both refused", "each side blamed the other". */
const ALONE = /^(?:both|the two|the pair|the other|each other|one another)$/iu;

/** A phrase for two parties as it is printed, without its article; null for any other. */
export function pairIn(reading: Reading, { first, head, start, end }: NounPhrase): Resolution | null {
  if (!OPENING.has(lowerAt(reading, first))) return null;
  const printed = reading.document.raw.slice(start, end);
  if (EACH_OTHERS.test(printed)) return pairOf('each other');
  if (ALONE.test(printed) && lowerAt(reading, head + 1) !== 'of') return pairOf(printed);
  const opening = lowerAt(reading, first) === 'the' ? first + 1 : first;
  const isDefinite = opening > first;
  const word = lowerAt(reading, opening);
  const noun = lowerAt(reading, head);
  const isNumbered = PAIRING.has(word) || (isDefinite && word === 'two');
  if (isNumbered ? !PAIRED.has(noun) : !(isDefinite && head === opening && SIDES.has(noun))) return null;
  return pairOf(printed);
}

/** Stands in the role of a pair until the pair is known. */
const PAIR = 'pair';

const pairOf = (printed: string): Resolution => ({ name: printed.replace(/^the /iu, ''), entity: null, role: PAIR, basis: 'context' });

/** Whether a party is a word for two that are not yet known. */
export const isPair = ({ entity, role, basis }: Resolution): boolean => entity === null && basis === 'context' && role === PAIR;
