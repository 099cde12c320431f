/** The source that stands before its verb: "Kherson’s mayor, Ihor Kolykhayev, said". */
import {
  findItem,
  hasFinite,
  type Items,
  isAdverb,
  isAuxiliary,
  isComma,
  isCounter,
  isDash,
  isEd,
  isFiniteVerb,
  isIng,
  isNominal,
  isNominative,
  isPhrasal,
  isPossessive,
  isRelative,
  isStop,
  isSubordinator,
  isVerb,
  REACH,
  type Run,
  skipTime,
  skipTimeBack,
} from './grammar.ts';
import { readingsOf } from './lexicon.ts';
import { isQuote } from './passage.ts';

/** How the verb gets its subject. */
export type SubjectLink = 'own' | 'relative' | 'shared' | 'none';

export interface Subject {
  readonly link: SubjectLink;
  /** The phrase; empty where the subject is shared or missing. */
  readonly run: Run | null;
  /** Where the clause of the verb begins: its subject, relative pronoun or conjunction. */
  readonly clause: number;
}

/** Finds the subject of the verb group that begins at `verb`. */
export function subjectBefore(items: Items, verb: number): Subject {
  let end = skipAdjuncts(items, verb);
  const last = items[end - 1];
  if (last === undefined || last.pos === 'ADP') return { link: 'none', run: null, clause: end };
  if (isRelative(last) && last.lower !== 'that') return relativeSubject(items, end - 1);
  if (last.lower === 'that' && last.pos !== 'DET' && isNominal(items[end - 2])) return relativeSubject(items, end - 1);
  if (last.pos === 'CCONJ') return { link: 'shared', run: null, clause: end - 1 };
  if (isQuote(last)) return { link: 'none', run: null, clause: end };
  if (isComma(last) || isDash(last)) {
    const run = parenthesisSubject(items, end);
    if (run !== null) return { link: 'own', run, clause: run.first };
    if (isComma(last)) return { link: 'none', run: null, clause: end };
    end -= isDash(last) ? 1 : 0;
  }
  const first = phraseStart(items, end, 0);
  return first < end ? { link: 'own', run: { first, end }, clause: first } : { link: 'none', run: null, clause: end };
}

/** Steps back over adverbs and time adjuncts between subject and verb. */
function skipAdjuncts(items: Items, verb: number): number {
  let end = verb;
  for (let round = 0; round < 4; round++) {
    const before = skipTimeBack(items, end);
    // A day that is all there is before the verb is its subject, not an adjunct.
    if (before < end && before > 0 && !isComma(items[before - 1])) end = before;
    else if (before < end && isComma(items[before - 1]) && isComma(items[verb - 1])) end = before - 1;
    else if (before < end && before > 0 && (end - before > 1 || items[before]?.pos === 'ADP')) end = before;
    else if (isAdverb(items[end - 1]) && !isSubordinator(items[end - 1]) && end > 1) end -= 1;
    else break;
  }
  return end;
}

/** "the official, who said": the nearest noun phrase before the pronoun. */
function relativeSubject(items: Items, pronoun: number): Subject {
  let end = pronoun;
  if (isComma(items[end - 1])) end -= 1;
  const first = nearPhraseStart(items, end);
  return first < end ? { link: 'relative', run: { first, end }, clause: pronoun } : { link: 'none', run: null, clause: pronoun };
}

/** The start of the noun phrase that ends at `end`, over "of" and "for" but no other preposition. */
export function nearPhraseStart(items: Items, end: number): number {
  let k = end;
  while (k > 0 && end - k < REACH) {
    const item = items[k - 1];
    const joins = (item?.lower === 'of' || item?.lower === 'for') && isNominal(items[k - 2]);
    const modifier = (isVerb(item) && (isIng(item) || isEd(item)) && items[k - 2]?.pos === 'DET') || (isQuote(item) && k < end);
    if (!(isPhrasal(item) || joins || modifier)) break;
    k -= 1;
  }
  return trimStart(items, k, end);
}

const WH_WORDS = new Set(['what', 'whatever', 'how', 'why', 'whom']);

