/** What changed between two versions of the dataset, and why. Pure. */
import { findCauses } from './causes.ts';
import type { Cause, CellChange, CHANGES, RowChange, RowPair } from './change.ts';
import type { AnyRow, Version, VersionTable } from './read-version.ts';

/** A table or, where column is not null, a column that came, went or holds other values. */
export interface SchemaChange {
  readonly table: string;
  readonly column: string | null;
  readonly change: (typeof CHANGES)[number];
  readonly old: string | null;
  readonly new: string | null;
}

export interface Difference {
  readonly old: { readonly name: string; readonly number: string };
  readonly new: { readonly name: string; readonly number: string };
  readonly schema: readonly SchemaChange[];
  readonly rows: readonly RowChange[];
}

/** Compares rows by their identifiers, and columns by their names; the cause of each change is read from the sources of both versions. */
export function compareVersions(before: Version, after: Version): Difference {
  const names = [...new Set([...after.tables.keys(), ...before.tables.keys()])];
  const causeOf = findCauses(before, after);
  return {
    old: { name: before.name, number: before.number },
    new: { name: after.name, number: after.number },
    schema: names.flatMap((name) => compareSchema(name, before.tables.get(name), after.tables.get(name))),
    rows: names.flatMap((name) =>
      compareRows(name, before.tables.get(name), after.tables.get(name)).map((pair) => rowChangeOf(pair, causeOf(pair))),
    ),
  };
}

function compareSchema(table: string, before: VersionTable | undefined, after: VersionTable | undefined): SchemaChange[] {
  if (before === undefined || after === undefined) {
    return [{ table, column: null, change: before === undefined ? 'added' : 'removed', old: null, new: null }];
  }
  const columns = [...new Set([...after.columns.keys(), ...before.columns.keys()])];
  const changed = columns.flatMap((column): SchemaChange[] => {
    const [old, now] = [before.columns.get(column) ?? null, after.columns.get(column) ?? null];
    if (old === now) return [];
    return [{ table, column, change: old === null ? 'added' : now === null ? 'removed' : 'changed', old, new: now }];
  });
  const [order, oldOrder] = [after, before].map(({ columns: all }) => [...all.keys()].join(', ')) as [string, string];
  // other readers take columns by their position
  if (changed.length > 0 || order === oldOrder) return changed;
  return [{ table, column: null, change: 'changed', old: oldOrder, new: order }];
}

const rowChangeOf = ({ table, row_id, article_id, change, label, cells }: RowPair, cause: Cause): RowChange => ({
  table,
  row_id,
  article_id,
  change,
  cause,
  label,
  cells,
});

function compareRows(table: string, before: VersionTable | undefined, after: VersionTable | undefined): RowPair[] {
  const [old, now] = [before?.rows ?? new Map<string, AnyRow>(), after?.rows ?? new Map<string, AnyRow>()];
  const shared = [...(after?.columns.keys() ?? [])].filter((column) => before?.columns.has(column) === true);
  const pair = (row_id: string, change: RowChange['change'], cells: readonly CellChange[]): RowPair => {
    const row = now.get(row_id) ?? old.get(row_id) ?? {};
    const article = typeof row.article_id === 'string' ? row.article_id : null;
    return {
      table,
      row_id,
      article_id: article,
      change,
      label: labelOf(row),
      cells,
      before: old.get(row_id) ?? null,
      after: now.get(row_id) ?? null,
    };
  };
  const kept = [...now].flatMap(([id, row]) => {
    const earlier = old.get(id);
    if (earlier === undefined) return [pair(id, 'added', [])];
    const cells = shared.flatMap((column) =>
      JSON.stringify(earlier[column]) === JSON.stringify(row[column]) ? [] : [{ column, old: earlier[column], new: row[column] }],
    );
    return cells.length === 0 ? [] : [pair(id, 'changed', cells)];
  });
  return [...kept, ...[...old.keys()].filter((id) => !now.has(id)).map((id) => pair(id, 'removed', []))];
}

/** The first of these columns that a row has says what it is about. */
const LABELS = ['text', 'trigger', 'name', 'headline', 'message', 'raw_path'];

function labelOf(row: AnyRow): string {
  const column = LABELS.find((name) => typeof row[name] === 'string');
  return column === undefined ? '' : String(row[column]);
}
