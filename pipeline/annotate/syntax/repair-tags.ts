/** Corrects tags that closed-class neighbours rule out. Each rule names the mistake of the tagger that it mends. */

import type { PartOfSpeech } from '../token.ts';
import { wordOf } from '../word.ts';
import { baseOf } from './regular-past.ts';
import { isWanted } from './repair-bases.ts';
import { isCommand } from './repair-commands.ts';
import { isHead } from './repair-heads.ts';
import { isIngWithObject } from './repair-ing.ts';
import { isDeedDone, isDeedOfOthers } from './repair-joined.ts';
import { isGivenName } from './repair-names.ts';
import { isManyOf, mendNoun } from './repair-nouns.ts';
import {
  ALL,
  type Draft,
  isBaseForm,
  isCapital,
  isEndOfList,
  isNominal,
  isParticiple,
  isPast,
  isPastForm,
  isSubject,
  opensObject,
  opensSentence,
  type Place,
  startsPhrase,
} from './repair-place.ts';
import { isTensed, mendVerb } from './repair-verbs.ts';
import {
  ADJECTIVE_ADVERBS,
  ATTRIBUTIVE_PARTICIPLES,
  BE,
  CLAUSE_VERBS,
  COMPLEMENTIZERS,
  HAVE,
  MODALS,
  NEVER_VERBS,
  NOMINATIVES,
  PARTICIPLE_PREPOSITIONS,
  PAST_LEMMAS,
  PASTS_OR_BASES,
  PLURALS_OF_PEOPLE,
  RELATIVES,
  SUBORDINATORS,
  SUFFERERS,
  TOLD_IN,
} from './words.ts';

/** Mends the tags of one paragraph in place, left to right. */
export function repairTags(tokens: readonly Draft[], first: number): void {
  for (let i = first; i < tokens.length; i += 1) {
    const token = tokens[i] as Draft;
    const before = i === first ? undefined : tokens[i - 1];
    const mended = mend({ tokens, index: i, token, before, after: tokens[i + 1] });
    if (mended !== null) token.pos = mended;
    if (token.pos !== 'VERB') continue;
    const lemma = lemmaOf(token, mended !== null, before);
    if (lemma !== token.lemma) token.word = wordOf(token.text, lemma);
    token.lemma = lemma;
  }
}

/** The base of a verb; where the tagger took it for a noun or an adjective, so did its lemma. */
function lemmaOf({ lower, lemma }: Draft, wasOther: boolean, before: Draft | undefined): string {
  // "to lay off" is no form of "lie", "to found" none of "find".
  if (before?.lower === 'to' && before.pos === 'PART' && PASTS_OR_BASES.has(lower)) return lower;
  return (wasOther && lemma === lower ? PAST_LEMMAS.get(lower) : undefined) ?? baseOf(lower, lemma);
}

/** A token with its neighbours, of which the first of a paragraph has none before. */
type Spot = Omit<Place, 'before'> & { readonly before: Draft | undefined };

