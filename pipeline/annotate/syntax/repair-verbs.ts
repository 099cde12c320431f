/** Verbs of the tagger that their neighbours show to be something else. */
import type { PartOfSpeech } from '../token.ts';
import { isBehindDo, isSubjunctive } from './repair-bases.ts';
import { isNameForm, isWhereInPicture } from './repair-names.ts';
import {
  type Draft,
  isBaseForm,
  isCapital,
  isNominal,
  isParticiple,
  isPast,
  isPastForm,
  opensSentence,
  type Place,
  startsPhrase,
} from './repair-place.ts';
import { isThing } from './repair-plurals.ts';
import {
  BEFALLING,
  CHANGING,
  CLAUSE_VERBS,
  DEEDS_IN_ING,
  DO,
  GOALS,
  HAVE,
  HELP_VERBS,
  NATIONALITIES,
  NOUN_PREPOSITIONS,
  ONLY_PASTS,
  OWNERS,
  PAST_LEMMAS,
  POSSESSIVES,
  PURPOSE_NOUNS,
} from './words.ts';

const SINGULAR_DETERMINERS = new Set([...POSSESSIVES, 'a', 'an', 'the', 'this', 'that', 'another', 'each', 'every']);
const OPENS_NOUN: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['DET', 'PART', 'ADP']);

/** "the government's thinking/VERB said", "a US think/VERB tank", "fired stun/VERB grenades" */
const isThought = ({ token, before, after }: Place): boolean =>
  (token.lower === 'thinking' && before.pos === 'PART' && before.lower !== 'to') ||
  (token.lower === 'think' && /^tanks?$/u.test(after?.lower ?? '')) ||
  (token.lower === 'stun' && /^(?:grenade|gun)s?$/u.test(after?.lower ?? ''));

/** "refused bail/VERB to six", "granted him bail/VERB": one bails out, or somebody. */
const isBail = ({ token, before, after }: Place): boolean =>
  token.lower === 'bail' &&
  (before.pos === 'VERB' || /^(?:her|him|them)$/u.test(before.lower)) &&
  after?.lower !== 'out' &&
  !startsPhrase(after);

/** "a televised/VERB address/VERB on Monday" */
const isDescribed = ({ tokens, index, token, before }: Place): boolean =>
  before.pos === 'VERB' && isPast(before) && isBaseForm(token) && SINGULAR_DETERMINERS.has(tokens[index - 2]?.lower ?? '');

/** "took them to court/VERB.", "conceded to demands/VERB from": where one goes, without an object; no infinitive ends in -s. */
const isGoal = ({ token, before, after }: Place): boolean =>
  before.lower === 'to' &&
  ((GOALS.has(token.lower) && !startsPhrase(after) && after?.pos !== 'NOUN') || (token.lower !== token.lemma && token.lower.endsWith('s')));

/** "its aims/VERB", "robbed it of its meaning/VERB.", "its shelling/VERB of the port": what is owned is a thing; "resented his leaving/VERB the party". */
const isOwned = ({ token: { lower, lemma }, before, after }: Place): boolean =>
  before.pos === 'PRON' &&
  OWNERS.has(before.lower) &&
  lower !== lemma &&
  (lower.endsWith('s') ||
    (lower.endsWith('ing') && (after === undefined || after.pos === 'PUNCT' || after.lower === 'of' || lower === 'backing')));

