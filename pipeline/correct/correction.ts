/** One line of the corrections, with its place, for messages. */
import type { Trouble } from '../errors.ts';
import type { Correction } from '../models/corrections.ts';

export interface PlacedCorrection extends Correction {
  /** The file as the user named it. */
  readonly file: string;
  /** The line on which the row starts, from 1. */
  readonly line: number;
  /** The line and position of each cell. */
  readonly places: Readonly<Partial<Record<keyof Correction, { readonly line: number; readonly column: number }>>>;
}

/** A fault of a correction, at one of its cells. */
export function troubleAt(
  { file, line, places, row_id }: PlacedCorrection,
  cell: keyof Correction,
  problem: string,
  remedy: string,
): Trouble {
  return { file, line, ...places[cell], rowId: row_id, problem, remedy };
}
