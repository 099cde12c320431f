/** The gate at a stage boundary: rows that break their schema are a fault of the program, and end the run. */
import { dataError } from '../errors.ts';
import type { TableName } from '../models/index.ts';
import type { Issue } from '../models/issues.ts';
import { cellOf, checkRows, type Violation } from './check-rows.ts';

const SHOWN = 5;

/**
 * Checks the tables that a stage hands on against the generated schemas.
 * @param stage the stage that made the rows
 * @param tables rows by table; work tables too
 * @throws {AsReportedError} naming the first few broken cells: article file, table, row, column and what is wrong
 */
export function assertRows(stage: Issue['stage'], tables: Readonly<Partial<Record<TableName, readonly unknown[]>>>): void {
  const violations = Object.entries(tables).flatMap(([table, rows]) => checkRows(table as TableName, rows));
  if (violations.length === 0) return;
  const files = new Map((tables.articles ?? []).map((article) => [cellOf(article, 'article_id'), cellOf(article, 'raw_path')]));
  const shown = violations.slice(0, SHOWN).map((violation) => ({
    ...fileOf(violation, files),
    problem: `${stage} made a row that breaks schemas/${violation.table}.schema.json: ${describeViolation(violation)}`,
    remedy: 'this is a fault of the program or of a work file edited by hand; run all stages again or report it',
  }));
  const rest = violations.length - shown.length;
  throw dataError(...shown, ...(rest === 0 ? [] : [{ problem: `and ${rest} more` }]));
}

function fileOf({ articleId }: Violation, files: ReadonlyMap<string | null, string | null>): { file?: string } {
  const file = files.get(articleId) ?? articleId;
  return file === null ? {} : { file };
}

/** `quotes row a….q75-232, column type: must be equal to one of …`. */
function describeViolation({ table, index, rowId, column, problem }: Violation): string {
  return `${table} row ${rowId ?? `number ${index + 1}`}${column === null ? '' : `, column ${column}`}: ${problem}`;
}