/** The tag that the neighbours of a verb demand, or null where the tagger's stands. */
export function mendVerb(place: Place): PartOfSpeech | null {
  const { tokens, index, token, before, after } = place;
  if (isInName(place) || isNameForm(place)) return 'PROPN';
  if (isWhereInPicture(place) || isCompounded(place) || isBehindTo(place)) return 'ADJ';
  if (isThing(place) || isThought(place) || isBail(place)) return 'NOUN';
  // "He last/VERB visited in July"
  if (token.lower === 'last' && (isNominal(before) || before.pos === 'PRON') && after?.pos === 'VERB' && isPast(after)) return 'ADV';
  // "the army and allied/VERB rebel groups attacked": what is joined has a verb of its own behind it.
  // "In Lima, masked/VERB men attacked": behind a comma with no verb before it.
  const isJoined = before.lower === 'and' || (before.text === ',' && isVerbless(tokens, index));
  if (isJoined && isPast(token) && describesSubject(tokens, index)) return 'ADJ';
  // "offered help/VERB.", "sought help/VERB from": behind a verb of giving or asking, without an object of its own, it is a thing.
  if (token.lower === 'help' && HELP_VERBS.has(before.lemma) && !startsPhrase(after) && after?.pos !== 'VERB') return 'NOUN';
  // "from house to house/VERB"; "pleaded guilty to murder/VERB": nobody is guilty to do anything.
  if (before.lower === 'to' && [token.lower, 'guilty'].includes(tokens[index - 2]?.lower ?? '')) return 'NOUN';
  if (isGoal(place) || isOwned(place) || isDescribed(place)) return 'NOUN';
  // "the health needs/VERB of": the verb takes no "of".
  if (token.lower === 'needs' && after?.lower === 'of') return 'NOUN';
  // "to have/VERB reached": an auxiliary, since a participle follows.
  if (HAVE.has(token.lower) && after?.pos === 'VERB' && isParticiple(after.lower)) return 'AUX';
  // "to have/VERB shot/NOUN down"
  if (token.lower === 'have' && before.lower === 'to' && PAST_LEMMAS.has(after?.lower ?? '')) return 'AUX';
  // "the then minister/VERB"
  if (before.lower === 'then' && tokens[index - 2]?.pos === 'DET') return 'NOUN';
  if (isNounInIng(place)) return 'NOUN';
  // "facing mounting/VERB criticism", unlike "is mounting pressure", "is building roads and deepening ties"
  if (CHANGING.has(token.lower) && after?.pos === 'NOUN' && !/^(?:AUX|ADV|CCONJ)$/u.test(before.pos)) return 'ADJ';
  // "the remaining/VERB budget"
  if (token.lower === 'remaining' && before.pos === 'DET') return 'ADJ';
  // "amount to war/VERB crimes": the verb "to war" is not news English.
  if (token.lower === 'war' || (token.lower === 'party' && before.lower !== 'to' && before.pos !== 'AUX')) return 'NOUN';
  // "when police/VERB opened", "nor did police/VERB say": the verb stands behind "to" or a modal only.
  if (token.lower === 'police' && before.lower !== 'to' && (before.pos !== 'AUX' || DO.has(before.lower))) return 'NOUN';
  // "asked for help/VERB", "released on bail/VERB": no base form follows a preposition.
  if (NOUN_PREPOSITIONS.has(before.lower) && before.pos === 'ADP' && isBaseForm(token)) return 'NOUN';
  if (!isBaseForm(token)) return null;
  // "fired tear/VERB gas", "to raise pay/VERB": a base form behind a verb is part of the object, but for verbs with a bare infinitive.
  if (before.pos === 'VERB' && !BARE_INFINITIVE.has(before.lemma) && (after?.pos === 'NOUN' || isObjectOfBase(token, before)))
    return 'NOUN';
  // "a U.K. intelligence update/VERB on": a base form after a singular noun phrase is the head of that phrase.
  if (isNominal(before) && inSingularPhrase(tokens, index)) return isBehindDo(place) || isSubjunctive(place) ? null : 'NOUN';
  return isOpened(tokens, index) || isListed(tokens, index) ? 'NOUN' : null;
}

