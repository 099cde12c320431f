/** JSON: an array with one row per line. */
import type { TableCells } from './cells.ts';

/** Rows as members of the array, with a comma and a line break between two: lists as arrays, empty cells as null. */
export function printJsonRows({ columns, rows }: Pick<TableCells, 'columns' | 'rows'>): Uint8Array {
  const print = (row: TableCells['rows'][number]): string =>
    JSON.stringify(Object.fromEntries(columns.map(([name], index) => [name, row[index]])));
  return Buffer.from(rows.map(print).join(',\n'));
}
