/** A verb behind "and" or "but" that goes on with the cue and not with what it reports. */
import { isCompanyNoun, isKindNoun, isPeopleNoun, stateNounSort } from '../entities/nouns.ts';
import { AGENTIVE, PAST_LEMMAS, STANCE } from '../syntax/words.ts';
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
  isNominative,
  isObjective,
  isTensed,
  isVerb,
  opensPhrase,
  type Run,
  TIME_CONJUNCTIONS,
} from './grammar.ts';
import { readingsAt } from './lexicon.ts';
import { headOf, maySpeak } from './may-speak.ts';
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
  const judges = demands(items, verb);
  if (!judges && !isAct(items, verb)) return false;
  const inner = findItem(items, first, at, (_, k) => isFiniteVerb(items, k));
  // "said there was hope and asked them to wait": nobody else is there to ask.
  if (items[inner - 1]?.lower === 'there') return !hasFinite(items, inner + 1, at);
  if (inner < 0 || findItem(items, first, at, (item) => isQuote(item) && item.clausal) >= 0) return false;
  let head = inner + 1;
  while (isBe(items[head]) || isHave(items[head]) || items[head]?.pos === 'ADV' || items[head]?.pos === 'PART') head += 1;
  if (hasFinite(items, Math.max(head, inner) + 1, at)) return false;
  // "said a missile had crossed the border and summoned the envoy": what names nobody summons nobody.
  if (inner > first && takesObject(items, verb) && isThing(items, { first, end: inner })) return true;
  const isOwn = inner === first + 1 && SINGULAR.has(items[first]?.lower ?? '');
  // "said it rejects the plan and asked", "demanded that they be freed and accused": no past tense is joined to a present one.
  if (takesObject(items, verb) && isPresent(items, inner)) return true;
  // "said it was worried and sent two envoys", "said it took note of the ruling and urged"
  if (isOwn && ((isBe(items[inner]) && !isVerb(items[head])) || (judges && isNoting(items, inner)))) return true;
  if (!judges) return false;
  const passive = (isVerb(items[head]) || items[head]?.pos === 'ADJ') && isEd(items[head]) && findItem(items, inner, head, isBe) >= 0;
  // "would be welcomed and urged to stay": a second participle, but "would be welcomed and urged them to stay".
  if (isModal(items[inner])) return !passive || takesObject(items, verb);
  // "said it backed the plan but accused the left of stalling": a stance of whoever accuses.
  if (holdsStance(items, inner)) return items[at]?.lower === 'but' || isOwn;
  if (!isBe(items[inner]) || (isVerb(items[head]) && !(passive && takesObject(items, verb)))) return false;
  // "The party said it was ready but accused its rival of stalling": the one who accuses is the one who speaks.
  // "said Ortiz was wrong and criticised him": not himself.
  return isOwn || isObjective(items[verb + 1]) || !maySpeak(items, { first, end: inner });
}

const PRESENT = new Set(['are', 'be', 'do', 'does', 'has', 'have', 'is']);

/** "rejects", "is", and "be" of what is demanded. */
function isPresent(items: Items, verb: number): boolean {
  const item = items[verb];
  const lower = item?.lower ?? '';
  return PRESENT.has(lower) || (isVerb(item) && lower !== item?.word.lemma && lower.endsWith('s'));
}

/** "took note of" */
const isNoting = (items: Items, verb: number): boolean => items[verb]?.lower === 'took' && items[verb + 1]?.lower === 'note';

/** A past tense of what only persons and bodies do. */
const isAct = (items: Items, verb: number): boolean =>
  isTensed(items, verb) && isVerb(items[verb]) && AGENTIVE.has(items[verb]?.word.lemma ?? '');

/** The subject names nobody: a thing, a text, a number, or one of what an army has ("a missile"). */
const isThing = (items: Items, run: Run): boolean => {
  const head = headOf(items, run);
  if (head?.pos !== 'NOUN' && head?.pos !== 'NUM') return false;
  if (isPeopleNoun(head) || isKindNoun(head) || isCompanyNoun(head)) return false;
  return stateNounSort(head) === null || items[run.first]?.pos === 'NUM' || items[run.first]?.lower === 'a';
};

/** A past tense of judging or ordering. */
function demands(items: Items, verb: number): boolean {
  const readings = readingsAt(items, verb);
  if (!isVerb(items[verb]) || !(isTensed(items, verb) || readings.some(({ forms }) => forms.has('past')))) return false;
  return readings.some(
    ({ verb: { kind, frames } }) => kind === 'judgement' || kind === 'directive' || (kind === 'speech' && frames.has('inf')),
  );
}

/** "backed", "hoped": the present of whoever speaks, which reported speech puts into the past. */
const holdsStance = (items: Items, verb: number): boolean =>
  isVerb(items[verb]) &&
  (STANCE.has(items[verb]?.word.lemma ?? '') || readingsAt(items, verb).some(({ verb: { kind } }) => kind === 'belief'));

const takesObject = (items: Items, verb: number): boolean => opensPhrase(items[verb + 1]) || isObjective(items[verb + 1]);

/** "said the offer was fair, and she disputed the claim": a pronoun that the content does not speak of judges or orders. */
export function judgesAnew(items: Items, first: number, at: number): boolean {
  const pronoun = items[at + 1];
  if (items[at]?.pos !== 'CCONJ' || !isNominative(pronoun) || !hasClause(items, first, at)) return false;
  return demands(items, at + 2) && findItem(items, first, at, ({ lower }) => lower === pronoun?.lower) < 0;
}

/** "vowed to close the camp and opened it again": the verb with a tense is joined to the cue, not to the infinitive. */
export function goesOnTensed(items: Items, first: number, at: number): boolean {
  if (hasFinite(items, infinitiveEnd(items, first), at)) return false;
  // "ordered them to leave after the dam broke"
  if (TIME_CONJUNCTIONS.has(items[at]?.lower ?? '') && opensPhrase(items[at + 1]))
    return findItem(items, at, items.length, (_, k) => isTensed(items, k)) > 0;
  if (!(items[at]?.pos === 'CCONJ' || isDash(items[at]) || isComma(items[at]))) return false;
  let verb = at + 1;
  while (items[verb]?.pos === 'CCONJ' || items[verb]?.pos === 'ADV') verb += 1;
  // "to be seen and heard", "to have won and lost": participles, but not with an object ("to be freed and urged a boycott").
  const joined = isEd(items[verb]) && !opensPhrase(items[verb + 1]) && (isBe(items[first + 1]) || isHave(items[first + 1]));
  return isTensed(items, verb) && !joined;
}

/** "announced an inquiry and told mayors to resign": a tensed verb with an object cannot be joined to a phrase. */
export function isVerbBehindPhrase(items: Items, first: number, at: number): boolean {
  if (items[at]?.pos !== 'CCONJ') return false;
  let verb = at + 1;
  while (items[verb]?.pos === 'ADV') verb += 1;
  const isPast = isTensed(items, verb) || PAST_LEMMAS.has(items[verb]?.lower ?? '');
  return isVerb(items[verb]) && isPast && takesObject(items, verb) && !hasFinite(items, first, at);
}

/** Position after the infinitive itself: "to be banned", "to have left". */
export function infinitiveEnd(items: Items, to: number): number {
  let k = to + 1;
  while (isBe(items[k]) || isHave(items[k]) || items[k]?.lower === 'been' || items[k]?.pos === 'ADV') k += 1;
  return k + 1;
}
