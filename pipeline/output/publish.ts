/**
 * Puts the files of a run into their folder so that readers see the old tables or the new ones, never a mixture: all
 * is written aside, flushed, and then renamed. A run that is killed between two renames is taken back by the next.
 */
import { basename, dirname, join, sep } from 'node:path';
import type { Disk, Effects, Entry } from '../effects.ts';
import { AsReportedError, dataError } from '../errors.ts';
import { compareText } from '../text/compare.ts';
import { isUnfinished, type Move, makeMoves, takeBackUnfinished } from './journal.ts';

export interface OutputFile {
  /** The name in its folder. */
  readonly name: string;
  readonly data: string | Uint8Array;
}

/** Files for the folder around the tables. */
export interface Surroundings {
  readonly folder: string;
  readonly files: readonly OutputFile[];
}

/** What is published. */
export interface Publication {
  /** The files that lie in `next` of the claim; a name may have one folder: `quotes/part-00000.parquet`. */
  readonly names: readonly string[];
  readonly around?: Surroundings;
}

/** A claim on the output folder, from the start of a run to its end. */
export interface Claim {
  /** The output folder with all links followed. */
  readonly out: string;
  /** Where files are written before they are published; on the same file system as the output folder. */
  readonly staging: string;
  /** The folder in there for the tables. */
  readonly next: string;
}

/** The folder of a staging folder for what is replaced. */
const PREVIOUS = 'previous';

/** Lists the tables that an earlier run wrote beside it; all else in an output folder is somebody's own and stays. */
const SUMS = 'SHA256SUMS';

/** What stands beside the tables and is not listed. */
const UNLISTED = [SUMS, 'datapackage.json'];

/**
 * Claims an output folder for this process: takes back what a killed run left half done and makes the place for the
 * new files. Fails early, so that a long run does not end at a folder that cannot be written.
 * @param names the files that are to be written; what stands in their way is told before the work begins
 * @throws {AsReportedError} when the folder cannot be written, holds files of others under these names, or another
 *   process is writing to it
 */
export function claimOutput(folder: string, names: readonly string[], effects: Effects): Claim {
  const { disk } = effects;
  const out = disk.resolve(folder);
  const kind = disk.kindOf(out);
  if (kind !== null && kind !== 'folder')
    throw dataError({ file: folder, problem: 'it is a file, not a folder', remedy: 'choose another --out' });
  for (const place of placesFor(out, kind !== null)) recover(place, out, effects);
  refuseForeign(out, names, disk);
  const staging = makeStaging(out, effects);
  return { out, staging, next: join(staging, 'next') };
}

/** Removes what a publication has replaced: large files go sooner all at a time. What resists is left to the release. */
export async function discardReplaced({ staging }: Claim, { disk }: Effects): Promise<void> {
  try {
    await disk.removeAside(join(staging, PREVIOUS));
  } catch (error) {
    if (!(error instanceof AsReportedError)) throw error;
  }
}

/** Gives the claim up at the end of a run, whether it published or failed. */
export function releaseOutput({ staging }: Claim, { disk, terminal }: Effects): void {
  try {
    // Where moves could not be taken back, the old tables lie in there: the next run brings them home.
    if (!isUnfinished(staging, disk)) disk.remove(staging);
  } catch (error) {
    if (!(error instanceof AsReportedError)) throw error;
    terminal.complain(`${error.message} (the next run removes it)`);
  }
}

/**
 * Publishes the files of a run, all or none of them.
 * @throws {AsReportedError} when the disk refuses, or a file of the same name is not from an earlier run
 */
export function publish({ out, staging, next }: Claim, { names, around }: Publication, { disk }: Effects): void {
  const entries = [...new Set(names.map(entryOf))];
  refuseForeign(out, entries, disk);
  const earlier = listEarlier(out, disk);
  const previous = join(staging, PREVIOUS);
  for (const folder of new Set(names.map((name) => dirname(join(next, name))))) disk.flush(folder);
  disk.makeFolder(previous);
  const moves = canSwap(out, staging, earlier)
    ? swapFolder(out, staging, earlier !== null)
    : replaceEntries(out, staging, entries, earlier?.own ?? []);
  if (around !== undefined) moves.push(...stageAround(around, staging, disk));
  makeMoves(moves, staging, disk);
}

/** What lies directly in the folder: a file, or the folder of a table in parts. */
const entryOf = (name: string): string => name.split('/', 1)[0] as string;

interface Earlier {
  /** Names of files of an earlier run, and of folders that hold nothing else. */
  readonly own: readonly string[];
  readonly foreign: readonly string[];
}

/** What lies in the output folder; null where there is none. */
function listEarlier(out: string, disk: Disk): Earlier | null {
  if (disk.kindOf(out) === null) return null;
  const sums = join(out, SUMS);
  const listed = disk.kindOf(sums) === 'file' ? namesInSums(new TextDecoder().decode(disk.read(sums))) : new Set<string>();
  const entries = disk.list(out).filter(({ name }) => !name.startsWith(stagingPrefix(out)));
  const isOwn = ({ name, kind }: Entry): boolean =>
    kind === 'folder' ? isOwnFolder(join(out, name), listed, disk) : kind === 'file' && listed.has(name);
  return {
    own: entries.filter(isOwn).map(({ name }) => name),
    foreign: entries.filter((entry) => !isOwn(entry)).map(({ name }) => name),
  };
}

