/** Corrections concern a few articles: those are taken out of the store, mended together, checked and printed anew. */
import type { ArticleSource } from '../clean/source.ts';
import type { PlacedCorrection } from '../correct/correction.ts';
import { correctDataset } from '../correct/index.ts';
import { readRows } from '../export/chunk.ts';
import { TABLE_NAMES } from '../export/index.ts';
import { orderRows } from '../export/order-rows.ts';
import type { Entity } from '../models/entities.ts';
import { type Dataset, EMPTY_DATASET } from '../models/index.ts';
import type { Issue } from '../models/issues.ts';
import type { Place } from '../store/place.ts';
import type { ArticleMeta } from '../store/record.ts';
import type { Store } from '../store/store.ts';
import { decodeText } from '../text/decode-text.ts';
import { assertPublishable, checkArticles, uniqueIssues } from '../validate/index.ts';
import { packRows } from './pack-rows.ts';

/** An article that corrections concern. */
export interface ToMend {
  /** Its number in the order of articles. */
  readonly index: number;
  readonly path: string;
  readonly articleId: string;
  readonly place: Place;
  readonly failure: string | null;
  /** Conflicts of its entities with those of other articles. */
  readonly conflicts: readonly Issue[];
}

export interface Mended {
  readonly articles: readonly { readonly index: number; readonly record: Uint8Array; readonly meta: ArticleMeta }[];
  readonly entities: Iterable<Entity>;
  /** Doubts about no article. */
  readonly issues: readonly Issue[];
}

/** Tells of an article whether corrections concern it: they name it or a row of it, or take out an entity that it has. */
export function findConcerned(corrections: readonly PlacedCorrection[]) {
  const named = new Set(corrections.map(({ row_id }) => /^a[0-9a-f]{16}(?=\.)|^.+?\.txt(?=: )/isu.exec(row_id)?.[0]));
  const dropped = new Set(
    corrections.filter(({ table, operation }) => table === 'entities' && operation === 'drop').map(({ row_id }) => row_id),
  );
  return (path: string, articleId: string, readEntities: () => readonly string[]): boolean =>
    named.has(path) ||
    named.has(articleId) ||
    (dropped.size > 0 && readEntities().some((text) => dropped.has((JSON.parse(text) as Entity).entity_id)));
}

/**
 * Applies corrections.
 * @param merged the entities of all articles, by id
 * @throws {AsReportedError} when a correction is stale or contradictory, or what it makes breaks a promise
 */
export function mendArticles(
  concerned: readonly ToMend[],
  merged: Iterable<Entity>,
  { corrections, read }: { readonly corrections: readonly PlacedCorrection[]; readonly read: (path: string) => ArticleSource },
  store: Store,
): Mended {
  if (corrections.length === 0) return { articles: [], entities: merged, issues: [] };
  const texts = new Map<string, string>();
  const batches = concerned.map(({ place, path, conflicts }) => {
    const rows = readArticle(place, store);
    // The checks are made again, of what the corrections leave.
    const issues = uniqueIssues([...rows.issues.filter(({ stage }) => stage !== 'validate'), ...conflicts]);
    for (const { article_id } of rows.articles) texts.set(article_id, decodeText(read(path).bytes));
    return { ...rows, issues };
  });
  const joined = joinRows([...batches, { ...EMPTY_DATASET, entities: [...merged] }]);
  const checked = checkArticles(correctDataset(joined, texts, corrections), texts);
  assertPublishable(checked);
  const byArticle = splitByArticle(checked);
  const articles = concerned.map(({ index, articleId, failure }) => {
    return { index, ...packRows(byArticle.get(articleId) ?? EMPTY_DATASET, { key: null, failure }) };
  });
  return { articles, entities: orderRows(checked).entities, issues: checked.issues.filter(({ article_id }) => article_id === null) };
}

/** The rows of an article, without its entities: those are merged. */
const readArticle = (place: Place, store: Store): Dataset => {
  const head = store.head(place);
  const tables = TABLE_NAMES.map((name) => [name, name === 'entities' ? [] : readRows(store.chunk(place, name, head))]);
  return Object.fromEntries(tables) as Dataset;
};

const joinRows = (batches: readonly Dataset[]): Dataset =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, batches.flatMap((batch) => batch[name] as readonly object[])])) as unknown as Dataset;

/** The rows of each article, without entities. */
function splitByArticle(dataset: Dataset): Map<string, Dataset> {
  const split = new Map<string, Record<string, object[]>>();
  for (const name of TABLE_NAMES) {
    for (const row of dataset[name] as readonly { readonly article_id?: string | null }[]) {
      const { article_id } = row;
      if (typeof article_id !== 'string') continue;
      const rows: Record<string, object[]> = split.get(article_id) ?? Object.fromEntries(TABLE_NAMES.map((each) => [each, []]));
      rows[name]?.push(row);
      split.set(article_id, rows);
    }
  }
  return new Map([...split].map(([id, rows]) => [id, rows as unknown as Dataset]));
}
