/** Stage one: raw bytes to an article and its blocks, each with a kind. A pure function of one article. */
import type { Article } from '../models/articles.ts';
import type { Block } from '../models/blocks.ts';
import type { Issue } from '../models/issues.ts';
import { articleIdOf, rowIdOf, sha256 } from '../text/ids.ts';
import { mapOffsets } from '../text/offsets.ts';

/** One row of `raw/articles.csv`, checked; what a cell leaves empty is null. */
export interface ManifestRow {
  readonly file: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly rights: string | null;
  readonly note: string | null;
}

/** A raw article as it lies on disk. */
export interface ArticleSource {
  /** Path relative to the raw folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly manifest: ManifestRow | null;
}

export interface CleanedArticle {
  readonly article: Article;
  /** The raw file, decoded. */
  readonly raw: string;
  readonly blocks: readonly Block[];
  readonly issues: readonly Issue[];
}

export function cleanArticle({ path, bytes, manifest }: ArticleSource): CleanedArticle {
  const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const hash = sha256(bytes);
  const article_id = articleIdOf(hash);
  const offsets = mapOffsets(raw);
  const blocks: Block[] = [];
  for (const match of raw.matchAll(/[^\r\n]+/gu)) {
    const text = match[0].trim();
    if (text === '') continue;
    const utf16 = match.index + match[0].indexOf(text);
    const start = offsets.toCodePoint(utf16);
    const end = offsets.toCodePoint(utf16 + text.length);
    blocks.push({
      block_id: rowIdOf(article_id, 'b', start, end),
      article_id,
      position: blocks.length,
      kind: 'body',
      start,
      end,
      text,
      rule: 'clean.body',
    });
  }
  const article: Article = {
    article_id,
    publisher: manifest?.publisher ?? null,
    headline: null,
    byline: null,
    published: manifest?.published ?? null,
    published_basis: manifest?.published == null ? null : 'curated',
    published_note: manifest?.note ?? null,
    language: manifest?.language ?? null,
    url: manifest?.url ?? null,
    rights: manifest?.rights ?? null,
    raw_path: path,
    raw_sha256: hash,
    characters: offsets.codePoints,
    words: raw.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
  };
  return { article, raw, blocks, issues: [] };
}
