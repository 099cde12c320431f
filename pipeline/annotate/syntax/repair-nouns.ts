/** Nouns of the tagger that their neighbours show to be verbs. */
import type { PartOfSpeech } from '../token.ts';
import { isBehindDo, isSending, isSubjunctive } from './repair-bases.ts';
import { isDeed, isShot } from './repair-deeds.ts';
import { type Draft, isBare, isNominal, isSubject, opensObject, opensSentence, type Place, startsPhrase } from './repair-place.ts';
import { isAirStrikes, isOfNation } from './repair-plurals.ts';
import { isJudging, isReport, isSaidOf, isSaying } from './repair-report.ts';
import {
  ASPECTS,
  BE,
  DASHES,
  HAVE,
  isVerbal,
  MODALS,
  MONTH_NAMES,
  NOUN_OR_REPORT,
  NOUNS_IN_ED,
  ONLY_PARTICIPLES,
  ONLY_PASTS,
  OWNERS,
  PARTICIPLES,
  POSSESSIVES,
  RELATIVES,
  TIME_NOUNS,
  TOLD_IN,
} from './words.ts';

/** The tag that the neighbours of a noun demand, or null where the tagger's stands. */
export function mendNoun(place: Place): PartOfSpeech | null {
  if (isAirStrikes(place)) return null;
  return isVerbByCue(place) || isVerbByObject(place) || isReport(place) || isDeed(place) ? 'VERB' : null;
}

/** "the police report", "the sports report": with a determiner and nothing between, the noun may go on. */
const isOwned = (tokens: Place['tokens'], at: number): boolean => tokens[at - 1]?.pos === 'DET' && !/[^s]s$/u.test(tokens[at]?.lower ?? '');

