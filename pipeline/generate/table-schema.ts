/**
 * Table Schema (Data Package v2) of a table, in the subset that both the official 2.0 profile and frictionless-py
 * accept: no `fieldsMatch`, no type `list`, single keys as lists of one.
 */
import type { Column, Storage } from '../models/column.ts';
import type { Table } from '../models/table.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/tableschema.json';

const FIELD_TYPES: Readonly<Record<Storage, string>> = {
  text: 'string',
  int32: 'integer',
  float64: 'number',
  boolean: 'boolean',
  date: 'date',
  json: 'array',
};

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly example?: string;
  readonly missingValues?: readonly string[];
  readonly categories?: readonly string[];
  readonly constraints?: Readonly<Record<string, unknown>>;
}

export interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
  readonly missingValues: readonly string[];
}

/** The schema of a table. `suffix` is added to the names of the tables that foreign keys point to ('' for the CSV resources). */
export function tableSchemaOf(table: Table, suffix = ''): TableSchema {
  const foreignKeys = table.foreignKeys.map(({ column, table: other, tableColumn }) => ({
    fields: [column],
    reference: { resource: `${other}${suffix}`, fields: [tableColumn] },
  }));
  return {
    $schema: PROFILE,
    fields: Object.entries(table.columns).map(([name, column]) => fieldOf(name, column)),
    primaryKey: [table.primaryKey],
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    missingValues: [''],
  };
}

function fieldOf(name: string, column: Column): Field {
  const constraints = constraintsOf(column);
  return {
    name,
    type: FIELD_TYPES[column.storage],
    title: column.title,
    description: column.description,
    ...(column.example === undefined ? {} : { example: printExample(column.example) }),
    // readers that take a column with gaps for floating point print a gap as nan
    ...(column.nullable && isNumeric(column) ? { missingValues: ['', 'nan'] } : {}),
    ...(column.categories === undefined ? {} : { categories: column.categories }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

const isNumeric = ({ storage }: Column): boolean => storage === 'int32' || storage === 'float64';

/** A value as the profile wants examples: text; lists as JSON. */
export const printExample = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function constraintsOf({ nullable, unique, storage, pattern, minimum, maximum, categories }: Column): Readonly<Record<string, unknown>> {
  return {
    ...(nullable ? {} : { required: true }),
    ...(unique === true ? { unique: true } : {}),
    // Table Schema allows a pattern on text only; a date has its own format
    ...(pattern === undefined || storage !== 'text' ? {} : { pattern }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(categories === undefined ? {} : { enum: categories }),
  };
}
