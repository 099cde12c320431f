/** The spine: raw articles in, published tables out. */
import { sep } from 'node:path';
import { rowsOf, type TracedArticle, traceArticle } from './article.ts';
import type { Format } from './config.ts';
import type { Disk, Effects } from './effects.ts';
import { AsReportedError, type Trouble, usageError } from './errors.ts';
import { readSources, type Sources } from './input/read-sources.ts';
import { type Dataset, PUBLISHED, type PublishedName } from './models/index.ts';
import { type Claim, claimOutput, type OutputFile, publish, releaseOutput } from './output/publish.ts';
import { sha256 } from './text/ids.ts';

export interface BuildSettings {
  /** The folder of raw articles. */
  readonly raw: string;
  /** The folder for the tables. */
  readonly out: string;
  readonly formats: readonly Format[];
  /** The folder around OUT that the descriptor goes to, or null where it goes beside the tables. */
  readonly package: string | null;
}

export interface BuildReport {
  readonly dataset: Dataset;
  /** Names of the files written, in the order of writing. */
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
    const files = exportTables(dataset);
    publish(claim, { tables: files }, effects);
    return { dataset, files: files.map(({ name }) => name) };
  } finally {
    releaseOutput(claim, effects);
  }
}

/** Reads the input and claims the output; what is wrong with both is told together. */
function prepare({ raw, out }: BuildSettings, effects: Effects): { sources: Sources; claim: Claim } {
  const troubles: AsReportedError[] = [];
  refuseOutputInInput(raw, out, effects.disk);
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

function validate(articles: readonly TracedArticle[], { issues }: Sources): Dataset {
  const rows = articles.map(rowsOf);
  const names = Object.keys(PUBLISHED) as PublishedName[];
  const dataset = Object.fromEntries(
    names.map((name) => [name, rows.flatMap((batch) => batch[name] as readonly unknown[])]),
  ) as unknown as Dataset;
  return { ...dataset, issues: [...dataset.issues, ...issues] };
}

function exportTables(dataset: Dataset): OutputFile[] {
  const files = Object.entries(dataset).map(([name, rows]) => ({
    name: `${name}.json`,
    data: `[\n${rows.map((row: unknown) => JSON.stringify(row)).join(',\n')}\n]\n`,
  }));
  return [...files, { name: 'SHA256SUMS', data: files.map(({ name, data }) => `${sha256(data)}  ${name}\n`).join('') }];
}
