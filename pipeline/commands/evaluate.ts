import { join } from 'node:path';
import { computeDataset } from '../compute-dataset.ts';
import type { Disk, Effects } from '../effects.ts';
import { dataError, usageError } from '../errors.ts';
import { checkFloors, parseFloors, printFloors } from '../evaluate/floors.ts';
import { type GoldArticle, parseGold } from '../evaluate/gold.ts';
import { evaluate as compare } from '../evaluate/index.ts';
import { printDisagreements, printEvaluation } from '../evaluate/print-evaluation.ts';
import { orderRows } from '../export/order-rows.ts';
import { checkBytes } from '../input/check-bytes.ts';
import { readAllSources } from '../input/read-sources.ts';
import { type Dataset, EMPTY_DATASET } from '../models/index.ts';
import { compareText } from '../text/compare.ts';
import { decodeText } from '../text/decode-text.ts';
import { assertRows } from '../validate/index.ts';
import { type Command, countOf } from './command.ts';

export interface EvaluateOptions {
  readonly gold: string;
  readonly raw?: string;
  readonly data?: string;
  readonly floors?: string;
  readonly setFloors?: string;
  readonly errors?: string;
}

/** `evaluate`: tables, or what the pipeline makes of raw articles now, against gold annotations. */
export const evaluate: Command<EvaluateOptions> = ({ gold, raw, data, floors, setFloors, errors }, effects) => {
  const { disk } = effects;
  const expected = readGold(gold, effects);
  const limits = floors === undefined ? null : parseFloors(readText(floors, disk), floors);
  const { dataset, texts } = data === undefined ? computeTables(raw ?? 'raw', effects) : readTables(data, raw ?? null, effects);
  const comparison = compare(dataset, expected, texts);
  for (const name of comparison.absent)
    effects.terminal.complain(`${name}: the tables hold no such article; all its gold rows count as missed`);
  const { evaluation, disagreements } = comparison;
  if (setFloors !== undefined) disk.write(setFloors, printFloors(evaluation));
  const corrected = [...dataset.quotes, ...dataset.figures, ...dataset.events].filter((row) => row.corrected !== null).length;
  const measured = { ...evaluation, corrected_rows: corrected };
  const details = errors === undefined ? '' : `\n${printDisagreements(comparison, errors)}`;
  return {
    text: `${describeCorrections(corrected)}\n${printEvaluation(evaluation)}${details}`,
    data: errors === undefined ? measured : { ...measured, errors: disagreements.filter(({ table }) => table === errors) },
    troubles: limits === null || floors === undefined ? [] : checkFloors(evaluation, limits, floors),
  };
};

const describeCorrections = (corrected: number): string =>
  corrected === 0
    ? 'measured on the rows that the rules make, without corrections by hand'
    : `measured with ${countOf(corrected, 'row')} corrected by hand: this is the dataset, not the annotators`;

function readGold(folder: string, { disk }: Effects): GoldArticle[] {
  if (disk.kindOf(folder) !== 'folder') {
    throw usageError({ file: folder, problem: 'there is no such folder', remedy: 'name the folder of gold annotations with --gold' });
  }
  const names = disk
    .list(folder)
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .sort(compareText);
  if (names.length === 0)
    throw dataError({ file: folder, problem: 'there are no gold annotations', remedy: 'put one .json per article there' });
  return names.map((name) => parseGold(readText(join(folder, name), disk), join(folder, name)));
}

/** The text of a file that anybody may have changed. */
function readText(file: string, disk: Disk): string {
  const bytes = disk.read(file);
  const troubles = checkBytes(bytes, file);
  if (troubles.length > 0) throw dataError(...troubles);
  return decodeText(bytes);
}

interface Tables {
  readonly dataset: Dataset;
  /** Raw texts by article id; empty where they are not at hand. */
  readonly texts: ReadonlyMap<string, string>;
}

function computeTables(raw: string, effects: Effects): Tables {
  // The yardstick is for the annotators: what people mended would flatter them.
  const sources = { ...readAllSources(raw, effects.disk), corrections: [] };
  // In the order in which they are published: of two equally good matches the first counts.
  const dataset = orderRows(computeDataset(sources, effects));
  const texts = new Map(sources.articles.map(({ path, bytes }) => [path, decodeText(bytes)]));
  return { dataset, texts: new Map(dataset.articles.map(({ article_id, raw_path }) => [article_id, texts.get(raw_path) ?? ''])) };
}

const NEEDED = ['articles', 'sentences', 'quotes', 'figures', 'events'] as const;

function readTables(folder: string, raw: string | null, { disk }: Effects): Tables {
  const tables = Object.fromEntries(
    NEEDED.map((name) => [name, parseRows(disk.read(join(folder, `${name}.json`)), join(folder, `${name}.json`))]),
  );
  assertRows('export', tables);
  const dataset = { ...EMPTY_DATASET, ...tables } as Dataset;
  const located = raw === null ? [] : dataset.articles.map(({ article_id, raw_path }) => [article_id, join(raw, raw_path)] as const);
  return { dataset, texts: new Map(located.map(([id, file]) => [id, readText(file, disk)])) };
}

function parseRows(bytes: Uint8Array, file: string): unknown[] {
  try {
    const rows: unknown = JSON.parse(decodeText(bytes));
    if (Array.isArray(rows)) return rows;
  } catch {
    // Told below, as for any other content that is no table.
  }
  throw dataError({ file, problem: 'no JSON array of rows', remedy: 'name a folder that as-reported run has written, with --data' });
}
