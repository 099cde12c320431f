/** Numbers with their currency, unit and second bound: what is stated, before anything says whether it is a figure. */
import { CHANGE_VERB_BEFORE } from './change-verbs.ts';
import { borrowUnit, joinSmaller } from './compound.ts';
import { HEDGE } from './cue.ts';
import { type Currency, currencyAfter, currencyBefore } from './money.ts';
import { type Numeral, opensNumber, readNumeral, tidy } from './numerals/index.ts';
import type { Piece } from './pieces.ts';
import { type Unit, unitAfter, weightAfter } from './units.ts';

export interface Quantity {
  /** Relative to the sentence; from the currency sign or "between" to the unit. */
  readonly start: number;
  readonly end: number;
  /** Pieces that the quantity takes, both inclusive, without signs before it. */
  readonly first: number;
  readonly last: number;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly form: Numeral['form'] | 'range';
  /** `count`, a currency, a unit code, `%` or `share`. */
  readonly unit: string;
  readonly dimension: string | null;
  readonly currency: Currency | null;
  /** Tied to the next noun by a hyphen: "193-member". */
  readonly attribute: boolean;
  /** Two numbers tied by a dash that no noun or unit follows: a score or a vote. */
  readonly dashed: boolean;
  readonly numeral: Numeral;
  /** The two numbers of a dashed pair, for a vote ("52-48"); else null. */
  readonly pair: readonly [Quantity, Quantity] | null;
}

const MAGNITUDE_BEFORE = /\bmagnitude(?: of| was| is|-)? ?(?=$)/iu;
const QUAKE_AFTER = /^(?:[- ](?:earthquake|quake|tremor|temblor|aftershock|foreshock)s?\b| on the (?:open-ended )?(?:Richter|moment)\b)/iu;

/** The size of an earthquake: "magnitude 6.3", "a magnitude of 4.0", "a 5.0 earthquake", "6.3 on the Richter scale". */
function readMagnitude(text: string, quantity: Quantity): Quantity {
  if (quantity.dimension !== null || quantity.form !== 'digits' || (quantity.value ?? 99) > 10) return quantity;
  const before = MAGNITUDE_BEFORE.exec(text.slice(Math.max(0, quantity.start - 14), quantity.start));
  if (
    before === null &&
    !(QUAKE_AFTER.test(text.slice(quantity.end, quantity.end + 30)) && /\.\d/u.test(text.slice(quantity.start, quantity.end)))
  )
    return quantity;
  return {
    ...quantity,
    start: quantity.start - (before === null ? 0 : before[0].length),
    unit: 'magnitude',
    dimension: 'magnitude',
    attribute: false,
  };
}

interface Part {
  readonly numeral: Numeral;
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly currency: Currency | null;
  readonly unit: Unit | null;
}

/** The quantity whose number begins at a piece, or null. */
export function readQuantity(text: string, pieces: readonly Piece[], first: number): Quantity | null {
  const part = readPart(text, pieces, first);
  if (part === null) return null;
  const range = readRange(text, pieces, part);
  if (range !== null) return range;
  const read = (at: number): Quantity | null => {
    const next = readPart(text, pieces, at);
    return next === null ? null : finish(text, next);
  };
  return readMagnitude(text, joinSmaller(text, pieces, borrowUnit(text, pieces, finish(text, part), read), read));
}

