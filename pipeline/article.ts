/** All per-article stages in a row: the unit that a worker, a pipe or a cluster runs. */
import type { DocumentInput } from './annotate/document.ts';
import { type AnnotatedArticle, annotateArticle } from './annotate/index.ts';
import { type CleanedArticle, cleanArticle } from './clean/index.ts';
import type { ArticleSource } from './clean/source.ts';
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

/** Runs clean, segment and annotate on one article. Pure: no disk, clock or log. Each stage throws when it makes a row that breaks its schema. */
export function traceArticle(source: ArticleSource): TracedArticle {
  const cleaned = clean(source);
  const segmented = segment(cleaned);
  const annotated = annotate({ ...cleaned, ...segmented });
  return { cleaned, segmented, annotated };
}

/** Stage one, checked. */
export function clean(source: ArticleSource): CleanedArticle {
  const cleaned = cleanArticle(source);
  assertRows('clean', { articles: [cleaned.article], blocks: cleaned.blocks, issues: cleaned.issues });
  return cleaned;
}

/** Stage two, checked. */
export function segment(cleaned: Pick<CleanedArticle, 'article' | 'raw' | 'blocks'>): SegmentedArticle {
  const segmented = segmentArticle(cleaned);
  assertRows('segment', { ...segmented });
  return segmented;
}

/** Stage three, checked. */
export function annotate(input: DocumentInput): AnnotatedArticle {
  const annotated = annotateArticle(input);
  assertRows('annotate', annotated.rows);
  return annotated;
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
