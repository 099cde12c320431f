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

  it('fails every task when no thread can be started, also one that waits for a thread', async () => {
    const threads = startThreads(new URL('./support/faulty-worker.ts', import.meta.url), 2);
    const run = () => threads.run<string, string>('a', 60_000);
    const results = await Promise.allSettled([run(), run(), run()]);
    results.push(...(await Promise.allSettled([run()])));
    await threads.stop();
    expect(results.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
  });
});
