/** Names that the tagger takes for verbs: "Ted Cruz", "in Concord", "Cook County". */
import { loadLexicon } from '../../lexicons/load.ts';
import type { PartOfSpeech } from '../token.ts';
import { type Draft, isCapital, isPast, opensSentence, type Place } from './repair-place.ts';
import { CLAUSE_VERBS, ONLY_PASTS } from './words.ts';

const GIVEN_NAMES = new Set(loadLexicon('given-names', ['term']).map(({ term }) => term));

/** Whether a capital makes a verb of the tagger a name, or a part of one. */
export function isNameForm(place: Place): boolean {
  const { tokens, index, token, after } = place;
  if (!isCapital(token) || !/\p{Ll}/u.test(token.text)) return false;
  if (isGivenName(tokens, index)) return true;
  // "In 2008, Cooper/VERB donated", "a rally in Concord/VERB,": a sentence has no capital inside but in names.
  return isInsideSentence(tokens, index) && !opensSpeech(place) && !(isPast(token) || ONLY_PASTS.has(token.lower)) && after !== undefined;
}

/** "Ted/VERB Cruz is", "Grant/VERB Young, another": a given name before a name that a verb, a comma or a mark of owning follows. */
export function isGivenName(tokens: readonly Draft[], at: number): boolean {
  const token = tokens[at] as Draft;
  if (token.pos !== 'VERB' || !GIVEN_NAMES.has(token.text)) return false;
  // "Ted/VERB is"
  if (tokens[at + 1]?.pos === 'AUX') return true;
  if (tokens[at + 1]?.pos !== 'PROPN') return false;
  let behind = at + 2;
  while (tokens[behind]?.pos === 'PROPN') behind += 1;
  const follower = tokens[behind];
  return follower === undefined || FOLLOWS_NAME.has(follower.pos) || follower.text === ',' || follower.lower === 'of';
}

const FOLLOWS_NAME: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['AUX', 'CCONJ', 'PART', 'VERB']);

/** "Ana Ruiz (left)", "Ana Ruiz (second left)", "Ana Ruiz, left, and Omar Diaz, right, met": where somebody stands in a picture. */
export function isWhereInPicture({ tokens, index, token, before, after }: Place): boolean {
  if (token.lower !== 'left') return false;
  const opener = /^(?:far|second|third|fourth|top|bottom)$/u.test(before.lower) ? tokens[index - 2] : before;
  if (opener?.text === '(') return after?.text === ')';
  if (opener?.text !== ',' || after?.text !== ',') return false;
  const name = tokens[opener.index - 1];
  // "Ana Ruiz, who had wept, left, and"
  const isTold = tokens.slice(0, opener.index).some(({ pos, sentence }) => pos === 'VERB' && sentence === token.sentence);
  return name?.pos === 'PROPN' && !isTold;
}

/** Words on either side that tell whether what is around is set in capitals, as a title is. */
const AROUND = 3;

/** Whether it neither opens its sentence nor stands among capitals, as in a title. */
function isInsideSentence(tokens: readonly Draft[], at: number): boolean {
  if (opensSentence(tokens, at)) return false;
  for (let k = Math.max(0, at - AROUND); k <= at + AROUND; k += 1) {
    const near = tokens[k];
    const isSmall = near !== undefined && k !== at && near.sentence === tokens[at]?.sentence && /^\p{Ll}{3}/u.test(near.text);
    if (isSmall && !IN_TITLES.has(near.pos)) return true;
  }
  return false;
}

/** What is printed small in a title too. */
const IN_TITLES: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['ADP', 'CCONJ', 'DET', 'PART']);

/** “Lock/VERB her up”, "the rule: Stay/VERB": what is said, or set off, begins with a capital; but "…,” Hoover/VERB said". */
const opensSpeech = ({ before, after }: Place): boolean =>
  !(/^["”’']$/u.test(before.text) && CLAUSE_VERBS.has(after?.lemma ?? '')) &&
  (/^["'“‘’”«„:;.!?…–—*•|/([-]/u.test(before.text) || before.text === '--');
