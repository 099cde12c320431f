/** The stages as most tests want them: one article to its rows, and the rows of some articles to a checked dataset. */
import { type ArticleRows, rowsOf, traceArticle } from '../../pipeline/article.ts';
import type { ArticleSource } from '../../pipeline/clean/source.ts';
import type { Dataset } from '../../pipeline/models/index.ts';
import { checkDataset, joinBatches } from '../../pipeline/validate/index.ts';

export const processArticle = (source: ArticleSource): ArticleRows => rowsOf(traceArticle(source));

export const validateDataset = (batches: readonly Dataset[], texts: ReadonlyMap<string, string>): Dataset =>
  checkDataset(joinBatches(batches), texts);
