import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCells, type TableCells } from '../../pipeline/export/cells.ts';
import { makeChunk } from '../../pipeline/export/chunk.ts';
import { exportDataset } from '../../pipeline/export/index.ts';
import { orderRows } from '../../pipeline/export/order-rows.ts';
import { flatCell } from '../../pipeline/export/write-csv.ts';
import { writeParquet } from '../../pipeline/export/write-parquet.ts';
import { writeTable } from '../../pipeline/export/write-table.ts';
import type { Storage } from '../../pipeline/models/column.ts';
import { type Dataset, PUBLISHED, type PublishedName, tableOf } from '../../pipeline/models/index.ts';
import { arbitraryRows } from '../export/rows.ts';
import { collect, writeCsv, writeJson } from '../export/write.ts';
import { validateDataset } from '../support/process.ts';
import { readRawDataset } from '../support/raw-package.ts';
import { makeDataset } from '../validate/dataset.ts';

const SQL_TYPES: Readonly<Record<Storage, string>> = {
  text: 'VARCHAR',
  int32: 'INTEGER',
  float64: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  json: 'VARCHAR',
};

let folder: string;
let duckdb: DuckDBConnection;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'as-reported-duckdb-'));
  duckdb = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => {
  duckdb.disconnectSync();
  rmSync(folder, { recursive: true });
});

const query = async (sql: string): Promise<readonly unknown[][]> =>
  (await duckdb.runAndReadAll(sql)).getRowsJS().map((row) => row.map(plain));

/** The client drops a byte order mark at the head of a text, so that every text gets a mark in front, which `plain` takes off. */
const readable = (column: string, storage: Storage): string =>
  storage === 'date' ? `"${column}"::VARCHAR` : storage === 'text' ? `'|' || "${column}"` : `"${column}"`;

const plain = (cell: unknown): unknown => (typeof cell === 'string' && cell.startsWith('|') ? cell.slice(1) : cell);

/** What DuckDB reads in each format, with the declared types, in the order of the file; dates as text. */
async function readBack(cells: TableCells): Promise<Record<'csv' | 'json' | 'parquet', readonly unknown[][]>> {
  const name = cells.table.name;
  for (const [format, bytes] of Object.entries({ csv: writeCsv(cells), json: writeJson(cells), parquet: writeParquet(cells) })) {
    writeFileSync(join(folder, `${name}.${format}`), bytes);
  }
  const declared = (types: Readonly<Record<Storage, string>>): string =>
    `{${cells.columns.map(([column, { storage }]) => `'${column}': '${types[storage]}'`).join(', ')}}`;
  const chosen = cells.columns.map(([column, { storage }]) => readable(column, storage)).join(', ');
  const path = (format: string): string => `'${join(folder, name)}.${format}'`;
  const csv = `read_csv(${path('csv')}, header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, columns = ${declared(SQL_TYPES)})`;
  const json = `read_json(${path('json')}, format = 'array', columns = ${declared({ ...SQL_TYPES, json: 'JSON' })})`;
  return {
    csv: await query(`SELECT ${chosen} FROM ${csv}`),
    json: await query(`SELECT ${chosen} FROM ${json}`),
    parquet: await query(`SELECT ${chosen} FROM ${path('parquet')}`),
  };
}

/** Lists as lists, since two JSON texts can differ and say the same. */
const parseLists = ({ columns }: TableCells, rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) => row.map((cell, index) => (columns[index]?.[1].storage === 'json' ? JSON.parse(String(cell)) : cell)));

function datasets(): readonly (readonly [string, Dataset])[] {
  const one = makeDataset();
  const two = makeDataset('two.txt', '\n');
  const made = validateDataset([one.dataset, two.dataset], new Map([...one.texts, ...two.texts]));
  return [
    ['rows made for the test', made],
    ['the articles of raw/', readRawDataset()],
  ];
}

describe.each(datasets())('DuckDB on %s', (_what, dataset) => {
  const ordered = orderRows(dataset);
  it.each(Object.keys(PUBLISHED) as PublishedName[])('reads the same %s in CSV, JSON and Parquet', async (name) => {
    const cells = readCells(tableOf(name), ordered[name]);
    const { csv, json, parquet } = await readBack(cells);
    const expected = cells.rows.map((row) => row.map(flatCell));
    expect(parquet).toEqual(expected);
    expect(csv).toEqual(expected);
    expect(json).toEqual(expected);
  });

  it('finds the types by itself in Parquet', async () => {
    writeFileSync(join(folder, 'figures.parquet'), writeParquet(readCells(tableOf('figures'), ordered.figures)));
    const described = await query(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '${join(folder, 'figures.parquet')}')`);
    expect(described).toEqual(Object.entries(PUBLISHED.figures.columns).map(([column, { storage }]) => [column, SQL_TYPES[storage]]));
  });
});

it('DuckDB runs the example of the README', async () => {
  const { files } = exportDataset(makeDataset().dataset, { formats: ['csv', 'parquet', 'json'], folder: '' });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  const [, sql] = /```sql\n(.*?)```/su.exec(readFileSync(join(folder, 'README.md'), 'utf8')) ?? [];
  await duckdb.run(`SET file_search_path = '${folder}'`);
  expect(await query((sql ?? '').replace("'direct'", "'indirect'"))).toEqual([['Ann Lee', 'said', '12 ships had left Oslo on Friday']]);
});

it('DuckDB reads the parts of a large table as one', async () => {
  // More than one part has.
  const count = 20_000;
  const [row] = makeDataset().dataset.figures;
  const rows = Array.from({ length: count }, (_, number) => ({ ...row, figure_id: `f${number}`, value: number }));
  const { files, open } = collect();
  writeTable(
    tableOf('figures'),
    'parquet',
    Array.from({ length: count / 50 }, (_, part) => makeChunk(tableOf('figures'), rows.slice(50 * part, 50 * part + 50))),
    open,
  );
  expect(files.size).toBeGreaterThan(1);
  mkdirSync(join(folder, 'figures'));
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  expect(
    await query(`SELECT count(*)::INTEGER, sum(value), count(DISTINCT figure_id)::INTEGER FROM '${folder}/figures/*.parquet'`),
  ).toEqual([[count, (count * (count - 1)) / 2, count]]);
});

it.each(['quotes', 'figures', 'events'] as const)('DuckDB reads back arbitrary rows of %s', async (name) => {
  await fc.assert(
    fc.asyncProperty(arbitraryRows(tableOf(name)), async (rows) => {
      const cells = readCells(tableOf(name), rows);
      const { csv, json, parquet } = await readBack(cells);
      const expected = parseLists(
        cells,
        cells.rows.map((row) => row.map(flatCell)),
      );
      expect(parseLists(cells, parquet)).toEqual(expected);
      expect(parseLists(cells, json)).toEqual(expected);
      expect(parseLists(cells, csv)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
