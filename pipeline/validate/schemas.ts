/** The generated schemas, compiled once: the contract at every stage boundary. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { TableName } from '../models/index.ts';

const ajv = new Ajv2020({ allErrors: true, verbose: true });
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
  const validate = ajv.compile(JSON.parse(readFileSync(url, 'utf8')) as object);
  compiled.set(table, validate);
  return validate;
}
