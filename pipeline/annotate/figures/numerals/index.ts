/**
 * The number grammar: digits, words, magnitudes, fractions and orders, as one reading of a stretch of pieces.
 * It reads what is a number; whether that number is a figure is decided elsewhere.
 */
import type { Piece } from '../pieces.ts';
import { readDigitNumber } from './digits.ts';
import { readOrder } from './order.ts';
import { readShare } from './share.ts';
import { type Numeral, tidy } from './walk.ts';
import { readPartOfScale, readWordNumber } from './words.ts';

export { type Numeral, tidy };

/** The numeral that begins at a piece, or null. */
export function readNumeral(pieces: readonly Piece[], first: number): Numeral | null {
  return (
    readOrder(pieces, first) ??
    readPartOfScale(pieces, first) ??
    readShare(pieces, first) ??
    readDigitNumber(pieces, first) ??
    readWordNumber(pieces, first)
  );
}
