/** The spine: raw articles in, published tables out. */
import { join, sep } from 'node:path';
import { type ArticleThreads, prepareArticleThreads } from './batch/article-threads.ts';
import { exportTables, prepareTableThreads, type TableThreads, type Writers } from './batch/export-tables.ts';
import { type Around, type Entry, type Joined, joinArticles, type Totals } from './batch/join-articles.ts';
import { type ArticleTask, keyOf } from './batch/pack-rows.ts';
import { processArticles } from './batch/process-articles.ts';
import type { ArticleSource } from './clean/source.ts';
import { TEXTS_FILE } from './config.ts';
import type { Disk, Effects, FileWriter } from './effects.ts';
import { AsReportedError, dataError, usageError } from './errors.ts';
import { takeRows } from './export/chunk.ts';
import { LISTED_SOURCES } from './export/describe-package.ts';
import { exportDataset, TABLE_NAMES, writeAround } from './export/index.ts';
import { startFile, type WrittenFile, writeFile } from './export/write-table.ts';
import { readAllSources, readSources, type Sources } from './input/read-sources.ts';
import { type StreamedSources, streamSources } from './input/stream-sources.ts';
import type { Article } from './models/articles.ts';
import type { Dataset } from './models/index.ts';
import type { Issue } from './models/issues.ts';
import { openIn } from './output/open-files.ts';
import { expectNames, exportOptionsOf, folderWithin, type PackageSettings, publishPackage } from './output/package-files.ts';
import { type Claim, claimOutput, discardReplaced, releaseOutput } from './output/publish.ts';
import { type Cache, openCache, releaseCache } from './store/cache.ts';
import { pruneCache } from './store/prune.ts';
import { Store } from './store/store.ts';
import { decodeText } from './text/decode-text.ts';
import { articleIdOf, sha256 } from './text/ids.ts';
import { assertPublishable } from './validate/index.ts';

export interface BuildSettings extends PackageSettings {
  /** The folder of raw articles. */
  readonly raw: string;
  /** An archive, a folder of them, or `-` for stdin, to read instead; null for the folder of raw articles. */
  readonly input: string | null;
  /** The folder of what earlier runs made of articles; null keeps nothing. */
  readonly cache: string | null;
  /** Threads beside this one; null chooses by the number of articles and cores. */
  readonly jobs: number | null;
  /** An article that fails ends the run; otherwise it becomes a row of issues. */
  readonly isStrict: boolean;
}

export interface BuildReport {
  readonly totals: Totals;
  /** Paths of the files written. */
  readonly files: readonly string[];
}

/**
 * Builds the dataset: clean, segment, annotate, check and print article by article; then join the articles and write
 * their tables. The rows lie on the disk all the while, so that memory does not grow with them.
 * @param articles the threads for articles, which are stopped
 * @throws {AsReportedError} when the input is unfit, a correction is stale or the output cannot be written
 */
export async function build(
  settings: BuildSettings,
  effects: Effects,
  articles = prepareArticleThreads(settings.jobs, effects),
): Promise<BuildReport> {
  const { sources, claim } = prepare(settings, effects);
  const threads = { articles, tables: prepareTableThreads(settings.jobs, effects) };
  let records: Records | null = null;
  try {
    records = openRecords(settings, claim, effects);
    // clean → segment → annotate, article by article
    const { entries, found, texts } = await processAll(sources, { records, claim, threads }, settings, effects);
    if (entries.length === 0) refuseEmpty(settings, sources.issues);
    // Ready when the articles have been joined.
    const writers = threads.tables.start(entries.length, entries.length - found);
    // validate, and what people corrected
    const joining = { store: records.store, staging: claim.staging, disk: effects.disk };
    const joined = joinArticles(entries, aroundOf(sources), joining);
    if (settings.isStrict) refuseFailures(sources.issues, joined.totals.failures);
    // export
    const { files, parts } = await writeTables(joined, texts, { records, claim, threads: writers }, settings, effects);
    const discarded = discardReplaced(claim, effects);
    const stopped = threads.tables.stop();
    const used = { places: entries.map(({ place }) => place), bytes: joined.bytes, parts };
    if (records.cache !== null) pruneCache(records.cache, used, effects);
    await Promise.all([discarded, stopped]);
    return { totals: joined.totals, files };
  } finally {
    await Promise.all([threads.articles.stop(), threads.tables.stop()]);
    records?.store.close();
    if (records?.cache) releaseCache(records.cache, effects.disk);
    releaseOutput(claim, effects);
  }
}

