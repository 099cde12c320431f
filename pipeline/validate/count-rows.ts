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
export function countRows(dataset: Dataset, columns: FilledColumns): CountSums {
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

/** Counts to which others are added: with millions of articles, new ones for each sum would take longer than the sum. */
export interface CountSums extends Counts {
  words: number;
  readonly rows: Record<PublishedName, number>;
  readonly filled: Record<string, number>;
}

/** Adds counts to sums. */
export function addCounts(sums: CountSums, { words, rows, filled }: Counts): void {
  sums.words += words;
  addNumbers(sums.rows, rows);
  addNumbers(sums.filled, filled);
}

/** Adds numbers to the sums under the same names. */
export function addNumbers(sums: Record<string, number>, numbers: Readonly<Record<string, number>>): void {
  for (const [name, number] of Object.entries(numbers)) sums[name] = (sums[name] ?? 0) + number;
}

const isFilled = (cell: unknown): boolean => cell !== null && cell !== undefined && !(Array.isArray(cell) && cell.length === 0);