/** What can be told of a first word too. */
function mendAnywhere({ tokens, index, token, before, after }: Spot): PartOfSpeech | null {
  // "an order barring/ADP police from": what an order does.
  if (token.lower === 'barring' && TOLD_IN.has(before?.lower ?? '')) return 'VERB';
  // "including/VERB a child", "according/VERB to": a preposition, unless an auxiliary makes it a verb.
  if (token.pos === 'VERB' && PARTICIPLE_PREPOSITIONS.has(token.lower) && before?.pos !== 'AUX') return 'ADP';
  // "Having/VERB failed": an auxiliary, since a participle follows.
  const next = token.lower === 'having' && /^["“]$/u.test(after?.text ?? '') ? tokens[index + 2] : after;
  if (token.lower === 'having' && token.pos === 'VERB' && next?.pos === 'VERB' && isParticiple(next.lower)) return 'AUX';
  // "suspected of having/VERB been"
  if (token.lower === 'having' && after?.lower === 'been') return 'AUX';
  // "Outside/ADJ the Senate": no adjective stands before a determiner.
  if (INSIDE.has(token.lower) && after?.pos === 'DET') return 'ADP';
  // "Hopes/VERB of a deal faded": no sentence begins with a verb in -s.
  if (token.pos === 'VERB' && token.lower === `${token.lemma}s` && after?.lower === 'of' && opensSentence(tokens, index)) return 'NOUN';
  // "Fighting/VERB raged for days"
  if (token.pos === 'VERB' && token.lower.endsWith('ing') && opensSentence(tokens, index) && isTensed(tokens, index + 1)) return 'NOUN';
  // "Residents/PROPN of Leeds": capitalised only because the sentence begins with it.
  if (token.pos === 'PROPN' && PLURALS_OF_PEOPLE.has(token.lower) && OF.has(after?.lower ?? '') && opensSentence(tokens, index))
    return 'NOUN';
  // "three days of mourning/VERB and"
  if (token.lower === 'mourning' && before?.lower === 'of' && !(after !== undefined && opensObject(after))) return 'NOUN';
  // "Miss/VERB Lee's mother wept"
  if (token.pos === 'VERB' && token.text === 'Miss' && after?.pos === 'PROPN') return 'PROPN';
  // "with tear/VERB gas", "Tear/VERB gas was fired"
  if (token.lower === 'tear' && (after?.lower === 'gas' || after?.lower === 'smoke')) return 'NOUN';
  // "when rebels opened/ADJ fire"
  if (token.lower === 'opened' && after?.lower === 'fire' && before?.pos !== 'DET') return 'VERB';
  // "dozens of IS/AUX members"
  if (token.text === 'IS' && [before, after].some((near) => near !== undefined && /\p{Ll}/u.test(near.text))) return 'PROPN';
  if (isCommand(tokens, index)) return 'VERB';
  // "Ted/VERB Cruz is"
  if (isGivenName(tokens, index)) return 'PROPN';
  return isLoneQuantity(tokens, index) ? 'PRON' : null;
}

/** The tag that the neighbours of a token demand, or null where the tagger's stands. */
function mend(spot: Spot): PartOfSpeech | null {
  const { tokens, index, token, before, after } = spot;
  const opening = mendAnywhere(spot);
  if (opening !== null || before === undefined) return opening;
  // "Ben Marsh of Leigh Dare/AUX, called", "George Will/AUX, who": a name that ends before a mark.
  if (token.pos === 'AUX' && isCapital(token) && before.pos === 'PROPN' && after !== undefined && /^[,.)]$/u.test(after.text))
    return 'PROPN';
  const place: Place = { tokens, index, token, before, after };
  // "met the injured/VERB at a hospital": people, unless a noun that they describe follows.
  if (SUFFERERS.has(token.lower) && token.pos !== 'NOUN' && before.lower === 'the' && endsPhrase(after)) return 'NOUN';
  // "Russian players this year": two phrases, although no verb parts them.
  if (NEVER_VERBS.has(token.lower)) return token.pos === 'VERB' ? 'NOUN' : null;
  if (token.pos === 'VERB') return isDeedOfOthers(place) ? 'NOUN' : mendVerb(place);
  // "with Ruiz and Weber all calling/NOUN for a vote": behind those who all do it.
  if (token.pos === 'NOUN' && token.lower.endsWith('ing') && ALL.has(before.lower) && isEndOfList(tokens, index - 2)) return 'VERB';
  if ((token.pos === 'NOUN' || token.pos === 'ADJ') && isDeedDone(place)) return 'VERB';
  if (token.pos === 'NOUN') return isIngWithObject(place) ? 'VERB' : mendNoun(place);
  if (token.pos === 'ADJ') return mendAdjective(place);
  // "who has both/DET endorsed it and"
  if (token.lower === 'both' && token.pos === 'DET' && before.pos === 'AUX' && after?.pos === 'VERB') return 'ADV';
  // "Ruiz and Weber, who both/DET back it", "with Ruiz and Weber all/DET calling for it"
  if (ALL.has(token.lower) && token.pos === 'DET' && after !== undefined && isFloating(tokens, index)) return 'ADV';
  // "new/ADV targeted sanctions"
  if (token.lower === 'new' && token.pos === 'ADV') return 'ADJ';
  // "Kim Jong-un", "Lee Nak-yon/ADV": what a hyphen joins to a name inside a sentence.
  if ((token.pos === 'ADV' || token.pos === 'ADP') && isEndOfName(place)) return 'PROPN';
  // "Move Forward/ADV"
  if (token.pos === 'ADV' && isCapital(token) && before.pos === 'PROPN' && isCapital(before) && !opensSentence(tokens, index))
    return 'PROPN';
  // "through a back/ADV door"
  if (token.lower === 'back' && (before.lower === 'a' || before.lower === 'the') && after?.pos === 'NOUN') return 'ADJ';
  // "Republicans back/ADV the plan", "who both back/ADV the plan"
  if (token.lower === 'back' && token.pos === 'ADV') return isBacking(place) ? 'VERB' : null;
  return mendFunctionWord(place);
}

