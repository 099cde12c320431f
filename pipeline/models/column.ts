/**
 * Column makers. One call declares a column once; the zod type, the Arrow type, the Table Schema field and the
 * documentation are all derived from it (see `generate/` and `export/`).
 */
import { z } from 'zod';

/** How a column is stored in Parquet. Lists travel as JSON text there and in CSV. */
export type Storage = 'text' | 'int32' | 'float64' | 'boolean' | 'date' | 'json';

/** What people read about a column. */
export interface ColumnDoc {
  readonly title: string;
  readonly description: string;
  /** A value as it could stand in the table; used in the data dictionary. */
  readonly example?: unknown;
}

export interface Column<Type extends z.ZodType = z.ZodType> extends ColumnDoc {
  readonly type: Type;
  readonly storage: Storage;
  readonly nullable: boolean;
  /** The closed list of values, in order, where there is one. */
  readonly categories?: readonly string[];
  /** A regular expression that every value matches, as text. */
  readonly pattern?: string;
  /** The bounds of a number, both inclusive, where there are any. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Every value of the column is different. */
  readonly unique?: boolean;
}

const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';
const FULL_DATE = `^\\d{4}-${MONTH}-${DAY}$`;
const PARTIAL_DATE = `^\\d{4}(-${MONTH}(-${DAY})?)?$`;

/** Free text, never empty: an absent value is null. */
export function text<Doc extends ColumnDoc>(doc: Doc) {
  return { ...doc, type: z.string().min(1), storage: 'text', nullable: false } as const;
}

/** Text of a fixed shape. */
export function patternText(pattern: string, doc: ColumnDoc) {
  return { ...doc, type: z.string().regex(new RegExp(pattern, 'u')), storage: 'text', nullable: false, pattern } as const;
}

/** A whole number from 0 to 2^31 - 1. */
export function count(doc: ColumnDoc) {
  return { ...doc, type: z.int32().min(0), storage: 'int32', nullable: false, minimum: 0 } as const;
}

/** Any finite number. */
export function number(doc: ColumnDoc) {
  return { ...doc, type: z.number(), storage: 'float64', nullable: false } as const;
}

/** A number within bounds, both inclusive. */
export function boundedNumber(minimum: number, maximum: number, doc: ColumnDoc) {
  return { ...doc, type: z.number().min(minimum).max(maximum), storage: 'float64', nullable: false, minimum, maximum } as const;
}

/** A calendar day, `YYYY-MM-DD`. */
export function date(doc: ColumnDoc) {
  return { ...doc, type: z.string().regex(new RegExp(FULL_DATE, 'u')), storage: 'date', nullable: false, pattern: FULL_DATE } as const;
}

/** A day, a month or a year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Stored as text, since no date type holds a month. */
export function partialDate(doc: ColumnDoc) {
  return patternText(PARTIAL_DATE, doc);
}

/** One of a closed list of values. */
export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values, doc: ColumnDoc) {
  return { ...doc, type: z.enum(values), storage: 'text', nullable: false, categories: values } as const;
}

/** A list, kept as a JSON array in JSON and as JSON text in one flat column elsewhere. */
export function list<Item extends z.ZodType>(item: Item, doc: ColumnDoc) {
  return { ...doc, type: z.array(item), storage: 'json', nullable: false } as const;
}

/** Makes a column nullable: null in JSON and Parquet, an empty cell in CSV. */
export function orNull<C extends Column>(column: C): Omit<C, 'type' | 'nullable'> & { type: z.ZodNullable<C['type']>; nullable: true } {
  return { ...column, type: z.nullable(column.type) as z.ZodNullable<C['type']>, nullable: true };
}

/** Declares that no two rows share a value of this column. */
export function unique<C extends Column>(column: C): C & { unique: true } {
  return { ...column, unique: true };
}
