/** CSV: RFC 4180 with LF line ends, UTF-8 without a byte order mark. */
import Papa from 'papaparse';
import type { Table } from '../models/table.ts';
import type { Cell, TableCells } from './cells.ts';

/**
 * Rows as lines of CSV: lists as JSON text, empty cells for null. Cells that a spreadsheet would take for a formula stay
 * as they are, since they are printed characters.
 */
export const printCsvRows = ({ rows }: Pick<TableCells, 'rows'>): Uint8Array =>
  rows.length === 0 ? new Uint8Array() : Buffer.from(printLines(rows.map((row) => row.map(flatCell))));

/** The first line: the names of the columns. */
export const printCsvHead = ({ columns }: Table): Uint8Array => Buffer.from(printLines([Object.keys(columns)]));

const printLines = (lines: FlatCell[][]): string => `${Papa.unparse(lines, { newline: '\n' })}\n`;

type FlatCell = string | number | boolean | null;

/** A cell as a flat value: a list becomes JSON text. */
export const flatCell = (cell: Cell): FlatCell => (typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell);