/** Whether a sentence has no verb before a token. */
function isVerbless(tokens: readonly Draft[], index: number): boolean {
  for (let at = index - 1; at >= 0 && tokens[at]?.sentence === tokens[index]?.sentence; at -= 1) {
    if (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX') return false;
  }
  return true;
}

/** "guilty of murder, torture/VERB and theft": in the list behind a preposition, with a noun before and behind it. */
function isListed(tokens: readonly Draft[], index: number): boolean {
  const [noun, comma, joint, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  if (comma?.text !== ',' || noun?.pos !== 'NOUN' || !(joint?.pos === 'CCONJ' || joint?.text === ',')) return false;
  const lead = tokens[index - 3]?.pos === 'ADJ' ? tokens[index - 4] : tokens[index - 3];
  return lead?.pos === 'ADP' && (next?.pos === 'NOUN' || (next?.pos === 'ADJ' && tokens[index + 3]?.pos === 'NOUN'));
}

/** "opened its borders to displaced/VERB Afghans": no infinitive has a past form. */
const isBehindTo = ({ token, before, after }: Place): boolean =>
  before.lower === 'to' && token.lower.endsWith('ed') && isPast(token) && !isBaseForm(token) && after !== undefined && isNominal(after);

/** "is ill-treated/VERB", "a native-born/VERB heir": a participle that a hyphen joins to what describes it. */
function isCompounded({ tokens, index, token, before }: Place): boolean {
  const first = tokens[index - 2];
  if (before.text !== '-' || before.end !== token.start || first?.end !== before.start) return false;
  return DESCRIBING.has(first.pos) && !VERB_PREFIXES.has(first.lower) && isPastForm(token);
}

const DESCRIBING: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['ADJ', 'ADV', 'NOUN']);
/** What is put before a verb with a hyphen: "re-elected", "court-martialled". */
const VERB_PREFIXES = new Set(
  'co counter court cross de double fast fine force half hand mis out over pre re second short stage sub triple under un'.split(' '),
);

/** A capital inside a sentence that is no verb, but a part of a name. */
function isInName({ tokens, index, token, before, after }: Place): boolean {
  // "urging Bill Shorten/VERB to": a capital inside a sentence, after a name, goes on with the name.
  if (before.pos === 'PROPN' && isCapital(token) && !isAllCapitals(tokens, index)) return true;
  // "entered Tell/VERB Tamer", "in Reading/VERB Prison"
  if (/^(?:VERB|ADP|DET)$/u.test(before.pos) && isCapital(token) && after?.pos === 'PROPN' && !isAllCapitals(tokens, index)) return true;
  // ", Cook/VERB County prosecutors": a capital behind a comma, where the next word but one shows that capitals are names.
  const beyond = tokens[index + 2];
  if (before.text === ',' && isCapital(token) && after?.pos === 'PROPN' && beyond?.pos === 'NOUN' && !isCapital(beyond)) return true;
  // "the Move/VERB Forward party"
  return before.pos === 'DET' && !isCapital(before) && isCapital(token) && after !== undefined && isCapital(after);
}

/** Whether a determiner stands before, which opens a noun phrase. */
function isOpened(tokens: readonly Draft[], at: number): boolean {
  const { pos, lower } = tokens[at - 1] as Draft;
  // "the report/VERB", "its release/VERB": a base form after a determiner is a noun.
  if (pos === 'DET') return SINGULAR_DETERMINERS.has(lower) && lower !== 'that';
  // "his fork/VERB", "the south/ADV side/VERB"
  return pos === 'PRON' ? OWNERS.has(lower) : DIRECTIONS.has(lower) && tokens[at - 2]?.pos === 'DET';
}

/** What stands before an -ing form that is a subject. */
const OPENS_SUBJECT: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['SCONJ', 'ADP', 'CCONJ', 'ADJ']);
/** The first word of a sentence is taken for a name. */
const isFirstWord = (tokens: readonly Draft[], at: number): boolean => tokens[at]?.pos === 'PROPN' && opensSentence(tokens, at);

/** "fighting broke out", "shelling continued"; but "guarding captured rebels". */
export function isTensed(tokens: readonly Draft[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isCapital(token)) return false;
  if (token.pos === 'AUX') return token.lower !== 'being';
  const after = tokens[at + 1];
  return token.pos === 'VERB' && (ONLY_PASTS.has(token.lower) || (isPast(token) && !(after !== undefined && isNominal(after))));
}

/** Behind "to raise" and "raises", though not behind a past form ("those wounded say"), what has no object of its own is one. */
const isObjectOfBase = (token: Draft, { lower, lemma }: Draft): boolean =>
  (lower === lemma || lower === `${lemma}s`) && !lower.endsWith('ing') && !token.lower.endsWith('ing') && !CLAUSE_VERBS.has(token.lemma);

/** What has crossings, which are places. */
const CROSSED = new Set(['border', 'frontier', 'level', 'rail', 'railway', 'river', 'road']);
const DIRECTIONS = new Set(['east', 'north', 'south', 'west']);

/** "the Omar Diaz": an article and nothing but names. */
function isNamedWithArticle(tokens: readonly Draft[], last: number): boolean {
  let at = last;
  while (at > 0 && tokens[at]?.pos === 'PROPN') at -= 1;
  return at < last && tokens[at]?.lower === 'the';
}

