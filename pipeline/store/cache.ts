/** What is kept from one run to the next: the records of articles and the parts of Parquet tables made of them. */
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Disk } from '../effects.ts';
import { AsReportedError } from '../errors.ts';
import type { KeptParts } from '../export/write-table.ts';
import { isVersion, listRecords, RECORDS } from './kept.ts';
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

const PARTS = 'parts';
const SIGN = 'in-use-';

/** Opens the results that were kept by this version of the pipeline, and removes those of others. */
export function openCache(root: string, version: string, processId: number, disk: Disk): Cache {
  const name = `v${version.slice(0, 16)}`;
  const folder = join(root, name);
  disk.makeFolder(folder);
  const others = disk.list(root).filter((entry) => isVersion(entry) && entry.name !== name);
  for (const other of others) disk.remove(join(root, other.name));
  const sign = claimNumbered(folder, `${SIGN}${processId}`, disk);
  const store = new Store(disk);
  for (const file of listRecords(folder, disk)) store.takeUp(file);
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
