/** What is known of an article before its text is read; also of one that cannot be read. */
import type { Article } from '../models/articles.ts';
import { decodeText } from '../text/decode-text.ts';
import { articleIdOf, sha256 } from '../text/ids.ts';
import { mapOffsets } from '../text/offsets.ts';
import { countWords } from '../text/words.ts';
import type { ArticleSource } from './source.ts';

/** The row of an article as far as the manifest and the bytes tell it, without reading the text. */
export function describeArticle({ path, bytes, manifest }: ArticleSource): Article {
  const raw = decodeText(bytes);
  const raw_sha256 = sha256(bytes);
  return {
    article_id: articleIdOf(raw_sha256),
    publisher: manifest?.publisher ?? null,
    headline: manifest?.headline ?? null,
    byline: manifest?.byline ?? null,
    published: null,
    published_basis: null,
    published_note: null,
    language: manifest?.language ?? null,
    url: manifest?.url ?? null,
    rights: manifest?.rights ?? null,
    raw_path: path,
    raw_sha256,
    characters: mapOffsets(raw).codePoints,
    words: countWords(raw),
  };
}
