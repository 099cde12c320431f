/** The stages one by one, from and to the work folder. `build.ts` runs the same functions in memory. */
import { join, relative } from 'node:path';
import { z } from 'zod';
import { annotate, clean, segment } from '../article.ts';
import type { CleanedArticle } from '../clean/index.ts';
import { correctDataset } from '../correct/index.ts';
import type { Disk, Effects } from '../effects.ts';
import { dataError, type Trouble } from '../errors.ts';
import { readCorrections, readSources } from '../input/read-sources.ts';
import { type Dataset, EMPTY_DATASET, PUBLISHED, type Rows } from '../models/index.ts';
import type { Issue } from '../models/issues.ts';
import { eachArticle } from '../progress.ts';
import { decodeText } from '../text/decode-text.ts';
import { sha256 } from '../text/ids.ts';
import { assertRows, checkDataset, joinBatches } from '../validate/index.ts';
import { type RowsByTable, readStage, type WorkStage, writeStage } from './stage-folder.ts';

/** What the clean stage leaves about the run as a whole, in `clean/run.json`. */
interface RunFile {
  readonly input: readonly [{ readonly raw: string }];
  readonly files: readonly { readonly raw_path: string }[];
  readonly issues: readonly Issue[];
}

const RUN = 'run';
const DATASET = 'dataset';

const STAGE_TABLES = {
  clean: ['articles', 'blocks', 'issues'],
  segment: ['sentences', 'quotations', 'issues'],
  annotate: ['entities', 'mentions', 'quotes', 'figures', 'events', 'issues'],
} as const;

type StageRows = { readonly [Stage in keyof typeof STAGE_TABLES]: Rows<(typeof STAGE_TABLES)[Stage][number]> };

/** Stage one: raw articles to articles and blocks. */
export function cleanStage(raw: string, work: string, effects: Effects): number {
  const { articles, issues } = readSources(raw, effects.disk);
  const cleaned = eachArticle(articles, effects, (source) => clean(source));
  const run: RunFile = { input: [{ raw: relative(work, raw) }], files: articles.map(({ path }) => ({ raw_path: path })), issues };
  const files = cleaned.map(
    ({ article, blocks, issues }) => [`articles/${article.raw_path}`, { articles: [article], blocks, issues }] as const,
  );
  writeStage(work, 'clean', new Map<string, RowsByTable>([[RUN, { ...run }], ...files]), effects.disk);
  return articles.length;
}

/** Stage two: blocks to sentences and quotation marks. */
export function segmentStage(work: string, effects: Effects): number {
  return perArticle(work, 'segment', effects, ({ cleaned }) => ({ ...segment(cleaned) }));
}

/** Stage three: sentences to entities, mentions, quotes, figures and events. */
export function annotateStage(work: string, effects: Effects): number {
  return perArticle(work, 'annotate', effects, ({ cleaned, path }) => {
    const { sentences, quotations } = readChecked(work, 'segment', path, effects.disk);
    return annotate({ ...cleaned, sentences, quotations }).rows;
  });
}

/** Stage four: all rows, with the corrections put in, to one checked dataset; its issues tell what is wrong with it. */
export function validateStage(work: string, effects: Effects): Dataset {
  const { disk } = effects;
  const texts = new Map<string, string>();
  const batches = readEach(work, effects, ({ cleaned, path }): Dataset => {
    texts.set(cleaned.article.article_id, cleaned.raw);
    const [{ sentences, issues }, annotated] = [readChecked(work, 'segment', path, disk), readChecked(work, 'annotate', path, disk)];
    return { ...annotated, articles: [cleaned.article], sentences, issues: [...cleaned.issues, ...issues, ...annotated.issues] };
  });
  const { issues, input } = readRun(work, disk);
  const { entries, troubles } = readCorrections(join(work, input[0].raw), disk);
  if (troubles.length > 0) throw dataError(...troubles);
  const corrected = correctDataset(joinBatches([...batches, { ...EMPTY_DATASET, issues }]), texts, entries);
  const dataset = checkDataset(corrected, texts);
  writeStage(work, 'validate', new Map([[DATASET, dataset as unknown as RowsByTable]]), disk);
  return dataset;
}

