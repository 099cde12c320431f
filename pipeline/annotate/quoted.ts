/** What stands between quotation marks. */
import { countHead } from '../text/search.ts';
import type { Document } from './document.ts';

/** Whether a position stands between quotation marks; by binary search. */
export function isQuoted({ quoted }: Document, position: number): boolean {
  const before = quoted[countHead(quoted, ({ start }) => start <= position) - 1];
  return before !== undefined && position < before.end;
}
