/** CSV: RFC 4180 with LF line ends, UTF-8 without a byte order mark. */
import Papa from 'papaparse';
import type { Cell, TableCells } from './cells.ts';

/**
 * The bytes of `<table>.csv`: a header line, then one line per row; lists as JSON text, empty cells for null. Cells
 * that a spreadsheet would take for a formula stay as they are, since they are printed characters.
 */
export function writeCsv({ columns, rows }: TableCells): Uint8Array {
  const csv = Papa.unparse({ fields: columns.map(([name]) => name), data: rows.map((row) => row.map(flatCell)) }, { newline: '\n' });
  return new TextEncoder().encode(`${csv.replace(/\n$/u, '')}\n`);
}

/** A cell as a flat value: a list becomes JSON text. */
export const flatCell = (cell: Cell): string | number | boolean | null =>
  typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell;