/** A small word that a hyphen joins to the second of two names, and to nothing behind it. */
function isEndOfName({ tokens, index, token, before, after }: Place): boolean {
  const [first, second] = [tokens[index - 3], tokens[index - 2]];
  if (before.text !== '-' || before.end !== token.start || second?.end !== before.start || after?.text === '-') return false;
  return second.pos === 'PROPN' && isCapital(second) && first?.pos === 'PROPN' && isCapital(first) && !SUFFIXES.has(token.lower);
}

const SUFFIXES = new Set(['like', 'wide', 'ever', 'elect', 'only', 'on', 'in', 'up', 'to', 'of']);

/** "several/ADJ threatened to leave", "most/ADV oppose it", "several/ADJ of them": what counts nothing stands for those counted. */
function isLoneQuantity(tokens: readonly Draft[], at: number): boolean {
  const { lower } = tokens[at] as Draft;
  if (!QUANTITIES.has(lower)) return false;
  if (tokens[at + 1]?.lower === 'of') return true;
  const before = opensSentence(tokens, at) ? undefined : tokens[at - 1];
  const opens =
    before === undefined || /^(?:PUNCT|CCONJ)$/u.test(before.pos) || OPENING.has(before.lower) || CLAUSE_VERBS.has(before.lemma);
  const verb = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
  const [head, next] = [tokens[verb], tokens[verb + 1]];
  if (!opens || head === undefined) return false;
  if (head.pos === 'AUX') return true;
  // "Many injured soldiers", "Most affected were", "several estimated 30": a participle that describes.
  const describes = isPast(head) && (next === undefined || isNominal(next) || next.pos === 'AUX' || next.lower === 'by');
  return head.pos === 'VERB' && !head.lower.endsWith('ing') && !describes;
}

const QUANTITIES = new Set(['several', 'many', 'most', 'few']);
const OPENING: ReadonlySet<string> = new Set([...SUBORDINATORS, ...COMPLEMENTIZERS, 'when', 'where']);

/** "back" between many, or a word that wants a verb, and an object. */
const isBacking = ({ tokens, index, before, after }: Place): boolean =>
  after !== undefined &&
  (opensObject(after) || after.lower === 'it' || (MODALS.has(before.lower) && /^(?:ADJ|NOUN|PROPN)$/u.test(after.pos))) &&
  ((before.pos === 'ADV' ? isManyOf(tokens, index - 2) || tokens[index - 2]?.text === ',' : isManyOf(tokens, index - 1)) ||
    MODALS.has(before.lower) ||
    RELATIVES.has((ALL.has(before.lower) ? tokens[index - 2] : before)?.lower ?? '') ||
    (before.lower === 'to' && before.pos === 'PART'));

/** "all" and "both" behind those whom they count, before what they do. */
function isFloating(tokens: readonly Draft[], index: number): boolean {
  const after = tokens[index + 1] as Draft;
  if (tokens[index - 1]?.lower === 'who') return after.pos === 'VERB' || after.pos === 'AUX' || after.lower === 'back';
  return after.lower.endsWith('ing') && isEndOfList(tokens, index - 1);
}

const INSIDE = new Set(['inside', 'outside']);

/** What follows the plurals of people that open a sentence. */
const OF = new Set(['of', 'in', 'from', 'at', 'near', 'across', 'along', 'who', 'on']);

const endsPhrase = (token: Draft | undefined): boolean => token === undefined || /^(?:ADP|AUX|CCONJ|PUNCT|PART|SCONJ)$/u.test(token.pos);

