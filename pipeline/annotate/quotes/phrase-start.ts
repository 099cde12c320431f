/** Where a noun phrase begins, read from its end. */

import { isPeopleNoun } from '../entities/nouns.ts';
import { INTRANSITIVE } from '../syntax/words.ts';
import {
  findItem,
  hasFinite,
  type Items,
  isAuxiliary,
  isComma,
  isCounter,
  isDash,
  isEd,
  isFiniteVerb,
  isIng,
  isInPhrase,
  isNominal,
  isNominative,
  isObjective,
  isOfNumber,
  isPossessive,
  isRelative,
  isStop,
  isSubordinator,
  isVerb,
  opensPhrase,
  REACH,
  STANDS_ALONE,
} from './grammar.ts';
import { COMMENT_NOUNS, JUDGED_NOUNS, readingsAt, wordsOf } from './lexicon.ts';
import { maySpeak } from './may-speak.ts';
import { type Item, isQuote } from './passage.ts';
import { skipTime } from './time-adjunct.ts';

/** The start of the noun phrase that ends at `end`, over "of" and "for" but no other preposition. */
export function nearPhraseStart(items: Items, end: number): number {
  let k = end;
  while (k > 0 && end - k < REACH) {
    const item = items[k - 1];
    // "“We will go,” Lind, who …": what was said is no part of a name.
    if (isQuote(item) && k < end && isFullQuote(item)) break;
    // "more than 80 protesters"
    const measures = item?.lower === 'than' && /^(?:more|less|fewer)$/u.test(items[k - 2]?.lower ?? '');
    const joins = measures || ((item?.lower === 'of' || item?.lower === 'for') && isNominal(items[k - 2]));
    const modifier =
      (isVerb(item) && (isIng(item) || isEd(item)) && items[k - 2]?.pos === 'DET' && !STANDS_ALONE.has(items[k - 2]?.lower ?? '')) ||
      (isQuote(item) && k < end);
    if (!(isInPhrase(item) || joins || modifier || (item?.lower === '-' && k < end))) break;
    k -= 1;
  }
  return trimStart(items, k, end);
}

const WH_WORDS = new Set(['what', 'whatever', 'how', 'why', 'whom']);
const isBoundary = (item: Item): boolean =>
  WH_WORDS.has(item.lower) || isStop(item) || isComma(item) || isDash(item) || /^[;:(]$/u.test(item.text);

/** The start of the noun phrase that ends at `end`, with prepositional phrases and relative clauses inside it. */
export function phraseStart(items: Items, end: number, floor: number): number {
  const limit = Math.max(floor, end - REACH);
  let k = end;
  while (k > limit) {
    const item = items[k - 1];
    // "a move which analysts say"
    if (item === undefined || isBoundary(item) || (item.lower === 'which' && !hasFinite(items, k, end))) break;
    if (k === end && (isNominative(item) || item.lower === 'it')) return k - 1;
    // "told me their grandfathers": the object of another verb.
    if (k < end && isObjective(item)) break;
    if (startsAfterNoun(items, k - 1)) return k - 1;
    if (isQuote(item)) {
      if (k < end && items[k]?.pos !== 'PUNCT' && !isFullQuote(item)) k -= 1;
      else break;
    } else if (item.text === ')') {
      const open = findOpen(items, k - 1, limit);
      if (open < 0) break;
      k = open;
    } else if (isRelative(item) && isNominal(items[k - 2]) && hasFinite(items, k, end) && !isContentThat(items, k - 1)) k -= 1;
    else if (isOfNumber(items, k - 1)) k -= 1;
    else if (isSubordinator(item)) {
      if (!isInsidePhrase(items, k - 1, end, limit)) break;
      k -= 1;
    } else if (item.pos === 'CCONJ') {
      if (!joinsPhrases(items, k - 1, limit)) break;
      k -= 1;
    } else if (isVerb(item) || isAuxiliary(item)) {
      const next = stepOverVerb(items, k - 1, end, limit);
      if (next < 0) break;
      k = next;
    } else if (
      isInPhrase(item) ||
      item.pos === 'ADP' ||
      item.pos === 'ADV' ||
      item.pos === 'PART' ||
      item.text === '-' ||
      item.text === '/' ||
      item.text === '%'
    )
      k -= 1;
    else break;
  }
  return splitContact(items, trimStart(items, k, end), end);
}

/** Conjunctions that are prepositions too. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

/** "a poll taken before the vote showed", "a guard who has been there since the first night said": a preposition, and behind it nothing that shows or says. */
function isInsidePhrase(items: Items, at: number, end: number, limit: number): boolean {
  if (!PREPOSITIONS.has(items[at]?.lower ?? '') || hasFinite(items, at, end) || maySpeak(items, { first: at + 1, end })) return false;
  return findItem(items, Math.max(limit, at - PARTICIPLE_REACH), at, (item, k) => isRelative(item) || isPostmodifier(items, k)) >= 0;
}

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'their', 'its', 'our', 'my']);

