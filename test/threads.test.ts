import { describe, expect, it } from 'vitest';
import { startThreads } from '../pipeline/threads.ts';

const WORKER = new URL('./support/fragile-worker.ts', import.meta.url);

describe('startThreads', () => {
  it('keeps on when a task throws, its thread dies or runs out of memory', async () => {
    const threads = startThreads(WORKER, 2, { heapMegabytes: 100, budgetMilliseconds: 60_000 });
    const tasks = ['a', 'throw', 'b', 'die', 'c', 'eat', 'd', 'e'];
    const results = await Promise.allSettled(tasks.map((task) => threads.run<string, string>(task)));
    await threads.stop();
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual([
      'A',
      'failed',
      'B',
      'failed',
      'C',
      'failed',
      'D',
      'E',
    ]);
  });
});
