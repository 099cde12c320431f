/** "in the words of the coach", "in Smith's own words": the marks beside the phrase hold what its source said. */
import { gather } from '../../text/gather.ts';
import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-end.ts';
import { leftStart } from './find-according-to.ts';
import { findItem, type Items, isComma, isInPhrase, isPossessive, type Run } from './grammar.ts';
import { isQuote, type Unit } from './passage.ts';
import { phraseAfter } from './source-after.ts';
import { contentSpans, spanOf } from './spans.ts';

/** A phrase that names whose words the marks beside it hold. */
interface Naming {
  readonly source: Run;
  readonly cue: readonly Run[];
  readonly end: number;
}

/** Finds the words in marks that such a phrase names the source of. */
export function findWordsOf(document: Document, { index, items }: Unit): Candidate[] {
  return gather(items, ({ lower }, at) => {
    const naming = lower === 'in' ? (readWordsOf(items, at) ?? readOwnWords(items, at)) : null;
    const run = naming === null ? null : wordsBeside(items, at, naming.end);
    const content = run === null ? null : contentSpans(document, items, run);
    if (naming === null || content === null || content.type === 'indirect') return [];
    const cue = naming.cue.flatMap((part) => spanOf(items, part) ?? []);
    return [{ ...content, cue, source: spanOf(items, naming.source), medium: null, rule: 'quote.words-of', unit: index, head: at }];
  });
}

function readWordsOf(items: Items, at: number): Naming | null {
  if (!['the', 'words', 'of'].every((word, n) => items[at + 1 + n]?.lower === word)) return null;
  const source = phraseAfter(items, at + 4);
  return source === null ? null : { source, cue: [{ first: at, end: at + 4 }], end: source.end };
}

function readOwnWords(items: Items, at: number): Naming | null {
  const words = findItem(items, at + 2, Math.min(items.length, at + LONGEST_OWNER), ({ lower }) => WORDS.has(lower));
  const last = items[words - 1]?.lower === 'own' ? words - 2 : words - 1;
  if (words < 0 || last <= at || !items.slice(at + 1, last).every(isInPhrase)) return null;
  const named = isPossessive(items[last]) && last > at + 1;
  if (!(named || (last === at + 1 && OWNERS.has(items[last]?.lower ?? '')))) return null;
  const source = { first: at + 1, end: named ? last : last + 1 };
  const cue = [
    { first: at, end: at + 1 },
    { first: last + 1, end: words + 1 },
  ];
  return { source, cue, end: words + 1 };
}

/** "in her words", "in Smith's view" */
const WORDS = new Set(['words', 'view', 'opinion', 'phrase', 'telling']);

const OWNERS = new Set(['his', 'her', 'their']);
/** Words from "in" to "words". */
const LONGEST_OWNER = 10;

/** The marks right behind the phrase; else the clause that ends in marks right before it; else the clause that it opens. */
function wordsBeside(items: Items, at: number, end: number): Run | null {
  const next = isComma(items[end]) ? end + 1 : end;
  if (isQuote(items[next])) return { first: next, end: next + 1 };
  if (isQuote(items[isComma(items[at - 1]) ? at - 2 : at - 1])) return { first: leftStart(items, at), end: at };
  const opens = at === 0 && isComma(items[end]);
  return opens ? { first: next, end: contentEnd(items, next, { head: at, link: 'own', subordinate: false }) } : null;
}
