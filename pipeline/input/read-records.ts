/** Archives of articles to records of JSON Lines, one at a time: CSV, web pages and WARC, each also compressed by gzip. */
import { LARGEST_PAGE } from '../config.ts';
import { type Trouble, usageError } from '../errors.ts';
import { type Chunks, DamageError, decompress } from './decompress.ts';
import { readWarc } from './read-warc.ts';
import { streamCsv } from './stream-csv.ts';

/** The fields of an article, or what is wrong with it; with `isEnd`, with all that follows in the file. */
export type ExtractedRecord = { readonly record: Readonly<Record<string, unknown>> } | ExtractionTrouble;

interface ExtractionTrouble {
  readonly trouble: Trouble;
  readonly isEnd?: boolean;
}

/** The formats by the ending of a file's name, without `.gz`. */
const READERS: Readonly<Record<string, (chunks: Chunks, name: string) => AsyncGenerator<ExtractedRecord>>> = {
  '.csv': readCsvRecords,
  '.html': readPage,
  '.htm': readPage,
  '.warc': readCrawl,
};

/** The ending of a name, without that of its compression. */
const endingOf = (name: string): string => (/\.\w+$/u.exec(name.replace(/\.gz$/iu, ''))?.[0] ?? '').toLowerCase();

/** Whether a file is an archive that is read here. */
export const isArchive = (name: string): boolean => READERS[endingOf(name)] !== undefined;

/** Whether the texts of a file have to be extracted from pages. */
export const holdsPages = (name: string): boolean => isArchive(name) && endingOf(name) !== '.csv';

/**
 * Reads the articles of a file. Where it is damaged, the last thing given says so.
 * @throws {AsReportedError} when its name has no known ending
 */
export function readRecords(name: string, chunks: Chunks): AsyncGenerator<ExtractedRecord> {
  const reader = READERS[endingOf(name)];
  if (reader === undefined) {
    const known = Object.keys(READERS).join(', ');
    throw usageError({
      file: name,
      problem: 'its format is unknown',
      remedy: `give it one of the endings ${known}, or one of them and .gz`,
    });
  }
  return upToDamage(name, reader(decompress(chunks), name));
}

async function* upToDamage(name: string, records: AsyncGenerator<ExtractedRecord>): AsyncGenerator<ExtractedRecord> {
  try {
    yield* records;
  } catch (error) {
    if (!(error instanceof DamageError)) throw error;
    yield { trouble: damageOf(name, error), isEnd: true };
  }
}

/** What is wrong with a file that cannot be read to its end. */
export const damageOf = (file: string, { message, remedy }: DamageError): Trouble => ({ file, problem: message, remedy });

async function* readCsvRecords(chunks: Chunks, name: string): AsyncGenerator<ExtractedRecord> {
  let number = 0;
  for await (const row of streamCsv(chunks, ['id', 'text'])) {
    number += 1;
    if ('cells' in row) yield { record: row.cells };
    else yield { trouble: { file: `${name}: record ${number}`, problem: row.problem } };
  }
}

async function* readPage(chunks: Chunks, name: string): AsyncGenerator<ExtractedRecord> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length <= LARGEST_PAGE) pieces.push(chunk);
  }
  if (length > LARGEST_PAGE) {
    yield { trouble: { file: name, problem: `the page cannot be read: it is larger than ${LARGEST_PAGE / 1_000_000} MB` } };
    return;
  }
  yield await readPageRecord(Buffer.concat(pieces), { id: name, url: null, contentType: null });
}

async function* readCrawl(chunks: Chunks): AsyncGenerator<ExtractedRecord> {
  for await (const { body, ...page } of readWarc(chunks)) {
    if ('problem' in body) yield { trouble: { file: page.id, problem: `the page cannot be read: ${body.problem}` } };
    else yield await readPageRecord(body, page);
  }
}

interface PageSource {
  readonly id: string;
  readonly url: string | null;
  readonly contentType: string | null;
}

async function readPageRecord(bytes: Uint8Array, { id, url, contentType }: PageSource): Promise<ExtractedRecord> {
  // Loaded where they are needed: a run over other archives does not wait for the parsers of pages.
  const [{ extractPage }, { decodePage }] = await Promise.all([import('./extract-page.ts'), import('./decode-page.ts')]);
  try {
    const page = extractPage(decodePage(bytes, contentType), url);
    return page === null ? { trouble: { file: id, problem: 'the page holds no article' } } : { record: { id, ...page } };
  } catch (error) {
    return { trouble: { file: id, problem: `the page cannot be read: ${error instanceof Error ? error.message : String(error)}` } };
  }
}
