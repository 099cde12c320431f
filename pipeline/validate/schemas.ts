/** The generated schemas, compiled once: the contract at every stage boundary. */
import { createRequire } from 'node:module';
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { TableName } from '../models/index.ts';
import { parseOwnFile } from '../own-file.ts';

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
 * @throws {AsReportedError} when the schema file is missing or no JSON Schema
 */
export function findFaults(table: TableName, row: unknown): readonly ErrorObject[] {
  const validate = compiled.get(table) ?? compileSchema(table);
  return validate(row) ? NO_FAULTS : (validate.errors ?? NO_FAULTS);
}

/** Compiles the schemas of some tables beforehand, where a missing one is a fault of the installation, not of a row. */
export function compileSchemas(tables: readonly TableName[]): void {
  for (const table of tables) if (!compiled.has(table)) compileSchema(table);
}

function compileSchema(table: TableName): ValidateFunction {
  const name = `schemas/${table}.schema.json`;
  ajv ??= makeAjv();
  const validator = ajv;
  const validate = parseOwnFile(new URL(`../../${name}`, import.meta.url), name, 'JSON Schema', (text) =>
    validator.compile(JSON.parse(text) as object),
  );
  compiled.set(table, validate);
  return validate;
}
