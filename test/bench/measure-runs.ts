/** Whole runs as a user starts them: each in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { makeArticles, readSentences } from './texts.ts';

/** The code as it was compiled, and the texts whose sentences make the articles. */
export interface Bench {
  readonly scratch: string;
  readonly folder: string;
}

interface Ended {
  readonly seconds: number;
  /** The most memory that the process held, in megabytes; null where the system does not tell. */
  readonly megabytes: number | null;
}

/** Runs a process to its end. */
async function measure(args: readonly string[]): Promise<Ended & { readonly printed: string }> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}`))));
  });
  let megabytes: number | null = null;
  while (child.exitCode === null && child.signalCode === null) {
    megabytes = mostMemory(child.pid) ?? megabytes;
    await Promise.race([ended, pause(50)]);
  }
  await ended;
  return { seconds: (performance.now() - start) / 1000, megabytes, printed };
}

/** What Linux says of a process. */
function mostMemory(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1000;
  } catch {
    return null;
  }
}

const WARM_UP = 400;

/** Articles a second of the per-article stages: in 1, 2 and 4 threads, and in as many processes as threads. */
export async function* measureThreads({ scratch, folder }: Bench, articles: number): AsyncGenerator<string> {
  const module = join(scratch, 'test/bench/measure-threads.js');
  const speed = async (count: number, jobs: number): Promise<number> =>
    Number((await measure([module, folder, String(count), String(jobs * WARM_UP), String(jobs)])).printed);
  yield '| threads | articles a second | times 1 thread | as many processes of 1 thread |';
  yield '|--:|--:|--:|--:|';
  let alone = 0;
  for (const jobs of [1, 2, 4]) {
    const inThreads = await speed(articles, jobs);
    alone = jobs === 1 ? inThreads : alone;
    const share = Math.ceil(articles / jobs);
    const inProcesses = jobs === 1 ? [alone] : await Promise.all(Array.from({ length: jobs }, () => speed(share, 1)));
    const together = inProcesses.reduce((sum, each) => sum + each, 0);
    yield `| ${jobs} | ${inThreads.toFixed(0)} | ${(inThreads / alone).toFixed(2)} | ${(together / alone).toFixed(2)} |`;
  }
}

/** Whole runs over more and more articles, then again, then with one article changed. */
export async function* measureGrowth({ scratch, folder }: Bench, counts: readonly number[]): AsyncGenerator<string> {
  yield '| articles | seconds | articles a second | memory, MB | again, seconds | with one article changed |';
  yield '|--:|--:|--:|--:|--:|--:|';
  for (const count of counts) {
    const work = mkdtempSync(join(tmpdir(), 'as-reported-growth-'));
    const input = join(work, 'in.jsonl');
    const args = [
      join(scratch, 'pipeline/cli.js'),
      'run',
      '--input',
      input,
      '--out',
      join(work, 'out'),
      '--cache',
      join(work, 'kept'),
      '-q',
    ];
    try {
      writeLines(input, folder, count, -1);
      const first = await measure(args);
      const again = await measure(args);
      writeLines(input, folder, count, Math.floor(count / 2));
      const changed = await measure(args);
      const share = (seconds: number): string => `${seconds.toFixed(1)} (${((100 * seconds) / first.seconds).toFixed(1)} %)`;
      const cells = [count, first.seconds.toFixed(1), (count / first.seconds).toFixed(0), first.megabytes?.toFixed(0) ?? ''];
      yield `| ${[...cells, share(again.seconds), share(changed.seconds)].join(' | ')} |`;
    } finally {
      rmSync(work, { recursive: true });
    }
  }
}

const LINES_AT_ONCE = 1000;

/** Writes articles as JSON Lines, one of them with a sentence more. */
function writeLines(file: string, folder: string, count: number, changed: number): void {
  writeFileSync(file, '');
  let lines: string[] = [];
  let number = 0;
  const flush = (): void => {
    writeFileSync(file, lines.join(''), { flag: 'a' });
    lines = [];
  };
  for (const { path, bytes } of makeArticles(readSentences(folder), count)) {
    const text = `${Buffer.from(bytes)}${number === changed ? '\nIt rained in Oslo on Friday.\n' : ''}`;
    lines.push(`${JSON.stringify({ id: path, text })}\n`);
    number += 1;
    if (lines.length === LINES_AT_ONCE) flush();
  }
  flush();
}
