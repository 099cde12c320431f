/** Numbers in digits with their magnitudes: "1.5bn", "4.35 million", "2½". */
import { VULGAR } from './cue.ts';
import { type Piece, readDigits, SCALES, SUFFIXES } from './pieces.ts';
import { glued, joined, type Numeral, nextWord, readAndHalf, tidy, wordAt } from './walk.ts';

/** Products of a decimal and a power of ten ("4.35 million") come out whole. */
const scaleUp = (value: number, factor: number): number => (factor === 1 ? value : tidy(value * factor));

/** Reads a number that begins with digits or the sign of a fraction, or null. */
export function readDigitNumber(pieces: readonly Piece[], first: number): Numeral | null {
  const piece = pieces[first];
  if (piece === undefined) return null;
  const lone = VULGAR.get(piece.text);
  if (lone !== undefined) return { first, last: first, value: lone, lower: null, form: 'share', scale: 1, letterScale: false };
  if (piece.kind !== 'digits') return null;
  const digits = readDigits(piece.text);
  if (digits === null) return null;
  let last = first;
  let value = digits;
  const vulgar = VULGAR.get(pieces[last + 1]?.text ?? '');
  if (vulgar !== undefined) {
    value += vulgar;
    last += 1;
  }
  const mixed = vulgar === undefined && Number.isInteger(digits) ? readSlashed(pieces, last) : null;
  if (mixed !== null) {
    value += mixed;
    last += 3;
  }
  const half = readAndHalf(pieces, last);
  if (half !== null) {
    value += half.value;
    last = half.last;
  }
  const scaled = readScale(pieces, last);
  const more = scaled === null ? null : readAndHalf(pieces, scaled.last);
  if (scaled === null) return { first, last, value: tidy(value), lower: null, form: 'digits', scale: 1, letterScale: false };
  return {
    first,
    last: more?.last ?? scaled.last,
    value: scaleUp(value + (more?.value ?? 0), scaled.factor),
    lower: null,
    form: 'digits',
    scale: scaled.factor,
    letterScale: scaled.letter,
  };
}

/** "4 1/2 years": a fraction below one in digits behind a whole number. */
function readSlashed(pieces: readonly Piece[], last: number): number | null {
  const [above, slash, below] = [pieces[last + 1], pieces[last + 2], pieces[last + 3]];
  if (!joined(above) || !/^[/⁄]$/u.test(slash?.text ?? '') || !glued(slash) || !glued(below)) return null;
  const [part, whole] = [Number(above?.text), Number(below?.text)];
  return PARTS.has(whole) && part > 0 && part < whole && Number.isInteger(part) ? tidy(part / whole) : null;
}

/** What distances, years and pounds are cut into. */
const PARTS = new Set([2, 3, 4, 5, 8, 16]);

interface Scale {
  readonly last: number;
  readonly factor: number;
  readonly letter: boolean;
}

/** Magnitudes after digits: "million", "hundred thousand", "bn", "k". */
function readScale(pieces: readonly Piece[], last: number): Scale | null {
  const next = pieces[last + 1];
  if (next !== undefined && next.kind === 'word' && (glued(next) || joined(next))) {
    const suffix = SUFFIXES.get(next.text) ?? (next.text.length > 1 ? SUFFIXES.get(next.lower) : undefined);
    if (suffix !== undefined && (glued(next) || next.text.length > 1))
      return { last: last + 1, factor: suffix, letter: next.text.length === 1 };
  }
  const at = nextWord(pieces, last);
  if (at === null && !(glued(next) && SCALES.has(next?.lower ?? ''))) return null;
  const position = at ?? last + 1;
  const word = wordAt(pieces, position);
  if (word === 'hundred' || word === 'dozen') {
    const factor = word === 'hundred' ? 100 : 12;
    const beyond = nextWord(pieces, position);
    const scale = SCALES.get(wordAt(pieces, beyond));
    return scale === undefined || beyond === null
      ? { last: position, factor, letter: false }
      : { last: beyond, factor: factor * scale, letter: false };
  }
  const scale = SCALES.get(word);
  if (scale === undefined) return null;
  // "5 lakh crore", "2 thousand billion"
  const beyond = nextWord(pieces, position);
  const second = SCALES.get(wordAt(pieces, beyond));
  return second === undefined || beyond === null
    ? { last: position, factor: scale, letter: false }
    : { last: beyond, factor: scale * second, letter: false };
}
