/** Where two noun phrases meet behind a verb without a mark between them, and neither is a time. */
import type { Token } from '../token.ts';
import { DITRANSITIVE, GRANTED, TIME_NOUNS } from './words.ts';

/** Whether a second phrase begins with a token: what somebody is granted, or how many a preposition has pushed behind it. */
export const breaksAtObject = (tokens: readonly Token[], at: number, limit: number): boolean =>
  isGranted(tokens, at) || breaksAtNumber(tokens, at, limit);

/** Words of a phrase that are looked back over for its verb. */
const LONGEST = 8;

/** "granted Ana Ruiz | asylum", "denied the miners | access": behind a verb with two objects. */
function isGranted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1] as Token;
  if (!GRANTED.has((tokens[at] as Token).lower) || (before.pos !== 'NOUN' && before.pos !== 'PROPN')) return false;
  let k = at - 1;
  while (k > at - LONGEST && /^(?:ADJ|DET|NOUN|NUM|PROPN)$/u.test(tokens[k]?.pos ?? '')) k -= 1;
  return tokens[k]?.pos === 'VERB' && DITRANSITIVE.has(tokens[k]?.lemma ?? '');
}

/** "freed on bail | two ministers", "handed to prosecutors | three suspects": no common noun stands before the number of others. */
function breaksAtNumber(tokens: readonly Token[], at: number, limit: number): boolean {
  const [before, token] = [tokens[at - 1] as Token, tokens[at] as Token];
  if (token.pos !== 'NUM' || before.pos !== 'NOUN' || before.text !== before.lower || NUMBERED.test(before.lemma)) return false;
  if (TIME_NOUNS.has(before.lemma) || tokens[at - 2]?.pos !== 'ADP') return false;
  let k = at + 1;
  while (k < limit && tokens[k]?.pos === 'ADJ') k += 1;
  const noun = k < limit ? tokens[k] : undefined;
  return noun?.pos === 'NOUN' && noun.lower !== noun.lemma && !TIME_NOUNS.has(noun.lemma);
}

/** What is called by its number: "phase 3 trials", "type 2 viruses". */
const NUMBERED =
  /^(?:article|category|chapter|class|division|form|gate|grade|group|level|line|lot|million|billion|thousand|number|page|part|phase|round|route|row|season|section|series|size|stage|step|tier|type|unit|version|year)$/u;
