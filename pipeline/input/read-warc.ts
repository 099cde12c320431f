/** The web pages in a WARC file, as news crawls publish them, one record at a time. */
import type { LimitReader, WARCRecord } from 'warcio';
import { LARGEST_PAGE } from '../config.ts';
import { type Chunks, DamageError } from './decompress.ts';

/** A page as its server sent it, or why its body cannot be read. */
export interface CrawledPage {
  readonly url: string | null;
  readonly id: string;
  readonly contentType: string | null;
  readonly body: Uint8Array | { readonly problem: string };
}

/**
 * Reads the pages that a server answered with. What is none, or an answer that there is none (a redirection, an error),
 * is passed over.
 * @throws {DamageError} when the file is cut off or is no WARC
 */
export async function* readWarc(chunks: Chunks): AsyncGenerator<CrawledPage> {
  // Loaded where it is needed: a run over other archives does not wait for it.
  const { WARCParser } = await import('warcio');
  for await (const record of new WARCParser(chunks)) {
    if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new DamageError('no record of WARC begins where one should');
    const rest = record.reader as LimitReader;
    const contentType = record.httpHeaders?.headers.get('content-type') ?? null;
    const body = isPage(record, contentType) ? await readBody(record) : null;
    // The parser looks for the rest of a record without end where the file ends before.
    for await (const _ of rest);
    if (rest.limit > 0) throw new DamageError('it ends in the middle of a record');
    const url = record.warcTargetURI ?? null;
    if (body !== null) yield { url, id: url ?? record.warcHeader('WARC-Record-ID') ?? '', contentType, body };
  }
}

const FOUND = 200;

const isPage = ({ warcType, httpHeaders }: WARCRecord, contentType: string | null): boolean =>
  warcType === 'response' && httpHeaders?.statusCode === FOUND && contentType?.toLowerCase().includes('html') === true;

async function readBody(record: WARCRecord): Promise<CrawledPage['body']> {
  const encoding = record.httpHeaders?.headers.get('content-encoding') ?? '';
  if (/\b(br|zstd|compress)\b/iu.test(encoding)) return { problem: `it is compressed by ${encoding}; only gzip and deflate are read` };
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of record.contentReader) {
    length += piece.length;
    if (length > LARGEST_PAGE) return { problem: `it is larger than ${LARGEST_PAGE / 1_000_000} MB` };
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
