/** A token among its neighbours, while its tag is still open. */
import type { PartOfSpeech, Token } from '../token.ts';
import { isBase } from '../word.ts';
import { ONLY_PARTICIPLES, PAST_LEMMAS, POSSESSIVES, UNCHANGED } from './words.ts';

/** A token while it is being made. */
export type Draft = { -readonly [Key in keyof Token]: Token[Key] };

/** A token with its neighbours. */
export interface Place {
  readonly tokens: readonly Draft[];
  readonly index: number;
  readonly token: Draft;
  readonly before: Draft;
  readonly after: Draft | undefined;
}

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const STARTS_PHRASE: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['DET', 'PRON', 'PROPN', 'NUM', 'ADJ']);

/** Whether a token is the first of its sentence. */
export const opensSentence = (tokens: readonly Draft[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence;

/** Whether a token can be part of a noun phrase before its head, or the head. */
export const isNominal = ({ pos }: Draft): boolean => NOMINAL.has(pos);

/** Whether a noun phrase can begin with a token. */
export const startsPhrase = (token: Draft | undefined): boolean => token !== undefined && STARTS_PHRASE.has(token.pos);

/** Whether a token can be the subject of the verb behind it. */
export const isSubject = ({ pos }: Draft): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON';

/** Words that open a noun phrase, or are one, and nothing else. */
const OPENERS = new Set([
  ...POSSESSIVES,
  'the',
  'a',
  'an',
  'this',
  'these',
  'those',
  'me',
  'him',
  'us',
  'them',
  'himself',
  'herself',
  'itself',
  'themselves',
  'anybody',
  'anyone',
  'anything',
  'everybody',
  'everyone',
  'everything',
  'nobody',
  'nothing',
  'somebody',
  'someone',
  'something',
]);

/** Whether a token is sure to open a noun phrase. */
export const opensObject = ({ lower }: Draft): boolean => OPENERS.has(lower);

/** Whether a token begins with a capital and is more than an initial. */
export const isCapital = (token: Draft): boolean => /^\p{Lu}\p{L}/u.test(token.text);

/** Whether a form can be a past participle. */
export const isParticiple = (lower: string): boolean => lower.endsWith('ed') || ONLY_PARTICIPLES.has(lower);

/** The lemma of an unknown word is the word itself, also of a past tense. */
export const isBaseForm = (token: Draft): boolean => isBase(token) && !isPast(token) && !UNCHANGED.has(token.lower);

/** Whether a form can be a regular past tense ("need" is none). */
export const isPast = ({ lower }: Draft): boolean => lower.length > 4 && /[^e]ed$/u.test(lower);

/** Also irregular ones. */
export const isPastForm = (token: Draft): boolean => isPast(token) || PAST_LEMMAS.has(token.lower);

/** Words that count those before them. */
export const ALL = new Set(['all', 'both', 'each']);

/** Whether a name that "and" joins to another ends there. */
export const isEndOfList = (tokens: readonly Draft[], at: number): boolean => {
  let first = at;
  while (tokens[first]?.pos === 'PROPN') first -= 1;
  return first < at && tokens[first]?.lower === 'and';
};

/** Whether a form is the base of a verb, as the plural has it. */
export const isBare = (token: Draft): boolean => isBase(token) && !token.lower.endsWith('s');
