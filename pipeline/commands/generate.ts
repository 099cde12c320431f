import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Disk } from '../effects.ts';
import { dataError } from '../errors.ts';
import { generateSchemas } from '../generate/index.ts';
import { compareText } from '../text/compare.ts';
import { type Command, countOf } from './command.ts';

export interface GenerateOptions {
  readonly check?: boolean;
  /** The folder of the project; by default the one that this program lies in. */
  readonly root?: string;
}

const FOLDER = 'schemas';

/** `generate`: writes what follows from the models; with --check it only says which files differ, and fails if any does. */
export const generate: Command<GenerateOptions> = ({ check, root }, { disk, terminal }) => {
  const project = root ?? fileURLToPath(new URL('../..', import.meta.url));
  const files = generateSchemas();
  const { drifted, stray } = findDrift(project, disk);
  if (check) {
    const remedy = 'run npm run generate';
    const differing = drifted.map(([file]) => ({ file, problem: 'it differs from what the models say', remedy }));
    const homeless = stray.map((file) => ({ file, problem: 'it belongs to no table', remedy }));
    if (differing.length + homeless.length > 0) throw dataError(...differing, ...homeless);
  } else {
    for (const path of stray) disk.remove(join(project, path));
    for (const [path, content] of drifted) {
      disk.makeFolder(dirname(join(project, path)));
      disk.write(join(project, path), content);
    }
  }
  const written = drifted.map(([path]) => path);
  if (!check) terminal.note(`${countOf(files.size, 'file')}: ${written.length} written, ${stray.length} removed`);
  return { text: '', data: { files: [...files.keys()], written, removed: stray } };
};

/** Generated files that differ from what the models say, and files beside them that belong to no table. */
export function findDrift(project: string, disk: Disk): { drifted: (readonly [path: string, content: string])[]; stray: string[] } {
  const files = generateSchemas();
  const drifted = [...files].filter(([path, content]) => readIfAny(join(project, path), disk) !== content);
  return { drifted, stray: listStray(project, files, disk) };
}

const readIfAny = (file: string, disk: Disk): string | null =>
  disk.kindOf(file) === 'file' ? new TextDecoder().decode(disk.read(file)) : null;

function listStray(project: string, files: ReadonlyMap<string, string>, disk: Disk): string[] {
  if (disk.kindOf(join(project, FOLDER)) === null) return [];
  const there = disk.list(join(project, FOLDER)).map(({ name }) => `${FOLDER}/${name}`);
  return there.filter((path) => !files.has(path)).sort(compareText);
}
