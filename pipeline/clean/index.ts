/** Stage one: raw bytes to an article and its blocks, each with a kind. A pure function of one article. */

import type { Article } from '../models/articles.ts';
import type { Block } from '../models/blocks.ts';
import type { Issue } from '../models/issues.ts';
import { decodeText } from '../text/decode-text.ts';
import { rowIdOf, sha256 } from '../text/ids.ts';
import { mapOffsets, type Offsets } from '../text/offsets.ts';
import { describeArticle } from './describe-article.ts';
import { findBlocks } from './find-blocks.ts';
import { isByAlone, readByline, withoutTitle } from './find-byline.ts';
import { findPublished, type PublishedDoubt } from './find-published.ts';
import type { Part } from './part.ts';
import type { ArticleSource } from './source.ts';

export interface CleanedArticle {
  readonly article: Article;
  /** The raw file, decoded. */
  readonly raw: string;
  readonly blocks: readonly Block[];
  readonly issues: readonly Issue[];
}

/**
 * Cleans one article: every character that is not white space ends up in exactly one block.
 * @param source an article whose bytes `checkBytes` has passed
 * @param raw its text as it is shown
 * @throws {TypeError} where the bytes are not UTF-8
 */
export function cleanArticle({ path, bytes, manifest }: ArticleSource, raw = decodeText(bytes)): CleanedArticle {
  const known = describeArticle({ path, bytes, manifest });
  const { article_id } = known;
  const offsets = mapOffsets(raw);
  const parts = findBlocks(raw);
  const { doubt, ...published } = findPublished(raw, parts, path, manifest);
  const headline = known.headline ?? headlineOf(raw, parts);
  const article: Article = { ...known, headline, byline: known.byline ?? bylineOf(raw, parts), ...published };
  const blocks = parts.map((part, position) => blockRow(article_id, part, position, raw, offsets));
  return { article, raw, blocks, issues: doubt === null ? [] : [issueRow(article_id, doubt, offsets)] };
}

function blockRow(article_id: string, part: Part, position: number, raw: string, offsets: Offsets): Block {
  const start = offsets.toCodePoint(part.start);
  const end = offsets.toCodePoint(part.end);
  const text = raw.slice(part.start, part.end);
  return { block_id: rowIdOf(article_id, 'b', start, end), article_id, position, kind: part.kind, start, end, text, rule: part.rule };
}

function headlineOf(raw: string, parts: readonly Part[]): string | null {
  const part = parts.find(({ kind }) => kind === 'headline');
  return part === undefined ? null : raw.slice(part.start, part.end);
}

/** The byline above the text, else the names in the sign-off below it. */
function bylineOf(raw: string, parts: readonly Part[]): string | null {
  const bylines = parts
    .filter(({ kind }) => kind === 'byline')
    .map(({ start, end, rule }) => ({ rule, text: raw.slice(start, end), byline: readByline(raw.slice(start, end)) }));
  const signed = bylines.find(({ byline }) => byline !== null && !byline.isSignOff && byline.names !== '');
  if (signed !== undefined) return signed.byline?.names ?? null;
  const bare = bylines.find(({ rule, text }) => (rule === 'clean.byline-names' || rule === 'clean.byline-field') && !isByAlone(text));
  // The outlet behind a bar is no author, nor are the agencies in brackets.
  if (bare !== undefined)
    return withoutTitle(
      bare.text
        .replace(/^by:?\s+/iu, '')
        .split(/[|·•;]| @| \(/u, 1)
        .join('')
        .trimEnd()
        .replace(/,$/u, ''),
    );
  return bylines.find(({ byline }) => byline !== null && byline.names !== '')?.byline?.names ?? null;
}

function issueRow(article_id: string, { code, message, span }: PublishedDoubt, offsets: Offsets): Issue {
  return {
    issue_id: `i${sha256([article_id, code, 'articles', article_id].join('|')).slice(0, 16)}`,
    article_id,
    stage: 'clean',
    code,
    severity: 'info',
    table: 'articles',
    row_id: article_id,
    start: span === null ? null : offsets.toCodePoint(span.start),
    end: span === null ? null : offsets.toCodePoint(span.end),
    message,
  };
}
