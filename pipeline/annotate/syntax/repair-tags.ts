/** Corrects tags that closed-class neighbours rule out. Each rule names the mistake of the tagger that it mends. */
import type { PartOfSpeech, Token } from '../token.ts';
import { baseOfPast } from './regular-past.ts';
import { BE, HAVE, MODALS, ONLY_PARTICIPLES, POSSESSIVES, RELATIVES, UNCHANGED } from './words.ts';

/** A token while it is being made. */
export type Draft = { -readonly [Key in keyof Token]: Token[Key] };

const SINGULAR_DETERMINERS = new Set([...POSSESSIVES, 'a', 'an', 'the', 'this', 'that', 'another', 'each', 'every']);
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const OPENS_NOUN: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['DET', 'PART', 'ADP']);
const STARTS_PHRASE: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['DET', 'PRON', 'PROPN', 'NUM', 'ADJ']);

/** Mends the tags of one paragraph in place, left to right. */
export function repairTags(tokens: readonly Draft[], first: number): void {
  for (let i = first; i < tokens.length; i += 1) {
    const token = tokens[i] as Draft;
    const before = i === first ? undefined : tokens[i - 1];
    const mended = mend(token, before, tokens[i + 1], tokens, i);
    if (mended === null) continue;
    token.pos = mended;
    // The tagger took it for a noun, and its lemma too.
    if (mended === 'VERB' && token.lemma === token.lower && token.lower.endsWith('ed')) token.lemma = baseOfPast(token.lower);
  }
}

/** Participles that have become prepositions. */
const PREPOSITIONS = new Set([
  'according',
  'including',
  'excluding',
  'regarding',
  'concerning',
  'following',
  'depending',
  'owing',
  'pending',
  'barring',
  'amid',
  'via',
]);

/** A token with its neighbours. */
interface Place {
  readonly tokens: readonly Draft[];
  readonly index: number;
  readonly token: Draft;
  readonly before: Draft;
  readonly after: Draft | undefined;
}

/** The tag that the neighbours of a token demand, or null where the tagger's stands. */
function mend(
  token: Draft,
  before: Draft | undefined,
  after: Draft | undefined,
  tokens: readonly Draft[],
  index: number,
): PartOfSpeech | null {
  // "including/VERB a child", "according/VERB to": a preposition, unless an auxiliary makes it a verb.
  if (token.pos === 'VERB' && PREPOSITIONS.has(token.lower) && before?.pos !== 'AUX') return 'ADP';
  if (before === undefined) return null;
  const place: Place = { tokens, index, token, before, after };
  if (token.pos === 'VERB') return mendVerb(place);
  if (token.pos === 'NOUN') return mendNoun(place);
  if (token.pos === 'ADJ') return mendAdjective(place);
  return mendFunctionWord(place);
}

function mendVerb({ tokens, index, token, before, after }: Place): PartOfSpeech | null {
  // "urging Bill Shorten/VERB to": a capital inside a sentence, after a name, goes on with the name.
  if (before.pos === 'PROPN' && isCapital(token) && !isAllCapitals(tokens, index)) return 'PROPN';
  // "offered help/VERB.", "sought help/VERB from": behind a verb of giving or asking, without an object of its own, it is a thing.
  if (token.lower === 'help' && TAKES_HELP.has(before.lemma) && !startsPhrase(after) && after?.pos !== 'VERB') return 'NOUN';
  // "conceded to demands/VERB from": no infinitive ends in -s.
  if (before.lower === 'to' && token.lower !== token.lemma && token.lower.endsWith('s')) return 'NOUN';
  // "to have/VERB reached": an auxiliary, since a participle follows.
  if (HAVE.has(token.lower) && after?.pos === 'VERB' && isParticiple(after.lower)) return 'AUX';
  // "Russian shelling/VERB of Kyiv": with "of", a noun.
  if (token.lower.endsWith('ing') && after?.lower === 'of' && (NOMINAL.has(before.pos) || OPENS_NOUN.has(before.pos))) return 'NOUN';
  // "amount to war/VERB crimes": the verb "to war" is not news English.
  if (token.lower === 'war') return 'NOUN';
  // "accepted offers/VERB of help", "with tear/VERB gas"
  if (token.lower.endsWith('s') && token.lower !== token.lemma && before.pos === 'VERB' && after?.lower === 'of') return 'NOUN';
  // "when police/VERB opened": the verb stands behind "to" or a modal only.
  if (token.lower === 'police' && before.lower !== 'to' && before.pos !== 'AUX') return 'NOUN';
  // "asked for help/VERB"
  if (before.lower === 'for' && isBaseForm(token)) return 'NOUN';
  if (token.lower === 'tear' && (after?.lower === 'gas' || after?.lower === 'smoke')) return 'NOUN';
  if (!isBaseForm(token)) return null;
  // "fired tear/VERB gas": a base form between a verb and a noun is part of the object, but for verbs with a bare infinitive.
  if (before.pos === 'VERB' && after?.pos === 'NOUN' && !BARE_INFINITIVE.has(before.lemma)) return 'NOUN';
  // "a U.K. intelligence update/VERB on": a base form after a singular noun phrase is the head of that phrase.
  if (NOMINAL.has(before.pos) && inSingularPhrase(tokens, index)) return 'NOUN';
  // "the report/VERB", "its release/VERB": a base form after a determiner is a noun.
  return before.pos === 'DET' && SINGULAR_DETERMINERS.has(before.lower) && before.lower !== 'that' ? 'NOUN' : null;
}

