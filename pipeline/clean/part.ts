/** What the rules of the clean stage hand on. */
import type { BlockKind } from '../models/blocks.ts';
import type { Span } from '../text/span.ts';

/** A paragraph, or the piece of it that is of one kind; positions in UTF-16 units of the raw text. */
export interface Part extends Span {
  readonly kind: BlockKind;
  readonly rule: string;
}
