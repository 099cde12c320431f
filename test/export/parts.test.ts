import { describe, expect, it } from 'vitest';
import { type Chunk, makeChunk, readRows } from '../../pipeline/export/chunk.ts';
import { cutParts, type KeptParts, writeTable } from '../../pipeline/export/write-table.ts';
import { tableOf } from '../../pipeline/models/index.ts';
import { collect } from './write.ts';

const ISSUES = tableOf('issues');
/** Few, so that a part, which ends with one chunk in so many, has few rows. */
const ROWS_PER_CHUNK = 50;
/** So many chunks make some parts. */
const COUNT = 800;

/** Chunks of a table that differ, as those of articles do. */
const chunks = (count: number, from = 0): Chunk[] =>
  Array.from({ length: count }, (_, index) => makeChunk(ISSUES, rowsOf(from + index))).map((chunk) => ({
    ...chunk,
    key: String(chunk.crc),
  }));

const rowsOf = (number: number) =>
  Array.from({ length: ROWS_PER_CHUNK }, (_, row) => ({
    issue_id: `i${number}-${row}`,
    ...{ article_id: `a${number}`, stage: 'clean', code: 'x.y', severity: 'info', table: null, row_id: null, start: row, end: row },
    message: `row ${row} of ${number}`,
  }));

const sizes = (parts: Iterable<readonly Chunk[]>): number[] => Array.from(parts, (part) => part.reduce((sum, { rows }) => sum + rows, 0));

const ALL = chunks(COUNT);

describe('the parts of a large table', () => {
  it('hold every chunk once, in order, and are neither small nor large', () => {
    const parts = [...cutParts(ALL)];
    expect(parts.flat()).toEqual(ALL);
    expect(parts.length).toBeGreaterThan(2);
    for (const size of sizes(parts).slice(0, -1)) expect(size).toBeGreaterThanOrEqual(8_192);
    for (const size of sizes(parts)) expect(size).toBeLessThan(65_536 + ROWS_PER_CHUNK);
  });

  it('end where they did when a chunk is added before them', () => {
    const before = new Set(Array.from(cutParts(ALL), (part) => part.map(({ crc }) => crc).join()));
    const after = Array.from(cutParts([...chunks(1, COUNT), ...ALL]), (part) => part.map(({ crc }) => crc).join());
    const kept = after.filter((part) => before.has(part));
    expect(kept.length).toBeGreaterThan(after.length / 2);
    expect(kept.length).toBeLessThan(after.length);
  });

  it('are files of a folder; a table of one part is one file', () => {
    const { files, open } = collect();
    const names = writeTable(ISSUES, 'parquet', ALL, open).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['issues/part-00000.parquet', 'issues/part-00001.parquet']);
    expect([...files.keys()]).toEqual(names);
    expect(writeTable(ISSUES, 'parquet', ALL.slice(0, 3), open).map(({ name }) => name)).toEqual(['issues.parquet']);
  });

  it('are made once where they are kept', () => {
    const kept = new Map<string, Uint8Array>();
    const made: string[] = [];
    const parts: KeptParts = {
      get: (key) => kept.get(key) ?? null,
      put: (key, part) => {
        made.push(key);
        kept.set(key, part);
      },
    };
    const [first, second] = [collect(), collect()];
    const written = writeTable(ISSUES, 'parquet', ALL, first.open, parts);
    expect(made).toHaveLength(written.length);
    const changed = ALL.map((chunk, index) => (index === 200 ? (chunks(1, COUNT)[0] as Chunk) : chunk));
    expect(writeTable(ISSUES, 'parquet', ALL, second.open, parts)).toEqual(written);
    expect(second.files).toEqual(first.files);
    expect(made).toHaveLength(written.length);
    writeTable(ISSUES, 'parquet', changed, second.open, parts);
    expect(made.length - written.length).toBeGreaterThan(0);
    expect(made.length - written.length).toBeLessThan(written.length);
  });

  it('give back their rows', () => {
    expect(readRows(ALL[7] as Chunk)).toEqual(rowsOf(7));
  });
});
