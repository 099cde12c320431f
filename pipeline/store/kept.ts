/** The records that runs have kept, as files: what can be told of them without reading them. */
import { join } from 'node:path';
import type { Disk, Entry } from '../effects.ts';
import { compareText } from '../text/compare.ts';

/** What a run kept lies in a folder of its own. */
const RUN = /^\d+-\d+$/;
export const RECORDS = 'articles.records';

/** Whether something is the folder of what one version of the pipeline kept. */
export const isVersion = ({ name, kind }: Entry): boolean => kind === 'folder' && /^v[0-9a-f]{16}$/u.test(name);

/** The names of the folders that runs have left, in order. */
export const listRuns = (folder: string, disk: Disk): string[] =>
  disk
    .list(folder)
    .map(({ name }) => name)
    .filter((name) => RUN.test(name))
    .sort(compareText);

/** The files of records in the folder of a version. */
export const listRecords = (folder: string, disk: Disk): string[] =>
  listRuns(folder, disk)
    .map((run) => join(folder, run, RECORDS))
    .filter((file) => disk.kindOf(file) === 'file');

/** So many bytes of records are those of some hundred articles. */
const MUCH = 4_000_000;

/** Whether much is kept in a folder of results, by whatever version: then something in it will have changed. */
export function holdsMuch(root: string, disk: Disk): boolean {
  if (disk.kindOf(root) !== 'folder') return false;
  const files = disk.list(root).flatMap((entry) => (isVersion(entry) ? listRecords(join(root, entry.name), disk) : []));
  return files.reduce((bytes, file) => bytes + disk.size(file), 0) >= MUCH;
}
