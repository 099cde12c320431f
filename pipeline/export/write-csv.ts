/** CSV: RFC 4180 with LF line ends, UTF-8 without a byte order mark. */
import type { Table } from '../models/table.ts';
import type { Cell, TableCells } from './cells.ts';

/**
 * Rows as lines of CSV: lists as JSON text, empty cells for null. Cells that a spreadsheet would take for a formula stay
 * as they are, since they are printed characters.
 */
export const printCsvRows = ({ rows }: Pick<TableCells, 'rows'>): Uint8Array => Buffer.from(rows.map(printLine).join(''));

/** The first line: the names of the columns. */
export const printCsvHead = ({ columns }: Table): Uint8Array => Buffer.from(printLine(Object.keys(columns)));

function printLine(cells: readonly Cell[]): string {
  let line = '';
  for (let at = 0; at < cells.length; at += 1) line += `${at === 0 ? '' : ','}${printCell(cells[at] as Cell)}`;
  return `${line}\n`;
}

/** What would end a cell, or be lost at its edge. */
const NEEDS_QUOTES = /[",\r\n\ufeff]|^ | $/u;

function printCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : JSON.stringify(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

type FlatCell = string | number | boolean | null;

/** A cell as a flat value: a list becomes JSON text. */
export const flatCell = (cell: Cell): FlatCell => (typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell);
