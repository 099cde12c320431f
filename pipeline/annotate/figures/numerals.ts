/**
 * The number grammar: digits, words, magnitudes, fractions and orders, as one reading of a stretch of pieces.
 * It reads what is a number; whether that number is a figure is decided elsewhere.
 */
import { FRACTIONS, GROUPS, ORDERS, type Piece, readDigits, SCALES, SUFFIXES, TEENS, TENS, UNITS } from './pieces.ts';

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

/** Without the dust of binary fractions: whole above a thousand million, six decimals below. */
export const tidy = (value: number): number => (Math.abs(value) >= 1e9 ? Math.round(value) : Math.round(value * 1e6) / 1e6);
/** Products of a decimal and a power of ten ("4.35 million") come out whole. */
const scaleUp = (value: number, factor: number): number => (factor === 1 ? value : tidy(value * factor));

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

const joined = (piece: Piece | undefined): boolean => piece !== undefined && (piece.gap === ' ' || piece.gap === '\u00a0');
const glued = (piece: Piece | undefined): boolean => piece !== undefined && piece.gap === '';

/** The next piece after an optional hyphen or one space, as a position; null where something else stands between. */
function nextWord(pieces: readonly Piece[], after: number): number | null {
  const next = pieces[after + 1];
  if (next === undefined) return null;
  if (joined(next) && next.kind === 'word') return after + 1;
  const beyond = pieces[after + 2];
  return glued(next) && /^[-‐‑–]$/u.test(next.text) && glued(beyond) && beyond?.kind === 'word' ? after + 2 : null;
}

const wordAt = (pieces: readonly Piece[], at: number | null): string => (at === null ? '' : (pieces[at]?.lower ?? ''));

const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 0.333, '⅔': 0.667, '⅕': 0.2, '⅛': 0.125 };

