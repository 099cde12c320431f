/** Runs of items to spans of characters. */

import type { Quote } from '../../models/quotes.ts';
import { type Span, trimSpan } from '../../text/span.ts';
import type { Document } from '../document.ts';
import { type Items, isComma, type Run } from './grammar.ts';
import { isQuote } from './passage.ts';

/** The characters of a run, marks included; null for an empty run. */
export function spanOf(items: Items, { first, end }: Run): Span | null {
  const [head, last] = [items[first], items[end - 1]];
  return head === undefined || last === undefined || first >= end ? null : { start: head.start, end: last.end };
}

/** The words between the marks, without a closing comma. */
export function innerSpan(document: Document, item: Items[number]): Span | null {
  if (item.stretch === null) return null;
  const inner = trimSpan(document.raw, item.stretch);
  const end = document.raw[inner.end - 1] === ',' ? inner.end - 1 : inner.end;
  return end > inner.start ? trimSpan(document.raw, { start: inner.start, end }) : null;
}

/** Content from a run: the words alone where it is one or more stretches and nothing else, else the run as it stands. */
export function contentSpans(document: Document, items: Items, { first, end }: Run): { spans: Span[]; type: Quote['type'] } | null {
  const run = { first: isComma(items[first]) ? first + 1 : first, end };
  const list = items.slice(run.first, run.end);
  const quotes = list.filter(isQuote);
  const words = list.filter((item) => !isQuote(item) && item.pos !== 'PUNCT');
  if (quotes.length > 0 && words.length === 0) {
    const spans = quotes.flatMap((item) => innerSpan(document, item) ?? []);
    return spans.length === 0 ? null : { spans, type: 'direct' };
  }
  const span = spanOf(items, run);
  if (span === null) return null;
  const last = list.at(-1);
  // The tagger takes a full stop for part of some short words.
  const unit = /^\p{Ll}\.$/u.test(last?.text ?? '') && list.at(-2)?.pos === 'NUM';
  const glued = last !== undefined && last.stretch === null && (unit || /^\d*\p{Ll}{2,}\.$/u.test(last.text));
  const stop = glued && run.end === items.length ? 1 : 0;
  return { spans: [cutComma(document, { start: span.start, end: span.end - stop })], type: quotes.length > 0 ? 'mixed' : 'indirect' };
}

/** Without the comma that stands after the closing mark or before the cue. */
export function cutComma(document: Document, span: Span): Span {
  let { end } = span;
  while (end > span.start && /[,\s]/u.test(document.raw[end - 1] as string)) end -= 1;
  return { start: span.start, end };
}
