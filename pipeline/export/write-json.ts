/** JSON: an array with one row per line. */
import type { Cell, TableCells } from './cells.ts';

/** Rows as members of the array, with a comma and a line break between two: lists as arrays, empty cells as null. */
export function printJsonRows({ columns, rows }: Pick<TableCells, 'columns' | 'rows'>): Uint8Array {
  const names = columns.map(([name]) => name);
  const print = (cells: TableCells['rows'][number]): string => {
    const row: Record<string, Cell> = {};
    for (let at = 0; at < names.length; at += 1) row[names[at] as string] = cells[at] as Cell;
    return JSON.stringify(row);
  };
  return Buffer.from(rows.map(print).join(',\n'));
}
