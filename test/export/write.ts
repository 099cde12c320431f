/** Tables written in memory. */
import type { TableCells } from '../../pipeline/export/cells.ts';
import { cutRows, makeChunk } from '../../pipeline/export/chunk.ts';
import { type OpenOutput, writeTable } from '../../pipeline/export/write-table.ts';

/** Collects what is written, by name. */
export function collect(): { readonly files: Map<string, Uint8Array>; readonly open: OpenOutput } {
  const files = new Map<string, Uint8Array>();
  const open: OpenOutput = (name) => {
    files.set(name, new Uint8Array());
    return {
      write: (bytes) => void files.set(name, new Uint8Array(Buffer.concat([files.get(name) ?? new Uint8Array(), bytes]))),
      close: () => {},
    };
  };
  return { files, open };
}

const rowsOf = ({ columns, rows }: TableCells): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(columns.map(([name], index) => [name, row[index]])));

/** The bytes of `<table>.csv` and `<table>.json`. */
export const writeCsv = (cells: TableCells): Uint8Array => writeFlat(cells, 'csv');
export const writeJson = (cells: TableCells): Uint8Array => writeFlat(cells, 'json');

function writeFlat(cells: TableCells, format: 'csv' | 'json'): Uint8Array {
  const { files, open } = collect();
  const chunks = Array.from(cutRows(rowsOf(cells)), (rows) => makeChunk(cells.table, rows));
  writeTable(cells.table, format, chunks, open);
  return files.get(`${cells.table.name}.${format}`) ?? new Uint8Array();
}
