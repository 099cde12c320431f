/** The source that stands after its verb or preposition: "said Jeff Patch, an Iowa operative", "according to the mayor". */
import {
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
  isOfNumber,
  isPossessive,
  isRelative,
  isStop,
  isSubordinator,
  isVerb,
  opensPhrase,
  REACH,
  type Run,
  STANDS_ALONE,
} from './grammar.ts';
import { FINDERS, readingsAt, wordsOf } from './lexicon.ts';
import { isMediumPhrase } from './medium-nouns.ts';
import { isQuote } from './passage.ts';
import { skipTime } from './time-adjunct.ts';

/** The noun phrase that begins at `from`, with its appositions, prepositional phrases and relative clauses; null where none begins. */
export function phraseAfter(items: Items, from: number): Run | null {
  const opening = items[from];
  const modified = (isVerb(opening) || opening?.pos === 'ADV') && (isInPhrase(items[from + 1]) || isVerb(items[from + 1]));
  if (!(opensPhrase(opening) || modified) || isQuote(opening)) return null;
  const first = simpleEnd(items, modified ? from + 1 : from);
  if (first === from) return null;
  let end = first;
  for (let n = 0; n < 6; n++) {
    const next = appositionEnd(items, end);
    if (next === end) break;
    end = next;
  }
  return { first: from, end };
}

const NO_PART_OF_SOURCE = wordsOf('behind a source');

/** The end of the noun phrase without appositions. */
function simpleEnd(items: Items, from: number): number {
  let k = from;
  const limit = Math.min(items.length, from + REACH);
  while (k < limit) {
    const item = items[k];
    if (item === undefined || isStop(item) || isComma(item) || isDash(item) || /^[;:]$/u.test(item.text)) break;
    if (isQuote(item) && (k === from || isQuote(items[k - 1]) || /[,.!?…]$/u.test(item.text))) break;
    // "a 31-year-old teacher": an age is no day.
    const aged = item.text === '-' || items[k - 1]?.text === '-';
    const time = k > from && !aged && !isPossessive(items[k]) && items[k - 1]?.pos !== 'DET' ? skipTime(items, k) : k;
    if (time > k && !isEd(items[k - 1])) break;
    // "a study published Wednesday": the day of the text, not of the cue.
    if (time > k) {
      k = time;
      continue;
    }
    // "the chief known as Bob", but "said Bob as he left".
    const named = item.lower === 'as' && isVerb(items[k - 1]) && opensPhrase(items[k + 1]);
    if (named) {
      k += 1;
      continue;
    }
    if (NO_PART_OF_SOURCE.has(item.lower) && k > from) break;
    if (item.text === '(') {
      const close = closeOf(items, k, limit);
      if (close < 0) break;
      k = close + 1;
    } else if (isRelative(item) && k > from && (isNominal(items[k - 1]) || isPossessive(items[k - 1]))) k = relativeEnd(items, k, limit);
    // "according to a paper he has submitted"
    else if (isNominative(item) && isNominal(items[k - 1]) && isFiniteVerb(items, k + 1)) k = relativeEnd(items, k, limit);
    else if (isOfNumber(items, k)) k += 1;
    else if (isSubordinator(item)) break;
    else if (isInPhrase(item) || (item.pos === 'ADV' && isInPhrase(items[k + 1])) || isCounter(item)) k += 1;
    else if (item.pos === 'CCONJ' && opensPhrase(items[k + 1]) && !clauseFollows(items, k + 1, limit)) k += 1;
    else if (item.pos === 'ADP' && opensPhrase(items[k + 1]) && (!isMediumPhrase(items, k) || isEmployer(items, k) || isEngaged(items, k)))
      k += 1;
    else if (k === from && isVerb(item) && isInPhrase(items[k + 1])) k += 1;
    else if (isVerb(item) && (isIng(item) || isEd(item)) && ((k > from && leadsOn(items[k + 1])) || FINDERS.has(item.lower))) k += 1;
    else if ((item.lower === 'to' && isVerb(items[k + 1])) || (isVerb(item) && items[k - 1]?.lower === 'to')) k += 1;
    else if (item.text === '-' || item.text === '/' || item.text === '%' || item.text === '&') k += 1;
    else break;
  }
  return trimBack(items, from, k);
}

