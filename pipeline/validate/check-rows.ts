/** Rows against the generated JSON Schema of their table. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import { type TableName, tableOf } from '../models/index.ts';
import { cutText } from '../text/cut.ts';
import { findFaults } from './schemas.ts';

/** One cell, row or key that breaks a promise of its table. */
export interface Violation {
  readonly table: TableName;
  /** Position in the table, from 0. */
  readonly index: number;
  /** The row's identifier, or null where it has none that is text. */
  readonly rowId: string | null;
  readonly articleId: string | null;
  readonly column: string | null;
  /** What is wrong, with the value, for people. */
  readonly problem: string;
}

/** Checks every row of a table. One violation per broken cell. */
export function checkRows(table: TableName, rows: readonly unknown[]): Violation[] {
  const violations: Violation[] = [];
  rows.forEach((row, index) => {
    const faults = findFaults(table, row);
    for (const [column, fault] of faults.length === 0 ? [] : faultsByColumn(faults))
      violations.push(violationOf(table, row, index, column, fault));
  });
  return violations;
}

/** The first telling fault of each column: a nullable column also complains that it is not null, and that neither branch fits. */
function faultsByColumn(faults: readonly ErrorObject[]): Map<string | null, ErrorObject> {
  const first = new Map<string | null, ErrorObject>();
  for (const fault of faults) {
    const column = columnOf(fault);
    const known = first.get(column);
    if (known === undefined || (isAboutNull(known) && !isAboutNull(fault))) first.set(column, fault);
  }
  return first;
}

const isAboutNull = ({ keyword, params }: ErrorObject): boolean =>
  keyword === 'anyOf' || (keyword === 'type' && (params as { type?: string }).type === 'null');

function columnOf({ instancePath, keyword, params }: ErrorObject): string | null {
  if (keyword === 'required') return (params as { missingProperty: string }).missingProperty;
  if (keyword === 'additionalProperties') return (params as { additionalProperty: string }).additionalProperty;
  return instancePath.split('/')[1] ?? null;
}

function violationOf(table: TableName, row: unknown, index: number, column: string | null, fault: ErrorObject): Violation {
  return {
    table,
    index,
    rowId: cellOf(row, tableOf(table).primaryKey),
    articleId: cellOf(row, 'article_id'),
    column,
    problem: describe(fault),
  };
}

function describe({ keyword, message, data, params }: ErrorObject): string {
  if (keyword === 'required') return 'is missing';
  if (keyword === 'additionalProperties') return 'is no column of the table';
  if (keyword === 'enum')
    return `must be one of ${(params as { allowedValues: string[] }).allowedValues.join(', ')}, not ${printValue(data)}`;
  return `${message ?? keyword}, not ${printValue(data)}`;
}

const LONGEST_VALUE = 80;

/** A value for a message, cut where it is long. */
export const printValue = (value: unknown): string => cutText(JSON.stringify(value) ?? 'undefined', LONGEST_VALUE);

/** The text in a cell, or null. */
export function cellOf(row: unknown, column: string): string | null {
  if (typeof row !== 'object' || row === null) return null;
  const value = (row as Readonly<Record<string, unknown>>)[column];
  return typeof value === 'string' ? value : null;
}
