/** Measures told in two numbers: "two hours and 19 minutes" is one length of time, "1.6 by 0.9 metres" are two of one unit. */

import type { Piece } from '../numerals/pieces.ts';
import type { Quantity } from './quantity.ts';

/** What a unit is in the smallest one of its family; months and days have no fixed ratio. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { s: 1, min: 60, h: 3600, d: 86_400, wk: 604_800 },
  { mo: 1, a: 12 },
  { in: 1, ft: 12 },
  { oz: 1, lb: 16 },
];

const JOINS = /^(?:,? and |, | )$/u;

/** Reads a number with its unit at a piece, without what may go on from it. */
type Read = (first: number) => Quantity | null;

/** A measure with the smaller ones that go on from it, in the smallest of their units; unchanged where none does. */
export function joinSmaller(text: string, pieces: readonly Piece[], whole: Quantity, read: Read): Quantity {
  const family = FAMILIES.find((units) => whole.unit in units);
  if (family === undefined || whole.attribute || whole.value === null || !Number.isInteger(whole.value)) return whole;
  const next = readNext(pieces, whole, 5, read);
  if (next === null || next.value === null || !JOINS.test(text.slice(whole.end, next.start))) return whole;
  const [ratio, part] = [family[whole.unit] as number, family[next.unit]];
  if (part === undefined || part >= ratio || next.value >= ratio / part) return whole;
  const joined = { ...next, start: whole.start, first: whole.first, value: (whole.value * ratio) / part + next.value };
  // Each step goes to a smaller unit, of which there are few.
  return joinSmaller(text, pieces, joined, read);
}

const BY = /^(?: by | ?[x×] ?)$/u;
/** Length, width and height. */
const MOST = 3;

/** "1.6 by 0.9 metres": the first numbers are in the unit of the last. */
export function borrowUnit(text: string, pieces: readonly Piece[], quantity: Quantity, read: Read): Quantity {
  let last = quantity;
  for (let side = 1; side < MOST && last.dimension === null && last.value !== null; side += 1) {
    if (!/^ ?[bx×]/u.test(text.slice(last.end, last.end + 2))) return quantity;
    const next = readNext(pieces, last, 3, read);
    if (next === null || !BY.test(text.slice(last.end, next.start))) return quantity;
    last = next;
  }
  return last.dimension === 'length' && last !== quantity ? { ...quantity, unit: last.unit, dimension: last.dimension } : quantity;
}

/** The next number, so many pieces ahead at most. */
function readNext(pieces: readonly Piece[], { last }: Quantity, reach: number, read: Read): Quantity | null {
  for (let at = last + 1; at < pieces.length && at <= last + reach; at += 1) {
    const next = read(at);
    if (next !== null) return next;
  }
  return null;
}
