/**
 * Rows of one table that belong together, printed: those of one article, or a thousand that have no article. Tables are
 * written chunk by chunk, so that no more than a few of them are ever in memory.
 */
import { crc32 } from 'node:zlib';
import type { Space } from '../effects.ts';
import type { Table } from '../models/table.ts';
import { type Cell, readCells, type TableCells } from './cells.ts';
import { printCsvRows } from './write-csv.ts';
import { printJsonRows } from './write-json.ts';

/** Some bytes, put into room that the caller gives, or standing where they are. */
export type Piece = (space?: Space) => Uint8Array;

export interface Chunk {
  /** Names what the chunk was made from, where it is kept from run to run; else empty. */
  readonly key: string;
  readonly rows: number;
  /** Cells that are filled in the fullest row. */
  readonly filled: number;
  /** The length and the checksum of `json`. */
  readonly bytes: number;
  readonly crc: number;
  /** Rows as JSON, one a line, with commas between them. */
  readonly json: Piece;
  /** Rows as lines of CSV. */
  readonly csv: Piece;
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/**
 * Checks and prints rows.
 * @throws {Error} naming table, row and column of a value that cannot be stored as its column declares
 */
export function makeChunk(table: Table, rows: Rows): Chunk {
  const cells = readCells(table, rows);
  const json = printJsonRows(cells);
  const csv = printCsvRows(cells);
  return {
    key: '',
    rows: rows.length,
    filled: countFullest(cells),
    bytes: json.length,
    crc: crc32(json),
    json: () => json,
    csv: () => csv,
  };
}

/** The rows of a chunk, as they were. */
export const readRows = ({ json }: Pick<Chunk, 'json'>): Record<string, unknown>[] =>
  JSON.parse(`[${Buffer.from(json()).toString()}]`) as Record<string, unknown>[];

/** The first so many rows of some chunks, as they were. */
export function takeRows(chunks: Iterable<Chunk>, most: number): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  for (const chunk of chunks) {
    rows.push(...readRows(chunk));
    if (rows.length >= most) break;
  }
  return rows.slice(0, most);
}

const ROWS_WITHOUT_ARTICLE = 1000;

/** The rows of a chunk, each as its JSON: no text in a row holds a line break, since JSON escapes it. */
export const readLines = ({ json, rows }: Pick<Chunk, 'json' | 'rows'>): string[] =>
  rows === 0 ? [] : Buffer.from(json()).toString().split(',\n');

/** Cuts ordered rows into those of each article, and those without an article into pieces. */
export function* cutRows<Row extends object>(rows: Iterable<Row>): Generator<Row[]> {
  let piece: Row[] = [];
  let current: unknown = null;
  for (const row of rows) {
    const article = 'article_id' in row ? row.article_id : null;
    const isNext = article !== current || (article === null && piece.length >= ROWS_WITHOUT_ARTICLE);
    if (isNext && piece.length > 0) {
      yield piece;
      piece = [];
    }
    piece.push(row);
    current = article;
  }
  if (piece.length > 0) yield piece;
}

const isFilled = (cell: Cell | undefined): boolean => cell !== null && !(Array.isArray(cell) && cell.length === 0);

/** The filled cells of a row. */
export const countFilled = (row: readonly Cell[]): number => row.reduce<number>((count, cell) => (isFilled(cell) ? count + 1 : count), 0);

const countFullest = ({ rows }: TableCells): number => rows.reduce((most, row) => Math.max(most, countFilled(row)), 0);
