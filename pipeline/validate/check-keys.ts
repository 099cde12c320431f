/** Primary keys and unique columns hold no value twice; foreign keys resolve, lists of keys as well. */
import { PUBLISHED, type PublishedName } from '../models/index.ts';
import type { Table } from '../models/table.ts';
import { type AnyRow, type Checked, tablesOf, whereOf } from './check.ts';
import { printValue } from './check-rows.ts';
import type { Finding } from './issue.ts';

/** List columns whose members are keys; Table Schema knows no foreign keys of that kind. */
const LIST_KEYS: readonly { readonly from: PublishedName; readonly column: string; readonly to: PublishedName; readonly key: string }[] = [
  { from: 'events', column: 'actor_ids', to: 'entities', key: 'entity_id' },
  { from: 'events', column: 'recipient_ids', to: 'entities', key: 'entity_id' },
];

/** Finds values of unique columns that stand twice. */
export function findRepeatedKeys({ dataset }: Checked): Finding[] {
  return tablesOf(dataset).flatMap(({ name, table, rows }) =>
    (UNIQUE.get(name) as readonly string[]).flatMap((column) =>
      findTwins(rows, column).map((row): Finding => {
        const message = `${column} stands twice: ${printValue(row[column])}`;
        return { code: 'key.repeated', severity: 'error', table: name, ...whereOf(table, row), message };
      }),
    ),
  );
}

/** The columns of each table in which no value stands twice. */
const UNIQUE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(PUBLISHED as Readonly<Record<string, Table>>).map(([name, { columns, primaryKey }]) => [
    name,
    Object.keys(columns).filter((column) => column === primaryKey || columns[column]?.unique === true),
  ]),
);

/** The rows whose value another one before them has. */
function findTwins(rows: readonly AnyRow[], column: string): AnyRow[] {
  const seen = new Set<unknown>();
  return rows.filter((row) => {
    const { size } = seen;
    return seen.add(row[column]).size === size;
  });
}

/** Finds keys that lead to no row, also those inside lists. */
export function findBrokenReferences({ dataset }: Checked): Finding[] {
  const keys = new Map<string, ReadonlySet<unknown>>();
  const keysOf = (table: string, column: string): ReadonlySet<unknown> => {
    const name = `${table}.${column}`;
    const known = keys.get(name);
    if (known !== undefined) return known;
    const values = new Set((dataset[table as PublishedName] as unknown as readonly AnyRow[]).map((row) => row[column]));
    keys.set(name, values);
    return values;
  };
  return tablesOf(dataset).flatMap(({ name, table, rows }) => {
    const references = [
      ...table.foreignKeys.map(({ column, table: to, tableColumn: key }) => ({ column, to, key })),
      ...LIST_KEYS.filter(({ from }) => from === name),
    ];
    return references.flatMap(({ column, to, key }) => {
      const known = keysOf(to, key);
      const isBroken = (value: unknown): boolean => !known.has(value);
      // Rows without a fault, which is nearly all, take up no memory.
      const broken = rows.filter((row) => valuesOf(row[column]).some(isBroken));
      return broken.flatMap((row) =>
        valuesOf(row[column])
          .filter(isBroken)
          .map((value): Finding => {
            const message = `${column} names no row of ${to}: ${printValue(value)}`;
            return { code: 'key.unresolved', severity: 'error', table: name, ...whereOf(table, row), message };
          }),
      );
    });
  });
}

/** An issue names its row by table and identifier. A doubt about a row that was not published in the end is no fault of the data. */
export function findBrokenIssueRows({ dataset }: Checked): Finding[] {
  const ids = new Map(
    tablesOf(dataset).map(({ name, table, rows }) => [name as string, new Set(rows.map((row) => row[table.primaryKey]))]),
  );
  return dataset.issues.flatMap(({ issue_id, article_id, table, row_id }): Finding[] => {
    const known = table === null ? undefined : ids.get(table);
    if (row_id === null || known === undefined || known.has(row_id)) return [];
    const message = `row_id names no row of ${table}: ${row_id}`;
    return [{ code: 'key.unresolved-issue', severity: 'warning', table: 'issues', articleId: article_id, rowId: issue_id, message }];
  });
}

/** The keys in a cell: none in an empty one, several in a list. */
const valuesOf = (cell: unknown): readonly unknown[] => (Array.isArray(cell) ? cell : cell === null || cell === undefined ? [] : [cell]);
