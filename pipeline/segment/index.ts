/** Stage two: quotation marks paired over the whole article, then blocks to sentences. A pure function of one article. */
import type { CleanedArticle } from '../clean/index.ts';
import type { Issue } from '../models/issues.ts';
import type { Quotation } from '../models/quotations.ts';
import type { Sentence } from '../models/sentences.ts';
import { rowIdOf, sha256 } from '../text/ids.ts';
import { mapOffsets, type Offsets } from '../text/offsets.ts';
import { type MarkDoubt, type PlacedBlock, pairQuotations, type QuotationStretch } from './pair-quotations.ts';
import { splitSentences } from './split-sentences.ts';

export interface SegmentedArticle {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly issues: readonly Issue[];
}

/**
 * Pairs quotation marks first, since a full stop inside them need not end a sentence, then splits; every character stays in one
 * sentence.
 */
export function segmentArticle({ article, raw, blocks }: Pick<CleanedArticle, 'article' | 'raw' | 'blocks'>): SegmentedArticle {
  const offsets = mapOffsets(raw);
  const placed = blocks.map((block) => ({ block, start: offsets.toUtf16(block.start) }));
  const { stretches, doubts } = pairQuotations(placed);
  const { article_id } = article;
  return {
    sentences: sentenceRows(article_id, placed, stretches, offsets),
    quotations: quotationRows(article_id, raw, stretches, offsets),
    issues: doubts.map((doubt) => issueRow(article_id, doubt, offsets)),
  };
}

function sentenceRows(
  article_id: string,
  placed: readonly PlacedBlock[],
  stretches: readonly QuotationStretch[],
  offsets: Offsets,
): Sentence[] {
  const sentences: Sentence[] = [];
  let cursor = 0;
  for (const { block, start: blockStart } of placed) {
    const closings = new Set<number>();
    const blockEnd = blockStart + block.text.length;
    for (let stretch = stretches[cursor]; stretch !== undefined && stretch.start <= blockEnd; stretch = stretches[cursor]) {
      if (stretch.closing !== null) closings.add(stretch.end - blockStart);
      cursor += 1;
    }
    for (const span of splitSentences(block.text, closings)) {
      const start = offsets.toCodePoint(blockStart + span.start);
      const end = offsets.toCodePoint(blockStart + span.end);
      sentences.push({
        sentence_id: rowIdOf(article_id, 's', start, end),
        article_id,
        position: sentences.length,
        paragraph: block.position,
        kind: block.kind,
        start,
        end,
        text: block.text.slice(span.start, span.end),
      });
    }
  }
  return sentences;
}

function quotationRows(article_id: string, raw: string, stretches: readonly QuotationStretch[], offsets: Offsets): Quotation[] {
  const idOf = ({ start, end }: QuotationStretch): string => rowIdOf(article_id, 'm', offsets.toCodePoint(start), offsets.toCodePoint(end));
  return stretches.map((stretch) => ({
    quotation_id: idOf(stretch),
    article_id,
    start: offsets.toCodePoint(stretch.start),
    end: offsets.toCodePoint(stretch.end),
    text: raw.slice(stretch.start, stretch.end),
    opening: stretch.opening,
    closing: stretch.closing,
    depth: stretch.depth,
    continues: stretch.continues === null ? null : idOf(stretch.continues),
  }));
}

const MESSAGES: Record<MarkDoubt['code'], string> = {
  'quotation.unclosed':
    'an opening quotation mark that no mark closes; the words after it are taken as quoted up to the end of the paragraph',
  'quotation.unopened': 'a closing quotation mark that closes nothing; no words are taken as quoted before it',
};

function issueRow(article_id: string, { code, block, start, end }: MarkDoubt, offsets: Offsets): Issue {
  const from = offsets.toCodePoint(start);
  return {
    issue_id: `i${sha256([article_id, code, 'blocks', block.block_id, from].join('|')).slice(0, 16)}`,
    article_id,
    stage: 'segment',
    code,
    severity: 'info',
    table: 'sentences',
    row_id: null,
    start: from,
    end: offsets.toCodePoint(end),
    message: MESSAGES[code],
  };
}
