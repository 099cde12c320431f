/** Deeds that the tagger takes for what describes or is described, and one that it takes for what somebody does. */
import type { Place } from './repair-place.ts';
import { DEEDS_IN_ING, isPhrasal, MODALS, MONTH_NAMES, TIME_NOUNS } from './words.ts';

/** Words between a verb and a number, of two words or one. */
const ABOUT = /^(?:at (?:least|most)|(?:more|fewer|less) than|up to|as many)$/u;
const NEARLY = new Set(['about', 'almost', 'around', 'nearly', 'over', 'roughly', 'some']);
/** How far before a joint the verb may stand to which it joins another. */
const REACH = 12;

/** Whether the neighbours of a noun or adjective of the tagger make it a verb. */
export const isDeedDone = (place: Place): boolean => isJoinedDeed(place) || isDoneToNamed(place) || isJoinedPhrasal(place);

/** "would move there and hand/NOUN over their arms": a verb with its particle, and an object of its own, which no noun has. */
const isJoinedPhrasal = ({ tokens, index, token, before, after }: Place): boolean =>
  token.pos === 'NOUN' &&
  before.pos === 'CCONJ' &&
  after?.pos === 'ADP' &&
  token.lower === token.lemma &&
  isPhrasal(token.lemma, after.lower) &&
  /^(?:the|their|its|his|her|our|all)$/u.test(tokens[index + 2]?.lower ?? '') &&
  opensBase(tokens, index);

/** Whether a modal or "to" stands before, which a base form goes with. */
function opensBase(tokens: Place['tokens'], index: number): boolean {
  for (let at = index - 2; at >= Math.max(0, index - REACH) && tokens[at]?.sentence === tokens[index]?.sentence; at -= 1)
    if (MODALS.has(tokens[at]?.lower ?? '') || (tokens[at]?.lower === 'to' && tokens[at]?.pos === 'PART')) return true;
  return false;
}

/** "shot dead the mayor and abducted/NOUN six women", "killing seven and wounding/NOUN at least 20": no noun or adjective stands before a number. */
function isJoinedDeed({ tokens, index, token, before, after }: Place): boolean {
  const form = /(?:ed|ing)$/u.exec(token.lower)?.[0];
  if (form === undefined || before.lower !== 'and' || after === undefined) return false;
  const next = tokens[index + 2];
  const isCounted =
    after.pos === 'NUM'
      ? form === 'ing' || (next !== undefined && /^(?:NOUN|ADJ)$/u.test(next.pos) && !TIME_NOUNS.has(next.lemma))
      : (NEARLY.has(after.lower) && next?.pos === 'NUM') ||
        (ABOUT.test(`${after.lower} ${next?.lower}`) && (tokens[index + 3]?.pos === 'NUM' || tokens[index + 4]?.pos === 'NUM'));
  if (!isCounted) return false;
  for (let at = index - 2; at >= Math.max(0, index - REACH) && tokens[at]?.sentence === token.sentence; at -= 1) {
    const { pos, lower } = tokens[at] as Place['token'];
    if (pos === 'VERB') return lower.endsWith('ing') === (form === 'ing');
  }
  return false;
}

/** "Tribesmen blockaded/ADJ Port Sudan": many who do it, and a name; nothing described stands so but behind an article. */
const isDoneToNamed = ({ token, before, after }: Place): boolean =>
  token.pos === 'ADJ' &&
  /[^e]ed$/u.test(token.lower) &&
  before.pos === 'NOUN' &&
  /(?:[^s]s|men)$/u.test(before.lower) &&
  !TIME_NOUNS.has(before.lemma) &&
  after?.pos === 'PROPN' &&
  !MONTH_NAMES.has(after.lower) &&
  !TIME_NOUNS.has(after.lower) &&
  !/day$/u.test(after.lower);

/** "Hours later, shelling/VERB by the rebels hit a house": by whom a thing is that goes on as a subject. */
export function isDeedOfOthers({ tokens, index, token, before, after }: Place): boolean {
  if (!DEEDS_IN_ING.has(token.lower) || before.text !== ',' || after?.lower !== 'by') return false;
  for (let at = index - 1; at >= 0 && tokens[at]?.sentence === token.sentence; at -= 1)
    if (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX') return false;
  return true;
}
