/** Stage five: checked rows to the files of a data package. The same rows give the same bytes, in whatever order they come. */

import { FORMATS, type Format } from '../config.ts';
import type { Article } from '../models/articles.ts';
import { type Dataset, PUBLISHED, type PublishedName, tableOf } from '../models/index.ts';
import { type Chunk, cutRows, makeChunk, readRows } from './chunk.ts';
import { describeCroissant } from './describe-croissant.ts';
import { describePackage, LISTED_SOURCES } from './describe-package.ts';
import { orderRows } from './order-rows.ts';
import { sumFiles } from './sum-files.ts';
import { findExample, type TableSummary, writeReadme } from './write-readme.ts';
import { type OpenOutput, type WrittenFile, writeFile, writeTable } from './write-table.ts';
import type { WrittenTable } from './written-table.ts';

export interface ExportOptions {
  readonly formats: readonly Format[];
  /** Where the tables lie relative to the descriptor: '' beside it, `dist-data/` below it. */
  readonly folder: string;
}

export interface ExportedPackage {
  /** The files of the data folder by name: tables, README.md, croissant.json and SHA256SUMS. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** `datapackage.json`. */
  readonly descriptor: Uint8Array;
}

/** The published tables, in their order. */
export const TABLE_NAMES = Object.keys(PUBLISHED) as PublishedName[];

/**
 * Writes every published table in every format, and what describes them, in memory.
 * @throws {Error} naming table, row and column of a value that cannot be stored as its column declares
 */
export function exportDataset(dataset: Dataset, options: ExportOptions): ExportedPackage {
  const ordered = orderRows(dataset);
  const chunks = (name: PublishedName): Chunk[] =>
    Array.from(cutRows<object>(ordered[name]), (rows) => makeChunk(tableOf(name), rows as never));
  const tables = new Map(TABLE_NAMES.map((name) => [name, chunks(name)]));
  const files = new Map<string, Uint8Array>();
  const open = openInMemory(files);
  const written = listWork(options.formats).map(({ name, format }): WrittenTable => {
    return { name, format, files: writeTable(tableOf(name), format, tables.get(name) ?? [], open) };
  });
  const summaries = TABLE_NAMES.map((name) => {
    const { chunks: watched, summary } = watchChunks(name, tables.get(name) ?? []);
    Array.from(watched);
    return summary();
  });
  const articles = { rows: ordered.articles.slice(0, LISTED_SOURCES), count: ordered.articles.length };
  return { files, descriptor: writeAround({ written, summaries, articles, texts: null }, options, open).descriptor };
}

/** Every table in every format that was asked for, in the order in which the descriptor lists them. */
export const listWork = (formats: readonly Format[]): { name: PublishedName; format: Format }[] =>
  FORMATS.filter((format) => formats.includes(format)).flatMap((format) => TABLE_NAMES.map((name) => ({ name, format })));

/** Passes chunks on, and tells afterwards what the README says of their table. */
export function watchChunks(name: PublishedName, chunks: Iterable<Chunk>): { chunks: Iterable<Chunk>; summary: () => TableSummary } {
  let fullest: Chunk | null = null;
  let rows = 0;
  function* watched(): Generator<Chunk> {
    for (const chunk of chunks) {
      rows += chunk.rows;
      if (chunk.rows > 0 && (fullest === null || chunk.filled > fullest.filled)) fullest = chunk;
      yield chunk;
    }
  }
  const example = (): TableSummary['example'] => (fullest === null ? undefined : findExample(tableOf(name), readRows(fullest)));
  return { chunks: watched(), summary: () => ({ name, rows, example: example() }) };
}

export interface WrittenTables {
  readonly written: readonly WrittenTable[];
  readonly summaries: readonly TableSummary[];
  readonly articles: { readonly rows: readonly Article[]; readonly count: number };
  /** The file of the texts, where they were extracted from pages. */
  readonly texts: WrittenFile | null;
}

/** Writes what describes the tables: README.md, croissant.json and SHA256SUMS beside them; the descriptor is for the caller to put. */
export function writeAround(
  { written, summaries, articles, texts }: WrittenTables,
  { formats, folder }: ExportOptions,
  open: OpenOutput,
): { files: readonly WrittenFile[]; descriptor: Uint8Array } {
  const chosen = FORMATS.filter((format) => formats.includes(format));
  const readme = writeFile('README.md', [writeReadme(summaries, { formats: chosen, written, texts })], open);
  const croissant = writeFile('croissant.json', [describeCroissant(written)], open);
  const listed = [...written.flatMap(({ files }) => files), ...(texts === null ? [] : [texts]), readme, croissant];
  const sums = writeFile('SHA256SUMS', [sumFiles(listed)], open);
  return { files: [...listed, sums], descriptor: describePackage(written, articles, folder) };
}

function openInMemory(files: Map<string, Uint8Array>): OpenOutput {
  return (name) => {
    const pieces: Uint8Array[] = [];
    return {
      write: (piece) => void pieces.push(Buffer.from(piece)),
      close: () => void files.set(name, new Uint8Array(Buffer.concat(pieces))),
    };
  };
}