/** An article right after a noun opens a noun phrase of its own: "a probe the agency said …", "last week the mayor said". */
const startsAfterNoun = (items: Items, at: number): boolean => {
  const [before, item] = [items[at - 1], items[at]];
  // "the Save Our Oak group": a possessive with a capital is part of a name.
  if (item === undefined || (item.pos === 'PRON' && item.text !== item.lower)) return false;
  return ARTICLES.has(item.lower) && (before?.pos === 'NOUN' || before?.pos === 'PROPN') && before.lower !== 'half';
};

/** "a move critics have dubbed …": a plural cannot be the head behind "a", so the subject begins with it. */
function splitContact(items: Items, first: number, end: number): number {
  const head = items[end - 1];
  const single = items[first]?.lower === 'a' || items[first]?.lower === 'an';
  // "…, a claim Ortiz denied", "…, something Ortiz denied"
  const judged = single ? first + 1 : first;
  const { lower = '' } = items[judged] ?? {};
  const named = JUDGED_NOUNS.has(lower) || (single && COMMENT_NOUNS.has(lower));
  const next = items[judged + 1];
  // "a figure skater said": a noun in the singular goes on with the phrase.
  const goesOn = JUDGED_NOUNS.has(lower) && next?.pos === 'NOUN' && !next.lower.endsWith('s');
  if (named && !goesOn && (single || lower === 'something') && opensPhrase(next) && judged + 1 < end) return judged + 1;
  const plural = head?.pos === 'NOUN' && /[^s]s$/u.test(head.lower) && items[end - 2]?.pos === 'NOUN' && end - first > 2;
  return single && plural && items.slice(first + 1, end).every(({ pos }) => pos === 'NOUN' || pos === 'ADJ') ? end - 1 : first;
}

/** Whether the words in marks are a statement rather than a nickname or title inside a name. */
export const isFullQuote = ({ text, clausal, title }: Item): boolean =>
  /[,.!?…]$/u.test(text.trim()) || text.length > 60 || (clausal && !title);

/** Whether the noun before "that" is the object of a reporting verb, so that "that" opens content. */
const isContentThat = (items: Items, at: number): boolean => items[at]?.lower === 'that' && isVerb(items[at - 2]) && !isIng(items[at - 2]);

/** The bracket that the one at `close` closes, not before `limit`, or -1. */
export function findOpen(items: Items, close: number, limit: number): number {
  for (let k = close - 1; k >= limit; k--) if (items[k]?.text === '(') return k;
  return -1;
}

/** Whether "and" at `at` joins two nouns of the subject rather than two clauses: no finite verb before it in its clause. */
function joinsPhrases(items: Items, at: number, limit: number): boolean {
  // "officials with no knowledge of it but with experience in war"
  if (items[at]?.lower === 'but' && items[at + 1]?.pos === 'ADP' && items[at + 1]?.lower !== 'for') return isNominal(items[at - 1]);
  if (items[at]?.lower === 'but' || items[at]?.lower === 'nor' || items[at]?.lower === 'yet' || items[at]?.lower === 'so') return false;
  // "three current and former aides"
  if (items[at - 1]?.pos === 'ADJ' && items[at + 1]?.pos === 'ADJ') return true;
  if (!isNominal(items[at - 1]) && items[at - 1]?.text !== ')') return false;
  let relative = false;
  for (let k = at - 1; k >= limit; k--) {
    const item = items[k];
    if (isStop(item) || isComma(item) || isSubordinator(item) || isQuote(item)) return true;
    if (isRelative(item)) relative = true;
    if (isFiniteVerb(items, k) && !relative && !isPostmodifier(items, k)) {
      return findItem(items, Math.max(limit, k - 12), k, (word) => isRelative(word)) >= 0;
    }
  }
  return true;
}

/** A participle after a noun and before a preposition or "to": "a man wounded in", "people living near". */
export function isPostmodifier(items: Items, index: number): boolean {
  const item = items[index];
  if (!isVerb(item) || !isNominal(items[index - 1])) return false;
  if (items[index - 1]?.lower === 'those') return true;
  // "a woman named Ana", but "The board named Ana"
  if (item?.lower === 'named' && items[index + 1]?.pos === 'PROPN' && isPeopleNoun(items[index - 1] as Item) && isSomebody(items, index))
    return true;
  if (isActive(items, index)) return false;
  if (isIng(item)) return !readingsAt(items, index).some(({ verb }) => verb.frames.has('bare') && verb.kind !== 'belief');
  return (
    isEd(item) && isAdjunct(items, index + 1) && (items[index - 1]?.pos !== 'PRON' || items[index - 1]?.lower.endsWith('thing') === true)
  );
}

/** "Chile appealed for aid and Oxfam said", "rebels fled to Peru and Chile said": verbs that describe no noun before them. */
function isActive(items: Items, index: number): boolean {
  const lemma = items[index]?.word.lemma ?? '';
  return isEd(items[index]) && (INTRANSITIVE.has(lemma) || (items[index + 1]?.lower === 'for' && ASKING.has(lemma)));
}
const ASKING = new Set(['appeal', 'ask', 'call', 'campaign', 'plead', 'press', 'push', 'vote']);

