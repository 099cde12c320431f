/** The step after annotate: what people mended in `raw/corrections.csv` is put into the rows. Pure; nothing is skipped silently. */
import { dataError, type Trouble } from '../errors.ts';
import { CORRECTABLE } from '../models/corrections.ts';
import type { Dataset } from '../models/index.ts';
import { correctTable } from './correct-table.ts';
import { type PlacedCorrection, troubleAt } from './correction.ts';
import { locateRow } from './locate.ts';
import { findMisuse } from './misuse.ts';
import { relinkFigures } from './relink.ts';

export interface CorrectedDataset {
  readonly dataset: Dataset;
  /** Corrections that could not be applied: stale, contradictory or of the wrong type. */
  readonly troubles: readonly Trouble[];
}

/**
 * Puts corrections into the joined rows of all articles.
 * @param texts raw texts by article id
 * @throws {AsReportedError} with every correction that cannot be applied: a person's work is never left out silently
 */
export function correctDataset(dataset: Dataset, texts: ReadonlyMap<string, string>, corrections: readonly PlacedCorrection[]): Dataset {
  const corrected = applyCorrections(dataset, texts, corrections);
  if (corrected.troubles.length > 0) throw dataError(...corrected.troubles);
  return corrected.dataset;
}

/**
 * Applies those corrections that can be applied to the joined rows of all articles.
 * @param texts raw texts by article id
 */
export function applyCorrections(
  dataset: Dataset,
  texts: ReadonlyMap<string, string>,
  corrections: readonly PlacedCorrection[],
): CorrectedDataset {
  if (corrections.length === 0) return { dataset, troubles: [] };
  const troubles: Trouble[] = [];
  const located = corrections.flatMap((correction): PlacedCorrection[] => {
    const found = locateRow(correction.table, correction.row_id, dataset, texts);
    if ('id' in found) return [{ ...correction, row_id: found.id }];
    troubles.push(troubleAt(correction, 'row_id', found.problem, found.remedy));
    return [];
  });
  const misuse = findMisuse(located);
  const usable = located.filter((correction) => !misuse.has(correction));
  troubles.push(...misuse.values());
  let corrected = dataset;
  for (const name of CORRECTABLE) {
    const own = usable.filter(({ table }) => table === name);
    if (own.length > 0) corrected = { ...corrected, [name]: correctTable(name, own, { dataset: corrected, texts, troubles }) };
  }
  return { dataset: dropSettledIssues(relinkFigures(dataset, corrected, usable), usable), troubles };
}

/** A doubt about a row that a person took out is settled. */
function dropSettledIssues(dataset: Dataset, corrections: readonly PlacedCorrection[]): Dataset {
  const dropped = new Set(corrections.filter(({ operation }) => operation === 'drop').map(({ table, row_id }) => `${table} ${row_id}`));
  return { ...dataset, issues: dataset.issues.filter(({ table, row_id }) => !dropped.has(`${table} ${row_id}`)) };
}
