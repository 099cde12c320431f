/** "According to X, …" and "…, according to X". */
import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { BACKSHIFTED, skipConnective } from './content-before.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import {
  findItem,
  hasFinite,
  type Items,
  isAdverb,
  isAuxiliary,
  isBullet,
  isComma,
  isNominal,
  isStop,
  isSubordinator,
  opensClause,
  type Run,
} from './grammar.ts';
import { readingsAt, wordsOf } from './lexicon.ts';
import { mediumKind } from './medium-nouns.ts';
import { joinsOn } from './narrator.ts';
import { isQuote, type Unit } from './passage.ts';
import { phraseAfter } from './source-after.ts';
import { contentSpans, spanOf } from './spans.ts';

/** Finds every "according to" of a sentence. */
export function findAccordingTo(document: Document, unit: Unit): Candidate[] {
  const { items } = unit;
  const found: Candidate[] = [];
  for (let k = 0; k + 2 < items.length; k++) {
    const named = sourceAt(items, k);
    if (named === 0) continue;
    const source = phraseAfter(items, named) ?? restOfPhrase(items, named);
    const cue = spanOf(items, items[named - 1]?.lower === 'by' ? { first: k + 1, end: named - 1 } : { first: k, end: named });
    if (source === null || cue === null) continue;
    const content = contentAround(document, items, k, source);
    if (content === null) continue;
    found.push({
      ...content,
      cue: [cue],
      source: spanOf(items, content.source),
      medium: null,
      rule: 'quote.according-to',
      unit: unit.index,
      head: k,
    });
  }
  return found;
}

/** "according to plan": a measure, not a source. */
const NO_SOURCES = wordsOf('measure of conduct');

/** Where the source begins: after "according to", after "as reported by"; 0 where neither stands. */
function sourceAt(items: Items, at: number): number {
  if (items[at]?.lower === 'according' && items[at + 1]?.lower === 'to') return NO_SOURCES.has(items[at + 2]?.lower ?? '') ? 0 : at + 2;
  if (items[at]?.lower === 'per') return items[at - 1]?.lower !== 'as' && isCitation(items, at, at + 1) ? at + 1 : 0;
  if (items[at]?.lower !== 'as') return 0;
  if (items[at + 1]?.lower === 'per') return isCitation(items, at, at + 2) ? at + 2 : 0;
  const verb = participleAfter(items, at);
  if (items[verb + 1]?.lower !== 'by') return 0;
  const reports = readingsAt(items, verb).some(
    (reading) => reading.forms.has('participle') && reading.verb.frames.has('bare') && reading.verb.kind !== 'belief',
  );
  return reports ? verb + 2 : 0;
}

/** "as reported by", "as first reported by" */
const participleAfter = (items: Items, as: number): number => (isAdverb(items[as + 1]) ? as + 2 : as + 1);

/** "…, per CNN", "Per the report, …", but "12 km per hour": set off by a comma, before a name or a text. */
function isCitation(items: Items, at: number, first: number): boolean {
  if (at > 0 && !isComma(items[at - 1])) return false;
  const named = items[first]?.pos === 'PROPN' || mediumKind(items[items[first]?.pos === 'DET' ? first + 1 : first]) !== undefined;
  return named && (at > 0 || findItem(items, at, items.length, isComma) > 0);
}

/** The words up to the next comma or stop, where no noun phrase is seen. */
function restOfPhrase(items: Items, first: number): Run | null {
  let end = first;
  while (end < items.length && !isComma(items[end]) && !isStop(items[end]) && !isQuote(items[end])) end += 1;
  return end > first ? { first, end } : null;
}