/** A word before it that a verb must follow. */
function isVerbByCue(place: Place): boolean {
  const { tokens, index, token, before, after } = place;
  // "are striking/NOUN the enemy": a progressive, since a noun phrase follows.
  if (token.lower.endsWith('ing') && BE.has(before.lower) && startsPhrase(after)) return true;
  if (isBehindRelative(place)) return true;
  // "to/PART attack/NOUN the": an infinitive with an object.
  if (before.lower === 'to' && before.pos === 'PART' && after?.pos === 'DET') return true;
  // "helped train/NOUN the rebels"
  if (before.lemma === 'help' && before.pos === 'VERB' && isBare(token) && after !== undefined && opensObject(after)) return true;
  if (isVerbOfMany(place) || isSending(place)) return true;
  if (isInPredicate(place)) return true;
  if (isSaying(place)) return true;
  // "Experts estimate/NOUN that": many of a kind do not stand before a noun of saying in the singular.
  if (
    NOUN_OR_REPORT.has(token.lower) &&
    after?.lower === 'that' &&
    isNominal(before) &&
    /[^s]s$|people$|police$/u.test(before.lower) &&
    isSubject(before) &&
    !isOwned(tokens, index - 1)
  )
    return true;
  if (isWarning(place)) return true;
  // "had shot/NOUN down the plane", "have long accused/NOUN Iran"
  const auxiliary = before.pos === 'ADV' || /^["“]$/u.test(before.text) ? tokens[index - 2] : before;
  if (HAVE.has(auxiliary?.lower ?? '') && (PARTICIPLES.has(token.lower) || isUnknownPast(token)) && continuesVerb(after)) return true;
  if (isShot(place)) return true;
  // "blocked the order, ruling/NOUN that", "alerted them – warning/NOUN that"
  if ((before.text === ',' || DASHES.has(before.text)) && token.lower.endsWith('ing') && after?.lower === 'that') return true;
  // "the ministers, meeting/NOUN in Lima, agreed"
  if (before.text === ',' && token.lower === 'meeting' && after?.pos === 'ADP' && tokens[index - 2]?.lower.endsWith('s') === true)
    return true;
  // "could attack/NOUN", "will likely meet/NOUN": a modal wants a verb.
  const modal = before.lower === 'likely' ? tokens[index - 2] : before;
  return modal?.pos === 'AUX' && MODALS.has(modal.lower);
}

/** "wrote to clients in March warning/NOUN that": neither many of a kind nor a month stand before the noun; "a letter warning/NOUN Chile of war". */
const isWarning = ({ tokens, index, token, before, after }: Place): boolean => {
  if (token.lower !== 'warning' || !isNominal(before) || after === undefined) return false;
  if (TOLD_IN.has(before.lower)) return after.pos === 'PROPN' || after.lower === 'that' || after.lower === 'against' || opensObject(after);
  const isMany = /[^s]s$|people$/u.test(before.lower) && !isOwned(tokens, index - 1);
  return after.lower === 'that' && (isMany || MONTH_NAMES.has(before.lower));
};

/** A relative pronoun wants a verb, or a subject. */
function isBehindRelative(place: Place): boolean {
  const { tokens, index, token, before, after } = place;
  // "which overthrew/NOUN the government"
  if (ONLY_PASTS.has(token.lower) && RELATIVES.has(before.lower) && startsPhrase(after)) return true;
  if (token.lower.endsWith('s') && RELATIVES.has(before.lower)) {
    // "which shares/NOUN a border": a relative pronoun wants a verb.
    if (startsPhrase(after)) return true;
    // "a man who lives/NOUN opposite"
    if (before.lower === 'who' && (after?.pos === 'ADV' || after?.pos === 'ADP')) return true;
    // ", which accounts/NOUN for half": behind a comma it is no question which accounts.
    if (tokens[index - 2]?.text === ',' && after?.pos === 'ADP') return true;
  }
  // "who control/NOUN much of the north"
  if (before.lower === 'who' && isBare(token) && !TIME_NOUNS.has(token.lower) && after !== undefined)
    return opensObject(after) || AMOUNTS.has(after.lower);
  if (isSaidOf(place)) return true;
  // "a bill that bans/NOUN abortion": behind a noun and "that", with an object of its own.
  return (
    before.lower === 'that' &&
    isThirdPerson(token) &&
    token.lower !== token.lemma &&
    tokens[index - 2]?.pos === 'NOUN' &&
    (after?.pos === 'NOUN' || startsPhrase(after)) &&
    !isVerbal(tokens[index + 2]) &&
    !isVerbal(tokens[index + 3])
  );
}

/** Behind an auxiliary, a comma or a word of demanding that leaves no room for a noun. */
function isInPredicate(place: Place): boolean {
  const { token, before, after } = place;
  // "the army retaken/NOUN": behind "was" or "has" a participle that the tagger does not know.
  if (ONLY_PARTICIPLES.has(token.lower) && (BE.has(before.lower) || HAVE.has(before.lower) || (isNominal(before) && after?.pos === 'ADP')))
    return true;
  // "did not amount/NOUN to"
  if (before.lower === 'not' && isBare(token) && after?.pos !== 'VERB') return true;
  // "ten sailors have been rescued/NOUN"
  if (before.lower === 'been' && isUnknownPast(token)) return true;
  // "…, show/NOUN that": behind the comma that closes an aside.
  if (NOUN_OR_REPORT.has(token.lemma) && before.text === ',' && after?.lower === 'that') return true;
  return isBehindDo(place) || isSubjunctive(place);
}

/** What follows a verb: an object or a preposition. */
const continuesVerb = (token: Draft | undefined): boolean =>
  token !== undefined && (opensObject(token) || token.pos === 'ADP' || token.pos === 'NUM' || token.pos === 'PROPN');

/** Words that are verbs behind those who do it. */
function isVerbOfMany({ tokens, index, token, before, after }: Place): boolean {
  // "in 2016 put/NOUN deaths at": no noun but in sport and finance.
  if (token.lower === 'put' && before.pos !== 'DET' && before.pos !== 'ADJ') return true;
  // "growers plan/NOUN to block": many have plans, but no noun of the plural describes one.
  if (INTENTIONS.has(token.lower) && isManyOf(tokens, index - 1) && after?.lower === 'to') return true;
  // "the company plans/NOUN to close", "Ana Ortiz, the priest, plans/NOUN to run"
  if (INTENTIONS.has(token.lower.slice(0, -1)) && token.lower.endsWith('s') && after?.lower === 'to')
    return (isSingularName(before) && !isOfNation(tokens, index)) || (before.text === ',' && closesApposition(tokens, index - 1));
  // "where gangs control/NOUN most of the city"
  return isBare(token) && isManyOf(tokens, index - 1) && AMOUNTS.has(after?.lower ?? '');
}

/** Words of an aside between commas. */
const LONGEST_ASIDE = 14;
/** Words of a description between commas behind a name. */
const MOST_APPOSED = 8;

const LIKENING = new Set(['like', 'unlike', 'alongside']);

/** "Ana Ortiz, the parish priest,", "Greece, like most members,": a name, a comma and a determiner stand before the comma. */
function closesApposition(tokens: readonly Draft[], comma: number): boolean {
  for (let at = comma - 1; at > Math.max(0, comma - MOST_APPOSED); at -= 1) {
    if (tokens[at]?.text === ',')
      return tokens[at - 1]?.pos === 'PROPN' && (tokens[at + 1]?.pos === 'DET' || LIKENING.has(tokens[at + 1]?.lower ?? ''));
    if (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX') return false;
  }
  return false;
}

/** "The gang, led by a guard,", "the rebels, who hold the port,": behind a noun a comma that a verb or a relative pronoun follows. */
function closesAside(tokens: readonly Draft[], comma: number): boolean {
  for (let at = comma - 1; at > Math.max(0, comma - LONGEST_ASIDE); at -= 1) {
    if (/^[.!?]$/u.test(tokens[at]?.text ?? '')) return false;
    if (tokens[at]?.text !== ',') continue;
    const opener = tokens[at + 1];
    return isSubject(tokens[at - 1] as Draft) && (opener?.pos === 'VERB' || RELATIVES.has(opener?.lower ?? ''));
  }
  return false;
}

/** A plural; the first word of a sentence is taken for a name. */
export function isManyOf(tokens: readonly Draft[], at: number): boolean {
  const token = tokens[at] as Draft;
  const isFirst = opensSentence(tokens, at);
  return (
    isPlural(token) ||
    (token.pos === 'NOUN' && token.lower.endsWith('men')) ||
    (isFirst && token.pos === 'PROPN' && /[^s]s$|men$/u.test(token.lower))
  );
}

/** Between a subject and an object, where no noun phrase goes on. */
function isVerbByObject(place: Place): boolean {
  const { tokens, index, token, before, after } = place;
  if (isPastByObject(place)) return true;
  if (TIME_NOUNS.has(token.lower) || TIME_NOUNS.has(token.lemma) || after === undefined) return false;
  if (token.lower.endsWith('ing')) {
    // "Anyone caught stealing/NOUN"
    if (before.lower === 'caught') return true;
    // "with three Republicans voting/NOUN against it": the number wants a plural, which stands before.
    if (tokens[index - 2]?.pos === 'NUM' && isSubject(before) && before.lower.endsWith('s') && after.pos === 'ADP') return true;
    // "went from house to house, arresting/NOUN young men"
    if (before.text === ',' && startsPhrase(after) && after.pos !== 'PROPN') return true;
    // "stop arming/NOUN Taiwan"
    if (before.pos === 'VERB' && ASPECTS.has(before.lemma) && startsPhrase(after)) return true;
    // "killing nine people and abducting/NOUN dozens"
    if (before.pos === 'CCONJ' && followsIng(tokens, index) && (startsPhrase(after) || after.pos === 'NOUN')) return true;
    // "tried offering/NOUN an olive branch": a noun in -ing has a word before it that opens its phrase, and no object.
    return opensObject(after) && !isNominal(before) && before.pos !== 'DET' && !OWNING.has(before.lower);
  }
  // "the agency estimates/NOUN it at", "…, estimates/NOUN it at": a noun in the plural has no pronoun behind it, but for one with a verb.
  if (isThirdPerson(token) && OBJECT_PRONOUNS.has(after.lower) && tokens[index + 2]?.pos !== 'VERB' && tokens[index + 2]?.pos !== 'AUX')
    return isSingularName(before) || before.text === ',';
  // "and pledge/NOUN their loyalty", "and support/NOUN me": no noun stands right before what is owned or a pronoun.
  if (before.pos === 'CCONJ' && isBare(token) && (OWNERS.has(after.lower) || OBJECT_PRONOUNS.has(after.lower))) return true;
  // "8% trust/NOUN the council", "the voters fear/NOUN a defeat", "police want/NOUN their pay": two noun phrases do not meet without a verb.
  // "officials who deal/NOUN with": "who" wants a verb, or a subject in the plural.
  if (isBare(token) && before.lower === 'who' && after.pos === 'ADP') return !isPlural(token);
  // "millions face/NOUN starvation"
  if (isBare(token) && CROWDS.has(before.lower) && (opensObject(after) || after.pos === 'NOUN')) return true;
  if (isBare(token)) return (isShare(tokens, index - 1) || MANY.has(before.lower) || isManyOf(tokens, index - 1)) && opensObject(after);
  // "The gang, led by a guard, controls/NOUN most of the town"
  if (isThirdPerson(token) && before.text === ',' && (opensObject(after) || AMOUNTS.has(after.lower)) && closesAside(tokens, index - 1))
    return true;
  // "His victory deals/NOUN a blow": not "the", for "the shots the army fired" is a noun phrase with a clause.
  // "Ruiz slams/NOUN the ruling", "Diaz blasts/NOUN Ruiz": who opens the sentence by name does it.
  if (isJudging(place)) return true;
  if (!isThirdPerson(token) || !opensObject(after)) return false;
  return (
    ONE.has(before.lower) || (isSingularName(before) && (after.lower !== 'the' || isUnknownForm(token) || opensWithName(tokens, index - 1)))
  );
}

/** A past form that the tagger does not know. */
function isPastByObject({ token, before, after }: Place): boolean {
  if (isUnknownPast(token)) {
    // "gunmen abducted/NOUN a priest": an unknown word in -ed between two noun phrases is a verb.
    if (isSubject(before) && startsObject(after)) return true;
    // "Some accused/NOUN Trump of lying"
    if (QUANTIFIERS.has(before.lower) && startsPhrase(after)) return true;
  }
  // "youths lit/NOUN tyres"
  if (token.lower === 'lit' && isSubject(before) && startsObject(after)) return true;
  // "Ana Ruiz spoke/NOUN on the phone"
  if (ONLY_PASTS.has(token.lower) && before.pos === 'PROPN' && after?.pos === 'ADP') return true;
  // "the army retook/NOUN the town"
  if (
    ONLY_PASTS.has(token.lower) &&
    (isSubject(before) || before.text === ',' || before.pos === 'CCONJ') &&
    after !== undefined &&
    (opensObject(after) || (PREFIXED.test(token.lower) && startsObject(after)))
  )
    return true;
  return false;
}

/** "overthrew President Ruiz": forms that are nothing but a past. */
const PREFIXED = /^(?:for|mis|over|under|up|with)/u;

/** "In his address, Perez slams the court": a name behind what opens the sentence. */
function opensWithName(tokens: readonly Draft[], last: number): boolean {
  let at = last;
  while (tokens[at]?.pos === 'PROPN' && !opensSentence(tokens, at)) at -= 1;
  return at < last && tokens[at]?.text === ',';
}

const OBJECT_PRONOUNS = new Set(['it', 'them', 'him', 'me', 'us']);

const INTENTIONS = new Set(['plan', 'aim', 'hope', 'intend', 'vow', 'pledge', 'promise', 'demand']);
const AMOUNTS = new Set(['most', 'much', 'half', 'all', 'parts', 'large', 'nearly', 'almost', 'up']);

/** Words between two -ing forms that "and" joins. */
const REACH = 10;

/** Whether an -ing verb behind a comma stands before, with no other mark between. */
function followsIng(tokens: readonly Draft[], index: number): boolean {
  for (let at = index - 2; at > Math.max(0, index - REACH); at -= 1) {
    const { pos, lower, text } = tokens[at] as Draft;
    if (text === ',' || pos === 'AUX') return false;
    if (pos === 'VERB') return lower.endsWith('ing') && tokens[at - 1]?.text === ',';
  }
  return false;
}

const isUnknownPast = ({ lower }: Draft): boolean => lower.endsWith('ed') && lower.length > 5 && !NOUNS_IN_ED.has(lower);
const startsObject = (token: Draft | undefined): boolean => startsPhrase(token) || token?.pos === 'ADP' || token?.pos === 'NOUN';

/** Words of number that stand alone as a subject. */
const QUANTIFIERS = new Set(['some', 'many', 'others', 'most', 'several', 'few', 'both']);
const OWNING: ReadonlySet<string> = new Set([...POSSESSIVES, "'s", "'"]);
/** Numbers of people that stand alone as a subject. */
const CROWDS = new Set(['millions', 'thousands', 'hundreds', 'dozens', 'scores']);
/** Pronouns that are subjects of a verb in the plural, and of one in the singular. */
const MANY = new Set(['i', 'you', 'we', 'they', 'who']);
const ONE = new Set(['he', 'she', 'it', 'nobody', 'everyone', 'everybody', 'someone', 'somebody', 'anyone']);

/** "8%" as a subject: behind "a" it would describe a noun ("a 5% discount"). */
const isShare = (tokens: readonly Draft[], at: number): boolean => tokens[at]?.text === '%' && tokens[at - 2]?.pos !== 'DET';

const isPlural = ({ pos, lower, lemma }: Draft): boolean =>
  (pos === 'NOUN' && lower !== lemma && lower.endsWith('s')) || lower === 'people' || lower === 'police';
/** Of an unknown word the tagger leaves the s in the lemma ("annuls"). */
const isThirdPerson = ({ lower }: Draft): boolean => /[^s]s$/u.test(lower);
/** The tagger knows no noun to it: "annuls", "besieges". */
const isUnknownForm = ({ lower, lemma }: Draft): boolean => lower === lemma && !/(?:[iu]s|ics|news|series|species)$/u.test(lower);
const isSingularName = ({ pos, lower }: Draft): boolean => (pos === 'NOUN' || pos === 'PROPN') && !lower.endsWith('s');
