/** Cells of the corrections as values of a column, and back: the notation is that of the published CSV. */
import type { Column } from '../models/column.ts';
import { isCalendarDay } from '../text/calendar.ts';
import { cutText } from '../text/cut.ts';

const LONGEST_VALUE = 80;

/** A value as the published CSV prints it. */
const printFlat = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** A value for a message. */
export const showValue = (value: unknown): string => {
  const flat = printFlat(value);
  return flat === '' ? 'empty' : JSON.stringify(cutText(flat, LONGEST_VALUE));
};

/** Reads a cell as a value of a column, or says what is wrong with it. */
export function readValue(column: Column, cell: string | null): { readonly value: unknown } | { readonly problem: string } {
  if (cell === null && column.storage !== 'json') return column.nullable ? { value: null } : { problem: 'the column is never empty' };
  const value = parse(column, cell ?? '[]');
  const { success } = column.type.safeParse(value);
  if (success && (column.storage !== 'date' || isCalendarDay(value as string))) return { value };
  return { problem: `${showValue(cell)} is no ${EXPECTED[column.storage]}${rangeOf(column)}` };
}

/** Whether a cell says what a row holds. */
export function isSame(column: Column, cell: string | null, value: unknown): boolean {
  const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  if (cell === null || isEmpty) return (cell === null || cell === '[]') && isEmpty;
  return JSON.stringify(parse(column, cell)) === JSON.stringify(value);
}

const EXPECTED = {
  text: 'text that fits the column',
  int32: 'whole number',
  float64: 'number',
  boolean: 'true or false',
  date: 'day as YYYY-MM-DD',
  json: 'JSON list such as ["Russia"]',
} as const satisfies Record<Column['storage'], string>;

function rangeOf({ categories, pattern, minimum, maximum }: Column): string {
  if (categories !== undefined) return ` (one of ${categories.join(', ')})`;
  if (minimum !== undefined || maximum !== undefined) return ` (from ${minimum ?? 'any'} to ${maximum ?? 'any'})`;
  return pattern === undefined ? '' : ` (${pattern})`;
}

/** Undefined where the cell is not of the column's kind. */
function parse({ storage }: Column, cell: string): unknown {
  switch (storage) {
    case 'text':
    case 'date':
      return cell;
    case 'int32':
    case 'float64':
      return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/iu.test(cell) ? Number(cell) : undefined;
    case 'boolean':
      return cell === 'true' ? true : cell === 'false' ? false : undefined;
    case 'json':
      return parseJson(cell);
  }
}

function parseJson(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}
