/** Articles that come one after the other, from archives or from stdin. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { ArticleSource } from '../clean/source.ts';
import type { Disk, Effects } from '../effects.ts';
import { AsReportedError, dataError, type Trouble } from '../errors.ts';
import { describeTroubles, failureIssue } from '../failure.ts';
import type { Issue } from '../models/issues.ts';
import { compareText } from '../text/compare.ts';
import { type Chunks, DamageError, decompress } from './decompress.ts';
import { parseArticleLine, readArticle } from './parse-article-line.ts';
import { damageOf, holdsPages, isArchive, readRecords } from './read-records.ts';
import type { Sources } from './read-sources.ts';
import { splitLines } from './split-lines.ts';

/** One article, or the doubt about a line that is none. */
export type StreamedArticle = { readonly source: ArticleSource } | { readonly issue: Issue };

/** As `Sources`; the articles can be gone through once, and the issues are whole when they have been. */
export interface StreamedSources extends Omit<Sources, 'articles'> {
  readonly articles: AsyncIterable<ArticleSource>;
  /** Whether texts are extracted from pages: then no file holds them yet. */
  readonly areExtracted: boolean;
}

/**
 * Reads JSON Lines, also compressed by gzip. Blank lines are passed over.
 * @param within what its lines are called by, beside their numbers; '' where there is one file only
 */
export async function* readJsonLines(chunks: Chunks, within = ''): AsyncGenerator<StreamedArticle> {
  try {
    for await (const line of splitLines(decompress(chunks))) {
      if (line.text !== null && line.text.trim() === '') continue;
      const read = parseArticleLine(line, placed(within, `line ${line.number}`));
      if ('source' in read) yield read;
      else yield unfitIssue(read.id, read.troubles);
    }
  } catch (error) {
    if (!(error instanceof DamageError)) throw error;
    yield unfitIssue(within || 'the input', [damageOf(within, error)]);
  }
}

const placed = (within: string, place: string): string => (within === '' ? place : `${within}: ${place}`);

const unfitIssue = (id: string, troubles: readonly Trouble[]): { issue: Issue } => ({
  issue: failureIssue('input.unfit', id, describeTroubles(troubles)),
});

/** The articles of archives: CSV, web pages and WARC. */
async function* readArchive(name: string, chunks: Chunks): AsyncGenerator<StreamedArticle> {
  let number = 0;
  for await (const found of readRecords(name, chunks)) {
    number += 1;
    const read =
      'record' in found
        ? readArticle(found.record, `${name}: record ${number}`)
        : { id: found.trouble.file ?? name, troubles: [found.trouble] };
    if ('source' in read) yield read;
    else yield unfitIssue(read.id, read.troubles);
  }
}

/**
 * The articles of a file, also compressed by gzip, of the archives and pages in a folder, or of stdin. What is no known
 * archive is JSON Lines.
 * @param name `-` is stdin
 * @throws {AsReportedError} when there is no such file, or nothing to read in the folder
 */
export function streamSources(name: string, { disk, input }: Effects): StreamedSources {
  const files = listFiles(name, disk);
  const issues: Issue[] = [];
  const read = async function* (): AsyncGenerator<StreamedArticle> {
    if (name === '-') yield* readJsonLines(input());
    for (const { id, file, within } of files) {
      const chunks = disk.stream(file);
      try {
        yield* isArchive(file) ? readArchive(id, chunks) : readJsonLines(chunks, within);
      } catch (error) {
        // Of several files, one that the disk refuses costs itself only.
        if (!(error instanceof AsReportedError) || within === '') throw error;
        yield unfitIssue(id, error.troubles);
      }
    }
  };
  return { articles: takeArticles(read(), issues), issues, corrections: [], areExtracted: files.some(({ file }) => holdsPages(file)) };
}

interface InputFile {
  /** What a page of the folder is called. */
  readonly id: string;
  readonly file: string;
  /** What its lines are called by, beside their numbers; '' where there is one file only. */
  readonly within: string;
}

function listFiles(name: string, disk: Disk): InputFile[] {
  if (name === '-') return [];
  const kind = disk.kindOf(name);
  const remedy = 'name a file of JSON Lines, CSV, HTML or WARC, a folder of them, or - for stdin, with --input';
  if (kind === 'file' && FOREIGN.test(name)) throw dataError({ file: name, problem: 'it is no archive of articles', remedy: FOLDER });
  if (kind === 'file') return [{ id: name, file: name, within: '' }];
  if (kind !== 'folder') throw dataError({ file: name, problem: kind === null ? 'there is no such file' : 'it is no file', remedy });
  const files = listFolder(name, '', disk).sort((a, b) => compareText(a.id, b.id));
  if (files.length === 0) throw dataError({ file: name, problem: 'it holds no archives and no pages', remedy: `${remedy}; ${FOLDER}` });
  return files;
}

/** What people have articles in, and no archive of them is. */
const FOREIGN = /\.(?:pdf|docx?|odt|rtf|epub|xlsx?|zip)$/iu;
const FOLDER = 'put each article into a .txt file of its own, and name their folder with --raw';

const LINES = /\.jsonl(\.gz)?$/iu;

/** The files of a folder and those below it that can be read; all else is somebody's own. */
const listFolder = (root: string, within: string, disk: Disk): InputFile[] =>
  disk.list(join(root, within)).flatMap(({ name, kind }) => {
    const id = within === '' ? name : `${within}/${name}`;
    if (kind === 'folder') return listFolder(root, id, disk);
    return kind === 'file' && (isArchive(name) || LINES.test(name)) ? [{ id, file: join(root, id), within: id }] : [];
  });

/** So many bytes of a hash tell any two texts apart; V8 copies so short a piece, of a longer one it keeps the whole. */
const TELLING = 12;

/** Two texts with the same bytes would be one article: the first counts. */
async function* takeArticles(articles: AsyncIterable<StreamedArticle>, issues: Issue[]): AsyncGenerator<ArticleSource> {
  const seen = new Map<string, string>();
  for await (const read of articles) {
    if ('issue' in read) {
      issues.push(read.issue);
      continue;
    }
    const { source } = read;
    const mark = hash('sha256', source.bytes, 'binary').slice(0, TELLING);
    const twin = seen.get(mark);
    if (twin === undefined) {
      seen.set(mark, source.path);
      yield source;
    } else issues.push(failureIssue('input.copy', source.path, `the same text as ${twin}`));
  }
}
