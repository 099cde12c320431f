/** A sentence cut into number-like pieces and words, for the number grammar. Positions relative to the sentence. */
import { loadLexicon } from '../../../lexicons/load.ts';
import { findMatches } from '../../../text/matches.ts';
import type { Span } from '../../../text/span.ts';

export interface Piece extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'digits' | 'word' | 'mark';
  /** White space, or nothing, between the piece before and this one. */
  readonly gap: string;
}

// Digits with thousands separators (comma, thin or no-break space, plain space), Indian lakhs, decimals; the bounds keep it linear.
const DIGITS =
  '\\d{1,2}(?:,\\d{2}){1,4},\\d{3}(?![\\d])|\\d{1,3}(?:,\\d{3}){1,6}(?!\\d)(?:\\.\\d{1,12}(?!\\d))?|\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3}){1,5}(?![\\d,]|\\.\\d{3}|-\\d)|\\d+(?:\\.\\d+)?';
// A full stop belongs to a word only inside an abbreviation ("U.S.").
const WORD = "\\p{L}+(?:(?:['’.]\\p{L}+)+\\.?(?<!\\.(?=$)))?";
const PIECE = new RegExp(`(${DIGITS})|(${WORD})|\\S`, 'gu');

/** Cuts a sentence into pieces; every character but white space is in one piece. */
export function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { index: start, 0: match, 1: digits, 2: word } of findMatches(text, PIECE)) {
    const kind = digits !== undefined ? 'digits' : word !== undefined ? 'word' : 'mark';
    const gap = text.slice(end, start);
    end = start + match.length;
    pieces.push({ start, end, text: match, lower: match.toLowerCase(), kind, gap });
  }
  return pieces;
}

const entries = loadLexicon('number-words', ['term', 'sense', 'value', 'note']);
const ofSense = (...senses: string[]): ReadonlyMap<string, number> =>
  new Map(entries.filter(({ sense }) => senses.includes(sense)).map(({ term, value }) => [term, Number(value)]));

/** one … nine, zero */
export const UNITS = ofSense('unit');
export const TEENS = ofSense('teen');
export const TENS = ofSense('ten');
/** thousand, million, lakh … */
export const SCALES = ofSense('scale');
/** k, m, bn: after digits */
export const SUFFIXES = ofSense('suffix');
/** dozen, score */
export const GROUPS = ofSense('group');
/** hundreds, dozens → lower bound */
export const ORDERS = ofSense('order');
/** third, quarters → denominator */
export const FRACTIONS = ofSense('fraction');

/** The value of digits with their separators; null where it is no number that a table can hold exactly. */
export function readDigits(text: string): number | null {
  const plain = text.replace(/[, \u00a0\u2009\u202f]/gu, '');
  return plain.replace('.', '').length > 15 ? null : Number(plain);
}
