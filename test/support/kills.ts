/** Runs that are killed at random moments, and what they leave. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { nodeEffects } from '../../pipeline/effects-node.ts';
import { claimOutput, releaseOutput } from '../../pipeline/output/publish.ts';
import { sha256 } from '../../pipeline/text/ids.ts';

export interface Kills {
  /** Runs that were killed before they ended. */
  readonly killed: number;
  /** After so many of them the old tables stood, after so many the new ones. */
  readonly old: number;
  readonly new: number;
  /** So many left the tables away, for the next run to put back. */
  readonly putBack: number;
}

/** Every file below a folder with its hash, as one text; '' where there is none. */
function fingerprint(folder: string): string {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const whole = files.filter((file) => !file.includes('.as-reported-') && statSync(file).isFile());
  return whole
    .map((file) => `${relative(folder, file)} ${sha256(readFileSync(file))}`)
    .sort()
    .join('\n');
}

/** Lines of articles that differ in a word. */
const linesOf = (word: string, count: number): string =>
  Array.from({ length: count }, (_, number) => {
    const text = `The ${word} number ${number} was opened on Monday, the mayor said. “It cost $${number + 2} million,” Ana Lopez said.\n`;
    return `${JSON.stringify({ id: `${number}.txt`, text })}\n`;
  }).join('');

/**
 * Kills runs over two inputs in turn, and looks after each at what stands in their common output.
 * @throws {Error} when a run that was killed left anything but the whole of the old tables or of the new ones
 */
export async function killRuns(folder: string, count: number, articles: number): Promise<Kills> {
  const out = join(folder, 'project', 'out');
  mkdirSync(join(folder, 'project'), { recursive: true });
  const words = ['bridge', 'tunnel'] as const;
  const states: string[] = [];
  let longest = 0;
  const look = (): string => fingerprint(join(folder, 'project'));
  for (const word of words) {
    writeFileSync(join(folder, `${word}.jsonl`), linesOf(word, articles));
    const start = performance.now();
    if ((await run(folder, out, word, null)) === null) throw new Error('a run failed');
    longest = performance.now() - start;
    states.push(look());
  }
  const kills = { killed: 0, old: 0, new: 0, putBack: 0 };
  let current = 1;
  for (let number = 0; kills.killed < count; number += 1) {
    const next = 1 - current;
    const isKilled = (await run(folder, out, words[next] as string, momentOf(out, longest))) === null;
    if (isKilled) {
      kills.killed += 1;
      if (!states.includes(look())) kills.putBack += 1;
      recover(out);
    }
    const state = states.indexOf(look());
    if (state < 0 || (!isKilled && state !== next)) throw new Error(`run ${number} left tables that are neither the old nor the new ones`);
    if (isKilled) kills[state === next ? 'new' : 'old'] += 1;
    current = state;
  }
  return kills;
}

/** Does what every run does first: puts right what a killed one has left. */
function recover(out: string): void {
  const effects = nodeEffects({ quiet: true });
  releaseOutput(claimOutput(out, [], effects), effects);
}

/** Any moment of a run, or, every other time, one while it writes its tables or publishes them. */
async function momentOf(out: string, longest: number): Promise<void> {
  if (Math.random() < 0.5) return pause(Math.random() * longest);
  for (let waited = 0; waited < 2 * longest && !isWriting(out); waited += 5) await pause(5);
  return pause((Math.random() * longest) / 4);
}

const isWriting = (out: string): boolean =>
  readdirSync(join(out, '..')).some((name) => name.includes('.as-reported-') && existsSync(join(out, '..', name, 'next')));

/** Runs over an input; kills the process at a moment. Null where it was killed. */
async function run(folder: string, out: string, word: string, moment: Promise<void> | null): Promise<number | null> {
  const args = [
    'run',
    '--input',
    join(folder, `${word}.jsonl`),
    '--out',
    out,
    '--package',
    join(out, '..'),
    '--cache',
    join(folder, 'cache'),
  ];
  const child = spawn(process.execPath, ['pipeline/as-reported.js', ...args, '--quiet'], { stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => void child.on('exit', (code) => resolve(code)));
  if (moment !== null) await Promise.race([ended, moment]);
  if (moment !== null && child.exitCode === null) child.kill('SIGKILL');
  return ended;
}
