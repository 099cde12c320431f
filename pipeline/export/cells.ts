/**
 * Values of one table, checked and made ready for every format. The writers below trust them blindly: Arrow would
 * wrap an integer that is too large, cut 1.5 to 1, print undefined as empty text and replace lone surrogates, all
 * without a word.
 */
import type { Column } from '../models/column.ts';
import type { Table } from '../models/table.ts';
import { isCalendarDay } from '../text/calendar.ts';
import { cutText } from '../text/cut.ts';

export type Cell = string | number | boolean | readonly unknown[] | null;

/** One table: cells row by row, in the order of the declared columns. */
export interface TableCells {
  readonly table: Table;
  readonly columns: readonly (readonly [name: string, column: Column])[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Checks rows against the storage of their columns.
 * @throws {Error} naming table, row, column and value when a value cannot be stored as declared
 */
export function readCells(table: Table, rows: readonly Readonly<Record<string, unknown>>[]): TableCells {
  const columns = Object.entries(table.columns);
  const readCell = (row: Readonly<Record<string, unknown>>, name: string, column: Column): Cell => {
    const value = row[name];
    if (value === null && column.nullable) return null;
    const fault = faultOf(column, value);
    if (fault !== null) throw new Error(`${table.name} row ${String(row[table.primaryKey])}, column ${name}: ${fault}: ${print(value)}`);
    // a negative zero would be 0 in JSON and -0 in Parquet
    return value === 0 ? 0 : (value as Cell);
  };
  return { table, columns, rows: rows.map((row) => columns.map(([name, column]) => readCell(row, name, column))) };
}

const print = (value: unknown): string => cutText(typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'undefined'), 80);

function faultOf({ storage }: Column, value: unknown): string | null {
  switch (storage) {
    case 'text':
      return typeof value !== 'string' ? 'no text' : hasLoneSurrogate(value) ? 'half of a surrogate pair' : null;
    case 'date':
      return typeof value === 'string' && isCalendarDay(value) ? null : 'no day of the calendar';
    case 'int32':
      return typeof value === 'number' && (value | 0) === value ? null : 'no 32-bit integer';
    case 'float64':
      return typeof value === 'number' && Number.isFinite(value) ? null : 'no finite number';
    case 'boolean':
      return typeof value === 'boolean' ? null : 'neither true nor false';
    case 'json':
      return Array.isArray(value) ? faultOfItem(value) : 'no list';
  }
}

/** The first thing in a list that JSON text would lose. */
function faultOfItem(item: unknown): string | null {
  if (Array.isArray(item)) return item.map(faultOfItem).find((fault) => fault !== null) ?? null;
  if (typeof item === 'string') return hasLoneSurrogate(item) ? 'half of a surrogate pair' : null;
  if (typeof item === 'number') return Number.isFinite(item) ? null : 'no finite number';
  return 'a list of something else than text and numbers';
}

const hasLoneSurrogate = (text: string): boolean => !text.isWellFormed();
