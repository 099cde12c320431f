/** Corrects tags that closed-class neighbours rule out. Each rule names the mistake of the tagger that it mends. */

import type { PartOfSpeech } from '../token.ts';
import { wordOf } from '../word.ts';
import { baseOf } from './regular-past.ts';
import { isManyOf, mendNoun } from './repair-nouns.ts';
import { type Draft, isNominal, isSubject, opensObject, type Place, startsPhrase } from './repair-place.ts';
import {
  BE,
  HAVE,
  HEAD_ADJECTIVES,
  MODALS,
  ONLY_PARTICIPLES,
  PAST_LEMMAS,
  POSSESSIVES,
  PURPOSE_NOUNS,
  RELATIVES,
  UNCHANGED,
} from './words.ts';

const SINGULAR_DETERMINERS = new Set([...POSSESSIVES, 'a', 'an', 'the', 'this', 'that', 'another', 'each', 'every']);
const OPENS_NOUN: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['DET', 'PART', 'ADP']);

/** Mends the tags of one paragraph in place, left to right. */
export function repairTags(tokens: readonly Draft[], first: number): void {
  for (let i = first; i < tokens.length; i += 1) {
    const token = tokens[i] as Draft;
    const before = i === first ? undefined : tokens[i - 1];
    const mended = mend(token, before, tokens[i + 1], tokens, i);
    if (mended !== null) token.pos = mended;
    if (token.pos !== 'VERB') continue;
    const lemma = lemmaOf(token, mended !== null);
    if (lemma !== token.lemma) token.word = wordOf(token.text, lemma);
    token.lemma = lemma;
  }
}

/** The base of a verb; where the tagger took it for a noun or an adjective, so did its lemma. */
function lemmaOf({ lower, lemma }: Draft, wasOther: boolean): string {
  return (wasOther && lemma === lower ? PAST_LEMMAS.get(lower) : undefined) ?? baseOf(lower, lemma);
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
  // "Having/VERB failed": an auxiliary, since a participle follows.
  if (token.lower === 'having' && token.pos === 'VERB' && after?.pos === 'VERB' && isParticiple(after.lower)) return 'AUX';
  // "Outside/ADJ the Senate": no adjective stands before a determiner.
  if (INSIDE.has(token.lower) && after?.pos === 'DET') return 'ADP';
  if (before === undefined) return null;
  const place: Place = { tokens, index, token, before, after };
  if (token.pos === 'VERB') return mendVerb(place);
  if (token.pos === 'NOUN') return mendNoun(place);
  if (token.pos === 'ADJ') return mendAdjective(place);
  return mendFunctionWord(place);
}

/** Prepositions that are no particles or conjunctions. */
const PREPOSITIONS_OF_NOUNS = new Set([
  'against',
  'amid',
  'at',
  'by',
  'during',
  'for',
  'from',
  'into',
  'of',
  'on',
  'under',
  'upon',
  'with',
  'without',
]);

function mendVerb(place: Place): PartOfSpeech | null {
  const { tokens, index, token, before, after } = place;
  // "urging Bill Shorten/VERB to": a capital inside a sentence, after a name, goes on with the name.
  if (before.pos === 'PROPN' && isCapital(token) && !isAllCapitals(tokens, index)) return 'PROPN';
  // "entered Tell/VERB Tamer", "in Reading/VERB Prison"
  if (/^(?:VERB|ADP|DET)$/u.test(before.pos) && isCapital(token) && after?.pos === 'PROPN' && !isAllCapitals(tokens, index)) return 'PROPN';
  // "the army and allied/VERB rebel groups attacked": what is joined has a verb of its own behind it.
  if (before.lower === 'and' && isPast(token) && describesSubject(tokens, index)) return 'ADJ';
  // "offered help/VERB.", "sought help/VERB from": behind a verb of giving or asking, without an object of its own, it is a thing.
  if (token.lower === 'help' && TAKES_HELP.has(before.lemma) && !startsPhrase(after) && after?.pos !== 'VERB') return 'NOUN';
  // "from house to house/VERB"
  if (before.lower === 'to' && tokens[index - 2]?.lower === token.lower) return 'NOUN';
  // "conceded to demands/VERB from": no infinitive ends in -s.
  if (before.lower === 'to' && token.lower !== token.lemma && token.lower.endsWith('s')) return 'NOUN';
  // "to have/VERB reached": an auxiliary, since a participle follows.
  if (HAVE.has(token.lower) && after?.pos === 'VERB' && isParticiple(after.lower)) return 'AUX';
  if (isNounInIng(place)) return 'NOUN';
  // "the remaining/VERB budget"
  if (token.lower === 'remaining' && before.pos === 'DET') return 'ADJ';
  // "amount to war/VERB crimes": the verb "to war" is not news English.
  if (token.lower === 'war') return 'NOUN';
  // "accepted offers/VERB of help", "with tear/VERB gas"
  if (token.lower.endsWith('s') && token.lower !== token.lemma && before.pos === 'VERB' && after?.lower === 'of') return 'NOUN';
  // "ignored calls/VERB for", "rejected offers/VERB from": no verb with an -s follows another.
  if (isPluralObject(token, before) && after?.pos === 'ADP') return 'NOUN';
  // "when police/VERB opened": the verb stands behind "to" or a modal only.
  if (token.lower === 'police' && before.lower !== 'to' && before.pos !== 'AUX') return 'NOUN';
  // "asked for help/VERB", "released on bail/VERB": no base form follows a preposition.
  if (PREPOSITIONS_OF_NOUNS.has(before.lower) && before.pos === 'ADP' && isBaseForm(token)) return 'NOUN';
  if (token.lower === 'tear' && (after?.lower === 'gas' || after?.lower === 'smoke')) return 'NOUN';
  if (!isBaseForm(token)) return null;
  // "fired tear/VERB gas": a base form between a verb and a noun is part of the object, but for verbs with a bare infinitive.
  if (before.pos === 'VERB' && after?.pos === 'NOUN' && !BARE_INFINITIVE.has(before.lemma)) return 'NOUN';
  // "a U.K. intelligence update/VERB on": a base form after a singular noun phrase is the head of that phrase.
  if (isNominal(before) && inSingularPhrase(tokens, index)) return 'NOUN';
  return isOpened(tokens, index) ? 'NOUN' : null;
}

