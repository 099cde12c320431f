import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packArticle } from '../../pipeline/batch/pack-article.ts';
import type { ArticleTask } from '../../pipeline/batch/pack-rows.ts';
import { runCommandLine } from '../../pipeline/commands/index.ts';
import { nodeDisk } from '../../pipeline/effects-node.ts';
import { keptParts, openCache } from '../../pipeline/store/cache.ts';
import { holdsMuch } from '../../pipeline/store/kept.ts';
import { readVersion } from '../../pipeline/store/version.ts';
import { fakeEffects } from '../support/effects.ts';
import { type MemoryDisk, memoryDisk } from '../support/memory-disk.ts';

const lineOf = (id: string, text: string, more = {}): string => `${JSON.stringify({ id, text, ...more })}\n`;
const A = lineOf('a', 'The mayor, Ana Lopez, said that 3,500 people had left the town on Friday.\n');
const B = lineOf('b', 'It rained in Oslo.\n');

/** Effects that count the articles that are processed. */
function countingEffects(disk: MemoryDisk, processId = 1) {
  const processed: string[] = [];
  const effects = fakeEffects(disk, {
    processId,
    startThreads: () => ({
      run: async <Task, Result>(task: Task) => {
        const { source } = task as unknown as ArticleTask;
        processed.push(source.path);
        return packArticle(task as unknown as ArticleTask) as Result;
      },
      stop: async () => {},
    }),
  });
  return { effects, processed };
}

/** Runs over articles with a cache; gives what was processed and what was written. */
async function run(disk: MemoryDisk, lines: string, processId = 1) {
  disk.write('/in.jsonl', lines);
  const { effects, processed } = countingEffects(disk, processId);
  const args = ['run', '--input', '/in.jsonl', '--out', '/out', '--jobs', '2', '--cache', '/cache', '--formats', 'csv,json'];
  const exitCode = await runCommandLine(args, () => effects);
  return { exitCode, processed, files: disk.snapshot('/out'), complained: effects.complained };
}

describe('a cache', () => {
  it('spares the stages what has not changed', async () => {
    const disk = memoryDisk();
    const first = await run(disk, A + B);
    expect([first.exitCode, first.processed]).toEqual([0, ['a', 'b']]);
    const second = await run(disk, A + B);
    expect(second).toEqual({ ...first, processed: [] });
    expect((await run(disk, A + B + lineOf('c', 'It snowed.'))).processed).toEqual(['c']);
    expect((await run(memoryDisk(), A + B)).files).toEqual(first.files);
  });

  it.each([
    ['the text', lineOf('a', 'Another text.')],
    ['the id', A.replace('"a"', '"z"')],
    ['the manifest', lineOf('a', JSON.parse(A).text, { publisher: 'The Courier' })],
  ])('gives nothing when %s has changed', async (_, changed) => {
    const disk = memoryDisk();
    await run(disk, A + B);
    expect((await run(disk, changed + B)).processed).toHaveLength(1);
  });

  it('keeps nothing of another version of the pipeline', () => {
    const disk = memoryDisk();
    openCache('/cache', '1'.repeat(64), 1, disk);
    openCache('/cache', '2'.repeat(64), 1, disk);
    expect(disk.list('/cache').map(({ name }) => name)).toEqual(['v2222222222222222']);
  });

  it('lets an interrupted run go on where it stopped, whatever it left unfinished', async () => {
    const whole = memoryDisk();
    const { files } = await run(whole, A + B);
    const [name, bytes] = recordsOn(whole);
    for (const length of [0, 3, 150, 400, bytes.length - 1]) {
      const disk = memoryDisk({ [name]: bytes.subarray(0, length) });
      const next = await run(disk, A + B, 7);
      expect(next.files).toEqual(files);
      expect((await run(disk, A + B, 8)).processed).toEqual([]);
    }
    const half = memoryDisk({ [name]: bytes.subarray(0, bytes.length - 1) });
    expect((await run(half, A + B, 7)).processed).toEqual(['b']);
  });

  it('says so when what is kept was damaged', async () => {
    const disk = memoryDisk();
    await run(disk, A + B);
    const [name, bytes] = recordsOn(disk);
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8((damaged.at(-3) ?? 0) ^ 1, damaged.length - 3);
    disk.write(name, damaged);
    const { exitCode, complained } = await run(disk, A + B);
    expect(exitCode).toBe(1);
    expect(complained).toEqual([
      'the kept results of an earlier run are damaged; remove .work/cache, or the folder of --cache, and run again',
    ]);
  });
});

