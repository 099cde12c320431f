/** The per-article stages over many articles, in as many threads as asked for; results come in the order of the articles. */
import type { ArticleSource } from './clean/index.ts';
import type { Effects, Threads } from './effects.ts';
import { failArticle, type Outcome, processSafely } from './failure.ts';

/** With fewer articles, starting threads costs more time than they save. */
const FEWEST_FOR_THREADS = 150;
/** Articles in work per thread: enough that a long one holds up no other, few enough that memory stays flat. */
const WINDOW = 8;

// The compiled package holds the worker as JavaScript, a checkout as TypeScript; this module has the same ending.
const WORKER = new URL(`./article-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/** The number of threads for so many articles, where the user names none. */
export const chooseJobs = (articles: number, { cores }: Effects): number => (articles < FEWEST_FOR_THREADS ? 1 : cores);

/**
 * Processes articles; the outcomes do not depend on the number of threads.
 * @param jobs threads; with 1, the articles are processed in this one
 */
export async function* processArticles(
  sources: AsyncIterable<ArticleSource> | Iterable<ArticleSource>,
  jobs: number,
  effects: Effects,
): AsyncGenerator<Outcome> {
  if (jobs === 1) {
    for await (const source of sources) yield processSafely(source);
    return;
  }
  const threads = effects.startThreads(WORKER, jobs);
  const waiting: Promise<Outcome>[] = [];
  try {
    for await (const source of sources) {
      waiting.push(runInThread(source, threads));
      if (waiting.length >= jobs * WINDOW) yield await (waiting.shift() as Promise<Outcome>);
    }
    for (const outcome of waiting) yield await outcome;
  } finally {
    await threads.stop();
  }
}

/** Never rejects: a thread that dies costs the article it works on. */
async function runInThread(source: ArticleSource, threads: Threads): Promise<Outcome> {
  try {
    return await threads.run<ArticleSource, Outcome>(source);
  } catch (error) {
    return failArticle(source, `its worker ended: ${error instanceof Error ? error.message : String(error)}`);
  }
}
