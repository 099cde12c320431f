import { describe, expect, it } from 'vitest';
import { prepareTableThreads } from '../../pipeline/batch/export-tables.ts';
import type { Threads } from '../../pipeline/effects.ts';
import { fakeEffects } from '../support/effects.ts';
import { memoryDisk } from '../support/memory-disk.ts';

const IDLE: Threads = { run: () => Promise.reject(new Error('no work is expected')), stop: async () => {} };

/** The threads that are started on a machine of four cores, as `module × number`. */
function watch(act: (threads: ReturnType<typeof prepareTableThreads>) => void, jobs: number | null = null): string[] {
  const started: string[] = [];
  const startThreads = (module: URL, count: number): Threads => {
    started.push(`${module.pathname.replace(/^.*\//u, '').replace(/\.[jt]s$/u, '')} × ${count}`);
    return IDLE;
  };
  act(prepareTableThreads(jobs, fakeEffects(memoryDisk(), { cores: 4, startThreads })));
  return started;
}

describe('the threads that write tables', () => {
  it('all learn to write Parquet where much is new', () => {
    expect(watch(({ start }) => void start(1000, 1000))).toEqual(['parquet-worker × 4']);
  });

  it('leave Parquet to one of them where little is new', () => {
    expect(watch(({ start }) => void start(1000, 1))).toEqual(['parquet-worker × 1', 'export-worker × 3']);
    expect(watch(({ start }) => void start(1000, 0), 2)).toEqual(['parquet-worker × 1', 'export-worker × 1']);
  });

  it('are none for few articles, or where one thread is asked for', () => {
    expect(watch(({ start }) => void start(100, 1))).toEqual([]);
    expect(watch(({ start }) => void start(1000, 1), 1)).toEqual([]);
  });

  it('are started once, and while articles are in work only if these keep half of them busy at most', () => {
    const early = (fresh: number) => watch(({ startEarly }) => startEarly(1000, fresh));
    expect(early(3)).toEqual([]);
    expect(early(2)).toEqual(['parquet-worker × 1', 'export-worker × 3']);
    const twice = watch(({ start, startEarly }) => {
      startEarly(1000, 2);
      start(1000, 2);
    });
    expect(twice).toHaveLength(2);
  });
});
