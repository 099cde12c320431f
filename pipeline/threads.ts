/** Worker threads of a real run, by piscina. */
import { Piscina } from 'piscina';
import type { ThreadLimits, Threads } from './effects.ts';

/** Far more than any article needs; the thread that needs more dies. */
const HEAP_MEGABYTES = 1500;
/** Room for what is used once and forgotten: with the 48 of Node, a tenth of the time goes into clearing it away. */
const YOUNG_MEGABYTES = 80;

/** Starts threads; TypeScript is compiled as it is loaded, as the launcher does it. */
export function startThreads(module: URL, count: number, { atOnce = 1, heapMegabytes = HEAP_MEGABYTES }: ThreadLimits = {}): Threads {
  const isSource = module.href.endsWith('.ts');
  const pool = new Piscina({
    filename: module.href,
    // One more is started for each task that would wait, and none ends before all do.
    minThreads: atOnce,
    maxThreads: count,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    ...(isSource && { execArgv: ['--import', import.meta.resolve('tsx')] }),
  });
  const permits = makePermits(count);
  const guard = makeGuard();
  let stopped: Promise<void> | null = null;
  pool.on('error', guard.fail);
  return {
    run: async (task, milliseconds) => {
      // No task waits in the pool: what a task may take is counted from its start.
      await permits.take();
      try {
        return await guard.watch(() => pool.run(task, milliseconds === undefined ? {} : { signal: AbortSignal.timeout(milliseconds) }));
      } catch (error) {
        throw isTimeout(error) ? new Error(`it took more than ${milliseconds} milliseconds`) : error;
      } finally {
        permits.give();
      }
    },
    stop: () => {
      stopped ??= pool.destroy();
      return stopped;
    },
  };
}

/** An error that no task has made, such as that of a thread that cannot be started, fails all tasks: else they would wait for ever. */
function makeGuard() {
  const waiting = new Set<(reason: unknown) => void>();
  let fault: { readonly error: unknown } | null = null;
  return {
    fail: (error: unknown): void => {
      fault ??= { error };
      for (const reject of waiting) reject(error);
    },
    watch: <Result>(act: () => Promise<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        if (fault !== null) return reject(fault.error);
        waiting.add(reject);
        act()
          .then(resolve, reject)
          .finally(() => waiting.delete(reject));
      }),
  };
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** So many may work at a time; the others wait in the order in which they came. */
function makePermits(count: number) {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    take: async (): Promise<void> => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => void waiting.push(resolve));
    },
    give: (): void => {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}
