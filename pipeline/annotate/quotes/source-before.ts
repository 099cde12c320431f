/** The source that stands before its verb: "Kherson’s mayor, Ihor Kolykhayev, said". */
import { bearerStart, overOwned } from './bearer.ts';
import {
  findItem,
  hasFinite,
  type Items,
  isAdverb,
  isComma,
  isCounter,
  isDash,
  isEd,
  isIng,
  isInPhrase,
  isNominal,
  isNominative,
  isOfVerb,
  isRelative,
  isStop,
  isSubordinator,
  isVerb,
  REACH,
  type Run,
} from './grammar.ts';
import { readingsAt } from './lexicon.ts';
import { mediumKind } from './medium-nouns.ts';
import { isQuote } from './passage.ts';
import { findOpen, isFullQuote, nearPhraseStart, PREPOSITIONS, phraseStart } from './phrase-start.ts';
import { skipTime, skipTimeBack, TIME_STRETCHES } from './time-adjunct.ts';

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
  // "a read-out said": the second half of a compound is no preposition.
  if (last === undefined || (last.pos === 'ADP' && items[end - 2]?.text !== '-')) return { link: 'none', run: null, clause: end };
  if (isRelative(last) && last.lower !== 'that') return relativeSubject(items, end - 1);
  if (last.lower === 'that' && last.pos !== 'DET' && isNominal(items[end - 2])) return relativeSubject(items, end - 1);
  if (last.pos === 'CCONJ') return { link: 'shared', run: null, clause: end - 1 };
  if (isQuote(last)) return { link: 'none', run: null, clause: end };
  if (isComma(last) || isDash(last)) {
    const run = parenthesisSubject(items, end);
    if (run === 'shared') return { link: 'shared', run: null, clause: end - 1 };
    if (run !== null) return { link: 'own', run, clause: run.first };
    if (isComma(last)) return { link: 'none', run: null, clause: end };
    end -= isDash(last) ? 1 : 0;
  }
  const first = phraseStart(items, end, 0);
  if (first >= end) return { link: 'none', run: null, clause: end };
  const start = listStart(items, first, end);
  return { link: 'own', run: { first: start, end }, clause: start };
}

/** "The United States, Britain and France said": the first names of a list that opens the sentence. */
function listStart(items: Items, first: number, end: number): number {
  if (!isComma(items[first - 1]) || findItem(items, first, end, ({ lower }) => lower === 'and') < 0) return first;
  // "In a statement, France, Germany and Britain said": the list begins behind the phrase.
  const opened = items[0]?.pos === 'ADP' ? findItem(items, 0, first - 1, isComma) + 1 : 0;
  for (let k = first - 2; k >= opened; k--) if (!(isInPhrase(items[k]) || isComma(items[k]))) return first;
  return isTimeOrAdverb(items) ? first : opened;
}

const isTimeOrAdverb = (items: Items): boolean => skipTime(items, 0) > 0 || items[0]?.pos === 'ADV';

/** "The papers each called it …": words that stand behind the subject they belong to. */
const FLOATING = new Set(['each', 'both', 'all', 'themselves', 'himself', 'herself']);

/** Steps back over adverbs and time adjuncts between subject and verb. */
function skipAdjuncts(items: Items, verb: number): number {
  let end = verb;
  for (let round = 0; round < 4; round++) {
    const time = isThatTime(items, end) ? end - 2 : skipTimeBack(items, end);
    // "figures released on Sunday", "people met in the last couple of weeks": the day of the text, not of the cue.
    const printed =
      time < end && (items[time - 1]?.lower === 'of' || (isVerb(items[time - 1]) && isEd(items[time - 1]) && isNominal(items[time - 2])));
    // "for a month": the preposition goes with the time.
    const linked = items[time - 1]?.pos === 'ADP' || (items[time - 1]?.lower === 'since' && isNominal(items[time - 2]));
    const before = printed ? end : time < end && linked && time > 1 ? time - 1 : time;
    // A day that is all there is before the verb is its subject, not an adjunct.
    if (before < end && before > 0 && !isComma(items[before - 1])) end = before;
    else if (before < end && isComma(items[before - 1]) && isComma(items[verb - 1])) end = before - 1;
    else if (before < end && before > 0 && (end - before > 1 || items[before]?.pos === 'ADP')) end = before;
    else if (FLOATING.has(items[end - 1]?.lower ?? '') && isNominal(items[end - 2])) end -= 1;
    else if (
      isAdverb(items[end - 1]) &&
      !isSubordinator(items[end - 1]) &&
      end > 1 &&
      items[end - 2]?.pos !== 'DET' &&
      !isOfVerb(items, end - 1)
    )
      end -= 1;
    else break;
  }
  return end;
}

/** "the man who left that week told us": a stretch of time, and no relative pronoun. */
const isThatTime = (items: Items, end: number): boolean =>
  items[end - 2]?.lower === 'that' && TIME_STRETCHES.has(items[end - 1]?.lower ?? '');

const PLACING = new Set(['in', 'at', 'near', 'on']);

