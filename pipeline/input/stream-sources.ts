/** Articles that come one after the other, as JSON Lines from a file or from stdin. */
import type { ArticleSource } from '../clean/index.ts';
import type { Effects } from '../effects.ts';
import { dataError, formatTrouble, type Trouble } from '../errors.ts';
import { failureIssue } from '../failure.ts';
import type { Issue } from '../models/issues.ts';
import { sha256 } from '../text/ids.ts';
import { parseArticleLine } from './parse-article-line.ts';
import { gunzip } from './read-records.ts';
import type { Sources } from './read-sources.ts';
import { splitLines } from './split-lines.ts';

/** One article, or the doubt about a line that is none. */
export type StreamedArticle = { readonly source: ArticleSource } | { readonly issue: Issue };

/** As `Sources`; the articles can be gone through once, and the issues are whole when they have been. */
export interface StreamedSources extends Omit<Sources, 'articles'> {
  readonly articles: AsyncIterable<ArticleSource>;
}

/** Reads JSON Lines. Blank lines are passed over. */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<StreamedArticle> {
  for await (const line of splitLines(chunks)) {
    if (line.text !== null && line.text.trim() === '') continue;
    const read = parseArticleLine(line);
    if ('source' in read) yield read;
    else yield { issue: failureIssue('input.unfit', read.id, describeTroubles(read.troubles)) };
  }
}

const describeTroubles = (troubles: readonly Trouble[]): string =>
  troubles.map(({ problem, remedy }) => formatTrouble({ problem, ...(remedy && { remedy }) })).join('; ');

/**
 * The articles of a file of JSON Lines, also compressed by gzip, or of stdin.
 * @param file `-` is stdin
 * @throws {AsReportedError} when there is no such file
 */
export function streamSources(file: string, { disk, input }: Effects): StreamedSources {
  if (file !== '-' && disk.kindOf(file) !== 'file') {
    throw dataError({ file, problem: 'there is no such file', remedy: 'name a file of JSON Lines, or - for stdin, with --input' });
  }
  const issues: Issue[] = [];
  return { articles: takeArticles(file === '-' ? input() : gunzip(file, disk.stream(file)), issues), issues, corrections: [] };
}

/** So many digits of a hash tell any two texts apart, and a million of them fit into memory. */
const TELLING = 24;

/** Two texts with the same bytes would be one article: the first counts. */
async function* takeArticles(chunks: AsyncIterable<Uint8Array>, issues: Issue[]): AsyncGenerator<ArticleSource> {
  const seen = new Map<string, string>();
  for await (const read of readJsonLines(chunks)) {
    if ('issue' in read) {
      issues.push(read.issue);
      continue;
    }
    const { source } = read;
    const hash = sha256(source.bytes).slice(0, TELLING);
    const twin = seen.get(hash);
    if (twin === undefined) {
      seen.set(hash, source.path);
      yield source;
    } else issues.push(failureIssue('input.copy', source.path, `the same text as ${twin}`));
  }
}