it('two runs at a time, of processes with the same number, keep their results apart', () => {
  const disk = memoryDisk();
  const [one, two] = [openCache('/cache', '1'.repeat(64), 1, disk), openCache('/cache', '1'.repeat(64), 1, disk)];
  expect(one.newFile()).not.toBe(two.newFile());
});

/** The only file of records. */
function recordsOn(disk: MemoryDisk): [name: string, bytes: Uint8Array] {
  const names = Object.keys(disk.snapshot('/cache') ?? {}).filter((each) => each.endsWith('.records'));
  expect(names).toHaveLength(1);
  const name = `/cache/${names[0]}`;
  return [name, disk.read(name)];
}

describe('kept parts', () => {
  it('are whole or not there when the process is killed at any write', () => {
    const part = Buffer.from([1, 2, 3]);
    for (let change = 0; change < 6; change += 1) {
      const disk = memoryDisk();
      disk.failAt(change, true);
      try {
        keptParts('/cache', 1, disk).put('abcd', part);
      } catch {
        // The kill.
      }
      const kept = keptParts('/cache', 1, disk).get('abcd');
      if (kept !== null) expect(kept).toEqual(part);
    }
    const disk = memoryDisk();
    keptParts('/cache', 1, disk).put('abcd', part);
    expect(keptParts('/cache', 1, disk).get('abcd')).toEqual(part);
  });

  it.each([
    ['changed', (kept: Uint8Array) => kept.map((byte, index) => (index === 1 ? byte ^ 1 : byte))],
    ['cut off', (kept: Uint8Array) => kept.subarray(0, -1)],
    ['emptied', () => new Uint8Array()],
  ])('are made anew where the disk has %s them', (_, damage) => {
    const disk = memoryDisk();
    keptParts('/cache', 1, disk).put('abcd', Buffer.from([1, 2, 3]));
    const [name] = Object.keys(disk.snapshot('/cache') ?? {});
    disk.write(`/cache/${name}`, damage(disk.read(`/cache/${name}`)));
    expect(keptParts('/cache', 1, disk).get('abcd')).toBeNull();
  });
});

describe('the version', () => {
  it('changes with any file of the pipeline', () => {
    const lexicon = fileURLToPath(new URL('../../pipeline/lexicons/units.csv', import.meta.url));
    expect(readdirSync(new URL('../../pipeline/lexicons', import.meta.url))).toContain('units.csv');
    const changed = { ...nodeDisk, read: (file: string) => (file === lexicon ? new Uint8Array([1]) : nodeDisk.read(file)) };
    expect(readVersion(nodeDisk)).toBe(readVersion(nodeDisk));
    expect(readVersion(changed)).not.toBe(readVersion(nodeDisk));
  });
});

describe('what is kept', () => {
  const records = (bytes: number) => ({ '/cache/v0123456789abcdef/7-0/articles.records': new Uint8Array(bytes) });

  it('is much from some megabytes of records on', () => {
    expect(holdsMuch('/cache', memoryDisk(records(5_000_000)))).toBe(true);
    expect(holdsMuch('/cache', memoryDisk(records(5_000)))).toBe(false);
  });

  it('is nothing where there is no such folder, or other files lie in it', () => {
    expect(holdsMuch('/cache', memoryDisk())).toBe(false);
    expect(holdsMuch('/cache', memoryDisk({ '/cache': new Uint8Array(5_000_000) }))).toBe(false);
    expect(holdsMuch('/cache', memoryDisk({ '/cache/a/7-0/articles.records': new Uint8Array(5_000_000) }))).toBe(false);
  });
});
