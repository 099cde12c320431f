/** What each rule of the clean stage says of itself. */
import type { BlockKind } from '../models/blocks.ts';

export interface CleanRule {
  readonly id: string;
  readonly kind: BlockKind;
  /** What about news sites it rests on. */
  readonly reason: string;
  /** A text in which the rule makes a block; lines end in a line feed. */
  readonly example: string;
  /** A text that looks alike, in which it must make none. */
  readonly counterExample: string;
}
