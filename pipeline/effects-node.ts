/** The effects of a real run: the disk and terminal of this machine, by Node. */
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  createReadStream,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { open as openLater, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { type Disk, describeSystemError, type Effects, type EntryKind, type FileReader, type FileWriter } from './effects.ts';
import { dataError } from './errors.ts';
import { readVersion } from './store/version.ts';
import { nodeTerminal, type TerminalOptions } from './terminal.ts';
import { startThreads } from './threads.ts';

/** The effects of this process. */
export function nodeEffects(options: TerminalOptions): Effects {
  return {
    disk: nodeDisk,
    terminal: nodeTerminal(options),
    input: () => process.stdin,
    git: runGit,
    version: () => readVersion(nodeDisk),
    now: () => performance.now(),
    cores: availableParallelism(),
    startThreads,
    processId: process.pid,
    isRunning,
  };
}

export const nodeDisk: Disk = {
  list: (folder) =>
    attempt('read', folder, () =>
      readdirSync(folder, { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        kind: entry.isSymbolicLink() ? 'link' : kindOfStats(entry),
      })),
    ),
  kindOf: (path) => {
    const stats = attempt('look at', path, () => statSync(path, { throwIfNoEntry: false }));
    return stats === undefined ? null : kindOfStats(stats);
  },
  resolve: resolveLinks,
  device: (path) => attempt('look at', path, () => lstatSync(path).dev),
  read: (file) => attempt('read', file, () => readFileSync(file)),
  stream: streamFile,
  size: (file) => attempt('look at', file, () => statSync(file).size),
  makeFolder: (folder) => {
    attempt('make the folder', folder, () => makeFolders(folder));
  },
  claimFolder: (folder) =>
    attempt('make the folder', folder, () => {
      try {
        mkdirSync(folder);
        return true;
      } catch (error) {
        if (codeOf(error) === 'EEXIST') return false;
        throw error;
      }
    }),
  write: (file, data) => attempt('write', file, () => writeFileSync(file, data)),
  create: createFile,
  open: openFile,
  flush: (path) => attempt('write', path, () => flushToMedium(path)),
  flushAll: async (files) => {
    // One by one: there can be more than may be open.
    for (const file of files) await attemptLater('write', file, flushLater(file));
  },
  move: (from, to) => attempt(`move to ${to}`, from, () => renameSync(from, to)),
  remove: (path) => attempt('remove', path, () => rmSync(path, { recursive: true, force: true })),
  removeAside: (folder) => attemptLater('remove', folder, rm(folder, { recursive: true, force: true })),
};

/** Not `recursive`: Node tries without end where the system says of a folder that is there that it is not, as in /proc. */
function makeFolders(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolders(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run can have made it meanwhile.
    if (codeOf(error) !== 'EEXIST' || !statSync(folder).isDirectory()) throw error;
  }
}

function createFile(file: string): FileWriter {
  const handle = attempt('write', file, () => openSync(file, 'w'));
  return {
    write: (data) => attempt('write', file, () => writeWhole(handle, data)),
    close: () => attempt('write', file, () => closeSync(handle)),
  };
}

/** The system may take a piece only. */
function writeWhole(handle: number, data: Uint8Array): void {
  for (let done = 0; done < data.length; ) done += writeSync(handle, data, done);
}

function openFile(file: string): FileReader {
  const handle = attempt('read', file, () => openSync(file, 'r'));
  return {
    read: (at, length, space = Buffer.allocUnsafe) => {
      const bytes = space(length);
      return bytes.subarray(
        0,
        attempt('read', file, () => readSync(handle, bytes, 0, length, at)),
      );
    },
    close: () => attempt('read', file, () => closeSync(handle)),
  };
}

/** Bytes that are read at once; with the 65,536 of Node, whoever reads waits a quarter of the time. */
const AT_ONCE = 1_000_000;

async function* streamFile(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: AT_ONCE }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    const trouble = describeSystemError(error, 'read', file);
    throw trouble === null ? error : dataError(trouble);
  }
}

function attempt<Result>(action: string, path: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const trouble = describeSystemError(error, action, path);
    throw trouble === null ? error : dataError(trouble);
  }
}

async function attemptLater<Result>(action: string, path: string, acting: Promise<Result>): Promise<Result> {
  try {
    return await acting;
  } catch (error) {
    const trouble = describeSystemError(error, action, path);
    throw trouble === null ? error : dataError(trouble);
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

function kindOfStats(stats: Pick<Stats, 'isFile' | 'isDirectory'>): EntryKind {
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'other';
}

function flushToMedium(path: string): void {
  // Windows cannot open a folder; there the rename itself has to be enough.
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

async function flushLater(file: string): Promise<void> {
  const handle = await openLater(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function resolveLinks(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch (error) {
    const parent = dirname(absolute);
    if (codeOf(error) !== 'ENOENT' || parent === absolute) return absolute;
    // A link may lead to what is not there yet.
    if (lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink()) return resolveLinks(resolve(parent, readlinkSync(absolute)));
    return join(resolveLinks(parent), basename(absolute));
  }
}

const LARGEST_OUTPUT = 1_000_000_000;

function runGit(folder: string, args: readonly string[]): Uint8Array {
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  try {
    return execFileSync('git', ['-C', folder, ...args], { env, maxBuffer: LARGEST_OUTPUT, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n', 1)[0] : '';
    const problem =
      codeOf(error) === 'ENOENT'
        ? 'git is not installed'
        : `git ${args[0]} ${said ? `failed: ${said}` : `knows no ${args.at(-1)?.replace('^{commit}', '')}`}`;
    throw dataError({ file: folder, problem, remedy: 'run it in a git repository, with a revision that it has' });
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // The process is there, but somebody else's.
    return codeOf(error) === 'EPERM';
  }
}
