/** One number with its currency or its unit, before anything ties it to a second one. */

import { QUANTITY_HEDGE } from '../numerals/cue.ts';
import { type Numeral, opensNumber, readNumeral, tidy } from '../numerals/index.ts';
import type { Piece } from '../numerals/pieces.ts';
import { type Currency, currencyAfter, currencyBefore } from './money.ts';
import { type Unit, unitAfter, weightAfter } from './units.ts';

export interface Part {
  readonly numeral: Numeral;
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly currency: Currency | null;
  readonly unit: Unit | null;
}

/** The number that begins at a piece, or null. */
export function readPart(text: string, pieces: readonly Piece[], first: number): Part | null {
  const piece = pieces[first];
  if (piece === undefined || !opensNumber(piece)) return null;
  const fraction = readFractionOfUnit(text, pieces, first) ?? readSingleUnit(text, pieces, first);
  if (fraction !== null) return fraction;
  const read = readNumeral(pieces, first);
  if (read === null) return null;
  const numberStart = (pieces[read.first] as Piece).start;
  const before = read.form === 'digits' ? sumAfter(text, read, numberStart) : null;
  const numeral = settleLetter(text, pieces, read, before !== null);
  const numberEnd = (pieces[numeral.last] as Piece).end;
  const after = currencyAfter(text, ofUnit(text, read, numberEnd), numeral.value);
  const unit = before === null && after === null ? (weightAfter(text, numberEnd) ?? unitAfter(text, ofUnit(text, read, numberEnd))) : null;
  const gap = unit === null ? 0 : ofUnit(text, read, numberEnd) - numberEnd;
  const currency = after !== null && (before === null || before.currency.shared) ? after.currency : (before?.currency ?? null);
  const sign = before === null && numeral.form === 'digits' ? signBefore(text, numberStart) : 0;
  const value =
    numeral.value === null ? null : numeral.value * (sign === 0 ? 1 : -1) * (after !== null && before === null ? after.currency.factor : 1);
  return {
    numeral,
    start: numberStart - (before?.length ?? sign),
    end:
      numberEnd +
      (after === null ? 0 : ofUnit(text, read, numberEnd) - numberEnd) +
      (after?.length ?? (unit === null ? 0 : gap + unit.length)),
    value: value === null ? null : tidy(value),
    currency,
    unit,
  };
}

/** The currency before a number; "P" stands for pesos only before large sums, elsewhere it names things ("a P45 form"). */
function sumAfter(text: string, { scale }: Numeral, start: number): ReturnType<typeof currencyBefore> {
  const sign = currencyBefore(text, start);
  return sign?.currency.term === 'P' && scale === 1 && !/^\d{1,3},\d{3}/u.test(text.slice(start, start + 8)) ? null : sign;
}

const FRACTION_OF_UNIT =
  /^(?:(half)(?: an?(?= )|(?=-))|(?:a |one[- ])?(quarter)(?: of an?(?= )|(?=-))|(three[- ]quarters?)(?: of an?(?= )|(?=-)))/iu;
const POINT = /^[ -](?:percentage[- ])?points?\b/u;

/** "half a mile", "a half-hour", "three-quarters of a percentage point", "a quarter-point": part of one unit. */
function readFractionOfUnit(text: string, pieces: readonly Piece[], first: number): Part | null {
  const piece = pieces[first];
  if (piece === undefined || piece.kind !== 'word' || !/^(?:half|quarter|three|a|one)$/u.test(piece.lower)) return null;
  const match = FRACTION_OF_UNIT.exec(text.slice(piece.start, piece.start + 30));
  if (match === null) return null;
  const value = match[1] !== undefined ? 0.5 : match[2] !== undefined ? 0.25 : 0.75;
  const at = piece.start + match[0].length;
  const point = POINT.exec(text.slice(at, at + 20));
  const unit =
    point === null ? unitAfter(text, at) : { code: '%', dimension: 'ratio', length: point[0].length, hyphen: point[0].startsWith('-') };
  if (unit === null) return null;
  let last = first;
  while ((pieces[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= at) last += 1;
  const numeral: Numeral = { first, last, value, lower: null, form: 'words', scale: 1, letterScale: false };
  return { numeral, start: piece.start, end: at + unit.length, value, currency: null, unit };
}

const HEDGE_BEFORE = new RegExp(`\\b${QUANTITY_HEDGE} $`, 'i');

/** "an hour and a half" */
const AND_PART = /^ and a (half|quarter)\b/u;

/** "more than an hour", "nearly a decade": the article counts, where a qualifier shows that a length is meant. */
function readSingleUnit(text: string, pieces: readonly Piece[], first: number): Part | null {
  const piece = pieces[first];
  if (piece === undefined || !/^an?$/u.test(piece.lower)) return null;
  if (!HEDGE_BEFORE.test(text.slice(Math.max(0, piece.start - 14), piece.start))) return null;
  const unit = unitAfter(text, piece.end);
  if (unit === null || unit.hyphen || (unit.dimension !== 'time' && unit.dimension !== 'length')) return null;
  const end = piece.end + unit.length;
  const more = AND_PART.exec(text.slice(end, end + 16));
  const value = more === null ? 1 : more[1] === 'half' ? 1.5 : 1.25;
  let last = first;
  while (more !== null && (pieces[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end + more[0].length) last += 1;
  const numeral: Numeral = { first, last, value, lower: null, form: 'words', scale: 1, letterScale: false };
  return { numeral, start: piece.start, end: end + (more?.[0].length ?? 0), value, currency: null, unit };
}

/** "tens of kilometers": an order takes its unit across "of". */
function ofUnit(text: string, { form }: Numeral, end: number): number {
  return form === 'order' && text.startsWith(' of ', end) ? end + 3 : end;
}

/** A number in millions that is not money: what comes after it is told in the same way. */
const SCALED_BEFORE =
  /(?:^|[ (])\d[\d.,]{0,15} ?(?:million|m|mn|bn|billion)\b[^.;]{0,60}\b(?:from|to|against|with|than|and|of) \d[\d.,]{0,15}$/u;
const LONGEST_SCALED = 120;

/** "5m": metres, unless money stands before or after it or a counted noun follows. */
function settleLetter(text: string, pieces: readonly Piece[], numeral: Numeral, money: boolean): Numeral {
  if (!numeral.letterScale) return numeral;
  const letter = pieces[numeral.last] as Piece;
  const after = text.slice(letter.end, letter.end + 40);
  const isUnit =
    /^[mtT]$/u.test(letter.text) &&
    !money &&
    !SCALED_BEFORE.test(text.slice(Math.max(0, letter.start - LONGEST_SCALED), letter.start)) &&
    currencyAfter(text, letter.end, numeral.value) === null &&
    !/^ (?:of |[\p{Ll}-]+ ){0,2}(?:\p{Ll}+s|people|women|men|children)\b/u.test(after);
  const isNoMagnitude = /^[bBkKMT]$/u.test(letter.text) && /^-\p{L}/u.test(after);
  if (!isUnit && !isNoMagnitude) return numeral;
  return {
    ...numeral,
    last: numeral.last - 1,
    value: numeral.value === null ? null : numeral.value / numeral.scale,
    scale: 1,
    letterScale: false,
  };
}

/** A minus sign or the word: its length, else 0. */
function signBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 14), start);
  return /\bplus or minus $/iu.test(before) ? 0 : (/(?:^|[\s(])(minus |[-−–])$/u.exec(before)?.[1]?.length ?? 0);
}