/** Whether a determiner stands before, which opens a noun phrase. */
function isOpened(tokens: readonly Draft[], at: number): boolean {
  const { pos, lower } = tokens[at - 1] as Draft;
  // "the report/VERB", "its release/VERB": a base form after a determiner is a noun.
  if (pos === 'DET') return SINGULAR_DETERMINERS.has(lower) && lower !== 'that';
  // "his fork/VERB", "the south/ADV side/VERB"
  return pos === 'PRON' ? OWNERS.has(lower) : DIRECTIONS.has(lower) && tokens[at - 2]?.pos === 'DET';
}

const INSIDE = new Set(['inside', 'outside']);

/** What has crossings, which are places. */
const CROSSED = new Set(['border', 'frontier', 'level', 'rail', 'railway', 'river', 'road']);
/** "her" is an object as well ("let her go"). */
const OWNERS = new Set<string>(POSSESSIVES.filter((word) => word !== 'her'));
const DIRECTIONS = new Set(['east', 'north', 'south', 'west']);

/** A form in -ing that names a thing or an act. */
function isNounInIng({ tokens, index, token, before, after }: Place): boolean {
  // "Russian shelling/VERB of Kyiv": with "of", a noun.
  if (token.lower.endsWith('ing') && after?.lower === 'of' && (isNominal(before) || OPENS_NOUN.has(before.pos))) return true;
  // "two Washington lobbying/VERB firms": the number wants a plural, which is still to come.
  if (token.lower.endsWith('ing') && after?.pos === 'NOUN' && after.lower.endsWith('s') && isNumberedName(tokens, index)) return true;
  // "a border crossing/VERB was shut"
  if (token.lower === 'crossing' && CROSSED.has(before.lower) && !startsPhrase(after)) return true;
  // "a data sharing/VERB agreement": behind "a", what one does with the noun before names the noun behind.
  if (token.lower.endsWith('ing') && PURPOSE_NOUNS.has(after?.lower ?? '') && before.pos === 'NOUN' && inSingularPhrase(tokens, index))
    return true;
  // "closed the Aflao crossing/VERB and"
  if (token.lower === 'crossing' && before.pos === 'PROPN' && !startsPhrase(after)) return true;
  return false;
}

function mendAdjective(place: Place): PartOfSpeech | null {
  const { tokens, index, token, before, after } = place;
  if (isPastTense(place)) return 'VERB';
  // "…, the envoy Mohammad Faisal alleged/ADJ."
  if (token.lower === 'alleged' && before.pos === 'PROPN' && /^[.,]$/u.test(after?.text ?? '')) return 'VERB';
  // "The military/ADJ ordered residents": the verb behind wants a subject.
  if (token.lower === 'military' && before.pos === 'DET' && (after?.pos === 'VERB' || after?.pos === 'AUX')) return 'NOUN';
  // "fired the army chief/ADJ and": these are heads after a noun.
  if (HEAD_ADJECTIVES.has(token.lower) && (before.pos === 'NOUN' || before.pos === 'PROPN') && (after === undefined || !isNominal(after)))
    return 'NOUN';
  // "the Russian military/ADJ said": an adjective that ends its phrase after a name is its head.
  if (before.pos === 'PROPN' && !isPast(token) && tokens[index - 2]?.pos === 'DET' && !continuesPhrase(after)) return 'NOUN';
  // "police opened/ADJ fire": between a subject and its object.
  if (before.lower === 'police' && isParticiple(token.lower) && (after?.pos === 'NOUN' || startsPhrase(after))) return 'VERB';
  // "will likely/ADJ meet"
  if (token.lower === 'likely' && before.pos === 'AUX' && MODALS.has(before.lower)) return 'ADV';
  if (!startsPhrase(after)) return null;
  // "are striking/ADJ the enemy", "is currently striking/ADJ the port": a progressive, since a noun phrase follows.
  if (token.lower.endsWith('ing') && BE.has((before.pos === 'ADV' ? tokens[index - 2] : before)?.lower ?? '')) return 'VERB';
  // "has galvanized/ADJ the alliance": after have, a participle with an object.
  if (isParticiple(token.lower) && HAVE.has(before.lower)) return 'VERB';
  // "would free/ADJ the prisoners": a modal wants a verb.
  return MODALS.has(before.lower) && before.pos === 'AUX' ? 'VERB' : null;
}