/** What the validate stage left. */
export function readDataset(work: string, disk: Disk): Dataset {
  const dataset = readStage(work, 'validate', DATASET, disk);
  const names = Object.keys(PUBLISHED);
  const missing = names.filter((name) => dataset[name] === undefined);
  // Empty tables in their place would go where whole ones are.
  if (missing.length > 0) throw damaged(work, 'validate', `no ${missing.join(', ')}`);
  assertRows('validate', dataset);
  return Object.fromEntries(names.map((name) => [name, dataset[name]])) as unknown as Dataset;
}

interface WorkArticle {
  readonly path: string;
  readonly cleaned: CleanedArticle;
}

function perArticle(work: string, stage: WorkStage, effects: Effects, act: (article: WorkArticle) => RowsByTable): number {
  const files = readEach(work, effects, (article) => [`articles/${article.path}`, act(article)] as const);
  writeStage(work, stage, new Map(files), effects.disk);
  return files.length;
}

/** Goes through the articles that the clean stage left; all raw files that have changed since are told together. */
function readEach<Result>(work: string, effects: Effects, act: (article: WorkArticle) => Result): Result[] {
  const { files, input } = readRun(work, effects.disk);
  const raw = join(work, input[0].raw);
  const troubles: Trouble[] = [];
  const results = eachArticle(files, effects, ({ raw_path: path }) => {
    const cleaned = readCleaned(work, path, join(raw, path), effects.disk);
    if ('problem' in cleaned) troubles.push(cleaned);
    return 'problem' in cleaned ? [] : [act({ path, cleaned })];
  });
  if (troubles.length > 0) throw dataError(...troubles);
  return results.flat();
}

/** What the clean stage made of an article, with its text; a trouble where the raw file is no longer the same. */
function readCleaned(work: string, path: string, file: string, disk: Disk): CleanedArticle | Trouble {
  const { articles, blocks, issues } = readChecked(work, 'clean', path, disk);
  const [article] = articles;
  const remedy = 'run as-reported clean again';
  if (article === undefined) return { file: join(work, 'clean'), problem: `there is no article row for ${path}`, remedy };
  if (disk.kindOf(file) === null) return { file, problem: 'it is gone since the stage clean read it', remedy };
  const bytes = disk.read(file);
  if (sha256(bytes) !== article.raw_sha256) return { file, problem: 'it has changed since the stage clean read it', remedy };
  return { article, raw: decodeText(bytes), blocks, issues };
}

function readRun(work: string, disk: Disk): RunFile {
  const run = runShape.safeParse(readStage(work, 'clean', RUN, disk));
  if (!run.success) throw damaged(work, 'clean', 'no whole list of the articles');
  return run.data as RunFile;
}

const runShape = z.object({
  input: z.tuple([z.object({ raw: z.string() })]),
  files: z.array(z.object({ raw_path: z.string() })),
  issues: z.array(z.unknown()),
});

const damaged = (work: string, stage: WorkStage, left: string) =>
  dataError({ file: work, problem: `the stage ${stage} left ${left}`, remedy: `run as-reported ${stage} again` });

/** The rows of one article that a stage left, checked again, since a person may have changed them. */
function readChecked<Stage extends keyof StageRows>(work: string, stage: Stage, path: string, disk: Disk): StageRows[Stage] {
  const rows = readStage(work, stage, `articles/${path}`, disk);
  for (const name of STAGE_TABLES[stage]) {
    if (rows[name] === undefined) throw damaged(work, stage, `no ${name} for ${path}`);
  }
  assertRows(stage, rows);
  return rows as unknown as StageRows[Stage];
}
