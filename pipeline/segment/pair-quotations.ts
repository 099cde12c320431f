/** Quotation marks of a whole article: pairs within blocks, and stretches that go on from one paragraph to the next. */
import { type Block, PROSE_KINDS } from '../models/blocks.ts';
import type { Span } from '../text/span.ts';
import { pairMarks, type Stretch } from './pair-marks.ts';

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

/** A stretch that its block leaves open, until the next prose block tells whether it goes on. */
interface Pending {
  readonly stretch: QuotationStretch;
  readonly family: Stretch['family'];
  readonly block: Block;
}

/** Lines that hold no speech and do not end it either. */
const SKIPPED: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['boilerplate', 'byline', 'dateline']);

/** Pairs the marks of all prose blocks, headlines, headings and captions. Linear in the text. */
export function pairQuotations(blocks: readonly PlacedBlock[]): PairedArticle {
  const stretches: QuotationStretch[] = [];
  const doubts: MarkDoubt[] = [];
  let pending: Pending | null = null;
  for (const placed of blocks) {
    if (SKIPPED.has(placed.block.kind)) continue;
    const prose = PROSE_KINDS.has(placed.block.kind);
    const found = pairBlock(placed, prose ? pending : null);
    for (const stretch of found.stretches) stretches.push(stretch);
    if (prose && pending !== null && !found.stretches.some(({ continues }) => continues !== null)) doubts.push(unclosed(pending));
    for (const doubt of found.doubts) doubts.push(doubt);
    if (prose) pending = found.pending;
    else if (found.pending !== null) doubts.push(unclosed(found.pending));
  }
  if (pending !== null) doubts.push(unclosed(pending));
  return { stretches, doubts };
}

/** The stretches of one block, placed in the raw text; the last outer one may be left pending. */
function pairBlock({ block, start }: PlacedBlock, before: Pending | null): PairedArticle & { readonly pending: Pending | null } {
  const paired = pairMarks(block.text, before?.family === 'double' ? before.stretch.opening : null);
  const first = before === null ? undefined : paired.stretches.find((stretch) => goesOn(stretch, before.family));
  const doubts: MarkDoubt[] = paired.unopened.map((position) => ({
    code: 'quotation.unopened',
    block,
    start: start + position,
    end: start + position + 1,
  }));
  let pending: Pending | null = null;
  const stretches = paired.stretches.map((stretch) => {
    const placed: QuotationStretch = {
      start: start + stretch.start,
      end: start + stretch.end,
      opening: stretch.opening,
      closing: stretch.closing,
      depth: stretch.depth,
      continues: stretch === first && before !== null ? before.stretch : null,
    };
    if (stretch.closing === null) {
      if (pending !== null) doubts.push(unclosed(pending));
      pending = { stretch: placed, family: stretch.family, block };
      if (!stretch.pending || stretch.depth > 0) {
        doubts.push(unclosed(pending));
        pending = null;
      }
    }
    return placed;
  });
  return { stretches, doubts, pending };
}

/** Whether a stretch takes up the one that the block before left open: it repeats the mark at the head of its block, or has none. */
function goesOn({ headless, start, opening, family }: Stretch, pending: Stretch['family'] | undefined): boolean {
  return family === pending && (headless || start === opening.length);
}

const unclosed = ({ stretch, block }: Pending): MarkDoubt => ({
  code: 'quotation.unclosed',
  block,
  start: stretch.start - stretch.opening.length,
  end: stretch.start,
});
