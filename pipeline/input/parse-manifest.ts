/** The manifest: one row of metadata for each raw article. Reads its text; whether the files are there is for `readSources`. */
import type { ManifestRow } from '../clean/source.ts';
import type { Trouble } from '../errors.ts';
import { articles } from '../models/articles.ts';
import { type CsvRow, readCsv } from './read-csv.ts';

export const MANIFEST_COLUMNS = ['file', 'publisher', 'url', 'published', 'headline', 'byline', 'language', 'rights', 'note'] as const;
type ManifestColumn = (typeof MANIFEST_COLUMNS)[number];

export interface ManifestEntry {
  readonly row: ManifestRow;
  /** The line on which the row starts, from 1. */
  readonly line: number;
}

export interface Manifest {
  readonly entries: readonly ManifestEntry[];
  readonly troubles: readonly Trouble[];
}

/**
 * Reads a manifest and gathers all that is wrong with it.
 * @param file the manifest as the user named it, for messages
 */
export function parseManifest(text: string, file: string): Manifest {
  const { rows, troubles } = readCsv(text, file, {
    what: 'the manifest',
    columns: MANIFEST_COLUMNS,
    required: { file: 'the .txt of a row' },
  });
  const entries: ManifestEntry[] = [];
  for (const record of rows) {
    const found = checkRecord(record, file);
    troubles.push(...found.troubles);
    if (found.row !== null) entries.push({ row: found.row, line: record.line });
  }
  return { entries, troubles: [...troubles, ...findTwins(entries, file)] };
}

function checkRecord({ cells, line }: CsvRow<ManifestColumn>, file: string): { row: ManifestRow | null; troubles: Trouble[] } {
  const cell = (column: ManifestColumn): string | null => cells.get(column)?.text.trim() || null;
  const placed = (column: ManifestColumn, trouble: Trouble | null): Trouble | null =>
    trouble === null ? null : { file, line: cells.get(column)?.line ?? line, ...trouble };
  const name = cell('file');
  const misplaced = checkFileName(name);
  const row = readMetadata(name ?? '', cell);
  const found = [{ column: 'file' as const, trouble: misplaced }, ...checkMetadata(row)].map(({ column, trouble }) =>
    placed(column, trouble),
  );
  return { row: name === null || misplaced !== null ? null : row, troubles: found.filter((trouble) => trouble !== null) };
}

/** The row of an article, from what gives the value of a column. */
export const readMetadata = (file: string, cell: (column: Exclude<ManifestColumn, 'file'>) => string | null): ManifestRow => ({
  file,
  publisher: cell('publisher'),
  url: cell('url'),
  published: cell('published'),
  headline: cell('headline'),
  byline: cell('byline'),
  language: cell('language'),
  rights: cell('rights'),
  note: cell('note'),
});

/** What is wrong with the date, language tag and address of a row; null where nothing is. */
export const checkMetadata = ({ published, language, url }: ManifestRow): { column: ManifestColumn; trouble: Trouble | null }[] => [
  { column: 'published', trouble: checkDate(published) },
  { column: 'language', trouble: checkLanguage(language) },
  { column: 'url', trouble: checkUrl(url) },
];

function checkFileName(name: string | null): Trouble | null {
  if (name === null) return { problem: 'the cell file is empty', remedy: 'name the .txt that the row describes' };
  if (/^([\\/]|[A-Za-z]:)/u.test(name) || name.split(/[\\/]/u).includes('..')) {
    return { problem: `${name} leads out of the folder of raw articles`, remedy: 'name a file inside it, with a relative path' };
  }
  return null;
}

function checkDate(value: string | null): Trouble | null {
  if (value === null) return null;
  const remedy = 'write the day as YYYY-MM-DD';
  if (!articles.columns.published.type.safeParse(value).success) return { problem: `published is no date: ${value}`, remedy };
  // A day that the month does not have rolls over into the next.
  if (new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) !== value)
    return { problem: `published is no day of the calendar: ${value}`, remedy };
  return null;
}

function checkLanguage(value: string | null): Trouble | null {
  if (articles.columns.language.type.safeParse(value).success) return null;
  return { problem: `language is no BCP 47 tag: ${value}`, remedy: 'write for example en or en-GB' };
}

function checkUrl(value: string | null): Trouble | null {
  if (value === null || (URL.canParse(value) && /^https?:/iu.test(value))) return null;
  return { problem: `url is no web address: ${value}`, remedy: 'start it with https:// or leave it empty' };
}

function findTwins(entries: readonly ManifestEntry[], file: string): Trouble[] {
  const lines = new Map<string, number>();
  return entries.flatMap(({ row, line }) => {
    const key = canonicalPath(row.file);
    const twin = lines.get(key);
    if (twin === undefined) lines.set(key, line);
    return twin === undefined
      ? []
      : [{ file, line, problem: `${row.file} stands on line ${twin} already`, remedy: 'keep one of the two rows' }];
  });
}

/** The form in which file names are compared: file systems differ in how they spell accented letters. */
export const canonicalPath = (path: string): string =>
  path
    .replace(/\\/gu, '/')
    .replace(/^(\.\/)+/u, '')
    .normalize('NFC');
