/** All per-article stages in a row: the unit that a worker, a pipe or a cluster runs. */
import { annotateArticle } from './annotate/index.ts';
import { type ArticleSource, cleanArticle } from './clean/index.ts';
import type { Rows } from './models/index.ts';
import { segmentArticle } from './segment/index.ts';

export type ArticleRows = Rows<
  'articles' | 'blocks' | 'sentences' | 'quotations' | 'entities' | 'mentions' | 'quotes' | 'figures' | 'events' | 'issues'
>;

/** Runs clean, segment and annotate on one article. Pure: no disk, clock or log. */
export function processArticle(source: ArticleSource): ArticleRows {
  const cleaned = cleanArticle(source);
  const segmented = segmentArticle(cleaned);
  const annotated = annotateArticle({ ...cleaned, ...segmented });
  return {
    articles: [cleaned.article],
    blocks: cleaned.blocks,
    sentences: segmented.sentences,
    quotations: segmented.quotations,
    ...annotated.rows,
    issues: [...cleaned.issues, ...segmented.issues, ...annotated.rows.issues],
  };
}
