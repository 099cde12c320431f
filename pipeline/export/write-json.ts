/** JSON: an array with one row per line. */
import type { TableCells } from './cells.ts';

/** The bytes of `<table>.json`: UTF-8, LF, lists as arrays, empty cells as null. */
export function writeJson({ columns, rows }: TableCells): Uint8Array {
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map(([name], index) => [name, row[index]]))));
  return new TextEncoder().encode(lines.length === 0 ? '[\n]\n' : `[\n${lines.join(',\n')}\n]\n`);
}