/** A folder of parts, all of which are listed. */
function isOwnFolder(folder: string, listed: ReadonlySet<string>, disk: Disk): boolean {
  const entries = disk.list(folder);
  return entries.length > 0 && entries.every(({ name, kind }) => kind === 'file' && listed.has(`${basename(folder)}/${name}`));
}

const namesInSums = (sums: string): Set<string> =>
  new Set([...UNLISTED, ...sums.split('\n').map((line) => line.replace(/^[0-9a-f]+ [ *]/u, ''))]);

/** Files of others are never replaced. */
function refuseForeign(out: string, names: readonly string[], disk: Disk): void {
  const inTheWay = (listEarlier(out, disk)?.foreign ?? []).filter((name) => names.includes(name)).sort(compareText);
  if (inTheWay.length === 0) return;
  const problem = `it holds files that are not from an earlier run (no ${SUMS} lists them): ${inTheWay.join(', ')}`;
  throw dataError({ file: out, problem, remedy: 'move them away or choose another --out' });
}

function writeAll(folder: string, files: readonly OutputFile[], disk: Disk): void {
  disk.makeFolder(folder);
  for (const { name, data } of files) disk.write(join(folder, name), data);
  for (const { name } of files) disk.flush(join(folder, name));
  disk.flush(folder);
}

/** The folder as a whole can be exchanged when it holds nothing of others and its own folder may be written. */
const canSwap = (out: string, staging: string, earlier: Earlier | null): boolean =>
  dirname(staging) === dirname(out) && (earlier === null || earlier.foreign.length === 0);

function swapFolder(out: string, staging: string, exists: boolean): Move[] {
  const swap = { from: join(staging, 'next'), to: out };
  return exists ? [{ from: out, to: join(staging, PREVIOUS, 'out') }, swap] : [swap];
}

function replaceEntries(out: string, staging: string, entries: readonly string[], own: readonly string[]): Move[] {
  return [
    ...own.map((name) => ({ from: join(out, name), to: join(staging, PREVIOUS, name) })),
    ...entries.map((name) => ({ from: join(staging, 'next', name), to: join(out, name) })),
  ];
}

/** Writes the files of the folder around aside, and says how they come to their places. */
function stageAround({ folder, files }: Surroundings, staging: string, disk: Disk): Move[] {
  const next = join(staging, 'next-around');
  const previous = join(staging, 'previous-around');
  writeAll(next, files, disk);
  disk.makeFolder(previous);
  return files.flatMap(({ name }) => {
    const target = join(disk.resolve(folder), name);
    const away = disk.kindOf(target) === null ? [] : [{ from: target, to: join(previous, name) }];
    return [...away, { from: join(next, name), to: target }];
  });
}

const stagingPrefix = (out: string): string => `.${basename(out) || 'out'}.as-reported-`;

/** Whether the user stands in the folder: exchanged as a whole it would be gone from under them. */
const isCurrent = (out: string, disk: Disk): boolean => `${disk.resolve('.')}${sep}`.startsWith(`${out}${sep}`);

/** Beside the output folder; inside it where that is a mount point, or the current folder, or nothing may be written beside it. */
function placesFor(out: string, exists: boolean): string[] {
  return exists ? [dirname(out), out] : [dirname(out)];
}

function makeStaging(out: string, { disk, processId }: Effects): string {
  const name = `${stagingPrefix(out)}${processId}`;
  const exists = disk.kindOf(out) !== null;
  if (!exists) disk.makeFolder(dirname(out));
  const [beside, ...inside] = placesFor(out, exists) as [string, ...string[]];
  if (inside.length === 0) return claim(join(beside, name), disk);
  if (disk.device(beside) !== disk.device(out) || isCurrent(out, disk)) return claim(join(out, name), disk);
  try {
    return claim(join(beside, name), disk);
  } catch (error) {
    if (error instanceof AsReportedError) return claim(join(out, name), disk);
    throw error;
  }
}

function claim(staging: string, disk: Disk): string {
  if (!disk.claimFolder(staging)) throw dataError({ file: staging, problem: 'another run has just made it', remedy: 'run again' });
  return staging;
}

/** Takes back what killed runs left in a folder. */
function recover(place: string, out: string, { disk, processId, isRunning }: Effects): void {
  if (disk.kindOf(place) !== 'folder') return;
  const prefix = stagingPrefix(out);
  for (const { name, kind } of disk.list(place)) {
    const owner = Number(name.startsWith(prefix) ? name.slice(prefix.length) : Number.NaN);
    if (kind !== 'folder' || !Number.isSafeInteger(owner)) continue;
    const staging = join(place, name);
    if (owner !== processId && isRunning(owner)) {
      const remedy = `wait for it; if there is no such run, remove ${staging}`;
      throw dataError({ file: out, problem: `process ${owner} is writing to it`, remedy });
    }
    takeBackUnfinished(staging, disk);
    disk.remove(staging);
  }
}
