/** Counts and fill rates within the bounds of `bounds.csv`; README.md beside it says how to set them. */
import Papa from 'papaparse';
import { z } from 'zod';
import { dataError } from '../errors.ts';
import { PUBLISHED, type PublishedName } from '../models/index.ts';
import { readOwnFile } from '../own-file.ts';
import type { Checked } from './check.ts';
import { type Counts, countRows, type FilledColumns } from './count-rows.ts';
import type { Finding } from './issue.ts';

const limit = z.union([z.literal('').transform(() => null), z.coerce.number()]);
const boundRow = z.strictObject({
  measure: z.enum(['rows', 'rows_per_article', 'rows_per_1000_words', 'fill']),
  table: z.enum(Object.keys(PUBLISHED) as [PublishedName, ...PublishedName[]]),
  column: z.string(),
  least: limit,
  most: limit,
  from: z.coerce.number().min(0),
  severity: z.enum(['error', 'warning']),
  reason: z.string().min(1),
});

/** One bound. */
export type Bound = z.infer<typeof boundRow>;

const FILE = 'pipeline/validate/bounds.csv';

/**
 * Reads bounds from CSV.
 * @throws {AsReportedError} naming the line of a row that is malformed or names an unknown column
 */
export function parseBounds(csv: string): readonly Bound[] {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.map((cells, index) => {
    const fault = (problem: string) => dataError({ file: FILE, line: index + 2, problem, remedy: 'mend or delete the line' });
    const { data: bound, error } = boundRow.safeParse(cells);
    if (bound === undefined) throw fault(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
    if ((bound.measure === 'fill') !== bound.column in PUBLISHED[bound.table].columns)
      throw fault(`${bound.measure} of column "${bound.column}"`);
    return bound;
  });
}

const BOUNDS = parseBounds(readOwnFile(new URL('bounds.csv', import.meta.url), FILE));

/** Counts the rows of a dataset and judges the numbers. */
export const findBoundFaults = ({ dataset }: Checked, bounds: readonly Bound[] = BOUNDS): Finding[] =>
  findFaultsOfCounts(countRows(dataset, filledColumns(bounds)), bounds);

/** The columns whose filled cells have to be counted, by table. */
export const filledColumns = (bounds: readonly Bound[] = BOUNDS): FilledColumns =>
  bounds.filter(({ measure }) => measure === 'fill').map(({ table, column }) => ({ table, column }));

/** Judges numbers that were counted elsewhere, so that the rows need not be in memory. */
export function findFaultsOfCounts(counts: Counts, bounds: readonly Bound[] = BOUNDS): Finding[] {
  return bounds.flatMap((bound) => {
    const { value, size } = measure(counts, bound);
    const { least, most, from, severity, table, column, reason } = bound;
    if (size < from || ((least === null || value >= least) && (most === null || value <= most))) return [];
    const what = `${bound.measure.replaceAll('_', ' ')} of ${table}${column === '' ? '' : `.${column}`}`;
    const message = `${what} is ${Math.round(value * 1000) / 1000}, expected ${least ?? 'any'} to ${most ?? 'any'}: ${reason}`;
    return [{ code: `bounds.${bound.measure.replace(/_.*/u, '')}`, severity, table, message }];
  });
}

/** The measured value, and the size of what it was measured on. */
function measure({ rows, words, filled }: Counts, { measure: kind, table, column }: Bound): { value: number; size: number } {
  const { articles } = rows;
  switch (kind) {
    case 'rows':
      return { value: rows[table], size: articles };
    case 'rows_per_article':
      return { value: rows[table] / Math.max(1, articles), size: articles };
    case 'rows_per_1000_words':
      return { value: (1000 * rows[table]) / Math.max(1, words), size: words };
    case 'fill':
      return { value: (filled[`${table}.${column}`] ?? 0) / Math.max(1, rows[table]), size: rows[table] };
  }
}
