/** What every check is: a function of the whole dataset that yields findings. */
import { ALL, type Dataset, PUBLISHED, type PublishedName } from '../models/index.ts';
import type { Table } from '../models/table.ts';
import type { Finding } from './issue.ts';

export interface Checked {
  readonly dataset: Dataset;
  /** The raw files, decoded, a byte order mark included, by article id. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface Check {
  /** The prefix of its issue codes. */
  readonly name: string;
  readonly reason: string;
  /** Whether it looks at one article at a time, or needs the numbers of all. */
  readonly scope: 'article' | 'dataset';
  readonly find: (checked: Checked) => Finding[];
}

export type AnyRow = Readonly<Record<string, unknown>>;

/** The published tables with their declarations, in published order. */
export function tablesOf(dataset: Dataset): { name: PublishedName; table: Table; rows: readonly AnyRow[] }[] {
  return (Object.keys(PUBLISHED) as PublishedName[]).map((name) => ({
    name,
    table: ALL[name] as unknown as Table,
    rows: dataset[name] as unknown as readonly AnyRow[],
  }));
}

/** The article and identifier of a row, for a finding. */
export const whereOf = (table: Table, row: AnyRow): { articleId: string | null; rowId: string | null } => ({
  articleId: textOf(row.article_id),
  rowId: textOf(row[table.primaryKey]),
});

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
