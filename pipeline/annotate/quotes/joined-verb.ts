/** A verb behind "and" or "but" that goes on with the cue and not with what it reports. */
import {
  findItem,
  hasClause,
  hasFinite,
  type Items,
  isBe,
  isComma,
  isDash,
  isEd,
  isFiniteVerb,
  isHave,
  isModal,
  isTensed,
  isVerb,
  opensPhrase,
  TIMES,
} from './grammar.ts';
import { readingsAt } from './lexicon.ts';
import { maySpeak } from './may-speak.ts';
import { isReportedAnew } from './narrator.ts';
import { isQuote } from './passage.ts';

/** "Ortiz said it was over and Silva said it was not": another subject with a report of its own, behind a whole clause. */
export const joinsReport = (items: Items, first: number, at: number): boolean =>
  isReportedAnew(items, at + 1) && items[at + 1]?.pos === 'PROPN' && hasClause(items, first, at);

const SINGULAR = new Set(['he', 'it', 'she']);

/** "said he would resign and blamed the press", "said the road was safe but urged …": a past tense that the reported verb cannot be joined to. */
export function leavesContent(items: Items, first: number, at: number): boolean {
  let verb = at + 1;
  while (items[verb]?.pos === 'ADV') verb += 1;
  if (!isVerb(items[verb]) || !(isTensed(items, verb) || readingsAt(items, verb).some(({ forms }) => forms.has('past')))) return false;
  const inner = findItem(items, first, at, (_, k) => isFiniteVerb(items, k));
  if (inner < 0 || findItem(items, first, at, (item) => isQuote(item) && item.clausal) >= 0) return false;
  let head = inner + 1;
  while (items[head]?.pos === 'ADV' || items[head]?.pos === 'PART') head += 1;
  if (hasFinite(items, head + 1, at)) return false;
  const demands = readingsAt(items, verb).some(({ verb: { kind } }) => kind === 'judgement' || kind === 'directive');
  if (isModal(items[inner])) return demands && isVerb(items[head]);
  // "The party said it was ready but accused its rival of stalling": the one who accuses is the one who speaks.
  const same = inner === first + 1 && SINGULAR.has(items[first]?.lower ?? '');
  return demands && isBe(items[inner]) && !isVerb(items[head]) && (same || !maySpeak(items, { first, end: inner }));
}

/** "vowed to close the camp and opened it again": the verb with a tense is joined to the cue, not to the infinitive. */
export function goesOnTensed(items: Items, first: number, at: number): boolean {
  if (hasFinite(items, infinitiveEnd(items, first), at)) return false;
  // "ordered them to leave after the dam broke"
  if (TIMES.has(items[at]?.lower ?? '') && opensPhrase(items[at + 1]))
    return findItem(items, at, items.length, (_, k) => isTensed(items, k)) > 0;
  if (!(items[at]?.pos === 'CCONJ' || isDash(items[at]) || isComma(items[at]))) return false;
  let verb = at + 1;
  while (items[verb]?.pos === 'CCONJ' || items[verb]?.pos === 'ADV') verb += 1;
  // "to be seen and heard", "to have won and lost": participles.
  const joined = isEd(items[verb]) && (isBe(items[first + 1]) || isHave(items[first + 1]));
  return isTensed(items, verb) && !joined;
}

/** Position after the infinitive itself: "to be banned", "to have left". */
export function infinitiveEnd(items: Items, to: number): number {
  let k = to + 1;
  while (isBe(items[k]) || isHave(items[k]) || items[k]?.lower === 'been' || items[k]?.pos === 'ADV') k += 1;
  return k + 1;
}
