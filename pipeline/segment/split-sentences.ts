/** Sentences of one block. */
import { type Span, trimSpan } from '../text/span.ts';
import { proposeBreaks } from './propose-breaks.ts';
import { endsSentence } from './sentence-ends.ts';

/**
 * Splits a block into sentences without gaps: every character that is not white space is in exactly one.
 * @param text the block
 * @param closings positions of closing quotation marks in the block, which stay with the sentence before them
 */
export function splitSentences(text: string, closings: ReadonlySet<number>): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const proposed of proposeBreaks(text)) {
    const next = skipClosings(text, proposed, closings);
    if (next <= start || !endsSentence(text, start, next)) continue;
    const span = trimSpan(text, { start, end: next });
    if (span.start < span.end) sentences.push(span);
    start = next;
  }
  const last = trimSpan(text, { start, end: text.length });
  if (last.start < last.end) sentences.push(last);
  return sentences;
}

/** Moves a break behind closing marks that stand apart: `… end. " Next`. */
function skipClosings(text: string, position: number, closings: ReadonlySet<number>): number {
  let next = position;
  while (closings.has(next)) {
    next += 1;
    while (next < text.length && /\s/u.test(text[next] as string)) next += 1;
  }
  return next;
}