/** A past form that the tagger takes for an adjective, between what acts and what follows a verb. */
function isPastTense({ tokens, index, token, before, after }: Place): boolean {
  // "mediated/ADJ in", "sentenced/ADJ to": behind a noun a past form with a preposition.
  if (isPast(token) && isSubject(before) && after?.pos === 'ADP') return true;
  // "the Clintons preferred/ADJ the island", "officials detailed/ADJ the plan": a past tense, since an object follows.
  if (isPast(token) && (isSubject(before) || before.pos === 'CCONJ') && after !== undefined && opensObject(after)) return true;
  // ", which mediated/ADJ in a dispute": a relative pronoun wants a verb.
  if (isPast(token) && RELATIVES.has(before.lower)) return true;
  // "gunmen looted/ADJ homes": a plural does not describe the noun behind it.
  if (isPast(token) && isManyOf(tokens, index - 1) && after?.pos === 'NOUN') return true;
  // "Faisal alleged/ADJ that", ", alleged/ADJ that": what is stated stands behind a verb.
  if (isPast(token) && (isSubject(before) || before.text === ',') && after?.lower === 'that') return true;
  // ", burnt/ADJ an effigy": no adjective stands before a determiner.
  if ((isPast(token) || PAST_LEMMAS.has(token.lower)) && before.text === ',' && after?.pos === 'DET') return true;
  // "Novak branded/ADJ Chile an aggressor": between two names, without a determiner that would open one phrase.
  if (isPast(token) && before.pos === 'PROPN' && after?.pos === 'PROPN' && tokens[index + 2]?.pos === 'DET') return true;
  return false;
}

function mendFunctionWord({ token, before, after }: Place): PartOfSpeech | null {
  if (after === undefined) return null;
  // "the countries' disputed border": a mark that touches a plural before a noun phrase is a possessive.
  const touchesPlural = before.end === token.start && before.lower.endsWith('s') && isNominal(before);
  // "asked for/SCONJ help"
  if (token.lower === 'for' && token.pos === 'SCONJ' && after.pos === 'VERB' && isBaseForm(after)) return 'ADP';
  if (touchesPlural && /^['’]$/u.test(token.text) && (isNominal(after) || after.pos === 'VERB')) return 'PART';
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
  'send',
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
  token !== undefined && (isNominal(token) || token.pos === 'CCONJ' || token.text === '-');

const isParticiple = (lower: string): boolean => lower.endsWith('ed') || ONLY_PARTICIPLES.has(lower);

/** The lemma of an unknown word is the word itself, also of a past tense. */
const isBaseForm = (token: Draft): boolean => token.lower === token.lemma && !isPast(token) && !UNCHANGED.has(token.lower);

/** A form in -s right behind a past tense in -ed, which has no subject of its own there. */
const isPluralObject = ({ lower, lemma }: Draft, before: Draft): boolean =>
  lower === `${lemma}s` && before.pos === 'VERB' && before.lower.endsWith('ed');

const isPast = ({ lower }: Draft): boolean => lower.length > 4 && /[^e]ed$/u.test(lower);

/** Whether the run of nominal tokens before position i opens with a singular determiner and ends in a singular noun. */
function inSingularPhrase(tokens: readonly Draft[], i: number): boolean {
  const before = tokens[i - 1] as Draft;
  if (before.pos === 'PROPN' || before.pos === 'NUM' || before.lower.endsWith('s')) return false;
  let k = i - 1;
  while (k > 0 && isNominal(tokens[k] as Draft)) k -= 1;
  const opener = tokens[k] as Draft;
  return SINGULAR_DETERMINERS.has(opener.lower) && (opener.pos === 'DET' || opener.pos === 'PRON');
}

/** Whether nouns and adjectives without a determiner lead from a participle to a past tense. */
function describesSubject(tokens: readonly Draft[], i: number): boolean {
  let k = i + 1;
  while (tokens[k]?.pos === 'NOUN' || tokens[k]?.pos === 'ADJ') k += 1;
  const verb = tokens[k];
  if (tokens[k - 1]?.pos !== 'NOUN' || verb === undefined) return false;
  return verb.pos === 'AUX' || (verb.pos === 'VERB' && !isBaseForm(verb));
}

/** Whether a number and names, with no common noun among them, stand before position i. */
function isNumberedName(tokens: readonly Draft[], i: number): boolean {
  let k = i - 1;
  if (tokens[k]?.pos !== 'PROPN' || tokens[k]?.lower.endsWith('s') === true) return false;
  while (k > 0 && (tokens[k]?.pos === 'PROPN' || tokens[k]?.pos === 'ADJ')) k -= 1;
  return tokens[k]?.pos === 'NUM';
}
