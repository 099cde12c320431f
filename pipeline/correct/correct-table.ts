/** The corrections of one table, applied. */
import type { Trouble } from '../errors.ts';
import type { Entity } from '../models/entities.ts';
import { type Dataset, tableOf } from '../models/index.ts';
import { checkRows } from '../validate/index.ts';
import { findDisagreement } from './agreement.ts';
import { type PlacedCorrection, troubleAt } from './correction.ts';
import { deriveEvent, type MutableRow } from './derive.ts';
import type { CorrectableName } from './locate.ts';
import { newRow } from './new-row.ts';
import { isSame, readValue, showValue } from './values.ts';

export interface Context {
  readonly dataset: Dataset;
  readonly texts: ReadonlyMap<string, string>;
  readonly troubles: Trouble[];
}

/** Sets cells, drops rows and adds rows; what cannot be applied is added to the troubles. */
export function correctTable(name: CorrectableName, corrections: readonly PlacedCorrection[], context: Context): readonly MutableRow[] {
  const table = tableOf(name);
  const rows = new Map((context.dataset[name] as readonly MutableRow[]).map((row) => [row[table.primaryKey] as string, row]));
  for (const [id, group] of groupBy(corrections, ({ row_id }) => row_id)) {
    const first = group[0] as PlacedCorrection;
    const known = rows.get(id);
    if (first.operation === 'add') {
      const row = known === undefined ? addRow(name, id, group, context) : null;
      if (known !== undefined) {
        const problem = 'stale: the rules make a row with this identifier now';
        context.troubles.push(troubleAt(first, 'row_id', problem, 'delete the lines that add it, or set the columns that are wrong'));
      }
      if (row !== null) rows.set(id, row);
    } else if (known === undefined) {
      const problem = `stale: there is no such row in ${name} any more`;
      context.troubles.push(
        troubleAt(first, 'row_id', problem, 'read the article again: delete the line, or point it to the row that took its place'),
      );
    } else if (first.operation === 'drop') {
      if (isGuardMet(first, known, context.troubles)) rows.delete(id);
    } else {
      rows.set(id, setCells(name, known, group, context));
    }
  }
  return [...rows.values()];
}

/** A drop may name a column and its value, as a safeguard. */
function isGuardMet(correction: PlacedCorrection, row: MutableRow, troubles: Trouble[]): boolean {
  const { table, column, old_value } = correction;
  const declared = column === null ? undefined : tableOf(table).columns[column];
  if (column === null || declared === undefined || isSame(declared, old_value, row[column])) return true;
  troubles.push(staleValue(correction, row[column]));
  return false;
}

const staleValue = (correction: PlacedCorrection, found: unknown): Trouble =>
  troubleAt(
    correction,
    'old_value',
    `stale: ${correction.column} is ${showValue(found)} now, not ${showValue(correction.old_value)}`,
    'read the article again: delete the line, or give the new old value',
  );

function setCells(name: CorrectableName, row: MutableRow, corrections: readonly PlacedCorrection[], context: Context): MutableRow {
  const table = tableOf(name);
  const changed = new Map<string, unknown>();
  for (const correction of corrections) {
    const column = correction.column as string;
    const declared = table.columns[column];
    if (declared === undefined) continue;
    const read = readValue(declared, correction.new_value);
    if ('problem' in read) context.troubles.push(wrongValue(correction, read.problem));
    else if (isSame(declared, correction.new_value, row[column])) {
      const problem = `stale: ${column} is ${showValue(row[column])} without it`;
      context.troubles.push(troubleAt(correction, 'new_value', problem, 'delete the line: the rules get it right now'));
    } else if (!isSame(declared, correction.old_value, row[column])) context.troubles.push(staleValue(correction, row[column]));
    else changed.set(column, read.value);
  }
  if (changed.size === 0) return row;
  const next: MutableRow = { ...row, ...Object.fromEntries(changed), corrected: reasonOf(corrections) };
  return finish(name, next, new Set(changed.keys()), corrections[0] as PlacedCorrection, context) ?? row;
}

function addRow(name: CorrectableName, id: string, corrections: readonly PlacedCorrection[], context: Context): MutableRow | null {
  const table = tableOf(name);
  const first = corrections[0] as PlacedCorrection;
  const values = new Map<string, unknown>();
  for (const correction of corrections) {
    const declared = table.columns[correction.column as string];
    const read = declared === undefined ? null : readValue(declared, correction.new_value);
    if (read !== null && 'problem' in read) context.troubles.push(wrongValue(correction, read.problem));
    else if (read !== null) values.set(correction.column as string, read.value);
  }
  if (values.size < corrections.length) return null;
  const made = newRow(name, table, id, values, context.dataset, context.texts);
  if ('problem' in made) {
    context.troubles.push(
      troubleAt(first, 'row_id', made.problem, 'write FILE.txt: and the printed characters, or an identifier as the tables have them'),
    );
    return null;
  }
  return finish(
    name,
    { ...made.row, corrected: reasonOf(corrections) },
    new Set(['type', 'date', 'place_id', ...values.keys()]),
    first,
    context,
  );
}

/** Fills what follows, and checks the row against its schema. */
function finish(
  name: CorrectableName,
  row: MutableRow,
  changed: ReadonlySet<string>,
  first: PlacedCorrection,
  { dataset, troubles }: Context,
): MutableRow | null {
  const entityOf = (id: string): Entity | undefined => dataset.entities.find(({ entity_id }) => entity_id === id);
  if (name === 'events') deriveEvent(row, changed, entityOf);
  const disagreement = findDisagreement(row, changed, entityOf);
  if (disagreement !== null) {
    const { problem, left } = disagreement;
    troubles.push(troubleAt(first, 'row_id', problem, `correct ${left} in a line of its own`));
    return null;
  }
  const faults = checkRows(name, [row]);
  troubles.push(
    ...faults.map(({ column, problem }) =>
      troubleAt(first, 'row_id', `${column ?? 'the row'} ${problem}`, `give ${column ?? 'it'} a line of its own`),
    ),
  );
  return faults.length === 0 ? row : null;
}

const wrongValue = (correction: PlacedCorrection, problem: string): Trouble =>
  troubleAt(correction, 'new_value', `${correction.column}: ${problem}`, 'write the value as the published CSV prints it');

const reasonOf = (corrections: readonly PlacedCorrection[]): string => [...new Set(corrections.map(({ reason }) => reason))].join('; ');

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
