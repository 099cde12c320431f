import { describe, expect, it } from 'vitest';
import { openCache } from '../../pipeline/store/cache.ts';
import type { Place } from '../../pipeline/store/place.ts';
import { pruneCache } from '../../pipeline/store/prune.ts';
import { encodeRecord } from '../../pipeline/store/record.ts';
import { fakeEffects } from '../support/effects.ts';
import { type MemoryDisk, memoryDisk } from '../support/memory-disk.ts';

const FOLDER = '/cache/v1111111111111111';
const keyOf = (number: number): string => String(number + 1).padStart(32, '0');
const record = (number: number): Uint8Array => encodeRecord({ key: keyOf(number), meta: null, chunks: {} });

/** One run of the pipeline, as the cache sees it: it looks some records up, adds those that it does not find, and prunes. */
function run(disk: MemoryDisk, numbers: readonly number[], parts: readonly string[] = [], isRunning = false): number {
  const cache = openCache('/cache', '1'.repeat(64), 7, disk);
  const { store } = cache;
  const writer = store.newFile(cache.newFile);
  let added = 0;
  const places = numbers.map((number): Place => {
    const found = store.kept().find(keyOf(number));
    added += found === null ? 1 : 0;
    return found ?? writer.put(record(number));
  });
  writer.close();
  for (const name of parts) {
    disk.makeFolder(`${FOLDER}/${name}`.replace(/\/[^/]*$/u, ''));
    disk.write(`${FOLDER}/${name}`, name);
  }
  const bytes = numbers.reduce((sum, number) => sum + record(number).length, 0);
  pruneCache(cache, { places, bytes, parts }, fakeEffects(disk, { processId: 7, isRunning: () => isRunning }));
  disk.remove(cache.sign);
  return added;
}

const filesOf = (disk: MemoryDisk): string[] => Object.keys(disk.snapshot(FOLDER) ?? {}).filter((name) => name !== 'ledger.json');

describe('pruneCache', () => {
  it('keeps what other runs use, and removes what twenty in a row have not used', () => {
    const disk = memoryDisk();
    run(disk, [1, 2], ['parts/aa/one.parquet']);
    for (let number = 0; number < 19; number += 1) run(disk, [3], ['parts/bb/two.parquet']);
    expect(run(disk, [1, 2], ['parts/aa/one.parquet'])).toBe(0);
    for (let number = 0; number < 20; number += 1) run(disk, [3], ['parts/bb/two.parquet']);
    expect(filesOf(disk)).toEqual(['7-1/articles.records', 'parts/bb/two.parquet']);
    expect(run(disk, [1, 2])).toBe(2);
  });

  it('gathers the records of many files', () => {
    const disk = memoryDisk();
    const all = Array.from({ length: 51 }, (_, number) => number);
    for (const last of all.slice(0, 50)) run(disk, all.slice(0, last + 1));
    expect(filesOf(disk)).toHaveLength(50);
    expect(run(disk, all)).toBe(1);
    expect(filesOf(disk)).toHaveLength(1);
    expect(run(disk, all)).toBe(0);
  });

  it('gathers the records of files that hold little else of use', () => {
    const disk = memoryDisk();
    const all = Array.from({ length: 100 }, (_, number) => number);
    run(disk, all);
    run(disk, all.slice(0, 60));
    expect(disk.size(`${FOLDER}/7-0/articles.records`)).toBe(100 * record(0).length);
    run(disk, all.slice(0, 40));
    expect(filesOf(disk)).toEqual(['7-1/articles.records']);
    expect(disk.size(`${FOLDER}/7-1/articles.records`)).toBe(40 * record(0).length);
    expect(run(disk, all)).toBe(60);
  });

  it('removes nothing while another run may read it', () => {
    const disk = memoryDisk();
    disk.makeFolder(`${FOLDER}/in-use-8-0`);
    run(disk, [1], ['parts/aa/one.parquet'], true);
    for (let number = 0; number < 25; number += 1) run(disk, [2], [], true);
    expect(filesOf(disk)).toHaveLength(3);
    for (let number = 0; number < 25; number += 1) run(disk, [2], []);
    expect(filesOf(disk)).toEqual(['7-1/articles.records']);
  });

  it.each(['{"run":9,"la', 'null', '[]'])('begins to count anew where the ledger is damaged: %s', (damaged) => {
    const disk = memoryDisk();
    run(disk, [1]);
    disk.write(`${FOLDER}/ledger.json`, damaged);
    expect(run(disk, [1])).toBe(0);
    expect(JSON.parse(disk.snapshot(FOLDER)?.['ledger.json'] ?? '')).toEqual({ run: 1, last: { '7-0': 1 } });
  });
});
