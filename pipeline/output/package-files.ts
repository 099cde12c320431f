/** A checked dataset as files for their folders: the tables in OUT, the descriptor beside them or in the folder around. */
import { join, relative, sep } from 'node:path';
import type { Format } from '../config.ts';
import type { Effects } from '../effects.ts';
import { usageError } from '../errors.ts';
import { type ExportOptions, exportDataset } from '../export/index.ts';
import { writeFile } from '../export/write-table.ts';
import { type Dataset, PUBLISHED } from '../models/index.ts';
import { openIn } from './open-files.ts';
import { type Claim, type OutputFile, publish, type Surroundings } from './publish.ts';

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
  return [...tables, 'README.md', 'croissant.json', 'SHA256SUMS', ...(around === null ? [DESCRIPTOR] : [])];
}

/** What the export needs to know of the settings. */
export const exportOptionsOf = ({ out, formats, package: around }: PackageSettings): ExportOptions => ({
  formats,
  folder: around === null ? '' : folderWithin(around, out),
});

/** A package that is written but for its descriptor. */
export interface UndescribedPackage {
  /** The files beside the tables and the tables. */
  readonly names: readonly string[];
  readonly descriptor: Uint8Array;
}

/** Puts the descriptor to its place and publishes all; gives the paths of the files. */
export function publishPackage(
  claim: Claim,
  { names, descriptor }: UndescribedPackage,
  { out, package: around }: PackageSettings,
  effects: Effects,
): string[] {
  if (around === null) {
    writeFile(DESCRIPTOR, [descriptor], openIn(claim.next, effects.disk));
    publish(claim, { names: [...names, DESCRIPTOR] }, effects);
  } else publish(claim, { names, around: { folder: around, files: [{ name: DESCRIPTOR, data: descriptor }] } }, effects);
  return [...names.map((name) => join(out, name)), join(around ?? out, DESCRIPTOR)];
}

/** The files of a package in memory: those for OUT, and the descriptor where it goes elsewhere. */
export function packageFiles(dataset: Dataset, settings: PackageSettings): { tables: OutputFile[]; around?: Surroundings } {
  const { files, descriptor } = exportDataset(dataset, exportOptionsOf(settings));
  const tables: OutputFile[] = [...files].map(([name, data]) => ({ name, data }));
  const described: OutputFile = { name: DESCRIPTOR, data: descriptor };
  if (settings.package === null) return { tables: [...tables, described] };
  return { tables, around: { folder: settings.package, files: [described] } };
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
