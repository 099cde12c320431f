/** Bytes of a long table, made piece by piece: a JavaScript string ends at half a gigabyte, a table need not. */

const ROWS_PER_CHUNK = 10_000;

/**
 * Prints rows in chunks and joins their bytes.
 * @param print the text of some rows, and whether they are the last
 */
export function joinChunks<Row>(
  head: string,
  rows: readonly Row[],
  print: (chunk: readonly Row[], isLast: boolean) => string,
  tail = '',
): Uint8Array {
  const chunks: Uint8Array[] = [Buffer.from(head)];
  for (let from = 0; from < rows.length; from += ROWS_PER_CHUNK) {
    chunks.push(Buffer.from(print(rows.slice(from, from + ROWS_PER_CHUNK), from + ROWS_PER_CHUNK >= rows.length)));
  }
  return new Uint8Array(Buffer.concat([...chunks, Buffer.from(tail)]));
}
