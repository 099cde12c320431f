/** Every row fits its generated schema, and every date is a day of the calendar. */
import type { Table } from '../models/table.ts';
import { isCalendarDay } from '../text/calendar.ts';
import { type AnyRow, type Checked, tablesOf, whereOf } from './check.ts';
import { checkRows, printValue } from './check-rows.ts';
import type { Finding } from './issue.ts';

export function findSchemaFaults({ dataset }: Checked): Finding[] {
  return tablesOf(dataset).flatMap(({ name, table, rows }) => [
    ...checkRows(name, rows).map(
      ({ articleId, rowId, column, problem }): Finding => ({
        code: 'schema.row',
        severity: 'error',
        table: name,
        articleId,
        rowId,
        message: `${column ?? 'row'} ${problem}`,
      }),
    ),
    ...rows.flatMap((row) => findImpossibleDays(table, row).map((finding) => ({ ...finding, table: name }))),
  ]);
}

/** A pattern cannot know that April has thirty days. */
function findImpossibleDays(table: Table, row: AnyRow): Omit<Finding, 'table'>[] {
  return Object.entries(table.columns).flatMap(([column, { storage, pattern = '' }]) => {
    const value = row[column];
    if (storage !== 'date' || typeof value !== 'string' || isCalendarDay(value)) return [];
    // the schema has already reported it
    if (!new RegExp(pattern, 'u').test(value)) return [];
    return [
      {
        code: 'schema.day',
        severity: 'error',
        ...whereOf(table, row),
        message: `${column} is no day of the calendar: ${printValue(value)}`,
      },
    ];
  });
}
