/** The corrections that people write beside the raw articles. Reads their text; whether they fit the rows is for `correct/`. */
import type { PlacedCorrection } from '../correct/correction.ts';
import type { Trouble } from '../errors.ts';
import { type Correction, corrections } from '../models/corrections.ts';
import { checkRows } from '../validate/index.ts';
import { type CsvRow, readCsv } from './read-csv.ts';

export const CORRECTION_COLUMNS = Object.keys(corrections.columns) as readonly (keyof Correction)[];

/** Cells of these columns are text as it stands; all others are trimmed. */
const VERBATIM: ReadonlySet<keyof Correction> = new Set(['old_value', 'new_value']);

export interface Corrections {
  readonly entries: readonly PlacedCorrection[];
  readonly troubles: readonly Trouble[];
}

/**
 * Reads corrections and checks each line against schemas/corrections.schema.json.
 * @param file as the user named it, for messages
 */
export function parseCorrections(text: string, file: string): Corrections {
  const { rows, troubles } = readCsv(text, file, {
    what: 'the file of corrections',
    columns: CORRECTION_COLUMNS,
    required: Object.fromEntries(CORRECTION_COLUMNS.map((column) => [column, corrections.columns[column].description])),
  });
  const entries = rows.flatMap((row): PlacedCorrection[] => {
    const correction = readCells(row);
    const faults = checkRows('corrections', [correction]);
    for (const { column, problem } of faults) {
      const place = row.cells.get(column as keyof Correction) ?? row;
      const where = 'column' in place ? { line: place.line, column: place.column } : { line: row.line };
      const remedy = corrections.columns[column as keyof Correction]?.description ?? 'see schemas/README.md';
      const fault = correction[column ?? ''] === null ? 'is empty' : problem;
      troubles.push({ file, ...where, rowId: correction.row_id ?? '', problem: `${column} ${fault}`, remedy });
    }
    if (faults.length > 0) return [];
    const places = Object.fromEntries([...row.cells].map(([name, { line, column }]) => [name, { line, column }]));
    return [{ ...(correction as Correction), file, line: row.line, places }];
  });
  return { entries, troubles };
}

function readCells({ cells }: CsvRow<keyof Correction>): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    [...cells].map(([column, { text }]) => {
      const value = VERBATIM.has(column) ? text : text.trim();
      return [column, value === '' ? null : value];
    }),
  );
}
