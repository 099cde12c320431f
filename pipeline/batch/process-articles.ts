/** The per-article stages over many articles, in as many threads as asked for; records come in the order of the articles. */
import type { Effects, Threads } from '../effects.ts';
import type { Place } from '../store/store.ts';
import { type ArticleTask, packFailure } from './pack-rows.ts';

/** With fewer articles to process, starting threads costs more time than they save. */
export const FEWEST_FOR_THREADS = 250;
/** Articles in work per thread: enough that a long one holds up no other, few enough that memory stays flat. */
const WINDOW = 8;

/** What an article may take, a hundred times and more of what articles need: so long in all, and so long for each of its bytes. */
const BUDGET = { milliseconds: 30_000, perByte: 0.1 };

// The compiled package holds the worker as JavaScript, a checkout as TypeScript; this module has the same ending.
const WORKER = new URL(`../article-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/** What became of an article: a new record, or the place of one that is kept. */
export interface Processed {
  readonly path: string;
  readonly made: Uint8Array | Place;
}

interface Kept extends Processed {
  readonly made: Place;
}

type Tasks = AsyncIterable<ArticleTask> | Iterable<ArticleTask>;
type Find = (key: string) => Place | null;

/** An article whose record is kept, or one that has to be processed. */
type Waiting = Kept | ArticleTask;

/**
 * Processes articles; the records do not depend on the number of threads.
 * @param jobs threads beside this one; null is one a core, or none where the articles that are not kept are few: nothing
 *   can then interrupt an article that hangs
 * @param find the record of an article that an earlier run has left
 */
export async function* processArticles(
  tasks: Tasks,
  jobs: number | null,
  effects: Effects,
  find: Find = () => null,
): AsyncGenerator<Processed> {
  const waiting = lookUp(tasks, find);
  if (jobs !== null) yield* processInThreads(waiting, jobs, effects);
  else {
    const { head, rest } = await takeHead(waiting, FEWEST_FOR_THREADS);
    yield* rest === null ? processHere(head) : processInThreads(joinHead(head, rest), effects.cores, effects);
  }
}

async function* lookUp(tasks: Tasks, find: Find): AsyncGenerator<Waiting, void> {
  for await (const task of tasks) {
    const kept = find(task.key);
    yield kept === null ? task : { path: task.source.path, made: kept };
  }
}

async function* processHere(articles: readonly Waiting[]): AsyncGenerator<Processed> {
  for (const article of articles) {
    if ('made' in article) yield article;
    else {
      // Loaded where it is needed: the annotators fill as much memory as all else.
      const { packArticle } = await import('./pack-article.ts');
      yield { path: article.source.path, made: packArticle(article) };
    }
  }
}

async function* processInThreads(articles: AsyncIterable<Waiting>, jobs: number, effects: Effects): AsyncGenerator<Processed> {
  // Started for the first article that is not kept: a second run may need none.
  let threads: Threads | null = null;
  const working: { path: string; made: Place | Promise<Uint8Array> }[] = [];
  const settle = async ({ path, made }: (typeof working)[number]): Promise<Processed> => ({ path, made: await made });
  try {
    for await (const article of articles) {
      if ('made' in article) working.push(article);
      else {
        threads ??= effects.startThreads(WORKER, jobs);
        working.push({ path: article.source.path, made: runInThread(article, threads) });
      }
      while (working.length >= jobs * WINDOW) yield await settle(working.shift() as (typeof working)[number]);
    }
    for (const each of working) yield await settle(each);
  } finally {
    await threads?.stop();
  }
}

/** The articles up to so many that have to be processed, and what comes after them; null where nothing does. */
async function takeHead(
  articles: AsyncGenerator<Waiting, void>,
  most: number,
): Promise<{ head: Waiting[]; rest: AsyncGenerator<Waiting> | null }> {
  const head: Waiting[] = [];
  for (let tasks = 0; tasks < most; ) {
    const { done, value } = await articles.next();
    if (done) return { head, rest: null };
    head.push(value);
    if (!('made' in value)) tasks += 1;
  }
  return { head, rest: articles };
}

async function* joinHead(head: readonly Waiting[], rest: AsyncGenerator<Waiting>): AsyncGenerator<Waiting> {
  yield* head;
  yield* rest;
}

/** Never rejects: a thread that dies costs the article it works on. */
async function runInThread(task: ArticleTask, threads: Threads): Promise<Uint8Array> {
  try {
    return await threads.run<ArticleTask, Uint8Array>(task, Math.ceil(BUDGET.milliseconds + BUDGET.perByte * task.source.bytes.length));
  } catch (error) {
    return packFailure(task, `its worker ended: ${error instanceof Error ? error.message : String(error)}`);
  }
}
