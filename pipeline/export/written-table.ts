/** What becomes of a table in the package: its files in one format. */
import type { Format } from '../config.ts';
import type { PublishedName } from '../models/index.ts';
import type { WrittenFile } from './write-table.ts';

/** A table in one of its formats. */
export interface WrittenTable {
  readonly name: PublishedName;
  readonly format: Format;
  readonly files: readonly WrittenFile[];
}
