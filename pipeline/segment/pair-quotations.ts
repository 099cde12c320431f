/** Quotation marks of a whole article: pairs within blocks, and stretches that go on from one paragraph to the next. */
import { type Block, PROSE_KINDS } from '../models/blocks.ts';
import type { Span } from '../text/span.ts';
import { type PairedBlock, pairMarks, type Stretch } from './pair-marks.ts';

/** A stretch between quotation marks; positions in UTF-16 units of the raw text. */
export interface QuotationStretch extends Span {
  readonly opening: string;
  readonly closing: string | null;
  readonly depth: number;
  /** The stretch of the block before that this one goes on with. */
  readonly continues: QuotationStretch | null;
}

/** A mark without its other half. */
export interface MarkDoubt extends Span {
  readonly code: 'quotation.unclosed' | 'quotation.unopened';
  readonly block: Block;
}

export interface PairedArticle {
  readonly stretches: readonly QuotationStretch[];
  readonly doubts: readonly MarkDoubt[];
}

/** A block and where it starts, in UTF-16 units. */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}

/** Pairs the marks of all prose blocks, headlines, headings and captions. Linear in the text. */
export function pairQuotations(blocks: readonly PlacedBlock[]): PairedArticle {
  const stretches: QuotationStretch[] = [];
  const doubts: MarkDoubt[] = [];
  let pending: QuotationStretch | null = null;
  let pendingAt: { family: Stretch['family']; block: Block } | null = null;
  const giveUp = (): void => {
    if (pending !== null && pendingAt !== null) doubts.push(unclosed(pending, pendingAt.block));
    pending = null;
    pendingAt = null;
  };
  for (const { block, start } of blocks) {
    if (block.kind === 'boilerplate' || block.kind === 'byline' || block.kind === 'dateline') continue;
    const prose = PROSE_KINDS.has(block.kind);
    const open: QuotationStretch | null = prose ? pending : null;
    const paired: PairedBlock = pairMarks(block.text, pendingAt?.family === 'double' && prose ? (open?.opening ?? null) : null);
    for (const position of paired.unopened)
      doubts.push({ code: 'quotation.unopened', block, start: start + position, end: start + position + 1 });
    const first: Stretch | undefined = open === null ? undefined : paired.stretches.find((stretch) => goesOn(stretch, pendingAt?.family));
    if (prose && first === undefined) giveUp();
    for (const stretch of paired.stretches) {
      const row: QuotationStretch = {
        start: start + stretch.start,
        end: start + stretch.end,
        opening: stretch.opening,
        closing: stretch.closing,
        depth: stretch.depth,
        continues: stretch === first ? open : null,
      };
      stretches.push(row);
      if (stretch === first) {
        pending = null;
        pendingAt = null;
      }
      if (stretch.closing !== null) continue;
      if (prose && stretch.pending && stretch.depth === 0) {
        giveUp();
        pending = row;
        pendingAt = { family: stretch.family, block };
      } else doubts.push(unclosed(row, block));
    }
  }
  giveUp();
  return { stretches, doubts };
}

/** Whether a stretch takes up the one that the block before left open: it repeats the mark at the head of its block, or has none. */
function goesOn({ headless, start, opening, family }: Stretch, pending: Stretch['family'] | undefined): boolean {
  return family === pending && (headless || start === opening.length);
}

const unclosed = ({ start, opening }: QuotationStretch, block: Block): MarkDoubt => ({
  code: 'quotation.unclosed',
  block,
  start: start - opening.length,
  end: start,
});