function mendAdjective(place: Place): PartOfSpeech | null {
  const { tokens, index, token, before, after } = place;
  if (isPastTense(place) || isWanted(place)) return 'VERB';
  // "familiar with the firm's thinking said/ADJ": only "the said" is none.
  if (token.lower === 'said' && before.pos !== 'DET') return 'VERB';
  // "who own/ADJ the club": behind those who can own, with an object.
  if (token.lower === 'own' && after !== undefined && opensObject(after))
    return RELATIVES.has(before.lower) || NOMINATIVES.has(before.lower) || isManyOf(tokens, index - 1) ? 'VERB' : null;
  // "…, the envoy Mohammad Faisal alleged/ADJ.", "The opposition alleged/ADJ fraud"
  if (token.lower === 'alleged' && before.pos === 'PROPN' && /^[.,]$/u.test(after?.text ?? '')) return 'VERB';
  if (token.lower === 'alleged' && before.pos === 'NOUN' && after?.pos === 'NOUN') return 'VERB';
  // "The military/ADJ ordered residents", "the US military/ADJ sent/NOUN troops": the verb behind wants a subject.
  const isOwned = before.pos === 'DET' || (before.pos === 'PART' && before.lower !== 'to');
  if (token.lower === 'military' && isOwned && (after?.pos === 'VERB' || after?.pos === 'AUX')) return 'NOUN';
  if (token.lower === 'military' && (before.pos === 'DET' || before.pos === 'PROPN') && after?.lower === 'sent') return 'NOUN';
  if (isHead(place)) return 'NOUN';
  // "the Russian military/ADJ said": an adjective that ends its phrase after a name is its head.
  if (before.pos === 'PROPN' && !isPast(token) && tokens[index - 2]?.pos === 'DET' && !continuesPhrase(after)) return 'NOUN';
  // "police opened/ADJ fire": between a subject and its object.
  if (before.lower === 'police' && isParticiple(token.lower) && (after?.pos === 'NOUN' || startsPhrase(after))) return 'VERB';
  // "have long/ADJ accused Iran"
  if (token.lower === 'long' && HAVE.has(before.lower) && after?.lower.endsWith('ed')) return 'ADV';
  // "will likely/ADJ meet"
  if (token.lower === 'likely' && before.pos === 'AUX' && MODALS.has(before.lower)) return 'ADV';
  // "have looted/ADJ shops": what is had is seldom described so, but for "limited" and its like.
  if (isPast(token) && HAVE.has(before.lower) && after?.pos === 'NOUN' && !ATTRIBUTIVE_PARTICIPLES.has(token.lower)) return 'VERB';
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
  if (
    (isPast(token) || PAST_LEMMAS.has(token.lower)) &&
    (isSubject(before) || before.pos === 'CCONJ') &&
    after !== undefined &&
    (opensObject(after) || (after.pos === 'NUM' && before.pos === 'NOUN'))
  )
    return true;
  // "voters roundly scorned/ADJ the plan", "He roundly scorned/ADJ Novak": behind an adverb that itself stands behind a subject.
  if (
    (isPast(token) || PAST_LEMMAS.has(token.lower)) &&
    (isManner(before) || before.lower === 'also') &&
    isActing(tokens, index - 2) &&
    after !== undefined &&
    (opensObject(after) || isName(after) || after.pos === 'NUM')
  )
    return true;
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

const isManner = ({ lower, pos }: Draft): boolean => pos === 'ADV' && lower.endsWith('ly');
/** Behind "to" or a preposition stands no subject, but "people in the north scorned" has one further before. */
const isActing = (tokens: readonly Draft[], at: number): boolean => tokens[at] !== undefined && isSubject(tokens[at]);
const isName = ({ pos }: Draft): boolean => pos === 'PROPN';

function mendFunctionWord({ token, before, after }: Place): PartOfSpeech | null {
  if (after === undefined) return null;
  // "the countries' disputed border": a mark that touches a plural before a noun phrase is a possessive.
  const touchesPlural = before.end === token.start && before.lower.endsWith('s') && isNominal(before);
  // "have since/SCONJ accused", "has both/DET endorsed": between an auxiliary and its verb.
  if ((token.lower === 'since' || token.lower === 'both') && HAVE.has(before.lower) && after.pos === 'VERB' && isPastForm(after))
    return 'ADV';
  // "15 earlier/ADV contests", "two new/ADV longtime aides": between a number and what it counts.
  if (token.pos === 'ADV' && before.pos === 'NUM' && ADJECTIVE_ADVERBS.has(token.lower) && (after.pos === 'NOUN' || after.pos === 'ADJ'))
    return 'ADJ';
  // "the then/ADV minister"
  if (token.lower === 'then' && before.pos === 'DET') return 'ADJ';
  // "set part/ADV of it on fire"
  if (token.lower === 'part' && token.pos === 'ADV' && after.lower === 'of') return 'NOUN';
  // "asked for/SCONJ help"
  if (token.lower === 'for' && token.pos === 'SCONJ' && after.pos === 'VERB' && isBaseForm(after)) return 'ADP';
  if (touchesPlural && /^['’]$/u.test(token.text) && (isNominal(after) || after.pos === 'VERB')) return 'PART';
  if (token.lower !== 'that' || token.pos !== 'DET') return null;
  // "rejected the announcement that/DET President": after a noun, "that" opens a clause.
  if (before.pos === 'NOUN') return 'SCONJ';
  // "that/DET trains stopped": the determiner "that" is singular.
  return after.pos === 'NOUN' && after.lower !== after.lemma && after.lower.endsWith('s') ? 'SCONJ' : null;
}

const continuesPhrase = (token: Draft | undefined): boolean =>
  token !== undefined && (isNominal(token) || token.pos === 'CCONJ' || token.text === '-');
