import { describe, expect, it } from 'vitest';
import { startThreads } from '../pipeline/threads.ts';

const WORKER = new URL('./support/fragile-worker.ts', import.meta.url);

describe('startThreads', () => {
  it('keeps on when a task throws, its thread dies, runs out of memory or out of time', async () => {
    const threads = startThreads(WORKER, 2, { heapMegabytes: 100 });
    const tasks = ['a', 'throw', 'b', 'die', 'c', 'eat', 'd', 'hang', 'e'];
    const results = await Promise.allSettled(tasks.map((task) => threads.run<string, string>(task, task === 'hang' ? 1500 : 60_000)));
    await threads.stop();
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed')).join(' ')).toBe(
      'A failed B failed C failed D failed E',
    );
    expect(results[7]).toMatchObject({ reason: { message: 'it took more than 1500 milliseconds' } });
  });
});