type AnySources = Sources | StreamedSources;

/** Where the records of articles are. */
interface Records {
  readonly store: Store;
  /** Makes the place for the file of this run. */
  readonly newFile: () => string;
  /** What is kept for the next run. */
  readonly cache: Cache | null;
  /** A part of the keys, so that nothing is kept beyond a change of the pipeline. */
  readonly version: string;
}

function openRecords({ cache }: BuildSettings, { staging }: Claim, effects: Effects): Records {
  const { disk, processId } = effects;
  if (cache === null) return { store: new Store(disk), newFile: () => join(staging, 'articles.records'), cache: null, version: '' };
  const version = effects.version();
  const opened = openCache(cache, version, processId, disk);
  return { ...opened, cache: opened, version };
}

/** What is left on the disk when all articles have been processed. */
interface ProcessedArticles {
  readonly entries: readonly Entry[];
  /** How many of them earlier runs had left. */
  readonly found: number;
  readonly texts: WrittenFile | null;
}

interface Processing {
  readonly records: Records;
  readonly claim: Claim;
  readonly threads: { readonly articles: ArticleThreads; readonly tables: TableThreads };
}

async function processAll(
  sources: AnySources,
  { records, claim, threads }: Processing,
  { jobs }: BuildSettings,
  effects: Effects,
): Promise<ProcessedArticles> {
  const { articles } = sources;
  const { store, newFile, version } = records;
  const progress = effects.terminal.progress('length' in articles ? articles.length : null, 'articles');
  const writer = store.newFile(newFile);
  const texts = 'areExtracted' in sources && sources.areExtracted ? startFile(TEXTS_FILE, openIn(claim.next, effects.disk)) : null;
  const entries: Entry[] = [];
  let found = 0;
  const tasks = nameTasks(articles, version, texts, (count) => threads.tables.startEarly(count, count - found));
  try {
    for await (const { path, made } of processArticles(tasks, jobs, effects, store.kept(), threads.articles)) {
      if (typeof made === 'number') found += 1;
      entries.push({ path, place: typeof made === 'number' ? made : writer.put(made) });
      progress.step();
    }
  } finally {
    writer.close();
    texts?.close();
    progress.stop();
  }
  return { entries, found, texts: texts?.written() ?? null };
}

/**
 * Gives each article its key, and keeps its text where asked to.
 * @param end is told how many there were
 */
async function* nameTasks(
  articles: AnySources['articles'],
  version: string,
  texts: FileWriter | null,
  end: (count: number) => void,
): AsyncGenerator<ArticleTask> {
  let count = 0;
  for await (const { path, bytes, manifest } of articles) {
    const digest = sha256(bytes);
    if (texts !== null) {
      // A crawl can hold one address with several texts: the address alone names none of them.
      const text = { id: path, article_id: articleIdOf(digest), text: decodeText(bytes) };
      texts.write(Buffer.from(`${JSON.stringify(text)}\n`));
    }
    count += 1;
    yield { source: { path, bytes, manifest }, key: keyOf([version, path, digest, manifest]) };
  }
  end(count);
}

function aroundOf({ articles, issues, corrections }: AnySources): Around {
  const byPath = new Map('length' in articles && corrections.length > 0 ? articles.map((source) => [source.path, source]) : []);
  return { issues, corrections, read: (path) => byPath.get(path) as ArticleSource };
}

/** So many records tell what is wrong with all. */
const MOST_REASONS = 5;

