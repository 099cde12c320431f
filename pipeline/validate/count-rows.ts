/** What the bounds are measured on: numbers that can be added up, article by article, so that no row has to be kept. */
import { type Dataset, PUBLISHED, type PublishedName } from '../models/index.ts';
import type { AnyRow } from './check.ts';

export interface Counts {
  /** Words of all articles. */
  readonly words: number;
  readonly rows: Readonly<Record<PublishedName, number>>;
  /** Filled cells, by `table.column`. */
  readonly filled: Readonly<Record<string, number>>;
}

export type FilledColumns = readonly { readonly table: PublishedName; readonly column: string }[];

const NAMES = Object.keys(PUBLISHED) as PublishedName[];

/** Counts the rows of a dataset, and the filled cells of some of their columns. */
export function countRows(dataset: Dataset, columns: FilledColumns): Counts {
  const filled = columns.map(({ table, column }) => {
    const rows = dataset[table] as unknown as readonly AnyRow[];
    return [`${table}.${column}`, rows.filter((row) => isFilled(row[column])).length] as const;
  });
  return {
    words: dataset.articles.reduce((sum, { words }) => sum + words, 0),
    rows: Object.fromEntries(NAMES.map((name) => [name, dataset[name].length])) as Record<PublishedName, number>,
    filled: Object.fromEntries(filled),
  };
}

/** The counts of two datasets together. */
export const addCounts = (a: Counts, b: Counts): Counts => ({
  words: a.words + b.words,
  rows: addNumbers(a.rows, b.rows) as Record<PublishedName, number>,
  filled: addNumbers(a.filled, b.filled),
});

/** Adds up what stands under the same names. */
export function addNumbers(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const sums = { ...a };
  for (const [name, number] of Object.entries(b)) sums[name] = (sums[name] ?? 0) + number;
  return sums;
}

const isFilled = (cell: unknown): boolean => cell !== null && cell !== undefined && !(Array.isArray(cell) && cell.length === 0);
