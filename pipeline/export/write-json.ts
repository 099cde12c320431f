/** JSON: an array with one row per line. */
import type { TableCells } from './cells.ts';

/** Rows as members of the array, with a comma and a line break between two: lists as arrays, empty cells as null. */
export function printJsonRows({ columns, rows }: Pick<TableCells, 'columns' | 'rows'>): Uint8Array {
  const names = columns.map(([name], index) => `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`);
  const print = (row: TableCells['rows'][number]): string => `${names.map((name, index) => name + JSON.stringify(row[index])).join('')}}`;
  return Buffer.from(rows.map(print).join(',\n'));
}
