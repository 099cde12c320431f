/** A sentence cut into number-like pieces and words, for the number grammar. Positions relative to the sentence. */
import { loadLexicon } from '../../lexicons/load.ts';
import type { Span } from '../../text/span.ts';

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
const PIECE = new RegExp(`(?:${DIGITS})|\\p{L}+(?:['’.]\\p{L}+)*\\.?(?<!\\.(?=$))|[^\\s]`, 'gu');

/** Cuts a sentence into pieces; every character but white space is in one piece. */
export function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { index, 0: match } of text.matchAll(PIECE)) {
    // A full stop belongs to a word only inside an abbreviation ("U.S.").
    const word = /^\p{L}+\.$/u.test(match) ? match.slice(0, -1) : match;
    const kind = /^\d/u.test(word) ? 'digits' : /^\p{L}/u.test(word) ? 'word' : 'mark';
    pieces.push({ start: index, end: index + word.length, text: word, lower: word.toLowerCase(), kind, gap: text.slice(end, index) });
    if (word !== match)
      pieces.push({ start: index + word.length, end: index + match.length, text: '.', lower: '.', kind: 'mark', gap: '' });
    end = index + match.length;
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