/** The start of the noun phrase that ends at `end`, with prepositional phrases and relative clauses inside it. */
export function phraseStart(items: Items, end: number, floor: number): number {
  const limit = Math.max(floor, end - REACH);
  let k = end;
  while (k > limit) {
    const item = items[k - 1];
    if (item === undefined || WH_WORDS.has(item.lower) || isStop(item) || isComma(item) || isDash(item) || /^[;:(]$/u.test(item.text))
      break;
    if (k === end && (isNominative(item) || item.lower === 'it')) return k - 1;
    if (startsAfterNoun(items, k - 1)) return k - 1;
    if (isQuote(item)) {
      if (k < end && items[k]?.pos !== 'PUNCT' && !isFullQuote(item.text)) k -= 1;
      else break;
    } else if (item.text === ')') {
      const open = findOpen(items, k - 1, limit);
      if (open < 0) break;
      k = open;
    } else if (isRelative(item) && isNominal(items[k - 2]) && k < end && !(item.lower === 'that' && isClauseTaker(items, k - 2))) k -= 1;
    else if (isSubordinator(item)) break;
    else if (item.pos === 'CCONJ') {
      if (!joinsPhrases(items, k - 1, limit)) break;
      k -= 1;
    } else if (isVerb(item) || isAuxiliary(item)) {
      const next = stepOverVerb(items, k - 1, end, limit);
      if (next < 0) break;
      k = next;
    } else if (
      isPhrasal(item) ||
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
  return trimStart(items, k, end);
}

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'their', 'its', 'our', 'my']);

/** An article right after a noun opens a noun phrase of its own: "a probe the agency said …", "last week the mayor said". */
const startsAfterNoun = (items: Items, at: number): boolean => {
  const before = items[at - 1];
  return ARTICLES.has(items[at]?.lower ?? '') && (before?.pos === 'NOUN' || before?.pos === 'PROPN') && before.lower !== 'half';
};

/** Whether the words in marks are a statement rather than a nickname or title inside a name. */
const isFullQuote = (text: string): boolean => /[,.!?…]$/u.test(text.trim()) || text.length > 60;

/** Whether the noun before "that" is the object of a reporting verb, so that "that" opens content. */
const isClauseTaker = (items: Items, noun: number): boolean => isVerb(items[noun - 1]) && !isIng(items[noun - 1]);

function findOpen(items: Items, close: number, limit: number): number {
  for (let k = close - 1; k >= limit; k--) if (items[k]?.text === '(') return k;
  return -1;
}

/** Whether "and" at `at` joins two nouns of the subject rather than two clauses: no finite verb before it in its clause. */
function joinsPhrases(items: Items, at: number, limit: number): boolean {
  if (items[at]?.lower === 'but' || items[at]?.lower === 'nor' || items[at]?.lower === 'yet' || items[at]?.lower === 'so') return false;
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
function isPostmodifier(items: Items, index: number): boolean {
  const item = items[index];
  if (!isVerb(item) || !isNominal(items[index - 1])) return false;
  if (isIng(item)) return !readingsOf(item?.lower ?? '').some(({ verb }) => verb.frames.has('bare') && verb.kind !== 'belief');
  const next = items[index + 1];
  return isEd(item) && (next?.pos === 'ADP' || next?.lower === 'to' || next?.pos === 'ADV') && items[index - 1]?.pos !== 'PRON';
}

/** Steps back over a verb inside a noun phrase; -1 where the verb belongs to another clause. */
function stepOverVerb(items: Items, index: number, end: number, limit: number): number {
  const before = items[index - 1];
  if (isVerb(items[index]) && !isAuxiliary(before)) {
    const attributive =
      before === undefined ||
      before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      before.pos === 'ADP' ||
      isPossessive(before) ||
      isCounter(before) ||
      before.pos === 'NUM' ||
      before.lower === '-';
    if (attributive && index + 1 < end && isPhrasal(items[index + 1])) return index;
    if (isPostmodifier(items, index)) return index;
    if (before?.lower === 'to' && isNominal(items[index - 2])) return index - 1;
  }
  // A relative clause: jump to its pronoun, if a noun stands before that.
  for (let k = index - 1; k >= Math.max(limit, index - 14); k--) {
    const item = items[k];
    if (isStop(item) || isComma(item) || isDash(item)) return -1;
    if (isRelative(item) && items[k - 1]?.pos === 'CCONJ') continue;
    if (isRelative(item)) return isNominal(items[k - 1]) && !(item?.lower === 'that' && isVerb(items[k - 2])) ? k : -1;
    if (isQuote(item) && item.text.length > 60) return -1;
  }
  return -1;
}

const BULLET = /^[•·*▪●■-]$/u;

const LEADS = new Set([
  'and',
  'but',
  'or',
  'so',
  'yet',
  'nor',
  'then',
  'though',
  'still',
  'also',
  'meanwhile',
  'however',
  'earlier',
  'later',
  'instead',
  'even',
  'now',
  'to',
]);

/** Drops what may stand before a subject but is no part of it: "But on Tuesday", "Meanwhile". */
export function trimStart(items: Items, from: number, end: number): number {
  let k = from;
  for (;;) {
    const item = items[k];
    if (k >= end || item === undefined) return end;
    const time = skipTime(items, k);
    if (time > k && time < end && !isPossessive(items[time]) && items[time]?.pos !== 'NOUN') k = time;
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
    else if (item.pos === 'ADP' && !isCounter(item)) k = afterLeadingPreposition(items, k, end);
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

/** "X, a spokesman for Y, said": the head of the chunks between commas, with its appositions and relative clauses. */
function parenthesisSubject(items: Items, end: number): Run | null {
  const chunks = commaChunks(items, end);
  const last = chunks[0];
  if (last === undefined) return null;
  let included: number | null = null;
  for (let n = 0; n < chunks.length; n++) {
    const chunk = chunks[n] as Run;
    const next = chunks[n + 1];
    const role = roleOf(items, chunk);
    if (role === 'head') return { first: phraseStart(items, chunk.end, chunk.first), end: included ?? chunk.end };
    if (next === undefined) {
      // The first chunk of the sentence: a head unless it is an adverbial.
      if (role === 'aside') return null;
      const first = phraseStart(items, chunk.end, chunk.first);
      return first < chunk.end ? { first, end: included ?? chunk.end } : null;
    }
    const before = roleOf(items, next);
    if (role === 'aside') included = null;
    else if (role === 'relative') included ??= chunk.end;
    else if (before === 'aside' || !endsNominal(items, next)) {
      const first = phraseStart(items, chunk.end, chunk.first);
      return first < chunk.end ? { first, end: included ?? chunk.end } : null;
    } else included ??= chunk.end;
  }
  return null;
}

const endsNominal = (items: Items, { end }: Run): boolean =>
  isNominal(items[end - 1]) || items[end - 1]?.text === ')' || items[end - 1]?.text === '.';

/** The stretches between commas (or a pair of dashes) before `end`, nearest first; they stop at a mark, a stop or a colon. */
function commaChunks(items: Items, end: number): Run[] {
  const chunks: Run[] = [];
  let close = end - 1;
  const dashed = isDash(items[close]);
  let k = close;
  const limit = Math.max(0, end - REACH);
  if (items[close]?.text === ')') {
    const open = findOpen(items, close, limit);
    return open <= 0 ? [] : [{ first: limit, end: open }];
  }
  while (k >= limit && chunks.length < 7) {
    const item = items[k - 1];
    const hard =
      k === limit || item === undefined || isStop(item) || /^[;:]$/u.test(item.text) || (isQuote(item) && isFullQuote(item.text));
    const soft = item !== undefined && (dashed && chunks.length === 0 ? isDash(item) : isComma(item));
    if (hard || soft) {
      if (k < close) chunks.push({ first: k, end: close });
      close = k - 1;
      if (hard) break;
    }
    k -= 1;
  }
  return chunks;
}

/** aside: adverbial; relative: "who …"; phrase: can be head or apposition; head: holds a clause of its own that ends in the subject. */
function roleOf(items: Items, { first, end }: Run): 'aside' | 'relative' | 'phrase' | 'head' {
  let start = first;
  while (start < end && (items[start]?.pos === 'CCONJ' || items[start]?.lower === 'then')) start += 1;
  const opening = items[start];
  if (isRelative(opening) && opening?.lower !== 'that') return 'relative';
  if (opening === undefined) return 'aside';
  if (isSubordinator(opening)) return phraseStart(items, end, first) < end && hasNestedSubject(items, start, end) ? 'head' : 'aside';
  if (skipTime(items, start) === end) return 'aside';
  if ((opening.pos === 'ADP' && !isCounter(opening)) || (opening.pos === 'ADV' && !isCounter(opening)) || opening.lower === 'to')
    return 'aside';
  if (isVerb(opening) && (isIng(opening) || isEd(opening)) && !isNominal(items[start + 1])) return 'aside';
  if (isVerb(opening) && isIng(opening)) return 'aside';
  const subject = phraseStart(items, end, start);
  if (subject > start && subject < end && isNominal(items[end - 1]) && hasFinite(items, start, subject)) return 'head';
  return 'phrase';
}

/** A chunk that a conjunction opens holds the subject only when no verb follows the conjunction. */
const hasNestedSubject = (items: Items, start: number, end: number): boolean => !hasFinite(items, start, end);
