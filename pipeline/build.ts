/** The spine: raw articles in, published tables out. */
import { sep } from 'node:path';
import { rowsOf, type TracedArticle, traceArticle } from './article.ts';
import type { Disk, Effects } from './effects.ts';
import { AsReportedError, type Trouble, usageError } from './errors.ts';
import { readSources, type Sources } from './input/read-sources.ts';
import type { Dataset } from './models/index.ts';
import { folderWithin, listPaths, type PackageSettings, packageFiles } from './output/package-files.ts';
import { type Claim, claimOutput, publish, releaseOutput } from './output/publish.ts';
import { assertPublishable, validateDataset } from './validate/index.ts';

export interface BuildSettings extends PackageSettings {
  /** The folder of raw articles. */
  readonly raw: string;
}

export interface BuildReport {
  readonly dataset: Dataset;
  /** Paths of the files written. */
  readonly files: readonly string[];
}

/**
 * Builds the dataset: reads, cleans, segments, annotates, validates, exports.
 * @throws {AsReportedError} when the input is unfit, a stage breaks its contract or the output cannot be written
 */
export async function build(settings: BuildSettings, effects: Effects): Promise<BuildReport> {
  const { sources, claim } = prepare(settings, effects);
  try {
    const articles = processAll(sources, effects);
    const dataset = validate(articles, sources);
    const publication = packageFiles(dataset, settings);
    publish(claim, publication, effects);
    return { dataset, files: listPaths(publication, settings.out) };
  } finally {
    releaseOutput(claim, effects);
  }
}

/** Reads the input and claims the output; what is wrong with both is told together. */
function prepare({ raw, out, package: around }: BuildSettings, effects: Effects): { sources: Sources; claim: Claim } {
  const troubles: AsReportedError[] = [];
  refuseOutputInInput(raw, out, effects.disk);
  if (around !== null) folderWithin(around, out);
  const sources = gather(troubles, () => readSources(raw, effects.disk));
  const claim = gather(troubles, () => claimOutput(out, effects));
  if (sources !== null && claim !== null) return { sources, claim };
  if (claim !== null) releaseOutput(claim, effects);
  throw joinErrors(troubles);
}

function refuseOutputInInput(raw: string, out: string, disk: Disk): void {
  const inside = `${disk.resolve(out)}${sep}`.startsWith(`${disk.resolve(raw)}${sep}`);
  if (inside) throw usageError({ problem: `the output folder ${out} lies in the folder of raw articles`, remedy: 'choose another --out' });
}

function gather<Result>(errors: AsReportedError[], act: () => Result): Result | null {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof AsReportedError)) throw error;
    errors.push(error);
    return null;
  }
}

function joinErrors(errors: readonly AsReportedError[]): AsReportedError {
  const troubles: Trouble[] = errors.flatMap((error) => error.troubles);
  return new AsReportedError(errors.some(({ exitCode }) => exitCode === 2) ? 2 : 1, troubles);
}

/** Clean, segment and annotate, article by article. */
export function processAll({ articles }: Sources, { terminal }: Effects): TracedArticle[] {
  const progress = terminal.progress(articles.length, 'articles');
  try {
    return articles.map((source) => {
      const traced = traceArticle(source);
      progress.step();
      return traced;
    });
  } finally {
    progress.stop();
  }
}

/** The rows of all articles as one checked dataset. */
function validate(articles: readonly TracedArticle[], { issues }: Sources): Dataset {
  const batches = articles.map(rowsOf);
  const texts = new Map(articles.map(({ cleaned }) => [cleaned.article.article_id, cleaned.raw]));
  const dataset = validateDataset([...batches, { ...NOTHING, issues }], texts);
  assertPublishable(dataset);
  return dataset;
}

const NOTHING: Dataset = { articles: [], sentences: [], entities: [], mentions: [], quotes: [], figures: [], events: [], issues: [] };
