/** JSON: an array with one row per line. */
import type { Cell, TableCells } from './cells.ts';

/** Rows as members of the array, with a comma and a line break between two: lists as arrays, empty cells as null. */
export function printJsonRows({ columns, rows }: Pick<TableCells, 'columns' | 'rows'>): Uint8Array {
  const names = columns.map(([name], at) => `${at === 0 ? '{' : ','}${JSON.stringify(name)}:`);
  const print = (cells: TableCells['rows'][number]): string => {
    let row = '';
    for (let at = 0; at < names.length; at += 1) row += `${names[at]}${printCell(cells[at] as Cell)}`;
    return `${row}}`;
  };
  return Buffer.from(rows.map(print).join(',\n'));
}

/** Numbers have been found finite and no negative zero, of which JSON and JavaScript print the same. */
const printCell = (cell: Cell): string => (typeof cell === 'object' || typeof cell === 'string' ? JSON.stringify(cell) : String(cell));
