/** Bases that the tagger takes for nouns, where the words before a subject want one: "did", "demanded that". */
import { type Draft, isBare, isNominal, isSubject, opensObject, type Place } from './repair-place.ts';
import { DEMANDED, DO, EITHER, isVerbal, MANDATIVE, MODALS } from './words.ts';

/** "nor did the ministry say/NOUN", "Did the army fire/NOUN": behind "do" and a noun phrase that ends before it. */
export function isBehindDo({ tokens, index, token, before, after }: Place): boolean {
  if (!isBare(token) || !isSubject(before) || goesOn(after)) return false;
  const at = beforeSubject(tokens, index);
  return DO.has(tokens[at]?.lower ?? '') && opensInversion(tokens, at - 1);
}

/** A question, or a word of denial at the head of the sentence: "Not until Friday did". */
function opensInversion(tokens: readonly Draft[], before: number): boolean {
  for (let at = before; at > before - LONGEST_SUBJECT; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[.!?:;"“]$/u.test(token.text)) return at === before;
    if (INVERTING.has(token.lower)) return true;
  }
  return false;
}

const INVERTING = new Set('not nor neither only never rarely seldom hardly no little so what when where why how whom'.split(' '));

/** "demanded that the firm rehire/NOUN", "demanded that the firm raise/NOUN wages": what is demanded stands in a base form, also of one. */
export function isSubjunctive(place: Place): boolean {
  const { tokens, index, token, before, after } = place;
  if (!isBare(token) || !isNominal(before) || (goesOn(after) && !hasNounBehind(place))) return false;
  const at = beforeSubject(tokens, index);
  if (index - at < 2) return false;
  if (tokens[at]?.lower === 'that') return MANDATIVE.has(tokens[at - 1]?.lemma ?? '');
  // "demanded the firm release/NOUN him"
  return tokens[at]?.lemma === 'demand' && DEMANDED.has(token.lemma) && after !== undefined && (opensObject(after) || hasNounBehind(place));
}

/** "end/NOUN curbs on", "provide/NOUN information.": a verb for what is demanded, and no other behind the nouns that follow. */
function hasNounBehind({ tokens, index, token }: Place): boolean {
  let at = index + 1;
  if (!DEMANDED.has(token.lemma) || !isNominal(tokens[at] as Draft)) return false;
  while (tokens[at] !== undefined && isNominal(tokens[at] as Draft)) at += 1;
  return !isVerbal(tokens[at]) && !tokens.slice(index + 1, at).some(({ lemma }) => DEMANDED.has(lemma));
}

/** "the army sent/NOUN troops", "Chile and Peru hand/NOUN over ten trucks": behind who sends or gives. */
export function isSending({ tokens, index, token, before, after }: Place): boolean {
  if (!isNominal(before)) return false;
  if (token.lower === 'sent') return true;
  const given = tokens[index + 2];
  return token.lower === 'hand' && after?.lower === 'over' && given !== undefined && (opensObject(given) || given.pos === 'NUM');
}

/** "would close/ADJ bases", "did not free/ADJ hostages": behind a word that wants a verb. */
export function isWanted({ tokens, index, token, after }: Place): boolean {
  if (!EITHER.has(token.lower)) return false;
  let at = index - 1;
  while (at > index - 3 && (tokens[at]?.pos === 'ADV' || tokens[at]?.lower === 'not')) at -= 1;
  const auxiliary = tokens[at];
  if (auxiliary?.pos === 'AUX') return MODALS.has(auxiliary.lower) || DO.has(auxiliary.lower);
  return auxiliary?.pos === 'CCONJ' && after !== undefined && isNominal(after) && isInfinitive(tokens, at - 1);
}

/** "to cut rents | and lower/ADJ taxes" */
function isInfinitive(tokens: readonly Draft[], last: number): boolean {
  let at = last;
  while (at > last - LONGEST_SUBJECT && OF_OBJECTS.has(tokens[at]?.pos ?? '')) at -= 1;
  return at < last && tokens[at]?.pos === 'VERB' && tokens[at - 1]?.lower === 'to' && tokens[at - 1]?.pos === 'PART';
}
const OF_OBJECTS: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN']);

/** Words in a subject that is looked over. */
const LONGEST_SUBJECT = 6;

/** The position before the noun phrase that ends right before a token. */
function beforeSubject(tokens: readonly Draft[], index: number): number {
  let at = index - 1;
  while (at > 0 && index - at < LONGEST_SUBJECT && isNominal(tokens[at] as Draft)) at -= 1;
  return tokens[at]?.pos === 'DET' ? at - 1 : at;
}

/** Whether a verb or a noun follows, which what stands before it belongs to. */
const goesOn = (after: Draft | undefined): boolean => after?.pos === 'VERB' || after?.pos === 'AUX' || after?.pos === 'NOUN';
