/** Nouns of the tagger that are deeds: behind "with" and those who do it, in a count of casualties, and behind an aside. */
import { type Draft, isNominal, opensObject, opensSentence, type Place } from './repair-place.ts';
import { ONLY_PARTICIPLES, TIME_NOUNS } from './words.ts';

export const isDeed = (place: Place): boolean =>
  isDoneBeside(place) ||
  isToll(place) ||
  isPlanning(place) ||
  isCosting(place) ||
  isBursting(place) ||
  isLeaving(place) ||
  isLoneDeed(place) ||
  isSpreading(place);

/** A form in -s of the third person, which looks like a plural. */
const isPlural = ({ lower, lemma }: Draft): boolean => lower === `${lemma}s` || lower === `${lemma}es`;

/** "crossed the border, with jets bombing/NOUN two camps": behind "with" and many who do it, with an object of its own. */
function isDoneBeside({ tokens, index, token, before, after }: Place): boolean {
  if (!token.lower.endsWith('ing') || before.pos !== 'NOUN' || !isPlural(before) || after === undefined) return false;
  let opener = index - 2;
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tokens[opener]?.pos ?? '')) opener -= 1;
  const isObject = after.pos === 'DET' || (after.pos === 'NUM' && !TIME_NOUNS.has(tokens[index + 2]?.lemma ?? ''));
  return tokens[opener]?.lower === 'with' && isObject;
}

/** "The police chief left/NOUN his post": behind a noun, before what is left. */
const isLeaving = ({ token, before, after }: Place): boolean =>
  token.lower === 'left' && isNominal(before) && after !== undefined && opensObject(after);

/** What people do against others in the news, and what they have as well. */
const FACING = new Set(['demand', 'face', 'fear', 'fight', 'block', 'boycott', 'protest', 'picket']);

/** How many words around are looked over for another verb. */
const SENTENCE = 30;

/** "Teachers demand/NOUN higher wages.": in a sentence without another verb, between many who can do it and what it is done to. */
function isLoneDeed({ tokens, index, token, before, after }: Place): boolean {
  if (
    !FACING.has(token.lower) ||
    !(areMany(before) || (before.pos === 'PROPN' && opensSentence(tokens, index - 1) && /[^s]s$/u.test(before.lower)))
  )
    return false;
  if (after?.sentence !== token.sentence || !/^(?:ADJ|NOUN|NUM)$/u.test(after.pos)) return false;
  const opener = tokens[index - 2];
  if (opener !== undefined && opener.sentence === token.sentence && !/^(?:ADJ|DET|NOUN|NUM|PROPN|PUNCT)$/u.test(opener.pos)) return false;
  return isVerbless({ tokens, index, token });
}

/** "Protests against the law spread/NOUN to Lima." */
const isSpreading = ({ tokens, index, token, before, after }: Place): boolean =>
  token.lower === 'spread' && isNominal(before) && SPREADING.test(after?.lower ?? '') && isVerbless({ tokens, index, token });
const SPREADING = /^(?:across|beyond|from|into|through|to)$/u;

function isVerbless({ tokens, index, token }: Pick<Place, 'tokens' | 'index' | 'token'>): boolean {
  const around = tokens.slice(Math.max(0, index - SENTENCE), index + SENTENCE);
  return !around.some(({ sentence, pos }) => sentence === token.sentence && (pos === 'VERB' || pos === 'AUX'));
}

const PLANNING = new Set(['aims', 'hopes', 'plans', 'vows']);

/** "Ana Ruiz, who chairs the council, plans/NOUN to visit Peru": behind the comma that closes an aside. */
function isPlanning({ tokens, index, token, before, after }: Place): boolean {
  if (!PLANNING.has(token.lower) || before.text !== ',' || after?.lower !== 'to') return false;
  for (let at = index - 2; at >= 0 && tokens[at]?.sentence === token.sentence; at -= 1)
    if (tokens[at]?.text === ',') return tokens[at - 1]?.pos === 'PROPN' || tokens[at - 1]?.pos === 'NOUN';
  return false;
}

/** "The raid cost/NOUN the lives of ten": behind a noun and before an article. */
const isCosting = ({ token, before, after }: Place): boolean =>
  token.lower === 'cost' && (before.pos === 'NOUN' || before.pos === 'PROPN') && after?.pos === 'DET';