function mendNoun({ tokens, index, token, before, after }: Place): PartOfSpeech | null {
  // "are striking/NOUN the enemy": a progressive, since a noun phrase follows.
  if (token.lower.endsWith('ing') && BE.has(before.lower) && startsPhrase(after)) return 'VERB';
  // "which shares/NOUN a border": a relative pronoun wants a verb.
  if (token.lower.endsWith('s') && RELATIVES.has(before.lower) && startsPhrase(after)) return 'VERB';
  // ", which accounts/NOUN for half": behind a comma it is no question which accounts.
  if (token.lower.endsWith('s') && RELATIVES.has(before.lower) && tokens[index - 2]?.text === ',' && after?.pos === 'ADP') return 'VERB';
  // "to/PART attack/NOUN the": an infinitive with an object.
  if (before.lower === 'to' && before.pos === 'PART' && after?.pos === 'DET') return 'VERB';
  // "gunmen abducted/NOUN a priest": an unknown word in -ed between two noun phrases is a verb.
  if (token.lower.endsWith('ed') && token.lower.length > 5 && !NOUNS_IN_ED.has(token.lower) && isSubject(before) && startsObject(after))
    return 'VERB';
  // "could attack/NOUN": a modal wants a verb.
  return MODALS.has(before.lower) && before.pos === 'AUX' ? 'VERB' : null;
}

const NOUNS_IN_ED = new Set(['hundred', 'bloodshed', 'watershed', 'seaweed', 'aniseed', 'moped', 'airspeed', 'homestead', 'biped']);
const isSubject = (token: Draft): boolean => token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON';
const startsObject = (token: Draft | undefined): boolean => startsPhrase(token) || token?.pos === 'ADP' || token?.pos === 'NOUN';

function mendAdjective({ tokens, index, token, before, after }: Place): PartOfSpeech | null {
  // "the Russian military/ADJ said": an adjective that ends its phrase after a name is its head.
  if (before.pos === 'PROPN' && tokens[index - 2]?.pos === 'DET' && !continuesPhrase(after)) return 'NOUN';
  // "police opened/ADJ fire": between a subject and its object.
  if (before.lower === 'police' && isParticiple(token.lower) && (after?.pos === 'NOUN' || startsPhrase(after))) return 'VERB';
  if (!startsPhrase(after)) return null;
  // "are striking/ADJ the enemy": a progressive, since a noun phrase follows.
  if (token.lower.endsWith('ing') && BE.has(before.lower)) return 'VERB';
  // "has galvanized/ADJ the alliance": after have, a participle with an object.
  if (isParticiple(token.lower) && HAVE.has(before.lower)) return 'VERB';
  // "would free/ADJ the prisoners": a modal wants a verb.
  return MODALS.has(before.lower) && before.pos === 'AUX' ? 'VERB' : null;
}

function mendFunctionWord({ token, before, after }: Place): PartOfSpeech | null {
  if (after === undefined) return null;
  // "the countries' disputed border": a mark that touches a plural before a noun phrase is a possessive.
  const touchesPlural = before.end === token.start && before.lower.endsWith('s') && NOMINAL.has(before.pos);
  // "asked for/SCONJ help"
  if (token.lower === 'for' && token.pos === 'SCONJ' && after.pos === 'VERB' && isBaseForm(after)) return 'ADP';
  if (touchesPlural && /^['’]$/u.test(token.text) && (NOMINAL.has(after.pos) || after.pos === 'VERB')) return 'PART';
  if (token.lower !== 'that' || token.pos !== 'DET') return null;
  // "rejected the announcement that/DET President": after a noun, "that" opens a clause.
  if (before.pos === 'NOUN') return 'SCONJ';
  // "that/DET trains stopped": the determiner "that" is singular.
  return after.pos === 'NOUN' && after.lower !== after.lemma && after.lower.endsWith('s') ? 'SCONJ' : null;
}

const isCapital = (token: Draft): boolean => /^\p{Lu}\p{L}/u.test(token.text);

/** Whether the words around are in capitals too, as in a headline. */
const isAllCapitals = (tokens: readonly Draft[], i: number): boolean =>
  [tokens[i - 2], tokens[i + 1], tokens[i + 2]].every((token) => token === undefined || !/\p{Ll}/u.test(token.text));

/** Verbs whose object is help. */
const TAKES_HELP = new Set([
  'offer',
  'provide',
  'seek',
  'need',
  'get',
  'receive',
  'request',
  'give',
  'promise',
  'pledge',
  'deny',
  'refuse',
  'want',
]);
/** Verbs that take another verb without "to" ("helped build"). */
const BARE_INFINITIVE = new Set(['help', 'make', 'let', 'see', 'hear', 'watch', 'have', 'dare', 'need', 'go', 'come', 'do']);

const continuesPhrase = (token: Draft | undefined): boolean =>
  token !== undefined && (NOMINAL.has(token.pos) || token.pos === 'CCONJ' || token.text === '-');

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
