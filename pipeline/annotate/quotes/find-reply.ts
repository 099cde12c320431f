/** "“No,” came the reply from the council": the noun behind "came" reports the words in marks, whoever gave them. */
import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { isNounOf } from './find-nominal.ts';
import { findItem, type Items, isColon, isComma, type Run } from './grammar.ts';
import { MARKED_NOUNS, REPORTING_NOUNS, SHOUTS } from './lexicon.ts';
import { isQuote, type Unit } from './passage.ts';
import { phraseAfter } from './source-after.ts';
import { contentSpans, spanOf } from './spans.ts';

const NOUNS: ReadonlySet<string> = new Set([...REPORTING_NOUNS, ...MARKED_NOUNS, ...SHOUTS, 'answer']);

/** Finds the words in marks beside every "came the reply" of a sentence. */
export function findReplies(document: Document, { index, items }: Unit): Candidate[] {
  const found: Candidate[] = [];
  for (let k = 0; k < items.length; k++) {
    if (!/^comes?$|^came$/u.test(items[k]?.lower ?? '')) continue;
    const noun = findItem(items, k + 1, Math.min(items.length, k + REACH), (_, at) => isNounOf(items, at, NOUNS));
    if (noun < 0 || items[k + 1]?.pos !== 'DET') continue;
    const named = items[noun + 1]?.lower === 'from' ? phraseAfter(items, noun + 2) : null;
    const marks = marksBeside(items, k, named?.end ?? noun + 1);
    const content = marks === null ? null : contentSpans(document, items, marks);
    const cue = spanOf(items, { first: k, end: noun + 1 });
    if (content === null || content.type !== 'direct' || cue === null) continue;
    const source = named === null ? null : spanOf(items, named);
    found.push({ ...content, cue: [cue], source, medium: null, rule: 'quote.reply', unit: index, head: k });
  }
  return found;
}

/** Words from "came" to its noun: "came the terse reply". */
const REACH = 5;

/** The words in marks right before the verb, or behind a colon. */
function marksBeside(items: Items, verb: number, end: number): Run | null {
  const last = isComma(items[verb - 1]) ? verb - 2 : verb - 1;
  if (isQuote(items[last]) && (last === 0 || /[,.!?]$/u.test(items[last]?.text.trimEnd() ?? ''))) return { first: last, end: last + 1 };
  return isColon(items[end]) && isQuote(items[end + 1]) ? { first: end + 1, end: end + 2 } : null;
}
