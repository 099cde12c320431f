/**
 * Checks every regular expression of the pipeline for time that grows faster than the text: `npm run regexps`. Literals are read in the
 * code; those that are built from tables are taken as they are built. Those that recheck finds must stand in regexps.csv, with the reason
 * why they do no harm; ends with 1 otherwise. What it cannot clear in its time depends on the machine: such an expression is measured on
 * long texts made for it, and stands in the table too where one of them takes long.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import Papa from 'papaparse';
import { checkSync } from 'recheck';
import { collectBuiltRegExps } from '../support/built-regexps.ts';
import { readSourceFiles } from '../support/source-files.ts';
import { findSlowText } from './attack-regexp.ts';

/** A literal stands where a value may: after a bracket, comma, operator or arrow, or `return`. */
const LITERAL = /(?<=(?:^|[=(,:[!&|?{};]|=>|\breturn)\s*)\/(?![*/])((?:\[(?:\\.|[^\]\\\n])*\]|\\.|[^/\\[\n])+)\/([dgimsuvy]*)/gmu;
const BUDGET_MS = 2000;

interface Exception {
  readonly file: string;
  /** How a literal begins; any part of one that is built from tables, whose words change. */
  readonly begins: string;
  readonly reason: string;
}

const { data: exceptions } = Papa.parse<Exception>(readFileSync(new URL('regexps.csv', import.meta.url), 'utf8'), {
  header: true,
  skipEmptyLines: true,
});
const used = new Set<Exception>();
const checked = new Set<string>();
/** How many were not cleared in time, and read all texts made for them fast. */
let measured = 0;

function check(path: string, source: string, flags: string, isBuilt: boolean): void {
  if (checked.has(`${source}/${flags}`)) return;
  checked.add(`${source}/${flags}`);
  const result = checkSync(source, flags, { timeout: BUDGET_MS });
  if (result.status === 'safe') return;
  const shows = (part: string): boolean => (isBuilt ? source.includes(part) : source.startsWith(part));
  const excused = exceptions.find(({ file, begins }) => path === `pipeline/${file}` && shows(begins));
  if (excused !== undefined) {
    used.add(excused);
    return;
  }
  const slow = result.status === 'unknown' ? findSlowText(source, flags) : null;
  if (result.status === 'unknown' && slow === null) {
    measured += 1;
    return;
  }
  const fault = result.status === 'vulnerable' ? result.complexity.summary : `slow on ${slow}`;
  process.stdout.write(`${path}: ${fault}: /${source}/${flags}\n`);
  process.exitCode = 1;
}

for (const { path, code } of readSourceFiles('pipeline')) {
  // The parts of templates between two expressions are no literals.
  const plain = code.replace(/`(?:\\.|[^`\\])*`/gu, '``');
  for (const [, source = '', flags = ''] of plain.matchAll(LITERAL)) check(path, source, flags, false);
}
const literals = checked.size;
for (const { path, source, flags } of await collectBuiltRegExps()) check(path, source, flags, true);
for (const exception of exceptions) {
  // What recheck clears on a fast machine it may not clear on a slow one: an unused exception is only told.
  if (!used.has(exception)) process.stdout.write(`not needed: ${exception.file} ${exception.begins}\n`);
}
process.stdout.write(
  `${literals} literals, ${checked.size - literals} built from tables, ${exceptions.length} exceptions, ${measured} measured\n`,
);
