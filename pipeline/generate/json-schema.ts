/** JSON Schema (draft 2020-12) of one row of a table. */
import { z } from 'zod';
import type { Table } from '../models/table.ts';

/** The schema as an object that JSON can hold; zod throws on a type that JSON Schema cannot express. */
export function jsonSchemaOf(table: Table): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(table.row, { target: 'draft-2020-12' });
  return { $schema, title: `${table.title}: ${table.grain}`, description: table.description, ...schema };
}
