/** CSV: RFC 4180 with LF line ends, UTF-8 without a byte order mark. */
import Papa from 'papaparse';
import type { Cell, TableCells } from './cells.ts';
import { joinChunks } from './join-chunks.ts';

/**
 * The bytes of `<table>.csv`: a header line, then one line per row; lists as JSON text, empty cells for null. Cells
 * that a spreadsheet would take for a formula stay as they are, since they are printed characters.
 */
export function writeCsv({ columns, rows }: TableCells): Uint8Array {
  const print = (lines: readonly (readonly FlatCell[])[]): string => `${Papa.unparse([...lines] as unknown[][], { newline: '\n' })}\n`;
  return joinChunks(print([columns.map(([name]) => name)]), rows, (chunk) => print(chunk.map((row) => row.map(flatCell))));
}

type FlatCell = string | number | boolean | null;

/** A cell as a flat value: a list becomes JSON text. */
export const flatCell = (cell: Cell): FlatCell => (typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell);
