/** One article as annotators see it: sentences, tokens with tags, quotation marks and shallow syntax. Positions in UTF-16 units. */
import type { Article } from '../models/articles.ts';
import { PROSE_KINDS } from '../models/blocks.ts';
import type { Quotation } from '../models/quotations.ts';
import type { Sentence } from '../models/sentences.ts';
import { mapOffsets, type Offsets } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';
import { parse, type Syntax } from './syntax/index.ts';
import { tag } from './tag.ts';
import type { DocumentSentence, Token } from './token.ts';

export type { DocumentSentence, PartOfSpeech, Token } from './token.ts';

/** A stretch between quotation marks, without the marks. */
export interface QuotedStretch extends Span {
  readonly id: string;
  readonly opening: string;
  readonly closing: string | null;
  readonly depth: number;
  /** The stretch of the paragraph before that this one goes on with. */
  readonly continues: string | null;
}

export interface Document {
  readonly article: Article;
  /** The raw file, decoded; a byte order mark is its first character. */
  readonly raw: string;
  readonly offsets: Offsets;
  readonly sentences: readonly DocumentSentence[];
  /** Tokens of the prose sentences, in order. */
  readonly tokens: readonly Token[];
  readonly quoted: readonly QuotedStretch[];
  readonly syntax: Syntax;
}

export interface DocumentInput {
  readonly article: Article;
  readonly raw: string;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** Reads the rows of the clean and segment stages into a document. */
export function readDocument({ article, raw, sentences, quotations }: DocumentInput): Document {
  const offsets = mapOffsets(raw);
  const spans = sentences.map((row) => ({ row, start: offsets.toUtf16(row.start), end: offsets.toUtf16(row.end) }));
  const tokens = tag(
    raw,
    spans.map(({ row, start, end }) => ({ start, end, paragraph: row.paragraph, prose: PROSE_KINDS.has(row.kind) })),
  );
  let cursor = 0;
  const documentSentences = spans.map(({ row, start, end }, index) => {
    const firstToken = cursor;
    while (cursor < tokens.length && (tokens[cursor] as Token).sentence === index) cursor += 1;
    return { index, id: row.sentence_id, kind: row.kind, paragraph: row.paragraph, start, end, firstToken, endToken: cursor };
  });
  const quoted = quotations.map((row) => ({
    id: row.quotation_id,
    start: offsets.toUtf16(row.start),
    end: offsets.toUtf16(row.end),
    opening: row.opening,
    closing: row.closing,
    depth: row.depth,
    continues: row.continues,
  }));
  return { article, raw, offsets, sentences: documentSentences, tokens, quoted, syntax: parse(raw, documentSentences, tokens) };
}
