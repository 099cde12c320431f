/** Worker threads of a real run, by piscina. */
import { Piscina } from 'piscina';
import type { Threads } from './effects.ts';

export interface Limits {
  readonly heapMegabytes: number;
  readonly budgetMilliseconds: number;
}

/** Far more than any article needs that does not hang; the thread that needs more dies. */
const LIMITS: Limits = { heapMegabytes: 1500, budgetMilliseconds: 600_000 };

/** Starts threads; TypeScript is compiled as it is loaded, as the launcher does it. */
export function startThreads(module: URL, count: number, { heapMegabytes, budgetMilliseconds } = LIMITS): Threads {
  const isSource = module.href.endsWith('.ts');
  const pool = new Piscina({
    filename: module.href,
    // One more is started for each task that would wait, and none ends before all do.
    minThreads: 1,
    maxThreads: count,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    ...(isSource && { execArgv: ['--import', import.meta.resolve('tsx')] }),
  });
  return {
    run: (task) => pool.run(task, { signal: AbortSignal.timeout(budgetMilliseconds) }),
    stop: () => pool.destroy(),
  };
}