function refuseEmpty({ raw, input }: BuildSettings, issues: readonly Issue[]): never {
  const reasons = issues.filter(({ code }) => code === 'input.unfit').map(({ message }) => ({ problem: message }));
  const remedy =
    reasons.length === 0 ? 'is it the right one?' : 'its records cannot be read as articles (--raw reads a folder of .txt files):';
  throw dataError({ file: input ?? raw, problem: 'it holds no articles', remedy }, ...reasons.slice(0, MOST_REASONS));
}

function refuseFailures(issues: readonly Issue[], failures: readonly string[]): void {
  const unfit = issues.filter(({ code }) => code === 'input.unfit').map(({ message }) => message);
  if (unfit.length + failures.length === 0) return;
  throw dataError(...[...unfit, ...failures].map((problem) => ({ problem, remedy: 'run without --strict to publish the others' })));
}

interface Exporting {
  readonly records: Records;
  readonly claim: Claim;
  readonly threads: Writers | null;
}

async function writeTables(
  { places, totals }: Joined,
  texts: WrittenFile | null,
  { records: { store, cache }, claim, threads }: Exporting,
  settings: BuildSettings,
  effects: Effects,
): Promise<{ files: readonly string[]; parts: readonly string[] }> {
  const { formats } = settings;
  const { disk, processId } = effects;
  const open = openIn(claim.next, disk);
  const folder = claim.next;
  const written = await exportTables(
    { formats, places, files: store.files, folder, kept: cache?.folder ?? null, threads, processId },
    disk,
  );
  const tables = {
    written,
    summaries: written.slice(0, TABLE_NAMES.length).map(({ summary }) => summary),
    articles: {
      rows: takeRows(store.chunks(places.articles, 'articles'), LISTED_SOURCES) as Article[],
      count: totals.counts.rows.articles,
    },
    texts,
  };
  const { files, descriptor } = writeAround(tables, exportOptionsOf(settings), open);
  const published = publishPackage(claim, { names: files.map(({ name }) => name), descriptor }, settings, effects);
  return { files: published, parts: written.flatMap(({ parts }) => parts) };
}

/** The last stage alone: exports a dataset that has been validated. */
export function publishDataset(dataset: Dataset, settings: PackageSettings, effects: Effects): readonly string[] {
  assertPublishable(dataset);
  const { files, descriptor } = exportDataset(dataset, exportOptionsOf(settings));
  const claim = claimOutput(settings.out, expectNames(settings), effects);
  try {
    const open = openIn(claim.next, effects.disk);
    for (const [name, data] of files) writeFile(name, [data], open);
    return publishPackage(claim, { names: [...files.keys()], descriptor }, settings, effects);
  } finally {
    releaseOutput(claim, effects);
  }
}

/** Reads the input and claims the output; what is wrong with both is told together. */
function prepare(settings: BuildSettings, effects: Effects): { sources: AnySources; claim: Claim } {
  const { raw, input, out, isStrict, package: around } = settings;
  refuseOutputInInput(input ?? raw, out, effects.disk);
  if (around !== null) folderWithin(around, out);
  const errors: AsReportedError[] = [];
  // What is wrong with files of a folder is known before the work begins.
  const readFolder = isStrict ? readAllSources : readSources;
  const sources = gather<AnySources>(errors, () => (input === null ? readFolder(raw, effects.disk) : streamSources(input, effects)));
  const claim = gather(errors, () => claimOutput(settings.out, expectNames(settings), effects));
  if (sources !== null && claim !== null) return { sources, claim };
  if (claim !== null) releaseOutput(claim, effects);
  throw new AsReportedError(
    1,
    errors.flatMap(({ troubles }) => troubles),
  );
}

/** The next run would take the tables for input. */
function refuseOutputInInput(input: string, out: string, disk: Disk): void {
  const inside = `${disk.resolve(out)}${sep}`.startsWith(`${disk.resolve(input)}${sep}`);
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
