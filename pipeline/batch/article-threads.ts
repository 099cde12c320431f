/** The threads for articles, in a file of its own: a run starts one before it loads all else. */
import type { Effects, Threads } from '../effects.ts';
import type { ArticleTask } from './pack-rows.ts';

// The compiled package holds the worker as JavaScript, a checkout as TypeScript; this module has the same ending.
const WORKER = new URL(`../article-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/** What a thread may fill, V8 fills in part before it clears away: with 1,500 MB each, four threads keep 80 MB more. */
const HEAP_MEGABYTES = 1000;
/** Articles of more bytes than a newspaper has go to a thread of their own, which may fill more. */
const LARGE_BYTES = 4_000_000;
const LARGE_HEAP_MEGABYTES = 1500;

/** The threads that process articles, which can be started before there is one. */
export interface ArticleThreads {
  /** Starts them, once. */
  readonly start: () => Threads;
  readonly areStarted: () => boolean;
  readonly stop: () => Promise<void>;
}

/** @param jobs how many threads; null is one a core */
export function prepareArticleThreads(jobs: number | null, { cores, startThreads }: Effects): ArticleThreads {
  let usual: Threads | null = null;
  let large: Threads | null = null;
  const forMost = (): Threads => {
    usual ??= startThreads(WORKER, jobs ?? cores, { heapMegabytes: HEAP_MEGABYTES });
    return usual;
  };
  const forLarge = (): Threads => {
    large ??= startThreads(WORKER, 1, { heapMegabytes: LARGE_HEAP_MEGABYTES });
    return large;
  };
  const stop = async (): Promise<void> => {
    await Promise.all([usual?.stop(), large?.stop()]);
  };
  const threads: Threads = { run: (task, milliseconds) => (isLarge(task) ? forLarge() : forMost()).run(task, milliseconds), stop };
  return {
    start: () => {
      forMost();
      return threads;
    },
    areStarted: () => usual !== null,
    stop,
  };
}

/** Whether a task is an article of many bytes; threads are handed any task. */
const isLarge = (task: unknown): boolean => (task as ArticleTask).source.bytes.length > LARGE_BYTES;
