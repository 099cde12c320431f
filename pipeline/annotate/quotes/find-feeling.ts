/** "The bank is “confident that rates will fall”": what somebody is in their own words, since nobody else can tell. */
import { gather } from '../../text/gather.ts';
import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { type Items, isAuxiliary, isBe } from './grammar.ts';
import { FEELINGS } from './lexicon.ts';
import { isQuote, type Unit } from './passage.ts';
import { subjectBefore } from './source-before.ts';
import { contentSpans, spanOf } from './spans.ts';

/** Finds the words in marks behind "is", "was" or "felt" that begin with a feeling. */
export function findFeelings(document: Document, unit: Unit): Candidate[] {
  const { items } = unit;
  return gather(items, (item, at) => {
    if (!isQuote(item) || !isCopula(items, at - 1) || !isFeeling(item.text)) return [];
    let verb = at - 1;
    while (verb > 0 && (isAuxiliary(items[verb - 1]) || items[verb - 1]?.pos === 'ADV')) verb -= 1;
    const { link, run } = subjectBefore(items, verb);
    const content = contentSpans(document, items, { first: at, end: at + 1 });
    const source = run === null || link !== 'own' || NOBODY.has(items[run.first]?.lower ?? '') ? null : spanOf(items, run);
    const marked = spanOf(items, { first: at, end: at + 1 });
    if (source === null || content === null || marked === null) return [];
    return [{ spans: [marked], type: 'mixed', cue: [], source, medium: null, rule: 'quote.feeling', unit: unit.index, head: -1 }];
  });
}

const isCopula = (items: Items, at: number): boolean => {
  const copula = items[at]?.pos === 'ADV' ? items[at - 1] : items[at];
  return isBe(copula) || COPULAS.has(copula?.lower ?? '');
};

const COPULAS = new Set(['feel', 'feels', 'felt', 'remain', 'remains', 'remained']);

/** Pronouns for no one in particular. */
const NOBODY = new Set(['it', 'this', 'that', 'there', 'which', 'what']);

/** Whether the first words, an adverb or two apart, name a feeling. */
function isFeeling(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const first = words.findIndex((word) => !(word.endsWith('ly') || DEGREES.has(word)));
  return FEELINGS.has(words[first] ?? '') && first <= 2;
}

const DEGREES = new Set(['very', 'so', 'too', 'quite', 'more', 'less', 'both', 'not', 'never', 'always']);
