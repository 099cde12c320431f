/** The per-article stages over many articles, in as many threads as asked for; records come in the order of the articles. */
import type { Effects, Threads } from '../effects.ts';
import type { Place } from '../store/store.ts';
import { type ArticleTask, packFailure } from './pack-rows.ts';

/** With fewer articles, starting threads costs more time than they save. */
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

type Tasks = AsyncIterable<ArticleTask> | Iterable<ArticleTask>;
type Find = (key: string) => Place | null;

/**
 * Processes articles; the records do not depend on the number of threads.
 * @param jobs threads beside this one; null is one a core, or none where articles are few: nothing can then interrupt an
 *   article that hangs
 * @param find the record of an article that an earlier run has left
 */
export async function* processArticles(
  tasks: Tasks,
  jobs: number | null,
  effects: Effects,
  find: Find = () => null,
): AsyncGenerator<Processed> {
  if (jobs !== null) yield* processInThreads(tasks, jobs, effects, find);
  else {
    const { head, rest } = await takeHead(tasks, FEWEST_FOR_THREADS);
    yield* rest === null ? processHere(head, find) : processInThreads(joinHead(head, rest), effects.cores, effects, find);
  }
}

async function* processHere(tasks: Tasks, find: Find): AsyncGenerator<Processed> {
  // Loaded where it is needed: the annotators fill as much memory as all else.
  const { packArticle } = await import('./pack-article.ts');
  for await (const task of tasks) yield { path: task.source.path, made: find(task.key) ?? packArticle(task) };
}

async function* processInThreads(tasks: Tasks, jobs: number, effects: Effects, find: Find): AsyncGenerator<Processed> {
  // Started for the first article that is not kept: a second run may need none.
  let threads: Threads | null = null;
  const waiting: { path: string; made: Place | Promise<Uint8Array> }[] = [];
  const settle = async ({ path, made }: (typeof waiting)[number]): Promise<Processed> => ({ path, made: await made });
  try {
    for await (const task of tasks) {
      const { path } = task.source;
      const kept = find(task.key);
      threads ??= kept === null ? effects.startThreads(WORKER, jobs) : null;
      waiting.push({ path, made: kept ?? runInThread(task, threads as Threads) });
      while (waiting.length >= jobs * WINDOW) yield await settle(waiting.shift() as (typeof waiting)[number]);
    }
    for (const each of waiting) yield await settle(each);
  } finally {
    await threads?.stop();
  }
}

/** The first so many articles, and what comes after them; null where nothing does. */
async function takeHead(tasks: Tasks, most: number): Promise<{ head: ArticleTask[]; rest: AsyncGenerator<ArticleTask> | null }> {
  const head: ArticleTask[] = [];
  const iterator = walk(tasks);
  while (head.length < most) {
    const { done, value } = await iterator.next();
    if (done) return { head, rest: null };
    head.push(value);
  }
  return { head, rest: iterator };
}

async function* walk(tasks: Tasks): AsyncGenerator<ArticleTask, void> {
  yield* tasks;
}

async function* joinHead(head: readonly ArticleTask[], rest: AsyncGenerator<ArticleTask>): AsyncGenerator<ArticleTask> {
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
