/** What the refusals of numbers look at. */
import type { Piece } from './numerals/pieces.ts';
import type { Quantity } from './quantity/quantity.ts';

/** What stands around a quantity in its sentence. */
export interface Surroundings {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly quantity: Quantity;
  readonly before: string;
  readonly after: string;
}

/** Cuts what the refusals look at, so that each expression runs over a bounded text. */
export const surround = (text: string, pieces: readonly Piece[], quantity: Quantity): Surroundings => ({
  text,
  pieces,
  quantity,
  before: text.slice(Math.max(0, quantity.start - 60), quantity.start),
  after: text.slice(quantity.end, quantity.end + 60),
});
