/** Corrections that make no sense by themselves, whatever the rows are. */
import type { Trouble } from '../errors.ts';
import { tableOf } from '../models/index.ts';
import { type PlacedCorrection, troubleAt } from './correction.ts';
import { ANCHOR_COLUMNS } from './new-row.ts';

/** One trouble for each unusable correction. */
export function findMisuse(corrections: readonly PlacedCorrection[]): ReadonlyMap<PlacedCorrection, Trouble> {
  const operations = new Map<string, PlacedCorrection>();
  const cells = new Map<string, PlacedCorrection>();
  const troubles = new Map<PlacedCorrection, Trouble>();
  for (const correction of corrections) {
    const { table, row_id, operation } = correction;
    const row = `${table} ${row_id}`;
    const cell = `${row} ${operation === 'drop' ? '' : correction.column}`;
    const trouble =
      findMisusedColumn(correction) ?? findTwin(correction, cells.get(cell)) ?? findContradiction(correction, operations.get(row));
    if (trouble !== null) troubles.set(correction, trouble);
    cells.set(cell, cells.get(cell) ?? correction);
    operations.set(row, operations.get(row) ?? correction);
  }
  return troubles;
}

function findMisusedColumn(correction: PlacedCorrection): Trouble | null {
  const { table, operation, column, old_value, new_value } = correction;
  const { columns, primaryKey } = tableOf(table);
  if (operation === 'drop') {
    if (new_value !== null) return troubleAt(correction, 'new_value', 'a dropped row gets no new value', 'leave new_value empty');
    if (column === null && old_value !== null)
      return troubleAt(correction, 'column', 'old_value of no column', 'name the column, or leave both empty');
    if (column === null) return null;
  }
  if (column === null) return troubleAt(correction, 'column', `${operation} needs a column`, `name a column of ${table}`);
  if (!Object.hasOwn(columns, column)) {
    return troubleAt(
      correction,
      'column',
      `${table} has no column ${JSON.stringify(column)}`,
      `use one of ${Object.keys(columns).join(', ')}`,
    );
  }
  if (operation === 'drop') return null;
  if (column === primaryKey || ANCHOR_COLUMNS.has(column) || (operation === 'set' && column === 'spans')) {
    const remedy = operation === 'add' ? 'leave the line out: row_id gives it' : 'drop the row and add one with the right anchor';
    return troubleAt(correction, 'column', `${column} follows from where the row stands`, remedy);
  }
  if (operation === 'add' && old_value !== null)
    return troubleAt(correction, 'old_value', 'a new row has no old value', 'leave old_value empty');
  return null;
}

function findTwin(correction: PlacedCorrection, twin: PlacedCorrection | undefined): Trouble | null {
  if (twin === undefined) return null;
  return troubleAt(correction, 'row_id', `duplicate: line ${twin.line} is about the same cell`, 'keep one of the two lines');
}

function findContradiction(correction: PlacedCorrection, other: PlacedCorrection | undefined): Trouble | null {
  if (other === undefined || other.operation === correction.operation) return null;
  const problem = `line ${other.line} has ${other.operation} for this row, this line ${correction.operation}`;
  return troubleAt(correction, 'operation', problem, 'decide for one operation a row');
}