/** Drops what goes with the words behind the phrase. */
function trimBack(items: Items, from: number, end: number): number {
  // "said another": a determiner alone.
  if (end === from + 1 && STANDS_ALONE.has(items[from]?.lower ?? '')) return end;
  // "the officer in charge of the base that night": "that" goes with the time.
  const dated = items[end - 1]?.lower === 'that' && skipTime(items, end) > end;
  let k = dated ? end - 1 : end;
  while (k > from && (items[k - 1]?.pos === 'ADP' || items[k - 1]?.pos === 'CCONJ' || items[k - 1]?.pos === 'DET')) k -= 1;
  return k;
}

/** "the man wounded in …", but "the man relented after …": no clause follows a participle in a phrase. */
const leadsOn = (next: Items[number] | undefined): boolean =>
  isInPhrase(next) || next?.lower === 'as' || (next?.pos === 'ADP' && !NO_PART_OF_SOURCE.has(next.lower));

/** "an editor at The Times": the outlet is part of the source. */
const isEmployer = (items: Items, at: number): boolean =>
  items[at]?.lower === 'at' && items[at + 1]?.text !== items[at + 1]?.lower && isNominal(items[at - 1]);

/** "a chemist involved in the study": the participle takes the phrase. */
const isEngaged = (items: Items, at: number): boolean => isEd(items[at - 1]) && (isVerb(items[at - 1]) || items[at - 1]?.pos === 'ADJ');

function closeOf(items: Items, open: number, limit: number): number {
  for (let k = open + 1; k < limit; k++) if (items[k]?.text === ')') return k;
  return -1;
}

/** A relative clause runs on to the next comma, stop or mark. */
function relativeEnd(items: Items, from: number, limit: number, closed = false): number {
  let k = from + 1;
  while (
    k < limit &&
    !isStop(items[k]) &&
    !isComma(items[k]) &&
    !isDash(items[k]) &&
    !isQuote(items[k]) &&
    (closed || skipTime(items, k) === k)
  )
    k += 1;
  return k;
}

/** Whether a clause with its own subject begins at `from`. */
function clauseFollows(items: Items, from: number, limit: number): boolean {
  let k = from;
  while (k < limit && (isInPhrase(items[k]) || items[k]?.pos === 'ADV')) k += 1;
  return k > from && (isAuxiliary(items[k]) || (isVerb(items[k]) && !isIng(items[k]) && items[k + 1]?.pos !== 'ADP'));
}

/** The end of an apposition or relative clause between commas that follows at `from`, or `from` where none does. */
function appositionEnd(items: Items, from: number): number {
  if (!isComma(items[from])) return from;
  const opening = items[from + 1];
  if (opening === undefined || isQuote(opening)) return from;
  if (opening.lower === 'of' && items[from - 1]?.pos === 'NUM') return townEnd(items, from + 2);
  // "Dr Amy Hale, of the University of Leeds"
  if (opening.lower === 'of' && items[from - 1]?.pos === 'PROPN') return simpleEnd(items, from + 2);
  if (isRelative(opening) && opening.lower !== 'that')
    return isOwnQuote(items, from + 2) ? from : relativeEnd(items, from + 1, Math.min(items.length, from + REACH), true);
  if (!opensPhrase(opening) || skipTime(items, from + 1) > from + 1 || opening.pos === 'PRON') return from;
  const end = simpleEnd(items, from + 1);
  const next = items[end];
  const closed =
    next === undefined ||
    isStop(next) ||
    isComma(next) ||
    isQuote(next) ||
    isDash(next) ||
    skipTime(items, end) > end ||
    isMediumPhrase(items, end) ||
    NO_PART_OF_SOURCE.has(next.lower);
  return end > from + 1 && closed && !hasFinite(items, from + 1, plainEnd(items, from + 1, end)) ? end : from;
}

/** "Ana Reyes, 29, of Meridian, Idaho": the town and state behind an age. */
function townEnd(items: Items, from: number): number {
  let end = from;
  while (items[end]?.pos === 'PROPN') end += 1;
  let state = end + 1;
  while (items[state]?.pos === 'PROPN') state += 1;
  return isComma(items[end]) && state > end + 1 ? state : end;
}

/** "diplomats, who said …": the relative clause is a quote of its own. */
function isOwnQuote(items: Items, from: number): boolean {
  let k = from;
  while (k < from + 4 && (isAuxiliary(items[k]) || items[k]?.pos === 'ADV')) k += 1;
  return readingsAt(items, k).some(({ verb }) => verb.frames.has('bare') && verb.kind !== 'belief' && verb.kind !== 'hearing');
}

/** The end of the words before the first relative pronoun or participle: verbs after it are no sign of a main clause. */
function plainEnd(items: Items, from: number, end: number): number {
  for (let k = from; k < end; k++) if (isRelative(items[k]) || isEd(items[k])) return k;
  return end;
}
