/** What is kept from one run to the next: the records of articles and the parts of Parquet tables made of them. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Disk } from '../effects.ts';
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
}

/** What a run kept lies in a folder of its own. */
const RUN = /^\d+-\d+$/;
const RECORDS = 'articles.records';

/** After so many runs that kept something, each of whose files is held open, all is begun anew. */
const MOST_RUNS = 500;

/** Opens the results that were kept by this version of the pipeline, and removes those of others. */
export function openCache(root: string, version: string, processId: number, disk: Disk): Cache {
  const name = `v${version.slice(0, 16)}`;
  const folder = join(root, name);
  disk.makeFolder(folder);
  const others = disk.list(root).filter((entry) => entry.kind === 'folder' && /^v[0-9a-f]{16}$/u.test(entry.name) && entry.name !== name);
  for (const other of others) disk.remove(join(root, other.name));
  const store = new Store(disk);
  const runs = disk
    .list(folder)
    .map((entry) => entry.name)
    .filter((each) => RUN.test(each));
  if (runs.length > MOST_RUNS) {
    disk.remove(folder);
    disk.makeFolder(folder);
    runs.length = 0;
  }
  for (const run of runs.sort(compareText)) {
    const file = join(folder, run, RECORDS);
    if (disk.kindOf(file) === 'file') store.takeUp(file);
  }
  return { folder, store, newFile: () => join(claimRun(folder, processId, disk), RECORDS) };
}

/** A folder that no other run has, not even one of a process with the same number on another machine. */
function claimRun(folder: string, processId: number, disk: Disk): string {
  for (let number = 0; ; number += 1) {
    const run = join(folder, `${processId}-${number}`);
    if (disk.claimFolder(run)) return run;
  }
}

/** The parts of Parquet tables in a folder of kept results. */
export function keptParts(folder: string, processId: number, disk: Disk): KeptParts {
  const fileOf = (key: string): string => join(folder, 'parts', key.slice(0, 2), `${key.slice(2)}.parquet`);
  return {
    get: (key) => (disk.kindOf(fileOf(key)) === 'file' ? disk.read(fileOf(key)) : null),
    put: (key, part) => {
      const file = fileOf(key);
      const aside = `${file}.${processId}`;
      disk.makeFolder(dirname(file));
      // Under another name until it is whole: a run can be killed at any moment.
      disk.write(aside, part);
      disk.remove(file);
      disk.move(aside, file);
    },
  };
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
