/** Every row fits its generated schema, and every date is a day of the calendar. */
import type { TableName } from '../models/index.ts';
import type { Table } from '../models/table.ts';
import { isCalendarDay } from '../text/calendar.ts';
import { type AnyRow, type Checked, tablesOf, whereOf } from './check.ts';
import { checkRows, printValue } from './check-rows.ts';
import type { Finding } from './issue.ts';

/** Finds rows that their schema refuses. */
export function findSchemaFaults({ dataset }: Checked): Finding[] {
  return tablesOf(dataset).flatMap(({ name, rows }) =>
    checkRows(name, rows).map(
      ({ articleId, rowId, column, problem }): Finding => ({
        code: 'schema.row',
        severity: 'error',
        table: name,
        articleId,
        rowId,
        message: `${column ?? 'row'} ${problem}`,
      }),
    ),
  );
}

/** Finds dates that no calendar has, such as 30 February, which the schemas let pass. */
export const findImpossibleDays = ({ dataset }: Checked): Finding[] =>
  tablesOf(dataset).flatMap(({ name, table, rows }) => findImpossibleIn(name, table, rows));

function findImpossibleIn(name: TableName, table: Table, rows: readonly AnyRow[]): Finding[] {
  const columns = Object.entries(table.columns).filter(([, { storage }]) => storage === 'date');
  return columns.flatMap(([column, { pattern = '' }]) =>
    rows
      .filter((row) => isImpossibleDay(row[column], pattern))
      .map((row) => ({
        code: 'schema.day',
        severity: 'error',
        table: name,
        ...whereOf(table, row),
        message: `${column} is no day of the calendar: ${printValue(row[column])}`,
      })),
  );
}

/** What does not even fit the pattern has been reported by the schema. */
const isImpossibleDay = (value: unknown, pattern: string): boolean =>
  typeof value === 'string' && !isCalendarDay(value) && new RegExp(pattern, 'u').test(value);
