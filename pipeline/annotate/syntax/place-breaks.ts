/** Where a place and those of whom something is told there meet without a mark between them. */
import type { Token } from '../token.ts';
import { COMPLEMENTIZERS, COORDINATORS, DAY_NAMES, isVerbal, NATIONALITIES, SUBORDINATORS } from './words.ts';

/** So many words a place has at most. */
const LONGEST = 4;
const WHERE = new Set(['across', 'around', 'at', 'in', 'inside', 'near', 'outside']);

/** "In Lima police arrested ten", "and in Gaza City Israeli troops raided": the clause has no other subject than those who act. */
export function breaksAtPlace(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1]];
  if (before.pos !== 'PROPN' && !(before.pos === 'NOUN' && /^\p{Lu}/u.test(before.text))) return false;
  const ofNation = NATIONALITIES.has(token.lower) && next?.pos === 'NOUN';
  const last = ofNation ? at + 1 : at;
  return isMany(tokens[last] as Token) && meetsVerb(tokens, last + 1) && opensWithPlace(tokens, at - 1);
}

/** Many, or "police". */
const isMany = ({ pos, lower, lemma }: Token): boolean => pos === 'NOUN' && (lower !== lemma || lower === 'police' || lower === 'people');

/** Whether a verb follows, behind an adverb or not. */
const meetsVerb = (tokens: readonly Token[], at: number): boolean =>
  isVerbal(tokens[at]) || (tokens[at]?.pos === 'ADV' && isVerbal(tokens[at + 1]));

/** Whether a name ends at a token that a preposition of place opens at the head of a clause. */
function opensWithPlace(tokens: readonly Token[], last: number): boolean {
  let i = last;
  while (last - i < LONGEST && /^\p{Lu}/u.test(tokens[i]?.text ?? '') && !WHERE.has(tokens[i]?.lower ?? '')) i -= 1;
  if (i === last || !WHERE.has(tokens[i]?.lower ?? '')) return false;
  const opener = tokens[i - 1];
  return opener === undefined || /^[,.!?;]$/u.test(opener.text) || OPENERS.some((words) => words.has(opener.lower));
}
const OPENERS = [COORDINATORS, SUBORDINATORS, COMPLEMENTIZERS, DAY_NAMES];
