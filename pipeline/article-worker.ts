/** The entry of a worker thread that processes articles; `process-articles.ts` starts it. */
import { move } from 'piscina';
import { packArticle } from './batch/pack-article.ts';
import type { ArticleTask } from './batch/pack-rows.ts';

export const work = packArticle;

/** The record is handed over, not copied. */
export default (task: ArticleTask): unknown => move(packArticle(task));