function readPart(text: string, pieces: readonly Piece[], first: number): Part | null {
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

const HEDGE_BEFORE = new RegExp(`\\b${HEDGE} $`, 'i');

/** "more than an hour", "nearly a decade": the article counts, where a qualifier shows that a length is meant. */
function readSingleUnit(text: string, pieces: readonly Piece[], first: number): Part | null {
  const piece = pieces[first];
  if (piece === undefined || !/^an?$/u.test(piece.lower)) return null;
  if (!HEDGE_BEFORE.test(text.slice(Math.max(0, piece.start - 14), piece.start))) return null;
  const unit = unitAfter(text, piece.end);
  if (unit === null || unit.hyphen || (unit.dimension !== 'time' && unit.dimension !== 'length')) return null;
  const numeral: Numeral = { first, last: first, value: 1, lower: null, form: 'words', scale: 1, letterScale: false };
  return { numeral, start: piece.start, end: piece.end + unit.length, value: 1, currency: null, unit };
}

/** "tens of kilometers": an order takes its unit across "of". */
function ofUnit(text: string, { form }: Numeral, end: number): number {
  return form === 'order' && text.startsWith(' of ', end) ? end + 3 : end;
}

/** A number in millions that is not money: what comes after it is told in the same way. */
const SCALED_BEFORE = /(?:^|[ (])\d[\d.,]* ?(?:million|m|mn|bn|billion)\b[^.;]{0,60}\b(?:from|to|against|with|than|and|of) \d[\d.,]*$/u;

/** "5m": metres, unless money stands before or after it or a counted noun follows. */
function settleLetter(text: string, pieces: readonly Piece[], numeral: Numeral, money: boolean): Numeral {
  if (!numeral.letterScale) return numeral;
  const letter = pieces[numeral.last] as Piece;
  const after = text.slice(letter.end, letter.end + 40);
  const isUnit =
    /^[mtT]$/u.test(letter.text) &&
    !money &&
    !SCALED_BEFORE.test(text.slice(0, letter.start)) &&
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

function finish(text: string, { numeral, start, end, value, currency, unit }: Part): Quantity {
  const hyphen = /^[-‐‑](?=\p{L})/u.test(text.slice(end, end + 2));
  const isShare = numeral.form === 'share' && currency === null && unit === null;
  return {
    start,
    end,
    first: numeral.first,
    last: numeral.last,
    value,
    lower: numeral.lower,
    upper: null,
    form: numeral.form,
    unit: currency?.code ?? unit?.code ?? (isShare ? 'share' : 'count'),
    dimension: currency === null ? (unit?.dimension ?? null) : 'money',
    currency,
    attribute: unit?.hyphen === true || hyphen,
    dashed: false,
    numeral,
    pair: null,
  };
}

/** What a connector begins with. */
const CONNECTS = /^(?: ?[-‐‑–—]| to| or| an)/u;

/** "200,000 or 250,000" are two numbers to choose from; "two or three" is one guess. */
const isGuess = (lower: number, upper: number): boolean => upper - lower === 1 || (upper <= 20 && upper - lower <= 2);

const CONNECTOR = /^(?: ?(?:-|‐|‑|–|—) ?|-to-| to | or | and )$/u;

/** "two to three days", "5-10%", "$10–12 million", "between 5 and 10", "two or three". */
function readRange(text: string, pieces: readonly Piece[], low: Part): Quantity | null {
  if (low.value === null || !CONNECTS.test(text.slice(low.end, low.end + 4))) return null;
  const opener = /(?:^|\s)(between|from) $/iu.exec(text.slice(Math.max(0, low.start - 9), low.start))?.[1]?.toLowerCase();
  const high = readSecond(text, pieces, low, opener);
  if (high === null || high.part.value === null) return null;
  const { part, connector } = high;
  if (!isOneScale(low, part) || (connector === 'to' && CHANGE_VERB_BEFORE.test(text.slice(Math.max(0, low.start - 48), low.start))))
    return null;
  const lower = distribute(low, part);
  const upper = part.value as number;
  const dash = /^[-‐‑–—]$/u.test(connector);
  const bare = part.currency === null && part.unit === null && part.numeral.scale === 1;
  const plural = /^ (?:[\p{L}-]+ ){0,2}?(?:\p{Ll}+s|people|men|women|children)\b(?! of\b)/u.test(text.slice(part.end, part.end + 50));
  // "case 11-2345" is no range either.
  const dashed = dash && bare && !plural && (upper < 1000 || (lower < 1000 && /^\d+$/u.test(text.slice(part.start, part.end))));
  if (!dashed && (lower >= upper || (connector === 'or' && !isGuess(lower, upper)))) return null;
  const whole = finish(text, part);
  return {
    ...whole,
    start: opener === 'between' ? text.lastIndexOf(' ', low.start - 2) + 1 : low.start,
    first: low.numeral.first,
    value: null,
    lower,
    upper,
    form: 'range',
    unit: part.currency?.code ?? low.currency?.code ?? whole.unit,
    dimension: (part.currency ?? low.currency) === null ? whole.dimension : 'money',
    currency: part.currency ?? low.currency,
    dashed,
    pair: dashed || (connector === 'to' && bare) ? [finish(text, low), whole] : null,
  };
}

/** Bounds of one range are in one currency or unit; "8% to $24.3 billion" is a change and a level. */
function isOneScale(low: Part, high: Part): boolean {
  const lowUnit = low.currency?.code ?? low.unit?.code;
  const highUnit = high.currency?.code ?? high.unit?.code;
  return lowUnit === undefined || lowUnit === highUnit || (low.currency !== null && highUnit === undefined);
}

function readSecond(
  text: string,
  pieces: readonly Piece[],
  low: Part,
  opener: string | undefined,
): { part: Part; connector: string } | null {
  // Two connecting marks or words and a currency sign at most stand between the bounds.
  for (let at = low.numeral.last + 1; at <= low.numeral.last + 6 && at < pieces.length; at += 1) {
    const part = readPart(text, pieces, at);
    if (part === null || part.numeral.form === 'order') continue;
    const between = text.slice(low.end, part.start);
    if (!CONNECTOR.test(between) && !(between === '' && text[part.start] === '-')) return null;
    const connector = between.trim().replace('-to-', 'to');
    if (connector === 'and' ? opener !== 'between' : opener === 'from' || opener === 'between') return null;
    if (/^[–—]$/u.test(connector) && between.startsWith(' ')) return null;
    return {
      part: part.value !== null && part.value < 0 && between === '' ? { ...part, value: -part.value } : part,
      connector: connector === '' ? '-' : connector,
    };
  }
  return null;
}

/** "$10–12 million": a magnitude that only the second number has holds for both, when the numbers before it rise. */
function distribute(low: Part, high: Part): number {
  const value = low.value as number;
  const { scale } = high.numeral;
  const before = (high.value as number) / scale;
  return scale > 1 && low.numeral.scale === 1 && value < before ? value * scale : value;
}
