/** Half-open stretches of a text, in UTF-16 units. */
import { countHead } from './search.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether one stretch lies within another, or is the same. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Reading order: by start, the longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The span without white space at its edges. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] as string)) from += 1;
  while (to > from && /\s/u.test(text[to - 1] as string)) to -= 1;
  return { start: from, end: to };
}

/** The position of the first span that begins at or behind an offset, by binary search. @param sorted by start */
export const firstFrom = (sorted: readonly Span[], position: number): number => countHead(sorted, ({ start }) => start < position);
