/** A stated quantity: its value and bounds, unit and place in the sentence. */
import type { Numeral } from '../numerals/index.ts';
import type { Currency } from './money.ts';

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
