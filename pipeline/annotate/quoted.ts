/** What stands between quotation marks. */
import type { Document, QuotedStretch } from './document.ts';

/** Whether a position stands between quotation marks; by binary search. */
export function isQuoted({ quoted }: Document, position: number): boolean {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle] as QuotedStretch).start <= position) low = middle + 1;
    else high = middle;
  }
  const before = quoted[low - 1];
  return before !== undefined && position < before.end;
}
