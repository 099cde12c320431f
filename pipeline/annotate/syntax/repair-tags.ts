/** Corrects tags that closed-class neighbours rule out. Each rule names the mistake of the tagger that it mends. */
import type { PartOfSpeech, Token } from '../document.ts';
import { BE, HAVE, MODALS, ONLY_PARTICIPLES, RELATIVES, UNCHANGED } from './words.ts';

/** A token while it is being made. */
export type Draft = { -readonly [Key in keyof Token]: Token[Key] };

const SINGULAR_DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'another',
  'each',
  'every',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
]);
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const STARTS_PHRASE: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['DET', 'PRON', 'PROPN', 'NUM', 'ADJ']);

/** Mends the tags of one paragraph in place, left to right. */
export function repairTags(tokens: readonly Draft[], first: number): void {
  for (let i = first; i < tokens.length; i += 1) {
    const token = tokens[i] as Draft;
    const before = tokens[i - 1];
    if (before === undefined || i === first) continue;
    const mended = mend(token, before, tokens[i + 1], tokens, i);
    if (mended !== null) token.pos = mended;
  }
}

function mend(token: Draft, before: Draft, after: Draft | undefined, tokens: readonly Draft[], i: number): PartOfSpeech | null {
  // "are striking/ADJ the enemy": a progressive, since a noun phrase follows.
  if ((token.pos === 'ADJ' || token.pos === 'NOUN') && token.lower.endsWith('ing') && BE.has(before.lower) && startsPhrase(after))
    return 'VERB';
  // "has galvanized/ADJ the alliance": after have, a participle with an object.
  if (token.pos === 'ADJ' && isParticiple(token.lower) && HAVE.has(before.lower) && startsPhrase(after)) return 'VERB';
  // "which shares/NOUN a border": a relative pronoun wants a verb.
  if (token.pos === 'NOUN' && token.lower.endsWith('s') && RELATIVES.has(before.lower) && startsPhrase(after)) return 'VERB';
  // "to have/VERB reached": an auxiliary, since a participle follows.
  if (token.pos === 'VERB' && HAVE.has(token.lower) && after?.pos === 'VERB' && isParticiple(after.lower)) return 'AUX';
  // "Russian shelling/VERB of Kyiv": with "of", a noun.
  if (
    token.pos === 'VERB' &&
    token.lower.endsWith('ing') &&
    after?.lower === 'of' &&
    (NOMINAL.has(before.pos) || before.pos === 'DET' || before.pos === 'PART' || before.pos === 'ADP')
  )
    return 'NOUN';
  // "amount to war/VERB crimes": the verb "to war" is not news English.
  if (token.pos === 'VERB' && token.lower === 'war') return 'NOUN';
  // "to/PART attack/NOUN the": an infinitive with an object.
  if (token.pos === 'NOUN' && before.lower === 'to' && before.pos === 'PART' && after?.pos === 'DET') return 'VERB';
  // "could attack/NOUN": a modal wants a verb.
  if (token.pos === 'NOUN' && MODALS.has(before.lower) && before.pos === 'AUX') return 'VERB';
  // "a U.K. intelligence update/VERB on": a base form after a singular noun phrase is the head of that phrase.
  if (token.pos === 'VERB' && isBaseForm(token) && NOMINAL.has(before.pos) && inSingularPhrase(tokens, i)) return 'NOUN';
  // "the report/VERB", "its release/VERB": a base form after a determiner is a noun.
  if (
    token.pos === 'VERB' &&
    isBaseForm(token) &&
    before.pos === 'DET' &&
    SINGULAR_DETERMINERS.has(before.lower) &&
    before.lower !== 'that'
  )
    return 'NOUN';
  return null;
}

const startsPhrase = (token: Draft | undefined): boolean => token !== undefined && STARTS_PHRASE.has(token.pos);

const isParticiple = (lower: string): boolean => lower.endsWith('ed') || ONLY_PARTICIPLES.has(lower);

const isBaseForm = (token: Draft): boolean => token.lower === token.lemma && !UNCHANGED.has(token.lower);

/** Whether the run of nominal tokens before position i opens with a singular determiner and ends in a singular noun. */
function inSingularPhrase(tokens: readonly Draft[], i: number): boolean {
  const before = tokens[i - 1] as Draft;
  if (before.pos === 'PROPN' || before.pos === 'NUM' || before.lower.endsWith('s')) return false;
  let k = i - 1;
  while (k > 0 && NOMINAL.has((tokens[k] as Draft).pos)) k -= 1;
  const opener = tokens[k] as Draft;
  return SINGULAR_DETERMINERS.has(opener.lower) && (opener.pos === 'DET' || opener.pos === 'PRON');
}
