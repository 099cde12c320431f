/** The manifest: one row of metadata for each raw article. Reads its text; whether the files are there is for `readSources`. */
import Papa from 'papaparse';
import type { ManifestRow } from '../clean/index.ts';
import type { Trouble } from '../errors.ts';
import { articles } from '../models/articles.ts';

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

interface Record_ {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Reads a manifest and gathers all that is wrong with it.
 * @param file the manifest as the user named it, for messages
 */
export function parseManifest(text: string, file: string): Manifest {
  const { records, troubles } = splitRecords(text.replace(/^\ufeff/u, ''), file);
  const [header, ...rows] = records;
  if (header === undefined) {
    return {
      entries: [],
      troubles: [{ file, line: 1, problem: 'the manifest is empty', remedy: 'give it a header with the column file' }],
    };
  }
  const headerTroubles = checkHeader(header, file);
  if (headerTroubles.length > 0) return { entries: [], troubles: [...troubles, ...headerTroubles] };
  const entries: ManifestEntry[] = [];
  for (const record of rows) {
    const found = checkRecord(header, record, file);
    troubles.push(...found.troubles);
    if (found.row !== null) entries.push({ row: found.row, line: record.line });
  }
  return { entries, troubles: [...troubles, ...findTwins(entries, file)] };
}

/** Cells by row, with the line on which each row starts: a quoted cell may hold line breaks. Blank lines are passed over. */
function splitRecords(text: string, file: string): { records: Record_[]; troubles: Trouble[] } {
  const records: Record_[] = [];
  const troubles: Trouble[] = [];
  let cursor = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    step: ({ data, errors, meta }) => {
      for (const { message } of errors) {
        troubles.push({ file, line, problem: `malformed row: ${message.toLowerCase()}`, remedy: 'check its quotation marks' });
      }
      if (errors.length === 0 && data.some((cell) => cell.trim() !== '')) records.push({ cells: data, line });
      line += countLineBreaks(text, cursor, meta.cursor);
      cursor = meta.cursor;
    },
  });
  return { records, troubles };
}

function countLineBreaks(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n|\n|\r/gu)?.length ?? 0;
}

function checkHeader({ cells, line }: Record_, file: string): Trouble[] {
  const known: readonly string[] = MANIFEST_COLUMNS;
  const names = cells.map((cell) => cell.trim());
  const troubles: Trouble[] = [];
  names.forEach((name, index) => {
    if (!known.includes(name)) {
      troubles.push({ file, line, problem: `unknown column ${JSON.stringify(name)}`, remedy: `use ${known.join(', ')}` });
    } else if (names.indexOf(name) < index) {
      troubles.push({ file, line, problem: `the column ${name} stands twice`, remedy: 'keep one of them' });
    }
  });
  if (!names.includes('file'))
    troubles.push({ file, line, problem: 'there is no column file', remedy: 'add it: it names the .txt of a row' });
  return troubles;
}

function checkRecord(header: Record_, { cells, line }: Record_, file: string): { row: ManifestRow | null; troubles: Trouble[] } {
  if (cells.length !== header.cells.length) {
    const problem = `malformed row: ${cells.length} cells under ${header.cells.length} columns`;
    return { row: null, troubles: [{ file, line, problem, remedy: 'put a cell that holds a comma into double quotes' }] };
  }
  const byColumn = new Map(header.cells.map((name, index) => [name.trim(), cells[index]?.trim() ?? '']));
  const cell = (column: ManifestColumn): string | null => byColumn.get(column) || null;
  const name = cell('file');
  const misplaced = checkFileName(name);
  const troubles = [misplaced, checkDate(cell('published')), checkLanguage(cell('language')), checkUrl(cell('url'))];
  const found = troubles.flatMap((trouble) => (trouble === null ? [] : [{ file, line, ...trouble }]));
  if (name === null || misplaced !== null) return { row: null, troubles: found };
  const [publisher, url, published, headline, byline] = [
    cell('publisher'),
    cell('url'),
    cell('published'),
    cell('headline'),
    cell('byline'),
  ];
  const [language, rights, note] = [cell('language'), cell('rights'), cell('note')];
  return { row: { file: name, publisher, url, published, headline, byline, language, rights, note }, troubles: found };
}

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