/** "Rebels burst/NOUN into a school" */
const isBursting = ({ token, before, after }: Place): boolean =>
  token.lower === 'burst' && after?.lower === 'into' && (before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'PRON');

const HARMED = new Set(['wounded', 'injured', 'hurt']);
const FALLEN = new Set(['killed', 'died', 'wounded', 'injured', 'hurt', 'arrested', 'shot']);
/** How many words may stand between "killed" and "wounded". */
const REACH = 7;

/** "ten were killed and 20 wounded/NOUN": a number behind what befell others. */
function isToll({ tokens, index, token, before }: Place): boolean {
  if (!HARMED.has(token.lower) || (before.pos !== 'NUM' && !/^(?:others|more|dozens|scores|hundreds|many)$/u.test(before.lower)))
    return false;
  let isJoined = false;
  for (let at = index - 1; at >= Math.max(0, index - REACH) && tokens[at]?.sentence === token.sentence; at -= 1) {
    isJoined ||= tokens[at]?.pos === 'CCONJ';
    if (isJoined && tokens[at]?.pos === 'VERB') return FALLEN.has(tokens[at]?.lower ?? '');
  }
  return false;
}

/** Many who can act. */
const areMany = ({ pos, lower, lemma }: Draft): boolean =>
  (pos === 'NOUN' && lower !== lemma && /(?:s|men|children)$/u.test(lower)) || lower === 'people' || lower === 'police';

/** "two officers shot/NOUN dead a man", "Bell shot/NOUN the clerk", "rebels in Yemen shot/NOUN down a drone" */
export function isShot({ tokens, index, token, before, after }: Place): boolean {
  if (token.lower !== 'shot') return false;
  // "soldiers had shot/NOUN unarmed men"
  if (before.lemma === 'have' && before.pos === 'AUX') return true;
  // "was found shot/NOUN to death"
  if (before.lower === 'found' && /^(?:dead|in|to)$/u.test(after?.lower ?? '')) return true;
  if (after?.lower === 'dead' || (isNominal(before) && after?.lower === 'down')) return true;
  const areDoers = areMany(before) || (opensSentence(tokens, index - 1) && /(?:[^s]s|people|police)$/u.test(before.lower));
  if (areDoers && SHOOTING.has(after?.lower ?? '')) return true;
  if (before.lower === 'and' && (isDoneTo(tokens, index - 2) || (after !== undefined && isSecondDeed(tokens, index, after)))) return true;
  const isDoer = before.pos === 'PROPN' || areMany(before);
  if (isDoer && after !== undefined && (opensObject(after) || after.pos === 'NUM' || after.pos === 'PROPN' || areMany(after))) return true;
  // "an officer shot/NOUN and wounded a man": what is joined to it is a deed.
  return isNominal(before) && after?.lower === 'and' && HURT.has(tokens[index + 2]?.lower ?? '');
}
/** "Guards shot/NOUN at the prisoners", "five men shot/NOUN in the head" */
const SHOOTING = new Set(['at', 'into', 'in', 'by', 'on', 'from', 'during']);

/** "burst into a school and shot/NOUN two teachers": behind a first verb, with those who are shot. */
function isSecondDeed(tokens: Place['tokens'], index: number, after: Draft): boolean {
  const { sentence } = tokens[index] as Draft;
  for (let at = index - 2; at >= 0 && tokens[at]?.sentence === sentence; at -= 1)
    if (tokens[at]?.pos === 'VERB') return /^(?:DET|NUM|PRON)$/u.test(after.pos) || areMany(after);
  return false;
}

/** "were lined up and shot/NOUN", "was seized, tied up and shot/NOUN": behind what else was done to them. */
function isDoneTo(tokens: Place['tokens'], at: number): boolean {
  const verb = tokens[at]?.pos === 'ADP' ? tokens[at - 1] : tokens[at];
  return verb?.pos === 'VERB' && (/ed$/u.test(verb.lower) || ONLY_PARTICIPLES.has(verb.lower));
}

const HURT = new Set(['killed', 'wounded', 'injured', 'stabbed', 'beat', 'robbed']);
