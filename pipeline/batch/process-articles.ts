/** The per-article stages over many articles, in as many threads as asked for. */
import { FEWEST_FOR_THREADS } from '../config.ts';
import type { Effects, Threads } from '../effects.ts';
import type { Place } from '../store/place.ts';
import type { KeptRecords } from '../store/store.ts';
import { type ArticleThreads, prepareArticleThreads } from './article-threads.ts';
import { type ArticleTask, packFailure } from './pack-rows.ts';

/** Articles in work per thread: enough that a long one holds up no other, few enough that memory stays flat. */
const WINDOW = 8;

/** What an article may take, a hundred times and more of what articles need: so long in all, and so long for each of its bytes. */
const BUDGET = { milliseconds: 30_000, perByte: 0.1 };

/** What became of an article: a new record, or the place of one that is kept. */
export interface Processed {
  readonly path: string;
  readonly made: Uint8Array | Place;
}

type Tasks = AsyncIterable<ArticleTask> | Iterable<ArticleTask>;

const NOTHING_KEPT: KeptRecords = { find: () => null };

/**
 * Processes articles; the records do not depend on the number of threads. New ones come in the order of the articles,
 * those that are kept as soon as they are found.
 * @param jobs threads beside this one; null is one a core, or none where articles are few: nothing can then interrupt an
 *   article that hangs
 * @param threads they are stopped at the end
 */
export async function* processArticles(
  tasks: Tasks,
  jobs: number | null,
  effects: Effects,
  kept = NOTHING_KEPT,
  threads = prepareArticleThreads(jobs, effects),
): AsyncGenerator<Processed> {
  const most = WINDOW * (jobs ?? effects.cores);
  if (jobs !== null || threads.areStarted()) yield* processInThreads(tasks, threads, most, kept);
  else {
    const { head, rest } = await takeHead(tasks, FEWEST_FOR_THREADS);
    yield* rest === null ? processHere(head, kept) : processInThreads(joinHead(head, rest), threads, most, kept);
  }
}

async function* processHere(tasks: Tasks, { find }: KeptRecords): AsyncGenerator<Processed> {
  // Loaded where it is needed: the annotators fill as much memory as all else.
  const { packArticle } = await import('./pack-article.ts');
  for await (const task of tasks) yield { path: task.source.path, made: find(task.key) ?? packArticle(task) };
}

/** @param most articles in work */
async function* processInThreads(tasks: Tasks, threads: ArticleThreads, most: number, { find }: KeptRecords): AsyncGenerator<Processed> {
  const state = { isProven: false };
  const waiting: { path: string; made: Promise<Uint8Array> }[] = [];
  const settle = async ({ path, made }: (typeof waiting)[number]): Promise<Processed> => ({ path, made: await made });
  try {
    for await (const task of tasks) {
      const { path } = task.source;
      const kept = find(task.key);
      if (kept !== null) {
        yield { path, made: kept };
        continue;
      }
      // Started for the first article that is not kept: a second run may need none.
      const made = runInThread(task, threads.start(), state);
      // Those behind the first that is awaited may reject, too.
      made.catch(() => {});
      waiting.push({ path, made });
      if (waiting.length >= most) yield await settle(waiting.shift() as (typeof waiting)[number]);
    }
    for (const each of waiting) yield await settle(each);
  } finally {
    await threads.stop();
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

/**
 * A thread that dies costs the article it works on.
 * @param state whether any thread has done what it was asked for
 * @throws {AsReportedError} when no thread can do so: a lexicon is missing or has a fault
 */
async function runInThread(task: ArticleTask, threads: Threads, state: { isProven: boolean }): Promise<Uint8Array> {
  try {
    const record = await threads.run<ArticleTask, Uint8Array>(
      task,
      Math.ceil(BUDGET.milliseconds + BUDGET.perByte * task.source.bytes.length),
    );
    state.isProven = true;
    return record;
  } catch (error) {
    // What threads cannot load cannot be loaded here either, where the reason is not lost.
    if (!state.isProven) await import('./pack-article.ts');
    return packFailure(task, `its worker ended: ${error instanceof Error ? error.message : String(error)}`);
  }
}
