/** From the records of single articles to those of the dataset: their order, their entities, what people mended, and the bounds. */
import { join } from 'node:path';
import type { ArticleSource } from '../clean/source.ts';
import type { PlacedCorrection } from '../correct/correction.ts';
import type { Disk } from '../effects.ts';
import { cutRows, readLines, readRows } from '../export/chunk.ts';
import { orderRows } from '../export/order-rows.ts';
import { type Dataset, EMPTY_DATASET, type PublishedName } from '../models/index.ts';
import type { Issue } from '../models/issues.ts';
import { type ContentsWriter, writeContents } from '../store/contents.ts';
import type { Place } from '../store/place.ts';
import type { ArticleMeta } from '../store/record.ts';
import type { RecordWriter, Store, TablePlaces } from '../store/store.ts';
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
  readonly places: Readonly<Record<PublishedName, TablePlaces>>;
  /** The bytes of the records of all articles. */
  readonly bytes: number;
  readonly totals: Totals;
}

export interface Totals {
  readonly counts: Counts;
  /** Rows of issues by severity and code. */
  readonly issues: Readonly<Record<string, number>>;
  /** Why articles could not be processed, in their order. */
  readonly failures: readonly string[];
}

/** Where that is put which the articles have together. */
export interface Joining {
  readonly store: Store;
  /** The folder of what is written for this run alone. */
  readonly staging: string;
  readonly disk: Disk;
}

/**
 * Joins the articles.
 * @throws {AsReportedError} when a correction is stale, or what it makes breaks a promise, or a bound that must hold does not
 */
export function joinArticles(entries: readonly Entry[], around: Around, { store, staging, disk }: Joining): Joined {
  const contents = join(staging, 'contents');
  const list = writeContents(contents, disk);
  const added = store.newFile(() => join(staging, 'added.records'));
  try {
    const { merge, concerned, totals, otherIssues, bytes } = walkArticles(orderEntries(entries, store), around, { store, list, added });
    const mended = mendArticles(concerned, merge.rows(), around, store);
    const other = new Map<number, Place>();
    for (const { index, record, meta } of mended.articles) {
      other.set(index, added.put(record));
      totals.add(meta);
    }
    const own: TablePlaces = { first: [], contents, other };
    const entities = { first: putPieces('entities', mended.entities, added, totals), contents: null, other };
    const head = uniqueIssues([...around.issues, ...mended.issues, ...checkCounts(totals.counts)]);
    assertPublishable({ articles: [], issues: head });
    const first = putPieces('issues', orderRows({ ...EMPTY_DATASET, issues: head }).issues, added, totals);
    const issues = { first, contents, other: new Map([...otherIssues, ...other]) };
    const places = { articles: own, sentences: own, entities, mentions: own, quotes: own, figures: own, events: own, issues };
    return { places, totals, bytes };
  } finally {
    list.close();
    added.close();
  }
}

/** By path, then by id. */
function orderEntries(entries: readonly Entry[], store: Store): Entry[] {
  const idOf = ({ place }: Entry): string => store.head(place).meta()?.articleId ?? '';
  return [...entries].sort((a, b) => compareText(a.path, b.path) || compareText(idOf(a), idOf(b)));
}

interface Walked {
  readonly merge: EntityMerge;
  readonly concerned: readonly ToMend[];
  /** Without the articles that are still to be mended. */
  readonly totals: Sums;
  /** Other records of issues, by the number of the article, where its entities are in conflict with those before. */
  readonly otherIssues: ReadonlyMap<number, Place>;
  readonly bytes: number;
}

interface Opened {
  readonly store: Store;
  /** Takes the heads of the articles. */
  readonly list: ContentsWriter;
  /** Takes the records that are not those of an article. */
  readonly added: RecordWriter;
}

/** Goes through the articles in their order. */
function walkArticles(entries: readonly Entry[], { corrections }: Around, { store, list, added }: Opened): Walked {
  const isConcerned = findConcerned(corrections);
  const merge = new EntityMerge();
  const totals = new Sums();
  const otherIssues = new Map<number, Place>();
  const concerned: ToMend[] = [];
  let bytes = 0;
  entries.forEach(({ path, place }, index) => {
    const head = store.head(place);
    list.put(place, head);
    bytes += head.length;
    const meta = head.meta() as ArticleMeta;
    const { articleId, failure } = meta;
    const readEntities = () => readLines(store.chunk(place, 'entities', head));
    const conflicts = merge.add(articleId ?? '', { marks: meta.entities, read: readEntities });
    if (articleId !== null && isConcerned(path, articleId, readEntities))
      concerned.push({ index, path, articleId, place, failure, conflicts });
    else {
      totals.add(meta);
      if (conflicts.length === 0) return;
      const issues = [...(readRows(store.chunk(place, 'issues', head)) as Issue[]), ...conflicts];
      otherIssues.set(index, added.put(packPiece({ issues: orderRows({ ...EMPTY_DATASET, issues }).issues })));
      totals.addRows({ issues: conflicts });
    }
  });
  return { merge, concerned, totals, otherIssues, bytes };
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
  readonly counts = countDataset(EMPTY_DATASET);
  readonly issues: Record<string, number> = {};
  readonly failures: string[] = [];

  add({ counts, issues, failure }: ArticleMeta): void {
    addCounts(this.counts, counts);
    addNumbers(this.issues, issues);
    if (failure !== null) this.failures.push(failure);
  }

  addRows(rows: Partial<Dataset>): void {
    addCounts(this.counts, countDataset({ ...EMPTY_DATASET, ...rows }));
    addNumbers(this.issues, countIssues(rows.issues ?? []));
  }
}
