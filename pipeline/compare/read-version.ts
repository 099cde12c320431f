/** A published version of the dataset, read from a folder or from a revision of a git repository. */
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CORRECTIONS_FILE, MANIFEST_FILE } from '../config.ts';
import type { Effects } from '../effects.ts';
import { dataError } from '../errors.ts';
import { CORRECTION_COLUMNS } from '../input/parse-corrections.ts';
import { MANIFEST_COLUMNS } from '../input/parse-manifest.ts';
import { type CsvRow, readCsv } from '../input/read-csv.ts';
import { findRevision, readFileAt } from '../input/revision.ts';
import { PUBLISHED, type PublishedName, tableOf } from '../models/index.ts';

export type AnyRow = Readonly<Record<string, unknown>>;

export interface VersionTable {
  readonly primaryKey: string;
  /** What each column may hold, as comparable text. */
  readonly columns: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, AnyRow>;
}

export interface Version {
  /** As the user named it. */
  readonly name: string;
  /** The number in its descriptor. */
  readonly number: string;
  readonly tables: ReadonlyMap<string, VersionTable>;
  /** The manifest row of each file as comparable text; null where the manifest is not at hand. */
  readonly manifest: ReadonlyMap<string, string> | null;
  /** Lines of the corrections; null where they are not at hand. */
  readonly corrections: readonly CorrectionLine[] | null;
}

export interface CorrectionLine {
  readonly table: string;
  readonly rowId: string;
  /** All cells, as comparable text. */
  readonly line: string;
}

/** Reads a file of a version; null where there is none. */
type Read = (path: string) => Uint8Array | null;

const DESCRIPTOR = 'datapackage.json';

const descriptorShape = z.object({
  version: z.string(),
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      format: z.string(),
      jsonSchema: z.object({ items: z.object({ properties: z.record(z.string(), z.record(z.string(), z.unknown())) }) }).optional(),
    }),
  ),
});

/**
 * Reads a version.
 * @param name a folder that holds datapackage.json or lies beside it, or else a revision of the repository around root
 * @throws {AsReportedError} when neither is there, or it holds no tables as JSON
 */
export function readVersion(name: string, root: string, effects: Effects): Version {
  const read = openVersion(name, root, effects);
  const bytes = read(DESCRIPTOR);
  if (bytes === null) {
    const remedy = 'name a folder or a revision that holds published tables, as npm start writes them';
    throw dataError({ file: name, problem: `there is no ${DESCRIPTOR}`, remedy });
  }
  const descriptor = descriptorShape.safeParse(parseJson(bytes, `${name}: ${DESCRIPTOR}`));
  if (!descriptor.success) throw dataError({ file: name, problem: `${DESCRIPTOR} describes no tables`, remedy: 'run npm start' });
  const resources = descriptor.data.resources.filter(({ format }) => format === 'json');
  if (resources.length === 0) throw dataError({ file: name, problem: 'it holds no tables as JSON', remedy: 'publish JSON too' });
  const tables = resources.map(({ name: resource, path, jsonSchema }) => {
    if (/^[\\/]|^[a-z]:|(^|[\\/])\.\.([\\/]|$)/iu.test(path)) {
      throw dataError({ file: name, problem: `${DESCRIPTOR} names a file outside the package: ${path}`, remedy: 'run npm start' });
    }
    const table = resource.replace(/-json$/u, '');
    return [table, readTable(table, jsonSchema?.items.properties ?? {}, read(path), `${name}: ${path}`)] as const;
  });
  return { name, number: descriptor.data.version, tables: new Map(tables), manifest: readManifest(read), corrections: readLines(read) };
}

function openVersion(name: string, root: string, effects: Effects): Read {
  const { disk } = effects;
  if (disk.kindOf(name) !== 'folder') {
    const revision = findRevision(root, name, effects);
    return (path) => readFileAt(revision, path, effects);
  }
  const around = disk.kindOf(join(name, DESCRIPTOR)) === 'file' ? name : dirname(disk.resolve(name));
  return (path) => (disk.kindOf(join(around, path)) === 'file' ? disk.read(join(around, path)) : null);
}

function readTable(
  table: string,
  properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  bytes: Uint8Array | null,
  where: string,
): VersionTable {
  if (bytes === null) throw dataError({ file: where, problem: 'the descriptor names it, but it is not there', remedy: 'run npm start' });
  const rows = parseJson(bytes, where);
  if (!Array.isArray(rows) || rows.some((row) => typeof row !== 'object' || row === null))
    throw dataError({ file: where, problem: 'no JSON array of rows', remedy: 'run npm start' });
  const columns = Object.entries(properties).map(
    ([column, { title, description, examples, ...type }]) => [column, JSON.stringify(type)] as const,
  );
  const primaryKey = table in PUBLISHED ? tableOf(table as PublishedName).primaryKey : (columns[0]?.[0] ?? '');
  return { primaryKey, columns: new Map(columns), rows: new Map((rows as AnyRow[]).map((row) => [String(row[primaryKey]), row])) };
}

function parseJson(bytes: Uint8Array, where: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw dataError({ file: where, problem: `no JSON: ${error instanceof Error ? error.message : ''}`, remedy: 'run npm start' });
  }
}

function readManifest(read: Read): Map<string, string> | null {
  const rows = readListing(read, MANIFEST_FILE, MANIFEST_COLUMNS);
  return rows === null ? null : new Map(rows.map((row) => [row.cells.get('file')?.text.trim() ?? '', printCells(row)]));
}

function readLines(read: Read): CorrectionLine[] | null {
  const rows = readListing(read, CORRECTIONS_FILE, CORRECTION_COLUMNS);
  return rows === null
    ? null
    : rows.map((row) => ({
        table: row.cells.get('table')?.text ?? '',
        rowId: row.cells.get('row_id')?.text.trim() ?? '',
        line: printCells(row),
      }));
}

function readListing(read: Read, name: string, columns: readonly string[]): readonly CsvRow<string>[] | null {
  const bytes = read(`raw/${name}`);
  return bytes === null ? null : readCsv(new TextDecoder().decode(bytes), name, { what: name, columns, required: {} }).rows;
}

const printCells = ({ cells }: CsvRow<string>): string =>
  JSON.stringify([...cells].filter(([, { text }]) => text !== '').map(([column, { text }]) => [column, text]));