function contentAround(document: Document, items: Items, at: number, source: Run) {
  const first = leftStart(items, at);
  const left = { first, end: trimEnd(items, first, at) };
  const hasLeft = left.end > left.first;
  // "because, according to the union, wages had risen": the clause that the conjunction opens is the source's, not the one before it.
  const joined = isComma(items[at - 1]) && opensClause(items[at - 2]) && isComma(items[simpleSource(items, source).end]);
  const adverbial = isSubordinator(items[first]) && !items.slice(first, at - 1).some(isComma) && rightOf(items, at, source) !== null;
  const clause =
    !joined &&
    !adverbial &&
    hasLeft &&
    (hasFinite(items, left.first, left.end) || items.slice(left.first, left.end).some((item) => isQuote(item) && item.clausal));
  if (joined) {
    const named = simpleSource(items, source);
    const run = { first: named.end + 1, end: contentEnd(items, named.end + 1, { head: at, link: 'own', subordinate: false }) };
    const content = run.end > run.first ? contentSpans(document, items, run) : null;
    return content === null ? null : { ...content, source: named };
  }
  const phrase = hasLeft && !isComma(items[at - 1]) && left.end - left.first > 1 && isNominal(items[at - 1]);
  if (clause || phrase) return leftAround(document, items, left, source, clause && isComma(items[at - 1]));
  const right = rightOf(items, at, source);
  if (right === null) {
    const content = hasLeft && left.end - left.first > 1 ? contentSpans(document, items, left) : null;
    return content === null ? null : { ...content, source };
  }
  const tail = contentSpans(document, items, right.run);
  if (tail === null) return null;
  const head = !joined && !adverbial && hasLeft && isComma(items[at - 1]) ? contentSpans(document, items, left) : null;
  if (head === null) return { ...tail, source: right.source };
  return { spans: [...head.spans, ...tail.spans], type: head.type === tail.type ? head.type : ('mixed' as const), source: right.source };
}

/** The clause in front, with what "and" joins to it behind the source: "A, according to the mayor, and was B". */
function leftAround(document: Document, items: Items, left: Run, source: Run, enclosed: boolean) {
  const content = contentSpans(document, items, left);
  if (content === null) return null;
  const first = source.end + 1;
  const shared = findItem(items, left.first, left.end, ({ lower }) => BACKSHIFTED.has(lower)) >= 0;
  const joins = (joinsOn(items, first, true) && (shared || isAuxiliary(items[first + 1]))) || COMPARING.test(items[first]?.lower ?? '');
  const tail =
    enclosed && isComma(items[source.end]) && joins
      ? contentSpans(document, items, {
          first,
          end: contentEnd(items, first, { head: source.end, link: 'own', subordinate: false, clauseBefore: true }),
        })
      : null;
  if (tail === null) return { ...content, source };
  const type = content.type === tail.type ? content.type : ('mixed' as const);
  return { spans: [...content.spans, ...tail.spans], type, source };
}

/** "…, up from 29 in May": what the count is held against. */
const COMPARING = /^(?:up|down|compared)$/u;

/** The source up to its first comma. */
function simpleSource(items: Items, { first, end }: Run): Run {
  let comma = first;
  while (comma < end && !isComma(items[comma])) comma += 1;
  return { first, end: comma };
}

/** Start of the clause before the cue. */
export function leftStart(items: Items, at: number): number {
  let k = at;
  while (k > 0 && !/^[;:]$/u.test(items[k - 1]?.text ?? '')) k -= 1;
  while (k < at && (items[k]?.pos === 'CCONJ' || items[k]?.pos === 'PUNCT' || isBullet(items[k])) && !isQuote(items[k])) k += 1;
  return skipConnective(items, k);
}

/** The clause after "according to X,"; where the phrase swallowed the clause, the phrase up to its first comma is the source. */
function rightOf(items: Items, at: number, source: Run): { run: Run; source: Run } | null {
  let end = source.end;
  for (let round = 0; round < 2; round++) {
    let first = end;
    while (first < items.length && !isComma(items[first]) && !isQuote(items[first]) && !isStop(items[first])) first += 1;
    if (isComma(items[first])) first += 1;
    const stop = contentEnd(items, first, { head: at, link: 'own', subordinate: false });
    const clause = hasFinite(items, first, stop) || items.slice(first, stop).some((item) => isQuote(item) && item.clausal);
    if (stop > first && clause) return { run: { first, end: stop }, source: { first: source.first, end } };
    end = simpleSource(items, source).end;
  }
  return null;
}
