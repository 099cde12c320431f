/** From the records of single articles to those of the dataset: their order, their entities, what people mended, and the bounds. */
import type { ArticleSource } from '../clean/index.ts';
import type { PlacedCorrection } from '../correct/correction.ts';
import { cutRows, readLines, readRows } from '../export/chunk.ts';
import { orderRows } from '../export/order-rows.ts';
import { type Dataset, EMPTY_DATASET, type PublishedName } from '../models/index.ts';
import type { Issue } from '../models/issues.ts';
import type { ArticleMeta } from '../store/record.ts';
import type { Place, RecordWriter, Store } from '../store/store.ts';
import { compareText } from '../text/compare.ts';
import {
  addCounts,
  addNumbers,
  assertPublishable,
  type Counts,
  checkCounts,
  countDataset,
  EntityMerge,
  uniqueIssues,
} from '../validate/index.ts';
import { findConcerned, mendArticles, type ToMend } from './mend-articles.ts';
import { countIssues, packPiece } from './pack-rows.ts';

/** An article whose record is in the store. */
export interface Entry {
  readonly path: string;
  readonly place: Place;
}

/** What concerns the articles as a whole. */
export interface Around {
  /** Doubts about the input. */
  readonly issues: readonly Issue[];
  readonly corrections: readonly PlacedCorrection[];
  /** Reads an article again. */
  readonly read: (path: string) => ArticleSource;
}

/** The dataset, as places of records. */
export interface Joined {
  /** The chunks of each table, in published order. */
  readonly places: Readonly<Record<PublishedName, readonly Place[]>>;
  readonly totals: Totals;
}

export interface Totals {
  readonly counts: Counts;
  /** Rows of issues by severity and code. */
  readonly issues: Readonly<Record<string, number>>;
  /** Why articles could not be processed, in their order. */
  readonly failures: readonly string[];
}

/**
 * Joins the articles.
 * @param added takes the records that are not those of an article; it is flushed when this returns
 * @throws {AsReportedError} when a correction is stale, or what it makes breaks a promise, or a bound that must hold does not
 */
export function joinArticles(entries: readonly Entry[], around: Around, store: Store, added: RecordWriter): Joined {
  const idOf = ({ place }: Entry): string => store.head(place).meta()?.articleId ?? '';
  const ordered = [...entries].sort((a, b) => compareText(a.path, b.path) || compareText(idOf(a), idOf(b)));
  const { merge, concerned, totals, places, issuePlaces } = walkArticles(ordered, around, store, added);
  const mended = mendArticles(concerned, merge.rows(), around, store);
  for (const { index, record, meta } of mended.articles) {
    places[index] = added.put(record);
    issuePlaces[index] = places[index];
    totals.add(meta);
  }
  const entities = putPieces('entities', mended.entities, added, totals);
  const head = uniqueIssues([...around.issues, ...mended.issues, ...checkCounts(totals.counts)]);
  assertPublishable({ articles: [], issues: head });
  const headIssues = putPieces('issues', orderRows({ ...EMPTY_DATASET, issues: head }).issues, added, totals);
  added.flush();
  const own = { articles: places, sentences: places, mentions: places, quotes: places, figures: places, events: places };
  return { places: { ...own, entities, issues: [...headIssues, ...issuePlaces] }, totals };
}

interface Walked {
  readonly merge: EntityMerge;
  readonly concerned: readonly ToMend[];
  /** Without the articles that are still to be mended. */
  readonly totals: Sums;
  readonly places: Place[];
  /** Other records where entities of an article are in conflict with those before. */
  readonly issuePlaces: Place[];
}

/** Goes through the articles in their order. */
function walkArticles(entries: readonly Entry[], { corrections }: Around, store: Store, added: RecordWriter): Walked {
  const isConcerned = findConcerned(corrections);
  const merge = new EntityMerge();
  const totals = new Sums();
  const places = entries.map(({ place }) => place);
  const issuePlaces = [...places];
  const concerned: ToMend[] = [];
  entries.forEach(({ path, place }, index) => {
    const head = store.head(place);
    const meta = head.meta() as ArticleMeta;
    const { articleId, failure } = meta;
    const entities = readLines(store.chunk(place, 'entities', head));
    const conflicts = merge.add(articleId ?? '', entities);
    if (articleId !== null && isConcerned(path, articleId, entities)) concerned.push({ index, path, articleId, place, failure, conflicts });
    else {
      totals.add(meta);
      if (conflicts.length === 0) return;
      const issues = [...(readRows(store.chunk(place, 'issues', head)) as Issue[]), ...conflicts];
      issuePlaces[index] = added.put(packPiece({ issues: orderRows({ ...EMPTY_DATASET, issues }).issues }));
      totals.addRows({ issues: conflicts });
    }
  });
  return { merge, concerned, totals, places, issuePlaces };
}

/** Puts ordered rows that belong to no article into the store, in pieces. */
function putPieces<Name extends 'entities' | 'issues'>(
  name: Name,
  rows: Iterable<Dataset[Name][number]>,
  added: RecordWriter,
  totals: Sums,
): Place[] {
  return Array.from(cutRows<Dataset[Name][number]>(rows), (piece) => {
    totals.addRows({ [name]: piece });
    return added.put(packPiece({ [name]: piece }));
  });
}

/** Sums over the articles, as they are gone through. */
class Sums implements Totals {
  counts = countDataset(EMPTY_DATASET);
  issues: Record<string, number> = {};
  readonly failures: string[] = [];

  add({ counts, issues, failure }: ArticleMeta): void {
    this.counts = addCounts(this.counts, counts);
    this.issues = addNumbers(this.issues, issues);
    if (failure !== null) this.failures.push(failure);
  }

  addRows(rows: Partial<Dataset>): void {
    this.counts = addCounts(this.counts, countDataset({ ...EMPTY_DATASET, ...rows }));
    this.issues = addNumbers(this.issues, countIssues(rows.issues ?? []));
  }
}
