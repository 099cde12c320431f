/** The generated schemas, compiled once: the contract at every stage boundary. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { TableName } from '../models/index.ts';

type Ajv = typeof import('ajv/dist/2020.js');

/** Loaded with the first row to check: a thread that only joins what others have checked does not wait for it. */
const makeAjv = (): Ajv2020 => {
  const { Ajv2020: Validator } = createRequire(import.meta.url)('ajv/dist/2020.js') as Ajv;
  // The generated schemas are checked by a test: to check them here, and to polish the code, takes longer than to compile them.
  return new Validator({ allErrors: true, verbose: true, meta: false, validateSchema: false, code: { optimize: false } });
};

let ajv: Ajv2020 | null = null;
const NO_FAULTS: readonly ErrorObject[] = [];
const compiled = new Map<TableName, ValidateFunction>();

/**
 * The faults of one row against `schemas/<table>.schema.json`.
 * @throws {Error} when the schema file is missing or no JSON Schema
 */
export function findFaults(table: TableName, row: unknown): readonly ErrorObject[] {
  const validate = compiled.get(table) ?? compileSchema(table);
  return validate(row) ? NO_FAULTS : (validate.errors ?? NO_FAULTS);
}

function compileSchema(table: TableName): ValidateFunction {
  const url = new URL(`../../schemas/${table}.schema.json`, import.meta.url);
  ajv ??= makeAjv();
  const validate = ajv.compile(JSON.parse(readFileSync(url, 'utf8')) as object);
  compiled.set(table, validate);
  return validate;
}