/** "a young woman": the phrase before opens with the indefinite article. */
const isSomebody = (items: Items, end: number): boolean =>
  findItem(items, Math.max(0, end - 4), end, ({ lower }) => lower === 'a' || lower === 'an') >= 0;

const isAdjunct = (items: Items, at: number): boolean =>
  items[at]?.pos === 'ADP' || items[at]?.lower === 'to' || items[at]?.pos === 'ADV' || skipTime(items, at) > at;

/** "a report written for the board and seen by the Echo": a second participle behind the noun. */
const joinsPostmodifier = (items: Items, index: number, limit: number): boolean =>
  items[index - 1]?.pos === 'CCONJ' &&
  isEd(items[index]) &&
  isAdjunct(items, index + 1) &&
  findItem(
    items,
    Math.max(limit, index - PARTICIPLE_REACH),
    index - 1,
    (_, k) => isPostmodifier(items, k) && !hasFinite(items, k + 1, index - 1),
  ) >= 0;

/** Items between two participles of one noun. */
const PARTICIPLE_REACH = 20;

/** Whether a finite verb stands in [from, to) that is no participle behind its noun: "nothing filmed from a window" has none. */
export const hasPredicate = (items: Items, from: number, to: number): boolean =>
  findItem(items, from, to, (_, k) => isFiniteVerb(items, k) && !isPostmodifier(items, k)) >= 0;

/** Steps back over a verb inside a noun phrase; -1 where the verb belongs to another clause. */
function stepOverVerb(items: Items, index: number, end: number, limit: number): number {
  const before = items[index - 1];
  if (isVerb(items[index]) && !isAuxiliary(before)) {
    // "the officials interviewed said"
    if (index + 1 === end && isEd(items[index]) && isNominal(before) && isVerb(items[end])) return index;
    const attributive =
      before === undefined ||
      before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      before.pos === 'ADP' ||
      isPossessive(before) ||
      isCounter(before) ||
      before.pos === 'NUM' ||
      before.lower === '-';
    if (attributive && index + 1 < end && (isInPhrase(items[index + 1]) || items[index + 1]?.text === '-')) return index;
    if (isPostmodifier(items, index) || joinsPostmodifier(items, index, limit)) return index;
    if (before?.lower === 'to' && isNominal(items[index - 2])) return index - 1;
  }
  // A relative clause: jump to its pronoun, if a noun stands before that.
  for (let k = index - 1; k >= Math.max(limit, index - 14); k--) {
    const item = items[k];
    if (isStop(item) || isComma(item) || isDash(item)) return -1;
    if (isRelative(item) && items[k - 1]?.pos === 'CCONJ') continue;
    if (isRelative(item))
      return isNominal(items[k - 1]) && !(item?.lower === 'that' && isVerb(items[k - 2]) && items[k - 3]?.lower !== '-') ? k : -1;
    if (isQuote(item) && item.text.length > 60) return -1;
  }
  return -1;
}

const BULLET = /^[•·*▪●■-]$/u;

const LEADS = wordsOf('before a subject');

/** Drops what may stand before a subject but is no part of it: "But on Tuesday", "Meanwhile". */
export function trimStart(items: Items, from: number, end: number): number {
  let k = from;
  for (;;) {
    const item = items[k];
    if (k >= end || item === undefined) return end;
    const time = skipTime(items, k);
    // "On Tuesday officials": behind "on" the day goes with no noun, unlike "Sunday papers".
    const goesOn = items[time]?.pos === 'NOUN' && item.lower !== 'on';
    if (time > k && time < end && items[time]?.lower !== 'of' && !isPossessive(items[time]) && !goesOn) k = time;
    else if (item.pos === 'CCONJ' && item.lower !== 'both' && item.lower !== 'neither' && item.lower !== 'either') k += 1;
    else if (
      LEADS.has(item.lower) ||
      (item.pos === 'ADV' && !isCounter(item) && !isNominal(items[k + 1])) ||
      item.pos === 'SCONJ' ||
      item.pos === 'PUNCT' ||
      item.pos === 'INTJ' ||
      isPossessive(item) ||
      isRelative(item) ||
      BULLET.test(item.text)
    )
      k += 1;
    else if (item.pos === 'ADV' && !isCounter(item)) k += 1;
    else if ((item.pos === 'ADP' && !isCounter(item)) || item.lower === 'outside') k = afterLeadingPreposition(items, k, end);
    else return k;
  }
}

/** "In Kyiv officials": the noun phrase after a prepositional phrase that no comma closes. */
function afterLeadingPreposition(items: Items, at: number, end: number): number {
  for (let k = at + 2; k < end; k++) {
    const opens = items[k]?.pos === 'DET' || items[k]?.pos === 'PRON' || (items[k]?.pos === 'PROPN' && items[k - 1]?.pos === 'NOUN');
    if (opens && isNominal(items[k - 1]) && !isPossessive(items[k - 1])) return k;
  }
  return at + 1;
}
