/** What the per-article stages made of an article, kept from one run to the next: an interrupted run goes on where it stopped. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ArticleSource } from './clean/index.ts';
import type { Disk } from './effects.ts';
import type { Outcome } from './failure.ts';
import { compareText } from './text/compare.ts';
import { sha256 } from './text/ids.ts';

export interface Cache {
  /** Null where nothing is kept, or what is kept is damaged. */
  readonly get: (source: ArticleSource) => Outcome | null;
  /** Keeps an outcome; a failure is tried again in the next run. */
  readonly put: (source: ArticleSource, outcome: Outcome) => void;
}

/**
 * Opens a folder of kept outcomes. Each has the name of what it follows from: path, bytes and manifest row of the article,
 * and the version of the pipeline.
 */
export function openCache(folder: string, version: string, disk: Disk): Cache {
  const fileOf = ({ path, bytes, manifest }: ArticleSource): string => {
    const key = sha256(JSON.stringify([version, path, sha256(bytes), manifest]));
    return join(folder, key.slice(0, 2), `${key.slice(2)}.json.gz`);
  };
  return {
    get: (source) => {
      const file = fileOf(source);
      return disk.kindOf(file) === 'file' ? readOutcome(disk.read(file)) : null;
    },
    put: (source, outcome) => {
      if (outcome.isFailed) return;
      const file = fileOf(source);
      disk.makeFolder(dirname(file));
      // Under another name until it is whole: a run can be killed at any moment.
      disk.remove(`${file}.next`);
      disk.write(`${file}.next`, gzipSync(JSON.stringify(outcome)));
      disk.remove(file);
      disk.move(`${file}.next`, file);
    },
  };
}

function readOutcome(bytes: Uint8Array): Outcome | null {
  try {
    return JSON.parse(gunzipSync(bytes).toString()) as Outcome;
  } catch {
    return null;
  }
}

/** The hash of all that outcomes follow from beside the articles: code, lexicons, schemas and the versions of packages. */
export function readVersion(disk: Disk): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const files = [join(here, '../package.json'), ...listFiles(here, disk), ...listFiles(join(here, '../schemas'), disk)];
  return sha256(files.map((file) => sha256(disk.read(file))).join('\n'));
}

function listFiles(folder: string, disk: Disk): string[] {
  const entries = [...disk.list(folder)].sort((a, b) => compareText(a.name, b.name));
  return entries.flatMap(({ name, kind }) => (kind === 'folder' ? listFiles(join(folder, name), disk) : [join(folder, name)]));
}
