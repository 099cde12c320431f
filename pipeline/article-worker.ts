/** The entry of a worker thread that processes articles; `process-articles.ts` starts it. */
import { move } from 'piscina';
import { packArticle } from './batch/pack-article.ts';
import type { ArticleTask } from './batch/pack-rows.ts';

export const work = packArticle;

// The first article takes half a second more than the next: a short one takes most of it while the thread waits for work.
const SHORT = 'New bridge\n\nThe mayor, Ana Lopez, said on Friday that 3,500 people had left Oslo. “It cost $2 million,” she said.\n';
packArticle({ source: { path: 'short.txt', bytes: new TextEncoder().encode(SHORT), manifest: null }, key: '' });

/** The record is handed over, not copied. */
export default (task: ArticleTask): unknown => move(packArticle(task));
