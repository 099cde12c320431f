/** A table: its name, grain, keys and columns. The registry of all tables is `models/index.ts`. */
import { z } from 'zod';
import type { Column } from './column.ts';

export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly tableColumn: string;
}

type Columns = Readonly<Record<string, Column>>;
type Shape<C extends Columns> = { [Name in keyof C]: C[Name]['type'] };

export interface Table<C extends Columns = Columns> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What one row is. */
  readonly grain: string;
  readonly primaryKey: string;
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: C;
  readonly row: z.ZodObject<Shape<C>>;
}

/** The row type of a table. */
export type Row<T extends Table> = z.infer<T['row']>;

/**
 * Declares a table. Titles and descriptions are attached to the types here, last, because zod drops them when a
 * type is wrapped.
 * @throws {Error} when a key names a column that the table does not have
 */
export function defineTable<const C extends Columns>(
  table: Omit<Table<C>, 'row' | 'foreignKeys'> & { foreignKeys?: readonly ForeignKey[] },
): Table<C> {
  for (const name of [table.primaryKey, ...(table.foreignKeys ?? []).map((key) => key.column)]) {
    if (!(name in table.columns)) throw new Error(`table ${table.name}: key column ${name} is not declared`);
  }
  const shape = Object.fromEntries(
    Object.entries(table.columns).map(([name, column]) => [
      name,
      column.type.meta({
        title: column.title,
        description: column.description,
        ...(column.example === undefined ? {} : { examples: [column.example] }),
      }),
    ]),
  ) as Shape<C>;
  return { ...table, foreignKeys: table.foreignKeys ?? [], row: z.strictObject(shape) as unknown as z.ZodObject<Shape<C>> };
}
