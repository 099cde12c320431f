/** The spine: raw articles in, published tables out. */
import { sep } from 'node:path';
import { rowsOf, traceArticle } from './article.ts';
import { openCache, readVersion } from './cache.ts';
import { correctDataset } from './correct/index.ts';
import type { Disk, Effects } from './effects.ts';
import { AsReportedError, dataError, usageError } from './errors.ts';
import type { Outcome } from './failure.ts';
import { readSources, type Sources } from './input/read-sources.ts';
import { type StreamedSources, streamSources } from './input/stream-sources.ts';
import { type Dataset, EMPTY_DATASET } from './models/index.ts';
import { expectNames, folderWithin, listPaths, type PackageSettings, packageFiles } from './output/package-files.ts';
import { type Claim, claimOutput, publish, releaseOutput } from './output/publish.ts';
import { processArticles } from './process-articles.ts';
import { eachArticle } from './progress.ts';
import { assertPublishable, checkDataset, joinBatches } from './validate/index.ts';

export interface BuildSettings extends PackageSettings {
  /** The folder of raw articles. */
  readonly raw: string;
  /** A file of JSON Lines, or `-` for stdin, to read instead; null for the folder. */
  readonly input: string | null;
  /** The folder of what earlier runs made of articles; null keeps nothing. */
  readonly cache: string | null;
  /** Threads for the per-article stages; null chooses by the number of articles and cores. */
  readonly jobs: number | null;
  /** An article that fails ends the run; otherwise it becomes a row of issues. */
  readonly isStrict: boolean;
}

export interface BuildReport {
  readonly dataset: Dataset;
  /** Paths of the files written. */
  readonly files: readonly string[];
}

/**
 * Builds the dataset: clean, segment and annotate article by article, then correct, validate and export all of them.
 * @throws {AsReportedError} when the input is unfit, a stage breaks its contract or the output cannot be written
 */
export async function build(settings: BuildSettings, effects: Effects): Promise<BuildReport> {
  const { sources, claim } = prepare(settings, effects);
  try {
    const dataset = joinArticles(await processAll(sources, settings, effects), sources);
    assertPublishable(dataset);
    const publication = packageFiles(dataset, settings);
    publish(claim, publication, effects);
    return { dataset, files: listPaths(publication, settings.out) };
  } finally {
    releaseOutput(claim, effects);
  }
}

type AnySources = Sources | StreamedSources;

async function processAll(sources: AnySources, { cache, jobs, isStrict }: BuildSettings, effects: Effects): Promise<Outcome[]> {
  const { articles, issues } = sources;
  const progress = effects.terminal.progress('length' in articles ? articles.length : null, 'articles');
  const outcomes: Outcome[] = [];
  const kept = cache === null ? undefined : openCache(cache, readVersion(effects.disk), effects.disk);
  try {
    for await (const outcome of processArticles(articles, jobs, effects, kept)) {
      outcomes.push(outcome);
      progress.step();
    }
  } finally {
    progress.stop();
  }
  const failed = outcomes.flatMap(({ rows, isFailed }) => (isFailed ? rows.issues.slice(0, 1) : []));
  const unfit = issues.filter(({ code }) => code === 'input.unfit');
  if (!isStrict || failed.length + unfit.length === 0) return outcomes;
  const remedy = 'run without --strict to publish the others';
  throw dataError(...[...unfit, ...failed].map(({ message }) => ({ problem: message, remedy })));
}

/** The last stage alone: exports a dataset that has been validated. */
export function publishDataset(dataset: Dataset, settings: PackageSettings, effects: Effects): readonly string[] {
  assertPublishable(dataset);
  const publication = packageFiles(dataset, settings);
  const claim = claimOutput(settings.out, expectNames(settings), effects);
  return withClaim(claim, effects, () => {
    publish(claim, publication, effects);
    return listPaths(publication, settings.out);
  });
}

/**
 * Clean, segment, annotate, correct and validate: the dataset without its export.
 * @throws {AsReportedError} when a correction is stale or contradictory
 */
export function computeDataset(sources: Sources, effects: Effects): Dataset {
  const articles = eachArticle(sources.articles, effects, traceArticle);
  return joinArticles(
    articles.map((traced) => ({ rows: rowsOf(traced), raw: traced.cleaned.raw })),
    sources,
  );
}

function joinArticles(articles: readonly Pick<Outcome, 'rows' | 'raw'>[], { issues, corrections }: AnySources): Dataset {
  const texts = new Map(articles.map(({ rows, raw }) => [rows.articles[0]?.article_id ?? '', raw ?? '']));
  const annotated = joinBatches([...articles.map(({ rows }) => rows), { ...EMPTY_DATASET, issues }]);
  const corrected = correctDataset(annotated, texts, corrections);
  return checkDataset(corrected, texts);
}

/** Reads the input and claims the output; what is wrong with both is told together. */
function prepare(settings: BuildSettings, effects: Effects): { sources: AnySources; claim: Claim } {
  const { raw, input, out, package: around } = settings;
  if (input === null) refuseOutputInInput(raw, out, effects.disk);
  if (around !== null) folderWithin(around, out);
  const errors: AsReportedError[] = [];
  const sources = gather<AnySources>(errors, () => (input === null ? readSources(raw, effects.disk) : streamSources(input, effects)));
  const claim = gather(errors, () => claimOutput(settings.out, expectNames(settings), effects));
  if (sources !== null && claim !== null) return { sources, claim };
  if (claim !== null) releaseOutput(claim, effects);
  throw new AsReportedError(
    1,
    errors.flatMap(({ troubles }) => troubles),
  );
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

function withClaim<Result>(claim: Claim, effects: Effects, act: () => Result): Result {
  try {
    return act();
  } finally {
    releaseOutput(claim, effects);
  }
}
