/**
 * Measures the pipeline against bare tagging on this machine: `npm run bench -- [FOLDER [ARTICLES]]`. Prints a table in Markdown.
 * It measures the compiled code, as `npm pack` ships it, since the loader of TypeScript slows functions down.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [folder = 'raw', articles = '400'] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'as-reported-bench-'));

/** Compiles the pipeline and what measures it into a folder of its own. */
function compile(): void {
  execFileSync('npx', ['tsc', '-p', '.', '--noEmit', 'false', '--outDir', scratch], { stdio: 'inherit' });
  cpSync('pipeline', join(scratch, 'pipeline'), {
    recursive: true,
    filter: (file) => !/\.[jt]s$/u.test(file) && (statSync(file).isDirectory() || existsSync(file)),
  });
  for (const name of ['package.json', 'schemas', 'node_modules']) symlinkSync(resolve(name), join(scratch, name));
}

try {
  compile();
  const { cpus: processors, memory } = { cpus: cpus(), memory: totalmem() };
  process.stdout.write(
    `Node ${process.version}, ${processors.length} × ${processors[0]?.model.trim()}, ${(memory / 1e9).toFixed(0)} GB\n\n`,
  );
  const measure = pathToFileURL(join(scratch, 'test/bench/measure.js')).href;
  const { measureAll } = (await import(measure)) as typeof import('./measure.ts');
  process.stdout.write(await measureAll(resolve(folder), Number(articles)));
} finally {
  rmSync(scratch, { recursive: true });
}
