/** The threads for articles, in a file of its own: a run starts one before it loads all else. */
import type { Effects, Threads } from '../effects.ts';

// The compiled package holds the worker as JavaScript, a checkout as TypeScript; this module has the same ending.
const WORKER = new URL(`../article-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/** The threads that process articles, which can be started before there is one. */
export interface ArticleThreads {
  /** Starts them, once. */
  readonly start: () => Threads;
  readonly areStarted: () => boolean;
  readonly stop: () => Promise<void>;
}

/** @param jobs how many threads; null is one a core */
export function prepareArticleThreads(jobs: number | null, { cores, startThreads }: Effects): ArticleThreads {
  let threads: Threads | null = null;
  return {
    start: () => {
      threads ??= startThreads(WORKER, jobs ?? cores);
      return threads;
    },
    areStarted: () => threads !== null,
    stop: async () => threads?.stop(),
  };
}
