/**
 * Checks every regular expression of the pipeline for time that grows faster than the text: `npm run regexps`.
 * Those that recheck finds must stand in regexps.csv, with the reason why they do no harm; ends with 1 otherwise. What it cannot
 * clear in its time depends on the machine and is only told: the hard texts measure it.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import Papa from 'papaparse';
import { checkSync } from 'recheck';
import { readSourceFiles } from '../support/source-files.ts';

/** A literal stands where a value may: after a bracket, comma, operator or arrow, or `return`. */
const LITERAL = /(?<=(?:^|[=(,:[!&|?{};]|=>|\breturn)\s*)\/(?![*/])((?:\[(?:\\.|[^\]\\\n])*\]|\\.|[^/\\[\n])+)\/([dgimsuvy]*)/gmu;
const BUDGET_MS = 2000;

interface Exception {
  readonly file: string;
  readonly begins: string;
  readonly reason: string;
}

const { data: exceptions } = Papa.parse<Exception>(readFileSync(new URL('regexps.csv', import.meta.url), 'utf8'), {
  header: true,
  skipEmptyLines: true,
});
const used = new Set<Exception>();
let checked = 0;

for (const { path, code } of readSourceFiles('pipeline')) {
  // The parts of templates between two expressions are no literals.
  const plain = code.replace(/`(?:\\.|[^`\\])*`/gu, '``');
  for (const [literal, source = '', flags = ''] of plain.matchAll(LITERAL)) {
    checked += 1;
    const result = checkSync(source, flags, { timeout: BUDGET_MS });
    if (result.status === 'safe') continue;
    const excused = exceptions.find(({ file, begins }) => path === `pipeline/${file}` && source.startsWith(begins));
    if (excused !== undefined) used.add(excused);
    else {
      process.stdout.write(`${path}: ${result.status === 'unknown' ? 'not cleared in time' : result.complexity.summary}: ${literal}\n`);
      if (result.status === 'vulnerable') process.exitCode = 1;
    }
  }
}
for (const exception of exceptions) {
  // What recheck clears on a fast machine it may not clear on a slow one: an unused exception is only told.
  if (!used.has(exception)) process.stdout.write(`not needed: ${exception.file} ${exception.begins}\n`);
}
process.stdout.write(`${checked} expressions, ${exceptions.length} exceptions\n`);
