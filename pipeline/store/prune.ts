/**
 * What is kept from run to run does not grow without end: a file that no run has used for a long time goes, and records
 * in too many files, or among too many that are of no use any more, are gathered into a new one.
 */
import { basename, dirname, join } from 'node:path';
import type { Disk, Effects } from '../effects.ts';
import { AsReportedError } from '../errors.ts';
import { type Cache, listParts, listSigns } from './cache.ts';
import { listRuns } from './kept.ts';
import type { Place } from './place.ts';

/** What a run has used of what is kept, what it has added included. */
export interface Used {
  /** The records of the articles, and their bytes. */
  readonly places: readonly Place[];
  readonly bytes: number;
  /** The names of parts. */
  readonly parts: readonly string[];
}

/** After so many runs without use a file goes: two archives can take turns. */
const PATIENCE = 20;
/** More files of records are gathered: each is held open. */
const MOST_FILES = 50;
/** So are those that take up more times the bytes than their records in use. */
const MOST_TIMES = 2;

/** The number of runs so far, and the last that used each file. */
interface Ledger {
  readonly run: number;
  readonly last: Readonly<Record<string, number>>;
}

/**
 * Removes what has been of no use for long, unless another run is reading it. To be called when all else is done: then no
 * records are read any more, and what resists is left to the next run.
 */
export function pruneCache(cache: Cache, used: Used, effects: Effects): void {
  try {
    prune(cache, used, effects);
  } catch (error) {
    if (!(error instanceof AsReportedError)) throw error;
    effects.terminal.complain(`${error.message} (the next run tries again)`);
  }
}

function prune(cache: Cache, used: Used, { disk, processId, isRunning }: Effects): void {
  const { folder, store, sign } = cache;
  const others = listSigns(folder, disk).filter(({ path }) => path !== sign);
  if (others.some(({ user }) => user !== processId && isRunning(user))) return;
  for (const { path } of others) disk.remove(path);
  const files = gatherRecords(cache, used, disk);
  store.close();
  const inUse = new Set([...used.parts, ...files.map((file) => basename(dirname(file)))]);
  const { run, last } = readLedger(folder, disk);
  const now = run + 1;
  const kept: Record<string, number> = {};
  for (const name of [...listRuns(folder, disk), ...listParts(folder, disk)]) {
    const lastUse = inUse.has(name) ? now : (last[name] ?? now);
    if (now - lastUse < PATIENCE) kept[name] = lastUse;
    else disk.remove(join(folder, name));
  }
  disk.write(ledgerIn(folder), JSON.stringify({ run: now, last: kept }));
}

/** Gathers records where that pays; gives the files that hold those of the run afterwards. */
function gatherRecords({ store, newFile }: Cache, { places, bytes }: Used, disk: Disk): string[] {
  const files = store.filesOf(places);
  const size = sum(files.map((file) => disk.size(file)));
  if (files.length <= MOST_FILES && size <= MOST_TIMES * bytes) return files;
  // A file that holds most of them, and little else, can stay.
  const sizes = store.sizes(places);
  const canStay = (file: string): boolean => {
    const inFile = sizes.get(file) ?? 0;
    return 2 * inFile >= bytes && MOST_TIMES * inFile >= disk.size(file);
  };
  const staying = files.filter(canStay);
  const gathered = new Set(files.filter((file) => !staying.includes(file)));
  const target = store.copy(places, gathered, newFile);
  store.close();
  for (const file of gathered) disk.remove(dirname(file));
  return [...staying, ...(target === null ? [] : [target])];
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

const ledgerIn = (folder: string): string => join(folder, 'ledger.json');

/** An empty ledger where there is none, or a run was killed while it wrote it: all files begin anew to grow old. */
function readLedger(folder: string, disk: Disk): Ledger {
  const none: Ledger = { run: 0, last: {} };
  if (disk.kindOf(ledgerIn(folder)) !== 'file') return none;
  try {
    const ledger = JSON.parse(new TextDecoder().decode(disk.read(ledgerIn(folder)))) as Partial<Ledger> | null;
    return { run: ledger?.run ?? none.run, last: ledger?.last ?? none.last };
  } catch (error) {
    if (error instanceof SyntaxError) return none;
    throw error;
  }
}
