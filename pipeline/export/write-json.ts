/** JSON: an array with one row per line. */
import type { TableCells } from './cells.ts';
import { joinChunks } from './join-chunks.ts';

/** The bytes of `<table>.json`: UTF-8, LF, lists as arrays, empty cells as null. */
export function writeJson({ columns, rows }: TableCells): Uint8Array {
  const print = (row: TableCells['rows'][number]): string =>
    JSON.stringify(Object.fromEntries(columns.map(([name], index) => [name, row[index]])));
  return joinChunks('[\n', rows, (chunk, isLast) => `${chunk.map(print).join(',\n')}${isLast ? '\n' : ',\n'}`, ']\n');
}
