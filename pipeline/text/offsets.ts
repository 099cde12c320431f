/** Positions: inside the pipeline in UTF-16 units, as JavaScript counts; in every table in Unicode code points. */

import { findMatches } from './matches.ts';
import { countHead } from './search.ts';

export interface Offsets {
  /** Code points before a UTF-16 position. */
  readonly toCodePoint: (utf16: number) => number;
  /** The UTF-16 position after so many code points. */
  readonly toUtf16: (codePoint: number) => number;
  /** Code points of the whole text. */
  readonly codePoints: number;
}

const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/g;

/** The text asked about last: each stage asks about that of the same article. */
let last: { readonly text: string; readonly offsets: Offsets } | null = null;

/** Maps positions of one text both ways, in O(log n) for texts with astral characters and O(1) for all others. */
export function mapOffsets(text: string): Offsets {
  if (last?.text !== text) last = { text, offsets: readOffsets(text) };
  return last.offsets;
}

function readOffsets(text: string): Offsets {
  // Code point positions of the characters that take two UTF-16 units.
  const astral: number[] = [];
  for (const { index } of findMatches(text, ASTRAL)) astral.push(index - astral.length);
  const codePoints = text.length - astral.length;
  if (astral.length === 0) return { toCodePoint: (i) => i, toUtf16: (i) => i, codePoints };
  return {
    codePoints,
    toUtf16: (codePoint) => codePoint + countHead(astral, (position) => position < codePoint),
    toCodePoint: (utf16) => utf16 - countHead(astral, (position, k) => position + k < utf16),
  };
}
