import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { sha256 } from '../../pipeline/text/ids.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'as-reported-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A module that sets the clock to another century and deals other random numbers. */
const OTHER_WORLD = `data:text/javascript,${encodeURIComponent(`
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) { super(...(parts.length === 0 ? [4102444800000] : parts)); }
    static now() { return 4102444800000; }
  };
  Math.random = () => 0.25;
`)}`;

/** Runs the command in a process of its own and gives the hash of every file it wrote. */
async function build(
  name: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
  jobs = 1,
): Promise<string[]> {
  const out = join(folder, name);
  const command = [
    ...flags,
    join(root, 'pipeline/as-reported.js'),
    'run',
    '--quiet',
    '--no-cache',
    '--jobs',
    String(jobs),
    '--raw',
    join(root, 'raw'),
    '--out',
    out,
  ];
  await promisify(execFile)(process.execPath, command, { cwd, env: { ...process.env, ...env } });
  return readdirSync(out)
    .sort()
    .map((file) => `${file} ${sha256(readFileSync(join(out, file)))}`);
}

it('gives the same bytes in another folder, time zone, locale and century, with more threads', async () => {
  const [here, elsewhere] = await Promise.all([
    build('here', root, { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' }),
    build('elsewhere', tmpdir(), { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }, ['--import', OTHER_WORLD], 3),
  ]);
  expect(here.length).toBeGreaterThan(24);
  expect(elsewhere).toEqual(here);
});