/** "the official, who said": the nearest noun phrase before the pronoun. */
function relativeSubject(items: Items, pronoun: number): Subject {
  let end = pronoun;
  if (isComma(items[end - 1])) end -= 1;
  // "the World Health Organization (WHO), which said"
  const named = items[end - 1]?.text === ')' ? findOpen(items, end - 1, 0) : end;
  let first = nearPhraseStart(items, Math.max(named, 0));
  // "a farmer in Ohio who said": a place does not speak.
  while (items[pronoun]?.lower === 'who' && first < end && PLACING.has(items[first - 1]?.lower ?? '') && isNominal(items[first - 2]))
    first = nearPhraseStart(items, first - 1);
  if (named < end && first >= named) first = end;
  // "the mission in Mali (MINUSMA), which said": the place is part of the name.
  if (named < end && PLACING.has(items[first - 1]?.lower ?? '') && isNominal(items[first - 2])) first = nearPhraseStart(items, first - 1);
  // "a study in Nature Plants which found": the text, not the paper.
  if (items[pronoun]?.lower !== 'who' && PLACING.has(items[first - 1]?.lower ?? '') && mediumKind(items[first - 2]) === 'document')
    first = nearPhraseStart(items, first - 1);
  if (items[pronoun]?.lower === 'who' && first < named) first = overOwned(items, first, named);
  if (first < end) first = bearerStart(items, first);
  return first < end ? { link: 'relative', run: { first, end }, clause: pronoun } : { link: 'none', run: null, clause: pronoun };
}

/** "X, a spokesman for Y, said": the head of the chunks between commas, with its appositions and relative clauses. */
function parenthesisSubject(items: Items, end: number): Run | 'shared' | null {
  const chunks = commaChunks(items, end);
  const last = chunks[0];
  if (last === undefined) return null;
  let included: number | null = null;
  for (let n = 0; n < chunks.length; n++) {
    const chunk = chunks[n] as Run;
    const next = chunks[n + 1];
    const role = roleOf(items, chunk);
    // "Nurses reject the offer, say it is late": nothing stands between the commas, so that the verbs share a subject.
    if (role === 'head' && n === 0 && next === undefined && isComma(items[end - 1])) return 'shared';
    // "…, but Ana Berg, the leader, said": a new clause.
    const anew = role === 'phrase' && n > 0 && items[chunk.first]?.lower === 'but';
    if (role === 'head' || anew) return { first: phraseStart(items, chunk.end, chunk.first), end: included ?? chunk.end };
    if (next === undefined) {
      // "In a tribute his mum Ana, 49, said": the name stands behind the adverbial.
      const behind = role === 'aside' && included !== null ? ownerStart(items, chunk) : -1;
      if (behind > 0) return { first: behind, end: included ?? chunk.end };
      // The first chunk of the sentence: a head unless it is an adverbial.
      if (role === 'aside') return null;
      const first = phraseStart(items, chunk.end, chunk.first);
      return first < chunk.end ? { first, end: included ?? chunk.end } : null;
    }
    const before = roleOf(items, next);
    // "the driver, from Swindon, Wilts, said", "the mayor, speaking in Dayton, Ohio, said": the county belongs to the aside.
    const placed = before === 'aside' && endsInPlace(items, next) && isName(items, chunk) && n + 2 < chunks.length;
    // "Fuming Vlad, 71, said": what stands before an age is a name.
    const aged = isAge(items, chunk) && items[next.end - 1]?.pos === 'PROPN';
    if (aged || items[chunk.first]?.lower === 'including') included ??= chunk.end;
    else if (role === 'aside' || placed) included = null;
    else if (role === 'relative') included ??= chunk.end;
    else if (
      before === 'aside' ||
      !endsNominal(items, next) ||
      endsListOfObjects(items, chunks, n + 1) ||
      (before !== 'relative' && endsInObject(items, next, before === 'head'))
    ) {
      const first = phraseStart(items, chunk.end, chunk.first);
      return first < chunk.end ? { first, end: included ?? chunk.end } : null;
    } else included ??= chunk.end;
  }
  return null;
}

/** "In a tribute | his mum Ana", "In a tribute | Callum’s mum Ana": where a name with its owner begins behind a phrase, or -1. */
function ownerStart(items: Items, { first, end }: Run): number {
  if (items[first]?.pos !== 'ADP' || items[end - 1]?.pos !== 'PROPN') return -1;
  const noun = findItem(
    items,
    first,
    end,
    (item, k) => item.pos === 'NOUN' && (items[k + 1]?.pos === 'PRON' || items[k + 1]?.pos === 'PROPN'),
  );
  return noun < 0 || hasFinite(items, noun, end) ? -1 : noun + 1;
}

