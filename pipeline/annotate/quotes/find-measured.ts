/** "Police put the crowd at 3,000", "the poll found Ortiz leading": what somebody states that a thing is or has, without a clause of its own. */
import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';
import type { SourcedView } from './clause-view.ts';
import { contentEnd } from './content-end.ts';
import {
  findItem,
  type Items,
  isAdverb,
  isComma,
  isCounter,
  isFiniteVerb,
  isHave,
  isIng,
  isNominal,
  isQuantity,
  isRelative,
  isStop,
  isVerb,
  opensPhrase,
  type Run,
} from './grammar.ts';
import { wordsOf } from './lexicon.ts';
import { maySpeak } from './may-speak.ts';
import { isQuote, type Unit } from './passage.ts';
import { isDocument } from './reject-verb.ts';
import { subjectBefore } from './source-before.ts';
import { contentSpans, spanOf } from './spans.ts';

/** How far from its verb the number or the predicate may stand, in items. */
const OBJECT_REACH = 15;

const PUT = new Set(['put', 'puts']);
const COUNTS = wordsOf('count of people');
const STANDINGS = wordsOf('standing');
const MEASURES = wordsOf('measure in a number');

/** Finds every "put" that has a thing and its number behind it, and a subject that can state them. */
export function findPut(document: Document, unit: Unit): Candidate[] {
  const { items } = unit;
  const found: Candidate[] = [];
  for (let k = 1; k < items.length; k++) {
    if (!PUT.has(items[k]?.lower ?? '') || !isVerb(items[k]) || !hasNumberBehind(items, k + 1)) continue;
    let first = k;
    while (isHave(items[first - 1]) || (isAdverb(items[first - 1]) && first > 1)) first -= 1;
    const { run, link } = subjectBefore(items, first);
    if (link !== 'own' || run === null || !(maySpeak(items, run) || isDocument(items, run))) continue;
    const candidate = candidateOf(document, unit, { first, end: k + 1 }, run, k);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

/** "the crowd at 3,000", "the figure closer to 54,000", "the number of those who fled at 300". */
function hasNumberBehind(items: Items, from: number): boolean {
  if (!opensPhrase(items[from]) || isQuote(items[from])) return false;
  const end = Math.min(items.length, from + LONGEST_THING);
  const relative = findItem(items, from + 1, end, isRelative);
  if (relative > 0 && findItem(items, from, relative, ({ lower }) => MEASURES.has(lower)) < 0) return false;
  const at = findItem(
    items,
    from + 1,
    end,
    (item, k) => isMeasuring(items, k) || isComma(item) || isStop(item) || (isFiniteVerb(items, k) && (relative < 0 || k < relative)),
  );
  return isMeasuring(items, at);
}

/** Words of a thing that is counted, with a relative clause. */
const LONGEST_THING = 25;

function isMeasuring(items: Items, at: number): boolean {
  const { lower } = items[at] ?? {};
  const next = lower === 'at' || lower === 'above' || lower === 'below' ? at + 1 : /^(?:closer|nearer)$/u.test(lower ?? '') ? at + 2 : -1;
  if (next < 0) return false;
  // "at more than $3 million", "at between 20 and 30"
  const number = findItem(
    items,
    next,
    Math.min(items.length, next + 4),
    (item) => isQuantity(item) || isNominal(item) || item.pos === 'DET',
  );
  return isQuantity(items[number]);
}

/** Finds what a poll is said to find or show of somebody: "Ortiz leading", "Ortiz with 47 percent", "Ortiz ahead". */
export function findStanding(document: Document, { unit, cue, source }: SourcedView): Candidate | null {
  const { items } = unit;
  if (cue.verb.kind !== 'finding' || cue.passive || cue.negated || cue.modal !== null || source === null) return null;
  if (findItem(items, source.first, source.end, ({ lower }) => COUNTS.has(lower)) < 0) return null;
  if (!opensPhrase(items[cue.end]) || isQuote(items[cue.end])) return null;
  const end = Math.min(items.length, cue.end + OBJECT_REACH);
  const at = findItem(
    items,
    cue.end + 1,
    end,
    (item, k) => isPredicate(items, k) || isComma(item) || isStop(item) || isFiniteVerb(items, k),
  );
  return isPredicate(items, at) ? candidateOf(document, unit, cue, source, cue.head) : null;
}

const isPredicate = (items: Items, at: number): boolean =>
  isNominal(items[at - 1]) &&
  ((isVerb(items[at]) && isIng(items[at])) ||
    STANDINGS.has(items[at]?.lower ?? '') ||
    (items[at]?.lower === 'with' && (isQuantity(items[at + 1]) || isCounter(items[at + 1]))));

function candidateOf(document: Document, unit: Unit, cue: Run, source: Run, head: number): Candidate | null {
  const { items } = unit;
  const end = contentEnd(items, cue.end, { head, link: 'own', subordinate: false, phrase: true });
  const content = contentSpans(document, items, { first: cue.end, end });
  const said = spanOf(items, cue);
  if (content === null || said === null) return null;
  return { ...content, cue: [said], source: spanOf(items, source), medium: null, rule: 'quote.measured', unit: unit.index, head };
}
