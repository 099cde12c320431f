/** Differences for people and programs: text, Markdown for the summary of a job, CSV and JSON. */
import Papa from 'papaparse';
import { codeCell, textCell } from '../generate/data-dictionary.ts';
import { cutText } from '../text/cut.ts';
import { escapeHidden } from '../text/hidden.ts';
import { CAUSES, CHANGES, type RowChange } from './change.ts';
import type { Difference, SchemaChange } from './index.ts';

/** Rows of each table that the Markdown lists; a summary of a job holds one megabyte. */
const LISTED = 40;
const LONGEST_CELL = 80;
const SIGNS = { added: '+', changed: '~', removed: '-' } as const;

const flat = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
/** Raw text may hold anything: escapes would reach the terminal of the reader. */
const show = (value: unknown): string => (flat(value) === '' ? 'empty' : escapeHidden(JSON.stringify(cutText(flat(value), LONGEST_CELL))));

export interface TableSummary {
  readonly table: string;
  readonly rows: readonly RowChange[];
  /** `3 added, 1 removed (source 3, correction 1)`. */
  readonly counts: string;
}

/** The tables in which rows differ, in published order. */
export function summarizeTables({ rows }: Difference): TableSummary[] {
  const count = <Key extends 'change' | 'cause'>(
    own: readonly RowChange[],
    key: Key,
    names: readonly RowChange[Key][],
  ): [string, number][] =>
    names.map((name): [string, number] => [name, own.filter((row) => row[key] === name).length]).filter(([, many]) => many > 0);
  return [...new Set(rows.map(({ table }) => table))].map((table) => {
    const own = rows.filter((row) => row.table === table);
    const changes = count(own, 'change', CHANGES).map(([name, many]) => `${many} ${name}`);
    const causes = count(own, 'cause', CAUSES).map(([name, many]) => `${name} ${many}`);
    return { table, rows: own, counts: `${changes.join(', ')} (${causes.join(', ')})` };
  });
}

/** For a terminal: a line a row, a line a cell. */
export function printDifference(difference: Difference): string {
  const tables = summarizeTables(difference).flatMap(({ table, rows, counts }) => [
    `${table}: ${counts}`,
    ...rows.flatMap(({ change, row_id, cause, label, cells }) => [
      `  ${SIGNS[change]} ${row_id} (${cause}) ${show(label)}`,
      ...cells.map(({ column, old, new: now }) => `      ${column}: ${show(old)} → ${show(now)}`),
    ]),
  ]);
  const lines = [...difference.schema.map((change) => `schema: ${describeSchemaChange(change)}`), ...tables];
  return lines.length === 0 ? 'no differences' : lines.join('\n');
}

/** `column quotes.medium was added`. */
export function describeSchemaChange({ table, column, change, old, new: now }: SchemaChange): string {
  const what = column === null ? `table ${table}` : `column ${table}.${column}`;
  if (change !== 'changed') return `${what} was ${change}`;
  return column === null ? `the columns of ${table} are in another order` : `${what} holds other values: ${old} → ${now}`;
}

/** For the summary of a job, cut to what it holds. */
export function printMarkdown(difference: Difference): string {
  const tables = summarizeTables(difference);
  const head = [`## Data: ${codeCell(difference.old.name)} → ${codeCell(difference.new.name)}`, ''];
  if (tables.length + difference.schema.length === 0) return [...head, 'No row and no column differs.', ''].join('\n');
  const schema = difference.schema.map((change) => `- schema: ${textCell(describeSchemaChange(change))}`);
  const counts = tables.map(({ table, counts: told }) => `| ${table} | ${told} |`);
  const overview = counts.length === 0 ? [] : ['| table | rows |', '|---|---|', ...counts, ''];
  return [...head, ...schema, ...(schema.length === 0 ? [] : ['']), ...overview, ...tables.flatMap(printDetails)].join('\n');
}

function printDetails({ table, rows }: TableSummary): string[] {
  const lines = rows.slice(0, LISTED).map(({ change, row_id, cause, label, cells }) => {
    const told = cells.map(({ column, old, new: now }) => `${column}: ${codeCell(show(old))} → ${codeCell(show(now))}`).join('<br>');
    return `| ${SIGNS[change]} | ${codeCell(row_id)} | ${cause} | ${codeCell(show(label))} | ${told} |`;
  });
  const rest = rows.length - lines.length;
  const more = rest > 0 ? [`and ${rest} more`, ''] : [];
  return [
    `<details><summary>${table}</summary>`,
    '',
    '| | row | cause | text | cells |',
    '|---|---|---|---|---|',
    ...lines,
    '',
    ...more,
    '</details>',
    '',
  ];
}

/** One line for each differing cell of a changed row, and for each added or removed row. */
export function printCsv({ rows, schema }: Difference): string {
  const header = ['table', 'row_id', 'article_id', 'change', 'cause', 'column', 'old_value', 'new_value'];
  const columns = schema.map(({ table, column, change, old, new: now }) => [
    table,
    '',
    '',
    change,
    'schema',
    column ?? '',
    old ?? '',
    now ?? '',
  ]);
  const lines = rows.flatMap(({ table, row_id, article_id, change, cause, label, cells }) => {
    const start = [table, row_id, article_id ?? '', change, cause];
    if (change === 'changed') return cells.map(({ column, old, new: now }) => [...start, column, flat(old), flat(now)]);
    return [change === 'added' ? [...start, '', '', label] : [...start, '', label, '']];
  });
  return `${Papa.unparse([header, ...columns, ...lines], { newline: '\n' })}\n`;
}

/** For programs: everything. */
export const printJson = (difference: Difference): string => `${JSON.stringify(difference, null, 1)}\n`;
