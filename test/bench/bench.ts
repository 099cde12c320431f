/**
 * Measures the pipeline on this machine, which should have nothing else to do, and prints tables in Markdown:
 * `npm run bench -- --largest 100000 --write` goes up to so many articles and writes the tables into README.md. It measures
 * the compiled code, as `npm pack` ships it, since the loader of TypeScript slows functions down.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const HELP = `npm run bench -- [--largest ARTICLES] [--write]
  --raw DIR       the texts whose sentences make the articles (raw)
  --articles N    for the stages one by one (400)
  --threads N     for 1, 2 and 4 threads (2400)
  --largest N     for whole runs, from 100 on tenfold (10000); 100,000 take some 20 minutes, and 40 GB in the folder for temporary files
  --write         writes the tables into README.md
`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    raw: { type: 'string', default: 'raw' },
    articles: { type: 'string', default: '400' },
    threads: { type: 'string', default: '2400' },
    largest: { type: 'string', default: '10000' },
    write: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit();
}
const folder = resolve(values.raw);
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

/** What was measured, on what and when. */
function describeMachine(): string {
  const [processor] = cpus();
  const machine = `Node ${process.version}, ${cpus().length} × ${processor?.model.trim()}, ${(totalmem() / 1e9).toFixed(0)} GB`;
  const [load = 0] = loadavg();
  const busy = load < 0.5 ? '' : `; the machine was at work on other things (load ${load.toFixed(1)}), which makes all figures worse`;
  return `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench\`: ${machine}${busy}.`;
}

/** The numbers of articles from 100 on, tenfold each time. */
function tenfold(largest: number): number[] {
  const counts: number[] = [];
  for (let count = 100; count <= largest; count *= 10) counts.push(count);
  return counts;
}

/** The lines of all tables, as they are measured. */
async function* measureAll(): AsyncGenerator<string> {
  const load = async <Module>(name: string): Promise<Module> =>
    (await import(pathToFileURL(join(scratch, 'test/bench', name)).href)) as Module;
  const { measureStages } = await load<typeof import('./measure.ts')>('measure.js');
  const { measureThreads, measureGrowth } = await load<typeof import('./measure-runs.ts')>('measure-runs.js');
  yield* [describeMachine(), '', ...measureStages(folder, Number(values.articles)), ''];
  yield* measureThreads({ scratch, folder }, Number(values.threads));
  yield '';
  yield* measureGrowth({ scratch, folder }, tenfold(Number(values.largest)));
}

const MARKS = ['<!-- npm run bench -- --write -->\n', '<!-- end -->'] as const;

/** Puts the tables between the marks of the README. */
function writeReadme(tables: string): void {
  const readme = readFileSync('README.md', 'utf8');
  const [start, end] = [readme.indexOf(MARKS[0]), readme.indexOf(MARKS[1])];
  if (start < 0 || end < start) throw new Error(`README.md has no marks ${MARKS.join(' … ')}`);
  writeFileSync('README.md', `${readme.slice(0, start + MARKS[0].length)}\n${tables}\n\n${readme.slice(end)}`);
}

try {
  compile();
  const lines: string[] = [];
  for await (const line of measureAll()) {
    process.stdout.write(`${line}\n`);
    lines.push(line);
  }
  if (values.write) writeReadme(lines.join('\n'));
} finally {
  rmSync(scratch, { recursive: true });
}
