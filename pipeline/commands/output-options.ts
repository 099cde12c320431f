import { FORMATS, type Format } from '../config.ts';
import type { PackageSettings } from '../output/package-files.ts';

/** The flags of the commands that write tables. */
export interface OutputOptions {
  readonly out: string;
  readonly formats?: readonly Format[];
  readonly package?: string;
}

/** The settings that the flags mean. */
export const readSettings = ({ out, formats, package: around }: OutputOptions): PackageSettings => ({
  out,
  formats: formats ?? FORMATS,
  package: around ?? null,
});
