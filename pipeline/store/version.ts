/** What names a version of the pipeline. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Disk } from '../effects.ts';
import { compareText } from '../text/compare.ts';
import { sha256 } from '../text/ids.ts';

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
