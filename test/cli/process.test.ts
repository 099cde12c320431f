/** The program as a process of its own; few, since each start takes a second. All else is tested in this process. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../pipeline/commands/index.ts';
import { nodeEffects } from '../../pipeline/effects-node.ts';
import { sha256 } from '../../pipeline/text/ids.ts';
import { killRuns } from '../support/kills.ts';

const folder = mkdtempSync(join(tmpdir(), 'as-reported-process-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = 'pipeline/as-reported.js';
const start = (...args: string[]) => spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });

const runHere = (raw: string, out: string): Promise<number> =>
  runCommandLine(['run', '--raw', raw, '--out', out, '--formats', 'csv,json', '--quiet', '--no-cache'], nodeEffects);

/** Makes a folder of short articles that differ in a word. */
function writeRaw(name: string, articles: number, word: string): string {
  const raw = join(folder, name);
  mkdirSync(raw, { recursive: true });
  for (let index = 0; index < articles; index += 1) {
    writeFileSync(
      join(raw, `${index}.txt`),
      `The ${word} number ${index} was opened on Monday, the mayor said. It cost $${index + 2} million.\n`,
    );
  }
  return raw;
}

const hashes = (out: string): Record<string, string> =>
  Object.fromEntries(readdirSync(out).map((name) => [name, sha256(readFileSync(join(out, name)))]));

const stagingOf = (out: string): string[] =>
  readdirSync(join(out, '..')).filter((name) => name.startsWith('.') && name.includes('as-reported'));

describe('a run that is killed', () => {
  it.each([
    ['while it works', (staging: string) => existsSync(staging)],
    ['while it writes', (staging: string) => existsSync(join(staging, 'next'))],
  ])(
    '%s leaves the tables as they were, and the next run is not disturbed',
    async (name, isTime) => {
      const home = join(folder, name);
      const out = join(home, 'out');
      mkdirSync(home);
      expect(await runHere(writeRaw('bridges', 2, 'bridge'), out)).toBe(0);
      const before = hashes(out);
      const raw = writeRaw('tunnels', 12, 'tunnel');
      const child = start('run', '--raw', raw, '--out', out, '--quiet', '--no-cache');
      const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
      while (child.exitCode === null && !stagingOf(out).some((staging) => isTime(join(home, staging)))) await nextTurn();
      child.kill('SIGKILL');
      expect(await ended).toBe('SIGKILL');
      expect(hashes(out)).toEqual(before);
      expect(stagingOf(out)).toHaveLength(1);
      expect(await runHere(raw, out)).toBe(0);
      expect(stagingOf(out)).toEqual([]);
      expect(JSON.parse(readFileSync(join(out, 'articles.json'), 'utf8'))).toHaveLength(12);
    },
    20_000,
  );
});

it('runs that are killed at random moments leave whole tables; npm run kills does it at length', async () => {
  const { killed, old, new: fresh } = await killRuns(join(folder, 'random'), 4, 6);
  expect(killed).toBe(4);
  expect(old + fresh).toBe(4);
}, 60_000);

describe('the process', () => {
  it.runIf(existsSync('/dev/full'))('says in one line that what it prints finds no room', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, '--help'], { stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    expect(stderr.toString()).toBe('stdout: cannot write: the disk is full; free some space and run again\n');
    expect(status).toBe(1);
  });

  it.runIf(existsSync('/dev/full'))(
    'makes the tables where nobody can read what it says',
    () => {
      const full = openSync('/dev/full', 'w');
      const args = [
        'run',
        '--raw',
        writeRaw('unheard', 1, 'bridge'),
        '--out',
        join(folder, 'unheard-out'),
        '--formats',
        'csv',
        '--no-cache',
      ];
      const { status } = spawnSync(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'ignore', full] });
      closeSync(full);
      expect(status).toBe(0);
    },
    30_000,
  );

  it.runIf(process.platform === 'linux')('says that the folder it is called in is gone', () => {
    const command = 'mkdir gone && cd gone && rmdir ../gone && "$0" "$1" --help';
    const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, resolve(PROGRAM)], { cwd: folder });
    expect(stderr.toString()).toBe('the current folder is gone; change to one that exists\n');
    expect(status).toBe(1);
  });

  it('ends with the exit code and a message, no stack trace', async () => {
    const child = start('run', '--raw', join(folder, 'none'), '--out', join(folder, 'out'));
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
    expect(errors).toBe(`${join(folder, 'none')}: there is no such folder; name the folder of raw articles with --raw\n`);
  });
});
