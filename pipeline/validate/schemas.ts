/** The generated schemas, compiled once: the contract at every stage boundary. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { TableName } from '../models/index.ts';
import { schemaTest } from './fits-schema.ts';

type Ajv = typeof import('ajv/dist/2020.js');

const NO_FAULTS: readonly ErrorObject[] = [];

interface Compiled {
  readonly fits: (row: unknown) => boolean;
  /** Made for the first row that does not fit. */
  readonly explain: () => ValidateFunction;
}

const compiled = new Map<TableName, Compiled>();

/**
 * The faults of one row against `schemas/<table>.schema.json`.
 * @throws {Error} when the schema file is missing or no JSON Schema
 */
export function findFaults(table: TableName, row: unknown): readonly ErrorObject[] {
  const { fits, explain } = compiled.get(table) ?? compileSchema(table);
  if (fits(row)) return NO_FAULTS;
  const validate = explain();
  return validate(row) ? NO_FAULTS : (validate.errors ?? NO_FAULTS);
}

function compileSchema(table: TableName): Compiled {
  const schema = JSON.parse(readFileSync(new URL(`../../schemas/${table}.schema.json`, import.meta.url), 'utf8')) as object;
  let validate: ValidateFunction | null = null;
  const explain = (): ValidateFunction => {
    const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as Ajv;
    validate ??= new Ajv2020({ allErrors: true, verbose: true }).compile(schema);
    return validate;
  };
  const made = { fits: schemaTest({ ...schema }), explain };
  compiled.set(table, made);
  return made;
}
