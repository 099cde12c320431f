import { compareVersions } from '../compare/index.ts';
import { printCsv, printDifference, printJson, printMarkdown } from '../compare/print.ts';
import { readVersion } from '../compare/read-version.ts';
import type { DIFF_FORMATS } from '../config.ts';
import type { Command } from './command.ts';

export interface DiffOptions {
  readonly old: string;
  readonly new: string;
  readonly format?: (typeof DIFF_FORMATS)[number];
}

const PRINTERS = { text: printDifference, markdown: printMarkdown, csv: printCsv, json: printJson } as const;

/** `diff`: what changed between two versions of the tables, row by row, and why. */
export const diff: Command<DiffOptions> = ({ old, new: now, format = 'text' }, effects) => {
  const difference = compareVersions(readVersion(old, '.', effects), readVersion(now, '.', effects));
  return { text: PRINTERS[format](difference), data: difference };
};
