/** The data dictionary: every table and column in words, for people. */
import type { Column } from '../models/column.ts';
import { INPUT, PUBLISHED, WORK } from '../models/index.ts';
import type { Table } from '../models/table.ts';
import { printExample } from './table-schema.ts';

/** `schemas/README.md`. */
export function dataDictionary(): string {
  const published = Object.values(PUBLISHED) as unknown as readonly Table[];
  const work = Object.values(WORK) as unknown as readonly Table[];
  const input = Object.values(INPUT) as unknown as readonly Table[];
  return [
    '# Data dictionary',
    '',
    'Generated from `pipeline/models/` by `npm run generate`; changes made here by hand are lost.',
    '',
    'For each table `<table>.schema.json` is the JSON Schema (draft 2020-12) of one row, and for each published table',
    '`<table>.tableschema.json` is its Table Schema (Data Package v2). The pipeline checks its rows against the former.',
    '',
    '## Published tables',
    '',
    ...published.flatMap((table) => describeTable(table)),
    '## Work tables',
    '',
    'They live between two stages and are not published.',
    '',
    ...work.flatMap((table) => describeTable(table)),
    '## Input tables',
    '',
    'People write them; the pipeline checks and reads them.',
    '',
    ...input.flatMap((table) => describeTable(table, 'Several lines may be about one row.')),
  ]
    .join('\n')
    .replace(/\n+$/u, '\n');
}

function describeTable(table: Table, keys = describeKeys(table)): string[] {
  return [
    `### ${table.name}`,
    '',
    `${table.description} One row: ${table.grain}. ${keys}`,
    '',
    '| column | type | empty | description | example |',
    '|---|---|---|---|---|',
    ...Object.entries(table.columns).map(([name, column]) => describeColumn(name, column)),
    '',
  ];
}

/** The keys of a table as a sentence. */
export function describeKeys({ primaryKey, foreignKeys }: Table): string {
  const keys = foreignKeys.map(({ column, table, tableColumn }) => `\`${column}\` → \`${table}.${tableColumn}\``);
  return `Primary key: \`${primaryKey}\`.${keys.length === 0 ? '' : ` Foreign keys: ${keys.join(', ')}.`}`;
}

function describeColumn(name: string, column: Column): string {
  const example = column.example === undefined ? '' : codeCell(printExample(column.example));
  return `| \`${name}\` | ${describeType(column)} | ${column.nullable ? 'yes' : ''} | ${textCell(describeContent(column))} | ${example} |`;
}

const TYPE_NAMES = { text: 'text', int32: 'integer', float64: 'number', boolean: 'boolean', date: 'date', json: 'list' } as const;

/** The type of a column as people call it. */
export const describeType = ({ storage }: Column): string => TYPE_NAMES[storage];

/** The description, with the closed list of values where there is one. */
export function describeContent({ description, categories }: Column): string {
  return categories === undefined ? description : `${description} One of ${categories.map((value) => `\`${value}\``).join(', ')}.`;
}

/** Text that can stand in a cell of a Markdown table. */
export const textCell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ');

/** Text as code in a cell: the fence is longer than any run of backticks inside. */
export function codeCell(text: string): string {
  const runs = text.match(/`+/gu) ?? [];
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map(({ length }) => length)));
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${textCell(text)}${pad}${fence}`;
}
