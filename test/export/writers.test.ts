import { type Table as ArrowTable, tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import Papa from 'papaparse';
import { readParquet } from 'parquet-wasm';
import { describe, expect, it } from 'vitest';
import { readCells, type TableCells } from '../../pipeline/export/cells.ts';
import { flatCell } from '../../pipeline/export/write-csv.ts';
import { writeParquet } from '../../pipeline/export/write-parquet.ts';
import { ALL } from '../../pipeline/models/index.ts';
import type { Table } from '../../pipeline/models/table.ts';
import { daysSinceEpoch } from '../../pipeline/text/calendar.ts';
import { arbitraryRows } from './rows.ts';
import { writeCsv, writeJson } from './write.ts';

const tables = [ALL.articles, ALL.events, ALL.figures, ALL.quotes] as unknown as readonly Table[];
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const readTable = (bytes: Uint8Array): ArrowTable => tableFromIPC(readParquet(bytes).intoIPCStream());

/** Arrow's own reader (not the file) loses a byte order mark at the head of a text; test/interop shows that it is there. */
const asArrowReads = (cell: ReturnType<typeof flatCell>): ReturnType<typeof flatCell> =>
  typeof cell === 'string' ? cell.replace(/^\ufeff/u, '') : cell;

/** What an empty cell, a number or a list looks like in CSV. */
const csvCells = ({ rows }: TableCells): string[][] => rows.map((row) => row.map((cell) => String(flatCell(cell) ?? '')));

describe.each(tables.map((table) => [table.name, table] as const))('arbitrary rows of %s', (_name, table) => {
  const check = (test: (cells: TableCells) => void): void =>
    fc.assert(
      fc.property(arbitraryRows(table), (rows) => test(readCells(table, rows))),
      { numRuns: 60 },
    );

  it('survive CSV', () => {
    check((cells) => {
      const { data, errors } = Papa.parse<string[]>(decode(writeCsv(cells)).replace(/\n$/u, ''), { newline: '\n' });
      expect(errors).toEqual([]);
      expect(data).toEqual([Object.keys(table.columns), ...csvCells(cells)]);
    });
  });

  it('survive JSON, one row a line', () => {
    check((cells) => {
      const text = decode(writeJson(cells));
      const rows = JSON.parse(text) as Record<string, unknown>[];
      expect(rows.map((row) => Object.values(row))).toEqual(cells.rows);
      expect(text.split('\n')).toHaveLength(rows.length + 3);
    });
  });

  it('survive Parquet', () => {
    check((cells) => {
      const read = readTable(writeParquet(cells));
      expect(read.schema.fields.map(({ name, nullable }) => [name, nullable])).toEqual(
        cells.columns.map(([name, { nullable }]) => [name, nullable]),
      );
      cells.columns.forEach(([name, { storage }], index) => {
        const expected = cells.rows.map((row) => row[index] ?? null);
        const found = [...(read.getChild(name) ?? [])].map((value) =>
          storage === 'date' && value !== null ? Number(value) / 86_400_000 : value,
        );
        expect(found).toEqual(
          storage === 'date'
            ? expected.map((day) => (day === null ? null : daysSinceEpoch(day as string)))
            : expected.map((cell) => asArrowReads(flatCell(cell))),
        );
      });
    });
  });
});

describe('long tables', () => {
  it('are written whole, whatever the size of the chunks', () => {
    const rows = Array.from({ length: 25_001 }, (_, index) => ({ ...ROW, issue_id: `i${index}`, message: `row, ${index}` }));
    const cells = readCells(ALL.issues as unknown as Table, rows);
    expect((JSON.parse(decode(writeJson(cells))) as { message: string }[]).map(({ message }) => message)).toEqual(
      rows.map(({ message }) => message),
    );
    const lines = decode(writeCsv(cells)).split('\n');
    expect(lines).toHaveLength(rows.length + 2);
    expect(lines[20_001]).toBe('i20000,,clean,x.y,info,,,,,"row, 20000"');
  });
});

const ROW = { article_id: null, stage: 'clean', code: 'x.y', severity: 'info', table: null, row_id: null, start: null, end: null };

describe('Parquet types', () => {
  it('are those of the declared storage', () => {
    const read = readTable(writeParquet(readCells(ALL.figures as unknown as Table, [])));
    const types = Object.fromEntries(read.schema.fields.map(({ name, type }) => [name, String(type)]));
    expect(types).toMatchObject({ figure_id: 'Utf8', start: 'Int32', value: 'Float64', as_of: 'Date32<DAY>', text: 'Utf8' });
    const events = readTable(writeParquet(readCells(ALL.events as unknown as Table, [])));
    expect(String(events.schema.fields.find(({ name }) => name === 'actors')?.type)).toBe('Utf8');
  });
});
