/** Rows to records: those of one article, and those that belong to none. */
import type { ArticleSource } from '../clean/source.ts';
import { type Chunk, makeChunk, readLines } from '../export/chunk.ts';
import { TABLE_NAMES } from '../export/index.ts';
import { orderRows } from '../export/order-rows.ts';
import { failArticle, type Outcome } from '../failure.ts';
import { type Dataset, type PublishedName, tableOf } from '../models/index.ts';
import type { Issue } from '../models/issues.ts';
import { type ArticleMeta, encodeRecord, KEY_DIGITS } from '../store/record.ts';
import { sha256 } from '../text/ids.ts';
import { countDataset } from '../validate/index.ts';

export interface ArticleTask {
  readonly source: ArticleSource;
  /** Names the article, what is known of it and the version of the pipeline. */
  readonly key: string;
}

/** The record of an article whose thread died. */
export const packFailure = ({ source, key }: ArticleTask, reason: string): Uint8Array<ArrayBuffer> =>
  packOutcome(failArticle(source, reason), key);

/** The record of what became of an article. */
export function packOutcome({ rows, isFailed }: Outcome, key: string): Uint8Array<ArrayBuffer> {
  // A failure is tried again in the next run.
  const known = isFailed ? { key: '', failure: rows.issues[0]?.message ?? '' } : { key, failure: null };
  return packRows(rows, known).record;
}

/**
 * The record of the rows of one article.
 * @param key names what the rows were made from; null for their own hash
 */
export function packRows(
  rows: Dataset,
  { key, failure }: { readonly key: string | null; readonly failure: string | null },
): { record: Uint8Array<ArrayBuffer>; meta: ArticleMeta } {
  const articleId = rows.articles[0]?.article_id ?? null;
  // Entities count when they are merged.
  const counts = countDataset({ ...rows, entities: [] });
  const chunks = printRows(orderRows(rows));
  const entities = chunks.entities === undefined ? [] : readLines(chunks.entities).map(markOf);
  const meta = { articleId, failure, counts, issues: countIssues(rows.issues), entities };
  return { record: encodeRecord({ key: key ?? hashOf(chunks), meta, chunks }), meta };
}

/** So many digits of a hash tell all entities of the world apart. */
const MARK = 16;

const markOf = (text: string): string => sha256(text).slice(0, MARK);

/** The record of rows that are not those of one article. */
export function packPiece(rows: Partial<Dataset>): Uint8Array<ArrayBuffer> {
  const chunks = printRows(rows);
  return encodeRecord({ key: hashOf(chunks), meta: null, chunks });
}

type Chunks = Partial<Record<PublishedName, Chunk>>;

const hashOf = (chunks: Chunks): string => keyOf(Object.entries(chunks).map(([name, { json }]) => [name, sha256(json())]));

/** The key of what it is given. */
export const keyOf = (named: unknown): string => sha256(JSON.stringify(named)).slice(0, KEY_DIGITS);

/** Rows of issues by severity and code. */
export function countIssues(issues: readonly Issue[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { severity, code } of issues) counts[`${severity} ${code}`] = (counts[`${severity} ${code}`] ?? 0) + 1;
  return counts;
}

/** The chunks of the tables that have rows. */
function printRows(rows: Partial<Dataset>): Chunks {
  const filled = TABLE_NAMES.filter((name) => (rows[name] ?? []).length > 0);
  return Object.fromEntries(filled.map((name) => [name, makeChunk(tableOf(name), rows[name] as never)]));
}
