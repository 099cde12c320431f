/** All per-article stages in a row: the unit that a worker, a pipe or a cluster runs. */
import type { DocumentInput } from './annotate/document.ts';
import { type AnnotatedArticle, annotateArticle } from './annotate/index.ts';
import { type CleanedArticle, cleanArticle } from './clean/index.ts';
import type { ArticleSource } from './clean/source.ts';
import type { Rows } from './models/index.ts';
import { type SegmentedArticle, segmentArticle } from './segment/index.ts';
import { decodeText } from './text/decode-text.ts';
import { mapOffsets } from './text/offsets.ts';
import { readVeil, type Veil } from './text/veil.ts';
import { assertRows } from './validate/index.ts';

export type ArticleRows = Rows<
  'articles' | 'blocks' | 'sentences' | 'quotations' | 'entities' | 'mentions' | 'quotes' | 'figures' | 'events' | 'issues'
>;

/** What each stage made of one article. */
export interface TracedArticle {
  readonly cleaned: CleanedArticle;
  readonly segmented: SegmentedArticle;
  readonly annotated: AnnotatedArticle;
}

/** Runs clean, segment and annotate on one article. Pure: no disk, clock or log. Each stage throws when it makes a row that breaks its schema. */
export function traceArticle(source: ArticleSource): TracedArticle {
  const { cleaned, veil } = cleanAndVeil(source);
  const segmented = segment(cleaned, veil);
  const annotated = annotate({ ...cleaned, ...segmented }, veil);
  return { cleaned, segmented, annotated };
}

/** Stage one, checked. */
export const clean = (source: ArticleSource): CleanedArticle => cleanAndVeil(source).cleaned;

function cleanAndVeil(source: ArticleSource): { readonly cleaned: CleanedArticle; readonly veil: Veil | null } {
  const raw = decodeText(source.bytes);
  const veil = readVeil(raw);
  const cleaned = cleanArticle(source, veil?.shown);
  const lowered = veil === null ? cleaned : { ...cleaned, raw, ...lowerAll(veil, { blocks: cleaned.blocks, issues: cleaned.issues }) };
  assertRows('clean', { articles: [lowered.article], blocks: lowered.blocks, issues: lowered.issues });
  return { cleaned: lowered, veil };
}

/** Stage two, checked. */
export function segment(
  cleaned: Pick<CleanedArticle, 'article' | 'raw' | 'blocks'>,
  veil: Veil | null = readVeil(cleaned.raw),
): SegmentedArticle {
  const segmented =
    veil === null
      ? segmentArticle(cleaned)
      : lowerAll(veil, segmentArticle({ article: cleaned.article, raw: veil.shown, blocks: veil.lift(cleaned.blocks) }));
  assertRows('segment', { ...segmented });
  return segmented;
}

/** Stage three, checked. */
export function annotate(input: DocumentInput, veil: Veil | null = readVeil(input.raw)): AnnotatedArticle {
  const annotated = veil === null ? annotateArticle(input) : annotateVeiled(input, veil);
  assertRows('annotate', annotated.rows);
  return annotated;
}

function annotateVeiled({ article, raw, sentences, quotations }: DocumentInput, veil: Veil): AnnotatedArticle {
  const { rows, dropped, document } = annotateArticle({
    article,
    raw: veil.shown,
    sentences: veil.lift(sentences),
    quotations: veil.lift(quotations),
  });
  const { toCodePoint } = document.offsets;
  const offsets = mapOffsets(raw);
  const placed = veil.lower(dropped.map((each) => ({ ...each, start: toCodePoint(each.start), end: toCodePoint(each.end) })));
  return {
    rows: lowerAll(veil, rows),
    dropped: placed.map((each) => ({ ...each, start: offsets.toUtf16(each.start), end: offsets.toUtf16(each.end) })),
    document: { ...document, raw, offsets },
  };
}

/** Rows of several tables, anchored in the raw text. */
const lowerAll = <Tables extends object>(veil: Veil, tables: Tables): Tables =>
  Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, veil.lower(rows as object[])])) as Tables;

/** All rows of one article; its issues are those of the three stages, in order. */
export function rowsOf({ cleaned, segmented, annotated }: TracedArticle): ArticleRows {
  return {
    articles: [cleaned.article],
    blocks: cleaned.blocks,
    sentences: segmented.sentences,
    quotations: segmented.quotations,
    ...annotated.rows,
    issues: [...cleaned.issues, ...segmented.issues, ...annotated.rows.issues],
  };
}
