/** All per-article stages in a row: the unit that a worker, a pipe or a cluster runs. */
import { type AnnotatedArticle, annotateArticle } from './annotate/index.ts';
import { type ArticleSource, type CleanedArticle, cleanArticle } from './clean/index.ts';
import type { Rows } from './models/index.ts';
import { type SegmentedArticle, segmentArticle } from './segment/index.ts';
import { assertRows } from './validate/index.ts';

export type ArticleRows = Rows<
  'articles' | 'blocks' | 'sentences' | 'quotations' | 'entities' | 'mentions' | 'quotes' | 'figures' | 'events' | 'issues'
>;

/** What each stage made of one article. */
export interface TracedArticle {
  readonly cleaned: CleanedArticle;
  readonly segmented: SegmentedArticle;
  readonly annotated: AnnotatedArticle;
}

/**
 * Runs clean, segment and annotate on one article, and checks what each hands on. Pure: no disk, clock or log.
 * @throws {AsReportedError} when a stage makes a row that breaks its schema
 */
export function traceArticle(source: ArticleSource): TracedArticle {
  const cleaned = cleanArticle(source);
  assertRows('clean', { articles: [cleaned.article], blocks: cleaned.blocks, issues: cleaned.issues });
  const segmented = segmentArticle(cleaned);
  assertRows('segment', { ...segmented });
  const annotated = annotateArticle({ ...cleaned, ...segmented });
  assertRows('annotate', annotated.rows);
  return { cleaned, segmented, annotated };
}

/** The rows that the three stages make of one article. */
export function processArticle(source: ArticleSource): ArticleRows {
  return rowsOf(traceArticle(source));
}

/** All rows of one article; its issues are those of the three stages, in order. */
export function rowsOf({ cleaned, segmented, annotated }: TracedArticle): ArticleRows {
  return {
    articles: [cleaned.article],
    blocks: cleaned.blocks,
    sentences: segmented.sentences,
    quotations: segmented.quotations,
    ...annotated.rows,
    issues: [...cleaned.issues, ...segmented.issues, ...annotated.rows.issues],
  };
}
