/** The records of a dataset to its tables, each table and format by itself, in as many threads as there are. */
import { join } from 'node:path';
import { FEWEST_FOR_THREADS, type Format } from '../config.ts';
import type { Disk, Effects, Threads } from '../effects.ts';
import { AsReportedError, type Trouble } from '../errors.ts';
import { listWork, watchChunks } from '../export/index.ts';
import type { TableSummary } from '../export/write-readme.ts';
import { NO_PARTS, writeTable } from '../export/write-table.ts';
import type { WrittenTable } from '../export/written-table.ts';
import { type PublishedName, tableOf } from '../models/index.ts';
import { openUnflushed } from '../output/open-files.ts';
import { keptParts } from '../store/cache.ts';
import { Store, type TablePlaces } from '../store/store.ts';

/** One table in one format. */
export interface TableTask {
  readonly name: PublishedName;
  readonly format: Format;
  /** The records of its rows. */
  readonly places: TablePlaces;
  /** The files of records. */
  readonly files: readonly string[];
  /** Where the table goes. */
  readonly folder: string;
  /** The folder of parts that are kept from run to run. */
  readonly kept: string | null;
  readonly processId: number;
}

export interface SummarisedTable extends WrittenTable {
  readonly summary: TableSummary;
  /** The kept parts of it, by name. */
  readonly parts: readonly string[];
}

/** What was written, or why it could not be: an error would lose that on its way from thread to thread. */
type Result = SummarisedTable | { readonly troubles: readonly Trouble[] };

const ENDING = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const WORKER = new URL(`../export-worker.${ENDING}`, import.meta.url);
const PARQUET_WORKER = new URL(`../parquet-worker.${ENDING}`, import.meta.url);

/** Writes one table in one format; its files are still to be flushed. */
export function exportTable({ name, format, places, files, folder, kept, processId }: TableTask, disk: Disk): Result {
  const store = new Store(disk, files);
  try {
    const parts = kept === null ? null : keptParts(kept, processId, disk);
    const { chunks, summary } = watchChunks(name, store.chunks(places, name));
    const written = writeTable(tableOf(name), format, chunks, openUnflushed(folder, disk), parts ?? NO_PARTS);
    return { name, format, files: written, summary: summary(), parts: parts?.used() ?? [] };
  } catch (error) {
    if (error instanceof AsReportedError) return { troubles: error.troubles };
    throw error;
  } finally {
    store.close();
  }
}

export interface TablesSettings extends Omit<TableTask, 'name' | 'format' | 'places'> {
  readonly formats: readonly Format[];
  readonly places: Readonly<Record<PublishedName, TablePlaces>>;
  /** Those that write tables; null where this thread does. */
  readonly threads: Writers | null;
}

/** Those that write Parquet, and those that write the other formats: they may be the same. */
export type Writers = Readonly<Record<'parquet' | 'others', Threads>>;

/** The threads that write tables, which can be started before there is something to write. */
export interface TableThreads {
  /** Those for the tables of so many articles, some of them new, started once; null where this thread writes them. */
  readonly start: (articles: number, fresh: number) => Writers | null;
  /** Starts them while the new articles are still in work, if memory holds both kinds of threads. */
  readonly startEarly: (articles: number, fresh: number) => void;
  readonly stop: () => Promise<void>;
}

/** With so few new articles, most parts of Parquet tables are kept: one thread encodes the others, and only that one learns to. */
const FEW = 20;

/** @param jobs how many threads; null is one a core */
export function prepareTableThreads(jobs: number | null, { cores, startThreads }: Effects): TableThreads {
  const count = jobs ?? cores;
  let writers: Writers | null = null;
  const startAll = (): Writers => {
    const all = startThreads(PARQUET_WORKER, count, { atOnce: count });
    return { parquet: all, others: all };
  };
  const startApart = (): Writers => {
    return { parquet: startThreads(PARQUET_WORKER, 1), others: startThreads(WORKER, count - 1, { atOnce: count - 1 }) };
  };
  const start = (articles: number, fresh: number): Writers | null => {
    if (articles >= FEWEST_FOR_THREADS && count > 1) writers ??= fresh <= FEW ? startApart() : startAll();
    return writers;
  };
  return {
    start,
    // Each article in work keeps one thread busy at most; those for tables take half the memory until they have work.
    startEarly: (articles, fresh) => {
      if (2 * fresh <= count) start(articles, fresh);
    },
    stop: async () => {
      await Promise.all([writers?.parquet.stop(), writers?.others.stop()]);
    },
  };
}

/**
 * Writes all tables in all formats.
 * @throws {AsReportedError} when the disk refuses, or kept results are damaged
 */
export async function exportTables({ formats, places, threads, ...rest }: TablesSettings, disk: Disk): Promise<SummarisedTable[]> {
  const tasks = listWork(formats).map(({ name, format }): TableTask => ({ ...rest, name, format, places: places[name] }));
  // The medium takes what is written while the next tables are.
  const finish = async (result: Result): Promise<Result> => {
    const files = 'files' in result ? result.files : [];
    await disk.flushAll(files.map(({ name }) => join(rest.folder, name)));
    return result;
  };
  const results = await Promise.all(
    threads === null
      ? tasks.map((task) => finish(exportTable(task, disk)))
      : inThreads(tasks, threads).map(async (result) => finish(await result)),
  );
  const troubles = results.flatMap((result) => ('troubles' in result ? result.troubles : []));
  if (troubles.length > 0) throw new AsReportedError(1, troubles.slice(0, 1));
  return results as SummarisedTable[];
}

/** The order of the formats: most bytes first, so that the medium takes them while Parquet, with the fewest, is encoded. */
const RANKS: Readonly<Record<Format, number>> = { json: 1, csv: 2, parquet: 3 };

function inThreads(tasks: readonly TableTask[], { parquet, others }: Writers): Promise<Result>[] {
  const results = new Map<TableTask, Promise<Result>>();
  // The later tables are the larger ones: no thread is left alone with one at the end.
  const ordered = tasks.toReversed().sort((a, b) => RANKS[a.format] - RANKS[b.format]);
  for (const task of ordered) {
    const threads = task.format === 'parquet' ? parquet : others;
    results.set(task, threads.run<TableTask, Result>(task));
  }
  return tasks.map((task) => results.get(task) as Promise<Result>);
}
