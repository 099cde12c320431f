/** Documents for annotator tests: every line of the text is a paragraph of prose. */
import { type Document, type DocumentInput, readDocument } from '../../pipeline/annotate/document.ts';
import type { Article } from '../../pipeline/models/articles.ts';
import type { Block } from '../../pipeline/models/blocks.ts';
import { segmentArticle } from '../../pipeline/segment/index.ts';
import { articleIdOf, rowIdOf, sha256 } from '../../pipeline/text/ids.ts';
import { mapOffsets } from '../../pipeline/text/offsets.ts';

/** Reads a text as an article whose lines are all body paragraphs, published on the given day. */
export const documentOf = (raw: string, published: string | null = '2023-05-10'): Document => readDocument(documentInputOf(raw, published));

/** What the annotate stage takes, for a text whose lines are all body paragraphs. */
export function documentInputOf(raw: string, published: string | null): DocumentInput {
  const offsets = mapOffsets(raw);
  const hash = sha256(raw);
  const article_id = articleIdOf(hash);
  const article: Article = {
    article_id,
    publisher: null,
    headline: null,
    byline: null,
    published,
    published_basis: published === null ? null : 'curated',
    published_note: null,
    language: 'en',
    url: null,
    rights: null,
    raw_path: 'test.txt',
    raw_sha256: hash,
    characters: offsets.codePoints,
    words: 0,
  };
  const blocks: Block[] = [];
  for (const match of raw.matchAll(/\S[^\n]*/gu)) {
    const start = offsets.toCodePoint(match.index);
    const end = offsets.toCodePoint(match.index + match[0].trimEnd().length);
    blocks.push({
      block_id: rowIdOf(article_id, 'b', start, end),
      article_id,
      position: blocks.length,
      kind: 'body',
      start,
      end,
      text: match[0].trimEnd(),
      rule: 'test',
    });
  }
  return { article, raw, ...segmentArticle({ article, raw, blocks }) };
}