/** "The cut was made in Abuja, Ana Cardoso, the governor, told us": the words before the first comma end in an object, and are what is told. */
function endsInObject(items: Items, { first, end }: Run, clausal: boolean): boolean {
  const time = skipTimeBack(items, end);
  if (time < end && time > first && hasFinite(items, first, time)) return true;
  if (!clausal) return false;
  const at = nearPhraseStart(items, end) - 1;
  const opens = isSubordinator(items[at]) && skipTime(items, at + 1) < end;
  return at >= first && !opens && (items[at]?.pos === 'ADP' || (isVerb(items[at]) && readingsAt(items, at).length === 0));
}

/** "they left Lima, Cusco and Tacna, the union, a group of miners, said": the end of a list of what the clause before is about. */
function endsListOfObjects(items: Items, chunks: readonly Run[], at: number): boolean {
  const last = chunks[at] as Run;
  const joined = findItem(items, last.first + 1, last.end - 1, ({ pos }) => pos === 'CCONJ');
  if (joined < 0 || !isListed(items, { first: last.first, end: joined }) || !isListed(items, { first: joined + 1, end: last.end }))
    return false;
  let opener = at + 1;
  while (opener < chunks.length && isListed(items, chunks[opener] as Run)) opener += 1;
  const clause = chunks[opener];
  return clause !== undefined && roleOf(items, clause) === 'head' && endsInObject(items, clause, true);
}

const isListed = (items: Items, { first, end }: Run): boolean =>
  items.slice(first, end).every((item) => isInPhrase(item) && item.pos !== 'DET' && item.pos !== 'PRON');

/** "from Swindon", "speaking at a rally in Dayton": a name behind a preposition. */
const endsInPlace = (items: Items, { first, end }: Run): boolean =>
  items[first]?.pos === 'ADP' || (items[end - 1]?.pos === 'PROPN' && items[nearPhraseStart(items, end) - 1]?.pos === 'ADP');

const isAge = (items: Items, { first, end }: Run): boolean => end - first === 1 && /^\d\d?$/u.test(items[first]?.text ?? '');

const isName = (items: Items, { first, end }: Run): boolean => items.slice(first, end).every(({ pos }) => pos === 'PROPN');

const endsNominal = (items: Items, { end }: Run): boolean =>
  isNominal(items[end - 1]) ||
  (items[end - 1]?.pos === 'ADJ' && isNominal(items[end - 2])) ||
  items[end - 1]?.text === ')' ||
  items[end - 1]?.text === '.';

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
    const hard = k === limit || item === undefined || isStop(item) || /^[;:]$/u.test(item.text) || (isQuote(item) && isFullQuote(item));
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
  // "On 11 March Prime Minister Ana Henry": the day stands before the name.
  const day = skipTime(items, start);
  if (start === 0 && day < end && items[day]?.pos === 'PROPN') start = day;
  const opening = items[start];
  if ((isRelative(opening) && opening?.lower !== 'that') || opening?.lower === 'of') return 'relative';
  if (opening === undefined) return 'aside';
  // "while welcoming the plan", "when asked about it"
  if (isSubordinator(opening) && (isIng(items[start + 1]) || isEd(items[start + 1]))) return 'aside';
  // "Ortiz, after a long night, accused": "after" is a preposition where no verb follows.
  if (PREPOSITIONS.has(opening.lower) && !hasFinite(items, start, end)) return 'aside';
  if (isSubordinator(opening)) return phraseStart(items, end, first) < end && hasNestedSubject(items, start, end) ? 'head' : 'aside';
  if (skipTime(items, start) === end) return 'aside';
  // "One aide, she recalled, called it …", "Voters, Ana Ruiz notes, applaud it": a cue between commas.
  const pronoun = isNominative(opening) || opening.lower === 'it';
  const named = pronoun || (end - start > 1 && isName(items, { first: start, end: end - 1 }));
  if (named && (pronoun || items[end - 1]?.pos === 'VERB') && readingsAt(items, end - 1).length > 0) return 'aside';
  if ((opening.pos === 'ADP' && !isCounter(opening)) || (opening.pos === 'ADV' && !isCounter(opening)) || opening.lower === 'to')
    return 'aside';
  // "the report, released Monday, said"
  const object = isNominal(items[start + 1]) && opening.lower !== 'dated' && skipTime(items, start + 1) === start + 1;
  if (isVerb(opening) && (isIng(opening) || isEd(opening)) && !object) return 'aside';
  // "Opening the case, …": the tagger takes the first word of a sentence for a name.
  if (isIng(opening) && start === 0 && items[1]?.pos === 'DET') return 'aside';
  if (isVerb(opening) && isIng(opening))
    return isAge(items, { first: end + 1, end: end + 2 }) && items[end - 1]?.pos === 'PROPN' ? 'phrase' : 'aside';
  const subject = phraseStart(items, end, start);
  const relative = findItem(items, start, subject, (item) => isRelative(item) || item.lower === 'where');
  if (subject > start && subject < end && isNominal(items[end - 1]) && hasFinite(items, start, relative < 0 ? subject : relative))
    return 'head';
  return 'phrase';
}

/** A chunk that a conjunction opens holds the subject only when no verb follows the conjunction. */
const hasNestedSubject = (items: Items, start: number, end: number): boolean => !hasFinite(items, start, end);