function readDigitNumber(pieces: readonly Piece[], first: number): Numeral | null {
  const piece = pieces[first];
  if (piece === undefined) return null;
  const lone = VULGAR[piece.text];
  if (lone !== undefined) return { first, last: first, value: lone, lower: null, form: 'share', scale: 1, letterScale: false };
  if (piece.kind !== 'digits') return null;
  const digits = readDigits(piece.text);
  if (digits === null) return null;
  let last = first;
  let value = digits;
  const vulgar = VULGAR[pieces[last + 1]?.text ?? ''];
  if (vulgar !== undefined) {
    value += vulgar;
    last += 1;
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

/** "and a half", "and-a-half", "and three quarters" after a number. */
function readAndHalf(pieces: readonly Piece[], last: number): { readonly last: number; readonly value: number } | null {
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

interface Reading {
  readonly last: number;
  readonly value: number;
}

/** one … ninety-nine */
function readSmall(pieces: readonly Piece[], at: number): Reading | null {
  const word = pieces[at]?.lower ?? '';
  const ten = TENS.get(word);
  if (ten !== undefined) {
    const next = nextWord(pieces, at);
    const unit = UNITS.get(wordAt(pieces, next));
    return unit === undefined || unit === 0 || next === null ? { last: at, value: ten } : { last: next, value: ten + unit };
  }
  const value = UNITS.get(word) ?? TEENS.get(word);
  return value === undefined ? null : { last: at, value };
}

/** Up to 9,999 in words: "one hundred and twenty", "fifteen hundred", "a hundred". */
function readHundreds(pieces: readonly Piece[], at: number): Reading | null {
  const article = /^an?$/u.test(pieces[at]?.lower ?? '');
  const small = article ? { last: at, value: 1 } : readSmall(pieces, at);
  if (small === null) return null;
  const hundred = nextWord(pieces, small.last);
  if (wordAt(pieces, hundred) !== 'hundred' || hundred === null) return article ? null : small;
  const next = nextWord(pieces, hundred);
  const tail = wordAt(pieces, next) === 'and' && next !== null ? nextWord(pieces, next) : next;
  const rest = tail === null ? null : readSmall(pieces, tail);
  return rest === null ? { last: hundred, value: small.value * 100 } : { last: rest.last, value: small.value * 100 + rest.value };
}

function readWordNumber(pieces: readonly Piece[], first: number): Numeral | null {
  if (pieces[first]?.kind !== 'word') return null;
  const simple = (last: number, value: number, scale = 1): Numeral => ({
    first,
    last,
    value: tidy(value),
    lower: null,
    form: 'words',
    scale,
    letterScale: false,
  });
  const special = readDozen(pieces, first);
  if (special !== null) return simple(special.last, special.value);
  let total = 0;
  let last = -1;
  let scale = 1;
  let limit = Number.POSITIVE_INFINITY;
  for (let at: number | null = first; at !== null; ) {
    const part = readScaled(pieces, at, last >= 0);
    if (part === null || part.factor >= limit) break;
    total += part.value;
    last = part.last;
    limit = part.factor;
    scale = Math.max(scale, part.factor);
    if (part.factor === 1) break;
    const next = nextWord(pieces, last);
    at = wordAt(pieces, next) === 'and' && next !== null ? nextWord(pieces, next) : next;
  }
  return last < 0 ? null : simple(last, total, scale);
}

/** A number below a thousand with its magnitude: "three hundred thousand", "two and a half million", "a million". */
function readScaled(pieces: readonly Piece[], at: number, later: boolean): (Reading & { readonly factor: number }) | null {
  const article = /^an?$/u.test(pieces[at]?.lower ?? '') && !later;
  const base = readHundreds(pieces, at) ?? (article ? { last: at, value: 1 } : null);
  if (base === null) return null;
  const half = article ? null : readAndHalf(pieces, base.last);
  const value = base.value + (half?.value ?? 0);
  const end = half?.last ?? base.last;
  const next = nextWord(pieces, end);
  const factor = SCALES.get(wordAt(pieces, next));
  if (factor === undefined || next === null)
    return article && base.value === 1 && base.last === at ? null : { last: end, value, factor: 1 };
  const more = readAndHalf(pieces, next);
  return { last: more?.last ?? next, value: (value + (more?.value ?? 0)) * factor, factor };
}

function readPartOfScale(pieces: readonly Piece[], first: number): Numeral | null {
  if (pieces[first]?.kind !== 'word') return null;
  const part = readHalfMillion(pieces, first);
  return part === null ? null : { first, last: part.last, value: part.value, lower: null, form: 'words', scale: 1, letterScale: false };
}

/** "half a million", "half a dozen", "a half million", "a quarter of a million", "three-quarters of a million". */
function readHalfMillion(pieces: readonly Piece[], first: number): Reading | null {
  const words: (number | null)[] = [first];
  for (let k = 0; k < 5; k += 1) words.push(words.at(-1) == null ? null : nextWord(pieces, words.at(-1) as number));
  const text = words.map((at) => wordAt(pieces, at));
  const big = (word: string | undefined): number | undefined => (word === 'dozen' ? 12 : SCALES.get(word ?? ''));
  const take = (index: number, share: number): Reading | null => {
    const factor = big(text[index]);
    return factor === undefined ? null : { last: words[index] as number, value: share * factor };
  };
  if (text[0] === 'half' && text[1] === 'a') return take(2, 0.5);
  if (text[0] === 'a' && text[1] === 'half') return take(2, 0.5);
  if (text[0] === 'a' && text[1] === 'quarter' && text[2] === 'of' && text[3] === 'a') return take(4, 0.25);
  if (text[0] === 'quarter' && text[1] === 'of' && text[2] === 'a') return take(3, 0.25);
  return text[0] === 'three' && text[1] === 'quarters' && text[2] === 'of' && text[3] === 'a' ? take(4, 0.75) : null;
}

/** "a dozen", "two dozen", "three score". */
function readDozen(pieces: readonly Piece[], first: number): Reading | null {
  const article = /^an?$/u.test(pieces[first]?.lower ?? '');
  const base = article ? { last: first, value: 1 } : readSmall(pieces, first);
  const next = base === null ? null : nextWord(pieces, base.last);
  const group = GROUPS.get(wordAt(pieces, next));
  const word = wordAt(pieces, next);
  if (base === null || next === null || group === undefined || word === 'couple' || word === 'pair' || (word === 'score' && article))
    return null;
  return { last: next, value: base.value * group };
}

const VAGUE = new Set(['several', 'few', 'many', 'some', 'couple']);

/** "hundreds of thousands", "dozens", "several hundred", "a few thousand", "tens of billions". */
function readOrder(pieces: readonly Piece[], first: number): Numeral | null {
  const order = (last: number, lower: number): Numeral => ({
    first,
    last,
    value: null,
    lower,
    form: 'order',
    scale: 1,
    letterScale: false,
  });
  const lead = pieces[first]?.lower ?? '';
  const plural = ORDERS.get(lead);
  if (plural !== undefined && pieces[first]?.kind === 'word') {
    // "scores" and "tens" are other words, too.
    if (
      /^(?:scores|tens)$/u.test(lead) &&
      !/^(?:of|more|dead|killed|injured|wounded|others)$/u.test(wordAt(pieces, nextWord(pieces, first)))
    )
      return null;
    let lower = plural;
    let last = first;
    for (let of = nextWord(pieces, last); wordAt(pieces, of) === 'of' && of !== null; of = nextWord(pieces, last)) {
      const next = nextWord(pieces, of);
      const factor = ORDERS.get(wordAt(pieces, next));
      if (factor === undefined || next === null) break;
      lower *= factor;
      last = next;
    }
    return order(last, lower);
  }
  let at: number | null = first;
  if (lead === 'a') at = nextWord(pieces, first);
  if (!VAGUE.has(wordAt(pieces, at)) || at === null) return null;
  let next = nextWord(pieces, at);
  if (wordAt(pieces, at) === 'couple' && next !== null) next = wordAt(pieces, next) === 'of' ? nextWord(pieces, next) : next;
  if (next === null || wordAt(pieces, at) === 'some') return null;
  const word = wordAt(pieces, next);
  const factor = word === 'hundred' ? 100 : word === 'dozen' ? 12 : (SCALES.get(word) ?? ORDERS.get(word));
  if (factor === undefined) return null;
  const beyond = nextWord(pieces, next);
  const scale = word === 'hundred' ? SCALES.get(wordAt(pieces, beyond)) : undefined;
  return scale === undefined || beyond === null ? order(next, factor) : order(beyond, factor * scale);
}

/** "two-thirds", "a third of", "three quarters", "half of": a part of one, with three decimals. */
function readShare(pieces: readonly Piece[], first: number): Numeral | null {
  const share = (last: number, value: number): Numeral => ({
    first,
    last,
    value: Math.round(value * 1e3) / 1e3,
    lower: null,
    form: 'share',
    scale: 1,
    letterScale: false,
  });
  const lead = pieces[first]?.lower ?? '';
  const next = nextWord(pieces, first);
  const following = wordAt(pieces, next === null ? null : nextWord(pieces, next));
  if (lead === 'half')
    return /^(?:of|the|its|their|his|her|our|all|that|those|these)$/u.test(wordAt(pieces, next)) ? share(first, 0.5) : null;
  const ratio = readRatio(pieces, first);
  if (ratio !== null) return share(ratio.last, ratio.value);
  const numerator = /^(?:a|an)$/u.test(lead) ? 1 : UNITS.get(lead);
  const denominator = FRACTIONS.get(wordAt(pieces, next));
  if (numerator === undefined || denominator === undefined || next === null || numerator >= denominator || numerator === 0) return null;
  const hyphenated = pieces[first + 1]?.gap === '' && lead !== 'a';
  const pluralWord = numerator > 1 && /s$/u.test(wordAt(pieces, next));
  if (numerator > 1 && !pluralWord) return null;
  return hyphenated || following === 'of' || pluralWord || (lead === 'one' && denominator === 3)
    ? share(next, numerator / denominator)
    : null;
}

const ROUND = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000]);

/** "one in five", "9 in 10", "four out of ten": a part told by small numbers. "17 out of 18" counts both. */
function readRatio(pieces: readonly Piece[], first: number): Reading | null {
  const part = readPlain(pieces, first);
  if (part === null) return null;
  const link = nextWord(pieces, part.last);
  if (link === null) return null;
  const beyond =
    wordAt(pieces, link) === 'out' && wordAt(pieces, link + 1) === 'of' ? link + 2 : wordAt(pieces, link) === 'in' ? link + 1 : null;
  const whole =
    beyond === null || (pieces[beyond]?.gap !== ' ' && pieces[beyond]?.gap !== '-')
      ? null
      : readPlain(pieces, wordAt(pieces, beyond) === 'every' ? beyond + 1 : beyond);
  if (whole === null || !ROUND.has(whole.value) || part.value >= whole.value || part.value > 10 || part.value <= 0) return null;
  const after = pieces[whole.last + 1];
  const measure =
    after !== undefined &&
    after.gap !== '' &&
    /^(?:years?|days?|months?|weeks?|hours?|minutes?|million|billion|thousand|cases|places|cities|countries|states|%|percent|per)$/u.test(
      after.lower,
    );
  return measure ? null : { last: whole.last, value: part.value / whole.value };
}

/** Whole digits or a small number word. */
function readPlain(pieces: readonly Piece[], at: number): Reading | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  return piece.kind === 'digits' && /^\d{1,4}$/u.test(piece.text)
    ? { last: at, value: Number(piece.text) }
    : piece.kind === 'word'
      ? readSmall(pieces, at)
      : null;
}
