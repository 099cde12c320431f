/** Versions of a dataset in memory, for tests of what differs between them. */

import { FORMATS } from '../../pipeline/config.ts';
import type { Dataset } from '../../pipeline/models/index.ts';
import { packageFiles } from '../../pipeline/output/package-files.ts';

export interface VersionFiles {
  readonly manifest?: string;
  readonly corrections?: string;
}

/** The files of a project that publishes a dataset, by path below a folder. */
export function projectFiles(
  folder: string,
  dataset: Dataset,
  { manifest, corrections }: VersionFiles = {},
): Record<string, string | Uint8Array> {
  const out = `${folder}/dist-data`;
  const { tables, around } = packageFiles(dataset, { out, formats: FORMATS.filter((format) => format === 'json'), package: folder });
  return {
    ...Object.fromEntries(tables.map(({ name, data }) => [`${out}/${name}`, data])),
    ...Object.fromEntries((around?.files ?? []).map(({ name, data }) => [`${folder}/${name}`, data])),
    ...(manifest === undefined ? {} : { [`${folder}/raw/articles.csv`]: manifest }),
    ...(corrections === undefined ? {} : { [`${folder}/raw/corrections.csv`]: corrections }),
  };
}
