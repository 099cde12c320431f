/** All stages but the export, in memory: for those that look at the rows of a few articles. */
import { rowsOf, traceArticle } from './article.ts';
import { correctDataset } from './correct/index.ts';
import type { Effects } from './effects.ts';
import type { Sources } from './input/read-sources.ts';
import { type Dataset, EMPTY_DATASET } from './models/index.ts';
import { eachArticle } from './progress.ts';
import { checkDataset, joinBatches } from './validate/index.ts';

/**
 * Clean, segment, annotate, correct and validate: the dataset without its export.
 * @throws {AsReportedError} when a correction is stale or contradictory
 */
export function computeDataset({ articles, issues, corrections }: Sources, effects: Effects): Dataset {
  const traced = eachArticle(articles, effects, traceArticle);
  const texts = new Map(traced.map(({ cleaned: { article, raw } }) => [article.article_id, raw]));
  const annotated = joinBatches([...traced.map(rowsOf), { ...EMPTY_DATASET, issues }]);
  return checkDataset(correctDataset(annotated, texts, corrections), texts);
}
