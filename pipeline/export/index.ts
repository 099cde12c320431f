/** Stage five: a checked dataset to the bytes of a data package. Pure: the same rows give the same bytes, in whatever order they come. */
import { FORMATS, type Format } from '../config.ts';
import { type Dataset, PUBLISHED, type PublishedName, tableOf } from '../models/index.ts';
import { readCells, type TableCells } from './cells.ts';
import { describePackage, type TableFile } from './describe-package.ts';
import { orderRows } from './order-rows.ts';
import { sumFiles } from './sum-files.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';
import { writeParquet } from './write-parquet.ts';
import { writeReadme } from './write-readme.ts';

const WRITERS: Readonly<Record<Format, (cells: TableCells) => Uint8Array>> = { csv: writeCsv, parquet: writeParquet, json: writeJson };

export interface ExportOptions {
  readonly formats: readonly Format[];
  /** Where the tables lie relative to the descriptor: '' beside it, `dist-data/` below it. */
  readonly folder: string;
}

export interface ExportedPackage {
  /** The files of the data folder by name: tables, README.md and SHA256SUMS. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** `datapackage.json`. */
  readonly descriptor: Uint8Array;
}

/**
 * Writes every published table in every format, and what describes them.
 * @throws {Error} naming table, row and column of a value that cannot be stored as its column declares
 */
export function exportDataset(dataset: Dataset, { formats, folder }: ExportOptions): ExportedPackage {
  const ordered = orderRows(dataset);
  const tables = (Object.keys(PUBLISHED) as PublishedName[]).map((name) => readCells(tableOf(name), ordered[name]));
  const chosen = FORMATS.filter((format) => formats.includes(format));
  const tableFiles = chosen.flatMap((format) =>
    tables.map(
      (cells): TableFile => ({ table: cells.table, format, name: `${cells.table.name}.${format}`, bytes: WRITERS[format](cells) }),
    ),
  );
  const files = new Map(tableFiles.map(({ name, bytes }) => [name, bytes]));
  files.set('README.md', writeReadme(tables, chosen));
  files.set('SHA256SUMS', sumFiles(files));
  return { files, descriptor: describePackage(ordered, tableFiles, folder) };
}
