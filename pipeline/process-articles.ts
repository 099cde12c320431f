/** The per-article stages over many articles, in as many threads as asked for; results come in the order of the articles. */
import type { Cache } from './cache.ts';
import type { ArticleSource } from './clean/index.ts';
import type { Effects, Threads } from './effects.ts';
import { failArticle, type Outcome, processSafely } from './failure.ts';

/** With fewer articles, starting threads costs more time than they save. */
const FEWEST_FOR_THREADS = 250;
/** Articles in work per thread: enough that a long one holds up no other, few enough that memory stays flat. */
const WINDOW = 8;

// The compiled package holds the worker as JavaScript, a checkout as TypeScript; this module has the same ending.
const WORKER = new URL(`./article-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/**
 * Processes articles; the outcomes do not depend on the number of threads.
 * @param jobs threads; with 1, the articles are processed in this one; null is one a core, or 1 where articles are few
 */
export async function* processArticles(
  sources: Articles,
  jobs: number | null,
  effects: Effects,
  cache: Cache = NO_CACHE,
): AsyncGenerator<Outcome> {
  if (jobs !== null) yield* jobs === 1 ? processHere(sources, cache) : processInThreads(sources, jobs, effects, cache);
  else {
    const { head, rest } = await takeHead(sources, FEWEST_FOR_THREADS);
    yield* rest === null ? processHere(head, cache) : processInThreads(joinHead(head, rest), effects.cores, effects, cache);
  }
}

const NO_CACHE: Cache = { get: () => null, put: () => {} };

type Articles = AsyncIterable<ArticleSource> | Iterable<ArticleSource>;

async function* processHere(sources: Articles, cache: Cache): AsyncGenerator<Outcome> {
  for await (const source of sources) yield cache.get(source) ?? keep(source, processSafely(source), cache);
}

function keep(source: ArticleSource, outcome: Outcome, cache: Cache): Outcome {
  cache.put(source, outcome);
  return outcome;
}

async function* processInThreads(sources: Articles, jobs: number, effects: Effects, cache: Cache): AsyncGenerator<Outcome> {
  // Started for the first article that is not kept: a second run may need none.
  let threads: Threads | null = null;
  const waiting: Promise<Outcome>[] = [];
  try {
    for await (const source of sources) {
      const kept = cache.get(source);
      if (kept !== null) waiting.push(Promise.resolve(kept));
      else {
        threads ??= effects.startThreads(WORKER, jobs);
        waiting.push(runInThread(source, threads).then((outcome) => keep(source, outcome, cache)));
      }
      if (waiting.length >= jobs * WINDOW) yield await (waiting.shift() as Promise<Outcome>);
    }
    for (const outcome of waiting) yield await outcome;
  } finally {
    await threads?.stop();
  }
}

/** The first so many articles, and what comes after them; null where nothing does. */
async function takeHead(sources: Articles, most: number): Promise<{ head: ArticleSource[]; rest: AsyncGenerator<ArticleSource> | null }> {
  const head: ArticleSource[] = [];
  const iterator = walk(sources);
  while (head.length < most) {
    const { done, value } = await iterator.next();
    if (done) return { head, rest: null };
    head.push(value);
  }
  return { head, rest: iterator };
}

async function* walk(sources: Articles): AsyncGenerator<ArticleSource, void> {
  yield* sources;
}

async function* joinHead(head: readonly ArticleSource[], rest: AsyncGenerator<ArticleSource>): AsyncGenerator<ArticleSource> {
  yield* head;
  yield* rest;
}

/** Never rejects: a thread that dies costs the article it works on. */
async function runInThread(source: ArticleSource, threads: Threads): Promise<Outcome> {
  try {
    return await threads.run<ArticleSource, Outcome>(source);
  } catch (error) {
    return failArticle(source, `its worker ended: ${error instanceof Error ? error.message : String(error)}`);
  }
}
