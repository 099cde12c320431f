/** Archives of articles to records of JSON Lines, one at a time: CSV, web pages and WARC, each also compressed by gzip. */
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import Papa from 'papaparse';
import { type Trouble, usageError } from '../errors.ts';

/** The fields of an article, or what is wrong with it. */
export type ExtractedRecord = { readonly record: Readonly<Record<string, unknown>> } | { readonly trouble: Trouble };

type Chunks = AsyncIterable<Uint8Array>;

/** The formats by the ending of a file's name, without `.gz`. */
const READERS: Readonly<Record<string, (chunks: Chunks, name: string) => AsyncGenerator<ExtractedRecord>>> = {
  '.csv': readCsvRecords,
  '.html': readPage,
  '.htm': readPage,
  '.warc': readWarc,
};

/** The ending of a name, without that of its compression. */
const endingOf = (name: string): string => (/\.\w+$/u.exec(name.replace(/\.gz$/iu, ''))?.[0] ?? '').toLowerCase();

/** Whether a file is an archive that is read here. */
export const isArchive = (name: string): boolean => READERS[endingOf(name)] !== undefined;

/** Whether the texts of a file have to be extracted from pages. */
export const holdsPages = (name: string): boolean => isArchive(name) && endingOf(name) !== '.csv';

/**
 * Reads the articles of a file.
 * @throws {AsReportedError} when its name has no known ending
 */
export function readRecords(name: string, chunks: Chunks): AsyncGenerator<ExtractedRecord> {
  const ending = endingOf(name);
  const reader = READERS[ending];
  if (reader === undefined) {
    const known = Object.keys(READERS).join(', ');
    throw usageError({
      file: name,
      problem: 'its format is unknown',
      remedy: `give it one of the endings ${known}, or one of them and .gz`,
    });
  }
  // The reader of WARC decompresses by itself, record by record.
  return reader(ending === '.warc' ? chunks : gunzip(name, chunks), name);
}

/** Decompresses a file whose name ends in `.gz`. */
export const gunzip = (name: string, chunks: Chunks): Chunks =>
  name.endsWith('.gz') ? Readable.from(chunks).pipe(createGunzip()) : chunks;

async function* readCsvRecords(chunks: Chunks): AsyncGenerator<ExtractedRecord> {
  const rows = Readable.from(chunks).pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { header: true, skipEmptyLines: true }));
  for await (const record of rows) yield { record: record as Readonly<Record<string, unknown>> };
}

async function* readPage(chunks: Chunks, name: string): AsyncGenerator<ExtractedRecord> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  yield await readPageRecord(Buffer.concat(pieces), { id: name, url: null, contentType: null });
}

async function* readWarc(chunks: Chunks): AsyncGenerator<ExtractedRecord> {
  // Loaded where it is needed, as are the parsers of pages: a run over other archives does not wait for them.
  const { WARCParser } = await import('warcio');
  for await (const record of new WARCParser(chunks)) {
    const contentType = record.httpHeaders?.headers.get('content-type') ?? null;
    if (record.warcType !== 'response' || contentType?.includes('html') !== true) continue;
    const url = record.warcTargetURI ?? null;
    yield await readPageRecord(await record.readFully(true), { id: url ?? record.warcHeader('WARC-Record-ID') ?? '', url, contentType });
  }
}

interface PageSource {
  readonly id: string;
  readonly url: string | null;
  readonly contentType: string | null;
}

async function readPageRecord(bytes: Uint8Array, { id, url, contentType }: PageSource): Promise<ExtractedRecord> {
  const { decodePage, extractPage } = await import('./extract-page.ts');
  try {
    const page = extractPage(decodePage(bytes, contentType), url);
    return page === null ? { trouble: { file: id, problem: 'the page holds no article' } } : { record: { id, ...page } };
  } catch (error) {
    return { trouble: { file: id, problem: `the page cannot be read: ${error instanceof Error ? error.message : String(error)}` } };
  }
}
