/** Steps over pieces that the readers of numbers share. */
import type { Piece } from './pieces.ts';

export interface Numeral {
  /** Pieces `first` to `last`, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Null for an order. */
  readonly value: number | null;
  /** Lower bound of an order, else null. */
  readonly lower: number | null;
  readonly form: 'digits' | 'words' | 'order' | 'share';
  /** The factor of a magnitude word or suffix, 1 without. */
  readonly scale: number;
  /** The magnitude is a bare letter that could be a unit too ("5m"). */
  readonly letterScale: boolean;
}

export interface Reading {
  readonly last: number;
  readonly value: number;
}

/** Without the dust of binary fractions: whole above a thousand million, six decimals below. */
export const tidy = (value: number): number => (Math.abs(value) >= 1e9 ? Math.round(value) : Math.round(value * 1e6) / 1e6);

/** Whether one space stands before a piece, so that it goes on with the number. */
export const joined = (piece: Piece | undefined): boolean => piece !== undefined && (piece.gap === ' ' || piece.gap === '\u00a0');

/** Whether nothing stands before a piece. */
export const glued = (piece: Piece | undefined): boolean => piece !== undefined && piece.gap === '';

/** The next piece after an optional hyphen or one space, as a position; null where something else stands between. */
export function nextWord(pieces: readonly Piece[], after: number): number | null {
  const next = pieces[after + 1];
  if (next === undefined) return null;
  if (joined(next) && next.kind === 'word') return after + 1;
  const beyond = pieces[after + 2];
  return glued(next) && /^[-‐‑–]$/u.test(next.text) && glued(beyond) && beyond?.kind === 'word' ? after + 2 : null;
}

/** The word at a position in small letters; '' for none. */
export const wordAt = (pieces: readonly Piece[], at: number | null): string => (at === null ? '' : (pieces[at]?.lower ?? ''));

/** "and a half", "and-a-half", "and three quarters" after a number. */
export function readAndHalf(pieces: readonly Piece[], last: number): { readonly last: number; readonly value: number } | null {
  const and = nextWord(pieces, last);
  if (wordAt(pieces, and) !== 'and' || and === null) return null;
  const a = nextWord(pieces, and);
  if (a === null) return null;
  const end = nextWord(pieces, a);
  if (end === null) return null;
  if (/^(?:a|one)$/u.test(wordAt(pieces, a)) && wordAt(pieces, end) === 'half') return { last: end, value: 0.5 };
  if (wordAt(pieces, a) === 'a' && wordAt(pieces, end) === 'quarter') return { last: end, value: 0.25 };
  return wordAt(pieces, a) === 'three' && wordAt(pieces, end) === 'quarters' ? { last: end, value: 0.75 } : null;
}
