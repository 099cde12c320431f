/**
 * The number grammar: digits, words, magnitudes, fractions and orders, as one reading of a stretch of pieces.
 * It reads what is a number; whether that number is a figure is decided elsewhere.
 */
import { VULGAR } from './cue.ts';
import { readDigitNumber } from './digits.ts';
import { readOrder } from './order.ts';
import { ORDERS, type Piece, TEENS, TENS, UNITS } from './pieces.ts';
import { readShare } from './share.ts';
import { type Numeral, tidy } from './walk.ts';
import { readPartOfScale, readWordNumber } from './words.ts';

export { type Numeral, tidy };

/** Words that can open a number; all others are passed over at once. */
const OPENERS = new Set([
  ...UNITS.keys(),
  ...TEENS.keys(),
  ...TENS.keys(),
  ...ORDERS.keys(),
  'a',
  'an',
  'half',
  'quarter',
  'several',
  'few',
  'many',
  'couple',
]);

/** Whether a number can open at a piece. */
export const opensNumber = ({ kind, lower }: Piece): boolean =>
  kind === 'word' ? OPENERS.has(lower) : kind === 'digits' || VULGAR.has(lower);

/** The numeral that begins at a piece, or null. */
export function readNumeral(pieces: readonly Piece[], first: number): Numeral | null {
  const piece = pieces[first];
  if (piece === undefined || !opensNumber(piece)) return null;
  if (piece.kind === 'mark') return readDigitNumber(pieces, first);
  if (piece.kind === 'digits') return readShare(pieces, first) ?? readDigitNumber(pieces, first);
  return readOrder(pieces, first) ?? readPartOfScale(pieces, first) ?? readShare(pieces, first) ?? readWordNumber(pieces, first);
}
