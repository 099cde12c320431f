/** Measures told in two numbers: "two hours and 19 minutes" is one length of time, "1.6 by 0.9 metres" are two of one unit. */
import type { Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';

/** What a unit is in the smallest one of its family; months and days have no fixed ratio. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { s: 1, min: 60, h: 3600, d: 86_400, wk: 604_800 },
  { mo: 1, a: 12 },
  { in: 1, ft: 12 },
  { oz: 1, lb: 16 },
];

const JOINS = /^(?:,? and |, | )$/u;

type Read = (first: number) => Quantity | null;

/** A measure with the smaller ones that go on from it, in the smallest of their units; unchanged where none does. */
export function joinSmaller(text: string, pieces: readonly Piece[], whole: Quantity, read: Read): Quantity {
  const family = FAMILIES.find((units) => whole.unit in units);
  if (family === undefined || whole.attribute || whole.value === null || !Number.isInteger(whole.value)) return whole;
  const ratio = family[whole.unit] as number;
  for (let at = whole.last + 1; at < pieces.length && at <= whole.last + 5; at += 1) {
    const next = read(at);
    if (next === null) continue;
    const part = family[next.unit];
    if (part === undefined || part >= ratio || next.value === null || next.value >= ratio / part) return whole;
    if (!JOINS.test(text.slice(whole.end, next.start))) return whole;
    return { ...next, start: whole.start, first: whole.first, value: (whole.value * ratio) / part + next.value };
  }
  return whole;
}

const BY = /^(?: by | ?[x×] ?)$/u;

/** "1.6 by 0.9 metres": the first number is in the unit of the second. */
export function borrowUnit(text: string, pieces: readonly Piece[], quantity: Quantity, read: Read): Quantity {
  if (quantity.dimension !== null || quantity.value === null || !/^ ?[bx×]/u.test(text.slice(quantity.end, quantity.end + 2)))
    return quantity;
  for (let at = quantity.last + 1; at < pieces.length && at <= quantity.last + 3; at += 1) {
    const next = read(at);
    if (next === null) continue;
    return next.dimension === 'length' && BY.test(text.slice(quantity.end, next.start))
      ? { ...quantity, unit: next.unit, dimension: next.dimension }
      : quantity;
  }
  return quantity;
}
