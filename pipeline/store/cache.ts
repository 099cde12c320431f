/** What is kept from one run to the next: the records of articles and the parts of Parquet tables made of them. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import type { Disk } from '../effects.ts';
import { AsReportedError } from '../errors.ts';
import type { KeptParts } from '../export/write-table.ts';
import { compareText } from '../text/compare.ts';
import { sha256 } from '../text/ids.ts';
import { Store } from './store.ts';

/** A folder of kept results, of this version of the pipeline only. */
export interface Cache {
  readonly folder: string;
  readonly store: Store;
  /** Makes the place for a file that no other run writes to. */
  readonly newFile: () => string;
  /** A folder that says that this run uses the cache, until it is removed. */
  readonly sign: string;
}

/** What a run kept lies in a folder of its own. */
const RUN = /^\d+-\d+$/;
const RECORDS = 'articles.records';
const PARTS = 'parts';
const SIGN = 'in-use-';

/**
 * Opens the results that were kept by this version of the pipeline, and removes those of others.
 * @param expect is told how many bytes of records there are, before they are gone through
 */
export function openCache(root: string, version: string, processId: number, disk: Disk, expect: (bytes: number) => void = () => {}): Cache {
  const name = `v${version.slice(0, 16)}`;
  const folder = join(root, name);
  disk.makeFolder(folder);
  const others = disk.list(root).filter((entry) => entry.kind === 'folder' && /^v[0-9a-f]{16}$/u.test(entry.name) && entry.name !== name);
  for (const other of others) disk.remove(join(root, other.name));
  const sign = claimNumbered(folder, `${SIGN}${processId}`, disk);
  const store = new Store(disk);
  const files = listRuns(folder, disk).map((run) => join(folder, run, RECORDS));
  const kept = files.filter((file) => disk.kindOf(file) === 'file');
  expect(kept.reduce((bytes, file) => bytes + disk.size(file), 0));
  for (const file of kept) store.takeUp(file);
  return { folder, store, newFile: () => join(claimNumbered(folder, String(processId), disk), RECORDS), sign };
}

/** Says that this run uses the cache no more. A sign that resists is no obstacle when the process has ended. */
export function releaseCache({ sign }: Cache, disk: Disk): void {
  try {
    disk.remove(sign);
  } catch (error) {
    if (!(error instanceof AsReportedError)) throw error;
  }
}

/** The names of the folders that runs have left, in order. */
export const listRuns = (folder: string, disk: Disk): string[] =>
  disk
    .list(folder)
    .map(({ name }) => name)
    .filter((name) => RUN.test(name))
    .sort(compareText);

/** The signs of those who use a folder, with the numbers of their processes. */
export const listSigns = (folder: string, disk: Disk): { path: string; user: number }[] =>
  disk.list(folder).flatMap(({ name }) => {
    const user = Number.parseInt(name.slice(SIGN.length), 10);
    return name.startsWith(SIGN) ? [{ path: join(folder, name), user }] : [];
  });

/** A folder that no other run has, not even one of a process with the same number on another machine. */
function claimNumbered(folder: string, name: string, disk: Disk): string {
  for (let number = 0; ; number += 1) {
    const claimed = join(folder, `${name}-${number}`);
    if (disk.claimFolder(claimed)) return claimed;
  }
}

/** Parts of Parquet tables that are kept, and the names, in the folder, of those that were read or written. */
export interface PartsInUse extends KeptParts {
  readonly used: () => readonly string[];
}

/** The parts of Parquet tables in a folder of kept results. */
export function keptParts(folder: string, processId: number, disk: Disk): PartsInUse {
  const used = new Set<string>();
  const fileOf = (key: string): string => {
    const name = `${PARTS}/${key.slice(0, 2)}/${key.slice(2)}.part`;
    used.add(name);
    return join(folder, name);
  };
  return {
    used: () => [...used],
    get: (key) => {
      const file = fileOf(key);
      return disk.kindOf(file) === 'file' ? checkSum(disk.read(file)) : null;
    },
    put: (key, part) => {
      const file = fileOf(key);
      const aside = `${file}.${processId}`;
      disk.makeFolder(dirname(file));
      // Under another name until it is whole: a run can be killed at any moment.
      disk.write(aside, addSum(part));
      disk.remove(file);
      disk.move(aside, file);
    },
  };
}

const SUM_LENGTH = 4;

/** A part is followed by its checksum. */
function addSum(part: Uint8Array): Uint8Array {
  const kept = Buffer.alloc(part.length + SUM_LENGTH);
  kept.set(part);
  kept.writeUInt32LE(crc32(part), part.length);
  return kept;
}

/** The part; null where it has been damaged on the disk, so that it is made anew. */
function checkSum(kept: Uint8Array): Uint8Array | null {
  if (kept.length < SUM_LENGTH) return null;
  const part = kept.subarray(0, -SUM_LENGTH);
  return new DataView(kept.buffer, kept.byteOffset).getUint32(part.length, true) === crc32(part) ? part : null;
}

/** The names of all parts in a folder of kept results. */
export function listParts(folder: string, disk: Disk): string[] {
  if (disk.kindOf(join(folder, PARTS)) !== 'folder') return [];
  const folders = disk.list(join(folder, PARTS)).map(({ name }) => `${PARTS}/${name}`);
  return folders.flatMap((within) => disk.list(join(folder, within)).map(({ name }) => `${within}/${name}`));
}

/** The hash of all that results follow from beside the articles: code, lexicons, schemas and the versions of packages. */
export function readVersion(disk: Disk): string {
  const here = fileURLToPath(new URL('..', import.meta.url));
  const files = [join(here, '../package.json'), ...listFiles(here, disk), ...listFiles(join(here, '../schemas'), disk)];
  return sha256(files.map((file) => sha256(disk.read(file))).join('\n'));
}

function listFiles(folder: string, disk: Disk): string[] {
  const entries = [...disk.list(folder)].sort((a, b) => compareText(a.name, b.name));
  return entries.flatMap(({ name, kind }) => (kind === 'folder' ? listFiles(join(folder, name), disk) : [join(folder, name)]));
}
