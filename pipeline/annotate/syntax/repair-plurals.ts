/** Things that the tagger takes for what somebody does: nouns in -s, and bases, where no verb can stand. */
import { type Draft, isBaseForm, isPastForm, opensSentence, type Place } from './repair-place.ts';
import { BE, CLAUSE_VERBS, isPersonNoun, isVerbal, NATIONALITIES, NOMINATIVES, SUBORDINATORS } from './words.ts';

/** Whether the neighbours of a verb of the tagger make it a noun. */
export function isThing(place: Place): boolean {
  if (isAirStrikes(place)) return true;
  if (!isOwned(place) && !isPlural(place.token)) return isBaseSubject(place);
  return isOwned(place) || isSubjectOfNext(place) || isHeld(place) || isObject(place);
}

/** "ten air strikes this year": no air strikes anything. */
export const isAirStrikes = ({ token, before }: Place): boolean => token.lower === 'strikes' && before.lower === 'air';

/** A form in -s of the third person, which looks like a plural. */
const isPlural = ({ lower, lemma }: Draft): boolean => lower === `${lemma}s` || lower === `${lemma}es`;

/** "after Sanders' win/VERB in Ohio", "the voters' struggles/VERB to adjust": what is owned is a thing. */
const isOwned = ({ token, before }: Place): boolean =>
  before.pos === 'PART' && /^['’]s?$/u.test(before.text) && (isPlural(token) || isBaseForm(token));

/** "where wages/VERB are low", "when stocks/VERB dropped": behind a word that opens a clause, what a verb with tense follows is its subject. */
const isSubjectOfNext = ({ token, before, after }: Place): boolean =>
  OPENING.has(before.lower) &&
  after !== undefined &&
  // "when rebels/VERB opened/ADJ fire"
  ((isPersonNoun(token) && after.lower.endsWith('ed')) ||
    after.pos === 'AUX' ||
    (after.pos === 'VERB' && !after.lower.endsWith('ing')) ||
    after.lower === 'show');

const OPENING: ReadonlySet<string> = new Set([...SUBORDINATORS, 'when', 'where', 'how', 'why', 'that', 'whether']);

/** "a hall of mirrors/VERB", "in earlier states/VERB,", "local polls/VERB show": behind a preposition or an adjective that describes it. */
function isHeld({ tokens, index, before, after }: Place): boolean {
  if (before.pos === 'ADP' && HOLDING.has(before.lower)) return true;
  if (isOfName(tokens, index) && endsPhrase(after)) return true;
  // "fought the blazes/VERB."
  if (before.lower === 'the') return true;
  if (before.pos === 'ADP' && STRANDED.has(before.lower)) return endsPhrase(after);
  if (before.pos !== 'ADJ') return false;
  const opener = tokens[index - 2];
  // "the elderly fears": a determiner can make the adjective the subject.
  if (opener?.pos === 'DET' || opener?.pos === 'PRON') return isVerbal(after) && !after?.lower.endsWith('ing');
  return opener === undefined || opensSentence(tokens, index - 1) || /^(?:ADP|VERB|CCONJ|PUNCT|ADJ)$/u.test(opener.pos);
}

/** "in exchange for Tolma Front suspects/VERB after": people behind a preposition and the name of whom they belong to. */
function isOfName(tokens: readonly Draft[], index: number): boolean {
  let lead = index - 1;
  while (tokens[lead]?.pos === 'PROPN') lead -= 1;
  const isGoverned = lead < index - 1 && tokens[lead]?.pos === 'ADP' && tokens[lead]?.sentence === tokens[index]?.sentence;
  return isGoverned && isPersonNoun(tokens[index] as Draft);
}

/** Prepositions that are never left behind without their noun, and others that are ("the job she applied for pays well"). */
const HOLDING = new Set(['of', 'by', 'from', 'during', 'without', 'amid', 'between', 'among', 'despite']);
const STRANDED = new Set(['in', 'for', 'on', 'with', 'about', 'against', 'at', 'into', 'over', 'under', 'through', 'across', 'after']);

/** "winning nods/VERB and applause", "drawing contrasts/VERB between": no verb in -s follows another, but in "the car he bought costs". */
function isObject({ tokens, index, before, after }: Place): boolean {
  // "so are suspects/VERB": nor does one follow a form of "to be".
  if (before.pos === 'AUX' && BE.has(before.lower)) return true;
  // "rejected U.S. calls/VERB for", "denounced Chilean plans/VERB to": behind a verb and a nation, what the nation does is a thing.
  if (isOfNation(tokens, index) && (after?.pos === 'ADP' || after?.lower === 'to')) return true;
  // "accepted offers/VERB of help", "ignored calls/VERB for"
  if (before.pos === 'VERB' && (after?.lower === 'of' || (before.lower.endsWith('ed') && after?.pos === 'ADP'))) return true;
  if (before.pos !== 'VERB' || before.lower.endsWith('s') || opensSentence(tokens, index - 1) || !endsPhrase(after)) return false;
  const subject = tokens[index - 2];
  return !(subject !== undefined && (NOMINATIVES.has(subject.lower) || isPastForm(before)) && tokens[index - 3]?.pos === 'NOUN');
}

/** Whether a word stands behind a verb and a nation that tells whose it is ("rejected | U.S. | calls"). */
export function isOfNation(tokens: readonly Draft[], at: number): boolean {
  const [above, nation] = [tokens[at - 2], tokens[at - 1]?.lower ?? ''];
  return above?.pos === 'VERB' && !CLAUSE_VERBS.has(above.lemma) && (NATIONALITIES.has(nation) || /^u\.?[sk]\.?$/u.test(nation));
}

const endsPhrase = (token: Draft | undefined): boolean =>
  token === undefined || /^(?:ADP|CCONJ|PUNCT|PART)$/u.test(token.pos) || (token.pos === 'VERB' && token.lower.endsWith('ing'));

/** "where credit/VERB is due", "said that torture/VERB works": a base between the word that opens a clause and the verb of one. */
function isBaseSubject({ tokens, index, token, before, after }: Place): boolean {
  if (!OPENING.has(before.lower) || !isBaseForm(token) || after === undefined) return false;
  if (after.pos === 'AUX') return !/^(?:be|do|have)$/u.test(after.lower);
  return after.pos === 'VERB' && isPlural(after) && (before.lower !== 'that' || tokens[index - 2]?.pos === 'VERB');
}
