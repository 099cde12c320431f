/** Numbers in words: "one hundred and twenty", "two and a half million", "half a million", "two dozen". */
import { GROUPS, type Piece, SCALES, TEENS, TENS, UNITS } from './pieces.ts';
import { type Numeral, nextWord, type Reading, readAndHalf, tidy, wordAt } from './walk.ts';

/** one … ninety-nine */
export function readSmall(pieces: readonly Piece[], at: number): Reading | null {
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

/** Reads a number that is written out ("two hundred and six"), or null. */
export function readWordNumber(pieces: readonly Piece[], first: number): Numeral | null {
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

/** Reads a part of a million or a dozen ("half a million"), or null. */
export function readPartOfScale(pieces: readonly Piece[], first: number): Numeral | null {
  if (pieces[first]?.kind !== 'word') return null;
  const part = readHalfMillion(pieces, first);
  return part === null ? null : { first, last: part.last, value: part.value, lower: null, form: 'words', scale: 1, letterScale: false };
}

/** With what a part of a magnitude begins. */
const PARTING = new Set(['half', 'a', 'quarter', 'three']);

/** "half a million", "half a dozen", "a half million", "a quarter of a million", "three-quarters of a million". */
function readHalfMillion(pieces: readonly Piece[], first: number): Reading | null {
  if (!PARTING.has(pieces[first]?.lower ?? '')) return null;
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
