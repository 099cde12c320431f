/** A checked dataset as files for their folders: the tables in OUT, the descriptor beside them or in the folder around. */
import { join, relative, sep } from 'node:path';
import type { Format } from '../config.ts';
import { usageError } from '../errors.ts';
import { exportDataset } from '../export/index.ts';
import { type Dataset, PUBLISHED } from '../models/index.ts';
import type { OutputFile, Publication } from './publish.ts';

/** Where a package goes. */
export interface PackageSettings {
  /** The folder for the tables. */
  readonly out: string;
  readonly formats: readonly Format[];
  /** The folder around OUT that the descriptor goes to, or null where it goes beside the tables. */
  readonly package: string | null;
}

const DESCRIPTOR = 'datapackage.json';

/** The names of the files in OUT, before there is a dataset: so that what stands in their way is told before the work begins. */
export function expectNames({ formats, package: around }: PackageSettings): string[] {
  const tables = formats.flatMap((format) => Object.keys(PUBLISHED).map((table) => `${table}.${format}`));
  return [...tables, 'README.md', 'SHA256SUMS', ...(around === null ? [DESCRIPTOR] : [])];
}

/** Exports the dataset. */
export function packageFiles(dataset: Dataset, { out, formats, package: around }: PackageSettings): Publication {
  const { files, descriptor } = exportDataset(dataset, { formats, folder: around === null ? '' : folderWithin(around, out) });
  const tables: OutputFile[] = [...files].map(([name, data]) => ({ name, data }));
  const described: OutputFile = { name: DESCRIPTOR, data: descriptor };
  return around === null ? { tables: [...tables, described] } : { tables, around: { folder: around, files: [described] } };
}

/** The path of the tables as the descriptor gives it. A data package may not point outside itself. */
export function folderWithin(around: string, out: string): string {
  const path = relative(around, out);
  if (path === '' || path === '..' || path.startsWith(`..${sep}`)) {
    throw usageError({
      problem: `the output folder ${out} does not lie in the package folder ${around}`,
      remedy: 'choose another --package',
    });
  }
  return `${path.split(sep).join('/')}/`;
}

/** The files of a publication as paths that the user can open. */
export function listPaths({ tables, around }: Publication, out: string): string[] {
  return [...tables.map(({ name }) => join(out, name)), ...(around?.files ?? []).map(({ name }) => join(around?.folder ?? '', name))];
}
