/** Commands that the tagger takes for names or things: "“Release/PROPN the prisoners,” Ruiz said". */
import { type Draft, opensObject, opensSentence } from './repair-place.ts';
import { DEMANDED } from './words.ts';

/** Whether a word that opens a sentence or a quotation bids somebody do something: what it is done to follows. */
export function isCommand(tokens: readonly Draft[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index] as Draft, tokens[index + 1]];
  if (!/^(?:ADJ|NOUN|PROPN)$/u.test(token.pos) || !DEMANDED.has(token.lower) || after?.sentence !== token.sentence) return false;
  const isQuoted = /^["“]$/u.test(before?.text ?? '');
  if (!isQuoted && !opensSentence(tokens, index)) return false;
  // "“Free Ana Ruiz!”": at a name only what is said aloud.
  return opensObject(after) || (isQuoted && after.pos === 'PROPN' && FREEING.has(token.lower));
}

const FREEING = new Set(['ban', 'free', 'release']);