/** A form in -ing that names a thing or an act. */
function isNounInIng({ tokens, index, token, before, after }: Place): boolean {
  // "Russian shelling/VERB of Kyiv": with "of", a noun.
  if (token.lower.endsWith('ing') && after?.lower === 'of' && (isNominal(before) || OPENS_NOUN.has(before.pos))) return true;
  // "Pakistani shelling/VERB killed ten": what describes an act and a verb behind it make it a noun.
  if (token.lower.endsWith('ing') && NATIONALITIES.has(before.lower) && after?.pos === 'VERB' && isPastForm(after)) return true;
  // "two Washington lobbying/VERB firms": the number wants a plural, which is still to come.
  if (token.lower.endsWith('ing') && after?.pos === 'NOUN' && after.lower.endsWith('s') && isNumberedName(tokens, index)) return true;
  // "the mall shooting/VERB angered voters", "a bus stabbing/VERB.": a deed between the noun that describes it and a verb or a mark.
  if (
    DEEDS_IN_ING.has(token.lower) &&
    isNominal(before) &&
    (after === undefined ||
      after.pos === 'PUNCT' ||
      after.pos === 'AUX' ||
      (after.pos === 'VERB' && (isPastForm(after) || isParticiple(after.lower))))
  )
    return true;
  // "after fighting/VERB broke out", "heavy shelling/VERB was": what a verb with tense follows is its subject.
  if (
    token.lower.endsWith('ing') &&
    (OPENS_SUBJECT.has(before.pos) || before.lower === 'where' || before.lower === 'when' || isFirstWord(tokens, index - 1)) &&
    isTensed(tokens, index + 1)
  )
    return true;
  // "the Omar Diaz shooting/VERB in": what is done to a person, called by whom it befell.
  if (BEFALLING.has(token.lower) && isNamedWithArticle(tokens, index - 1) && !startsPhrase(after) && after?.pos !== 'NOUN') return true;
  // "a border crossing/VERB was shut"
  if (token.lower === 'crossing' && CROSSED.has(before.lower) && !startsPhrase(after)) return true;
  // "a data sharing/VERB agreement": behind "a", what one does with the noun before names the noun behind.
  if (token.lower.endsWith('ing') && PURPOSE_NOUNS.has(after?.lower ?? '') && before.pos === 'NOUN' && inSingularPhrase(tokens, index))
    return true;
  // "closed the Aflao crossing/VERB and"
  if (token.lower === 'crossing' && before.pos === 'PROPN' && !startsPhrase(after)) return true;
  return false;
}

/** Whether the words around are in capitals too, as in a headline. */
const isAllCapitals = (tokens: readonly Draft[], i: number): boolean =>
  // "the Dodd-Frank Act.": the name before is in two parts.
  [tokens[i - 2]?.text === '-' ? tokens[i - 3] : tokens[i - 2], tokens[i + 1], tokens[i + 2]].every(
    (token) => token === undefined || !/\p{Ll}/u.test(token.text),
  );

/** Verbs that take another verb without "to" ("helped build"). */
const BARE_INFINITIVE = new Set(['help', 'make', 'let', 'see', 'hear', 'watch', 'have', 'dare', 'need', 'go', 'come', 'do']);

/** Whether the run of nominal tokens before position i opens with a singular determiner and ends in a singular noun. */
function inSingularPhrase(tokens: readonly Draft[], i: number): boolean {
  const before = tokens[i - 1] as Draft;
  if (before.pos === 'PROPN' || before.pos === 'NUM' || before.lower.endsWith('s')) return false;
  let k = i - 1;
  while (k > 0 && isNominal(tokens[k] as Draft)) k -= 1;
  const opener = tokens[k] as Draft;
  // "the regime's recent rocket launch/VERB."
  if (opener.pos === 'PART' && opener.lower.endsWith('s') && k < i - 1) return !isInWish(tokens, k);
  return SINGULAR_DETERMINERS.has(opener.lower) && (opener.pos === 'DET' || opener.pos === 'PRON');
}

/** "demanded that the mayor's office act": behind "that" a base form may be the verb. */
function isInWish(tokens: readonly Draft[], at: number): boolean {
  for (let k = at - 1; k >= 0 && tokens[k]?.sentence === tokens[at]?.sentence; k -= 1)
    if (tokens[k]?.lower === 'that' || /^(?:demand|hear|help|let|make|see|watch)$/u.test(tokens[k]?.lemma ?? '')) return true;
  return false;
}

/** Whether nouns and adjectives without a determiner lead from a participle to a past tense. */
function describesSubject(tokens: readonly Draft[], i: number): boolean {
  let k = i + 1;
  while (tokens[k]?.pos === 'NOUN' || tokens[k]?.pos === 'ADJ' || tokens[k]?.pos === 'PROPN') k += 1;
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
