/** One table in one format, written chunk by chunk: the only way in which tables come into being, large or small. */
import { createHash } from 'node:crypto';
import type { Format } from '../config.ts';
import type { FileWriter, Space } from '../effects.ts';
import type { Table } from '../models/table.ts';
import { readCells } from './cells.ts';
import { type Chunk, type Piece, readRows } from './chunk.ts';
import { printCsvHead } from './write-csv.ts';
import { writeParquet } from './write-parquet.ts';

/** Opens files by name; a name may have one folder: `quotes/part-00000.parquet`. */
export type OpenOutput = (name: string) => FileWriter;

/** Parts of Parquet that an earlier run made of the same chunks. */
export interface KeptParts {
  readonly get: (key: string) => Uint8Array | null;
  readonly put: (key: string, part: Uint8Array) => void;
}

export const NO_PARTS: KeptParts = { get: () => null, put: () => {} };

/** A file that was written. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes a table; more than one file where it is Parquet and large. */
export function writeTable(
  table: Table,
  format: Format,
  chunks: Iterable<Chunk>,
  open: OpenOutput,
  kept: KeptParts = NO_PARTS,
): WrittenFile[] {
  if (format === 'parquet') return writeParts(table, chunks, open, kept);
  return [writeFile(`${table.name}.${format}`, format === 'csv' ? csvPieces(table, chunks) : jsonPieces(chunks), open)];
}

/** Writes a file and measures it. */
export function writeFile(name: string, pieces: Iterable<Uint8Array | Piece>, open: OpenOutput): WrittenFile {
  const file = startFile(name, open);
  const { add, flush } = makePage(file.write);
  try {
    for (const piece of pieces) add(piece);
    flush();
  } finally {
    file.close();
  }
  return file.written();
}

/** Begins a file that is measured as it is written. */
export function startFile(name: string, open: OpenOutput): FileWriter & { readonly written: () => WrittenFile } {
  const output = open(name);
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    write: (piece) => {
      output.write(piece);
      hash.update(piece);
      bytes += piece.length;
    },
    close: output.close,
    written: () => ({ name, bytes, sha256: hash.digest('hex') }),
  };
}

const PAGE = 1_000_000;

/** Gathers small pieces: the disk and the hash take few large ones faster, and one page is all the memory that they need. */
function makePage(write: FileWriter['write']) {
  const page = Buffer.allocUnsafe(PAGE);
  let filled = 0;
  const flush = (): void => {
    if (filled > 0) write(page.subarray(0, filled));
    filled = 0;
  };
  const space: Space = (length) => {
    if (length > PAGE - filled) flush();
    return length > PAGE ? Buffer.allocUnsafe(length) : page.subarray(filled, filled + length);
  };
  const add = (piece: Uint8Array | Piece): void => {
    const bytes = typeof piece === 'function' ? piece(space) : piece;
    if (bytes.length > PAGE) {
      flush();
      write(bytes);
      return;
    }
    if (bytes.buffer !== page.buffer) space(bytes.length).set(bytes);
    filled += bytes.length;
  };
  return { add, flush };
}

function* csvPieces(table: Table, chunks: Iterable<Chunk>): Generator<Uint8Array | Piece> {
  yield printCsvHead(table);
  for (const { csv } of chunks) yield csv;
}

function* jsonPieces(chunks: Iterable<Chunk>): Generator<Uint8Array | Piece> {
  let before = '[\n';
  for (const { rows, json } of chunks) {
    if (rows === 0) continue;
    yield Buffer.from(before);
    yield json;
    before = ',\n';
  }
  yield Buffer.from(before === '[\n' ? '[\n]\n' : '\n]\n');
}

function writeParts(table: Table, chunks: Iterable<Chunk>, open: OpenOutput, kept: KeptParts): WrittenFile[] {
  const files: WrittenFile[] = [];
  const write = (part: Uint8Array): void => {
    const name = `${table.name}/part-${String(files.length).padStart(5, '0')}.parquet`;
    files.push(writeFile(name, [part], open));
  };
  let last: Uint8Array | null = null;
  for (const part of cutParts(chunks)) {
    if (last !== null) write(last);
    last = encodePart(table, part, kept);
  }
  last ??= encodePart(table, [], kept);
  // A table of one part is a file of its own.
  if (files.length === 0) return [writeFile(`${table.name}.parquet`, [last], open)];
  write(last);
  return files;
}

/**
 * Parts have at least so many rows, and at most so many rows or bytes of JSON: each is one row group. The least is that of which readers
 * take no harm: with each article that changes a part of each table is encoded again.
 */
const LEAST_ROWS = 8_192;
const MOST_ROWS = 65_536;
const MOST_BYTES = 32_000_000;
/** One chunk in so many may end a part. */
const ENDS = 32;

/**
 * Cuts chunks into parts. Where a part ends depends on what the chunks hold, not on how many came before: an article
 * that is added or changed leaves most other parts as they are.
 */
export function* cutParts(chunks: Iterable<Chunk>): Generator<Chunk[]> {
  let part: Chunk[] = [];
  let [rows, bytes] = [0, 0];
  for (const chunk of chunks) {
    if (chunk.rows === 0) continue;
    part.push(chunk);
    rows += chunk.rows;
    bytes += chunk.bytes;
    const isEnd = rows >= LEAST_ROWS && chunk.crc % ENDS === 0;
    if (!isEnd && rows < MOST_ROWS && bytes < MOST_BYTES) continue;
    yield part;
    [part, rows, bytes] = [[], 0, 0];
  }
  if (part.length > 0) yield part;
}

function encodePart(table: Table, chunks: readonly Chunk[], kept: KeptParts): Uint8Array {
  const isNamed = chunks.length > 0 && chunks.every(({ key }) => key !== '');
  const hash = createHash('sha256').update(table.name);
  for (const { key } of chunks) hash.update(key);
  const key = isNamed ? hash.digest('hex') : '';
  const known = isNamed ? kept.get(key) : null;
  if (known !== null) return known;
  const part = writeParquet(readCells(table, chunks.flatMap(readRows)));
  if (isNamed) kept.put(key, part);
  return part;
}
