/** What a user of a damaged installation is told: a process of its own, since this one has loaded everything. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'as-reported-damaged-'));
const WORDS = join(folder, 'pipeline/lexicons/quote-words.csv');

beforeAll(() => {
  for (const name of ['pipeline', 'schemas', 'package.json']) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'raw'));
  writeFileSync(join(folder, 'raw/a.txt'), 'The bridge was opened on Monday, the mayor said.\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a lexicon', () => {
  it.each([
    [
      'that has been emptied',
      ['run', '--no-cache'],
      () => truncateSync(WORDS),
      /^pipeline\/lexicons\/quote-words\.csv: it holds no words; /u,
    ],
    [
      'that is missing, in threads',
      ['run', '--no-cache', '--jobs', '2'],
      () => rmSync(WORDS, { force: true }),
      /^pipeline\/lexicons\/quote-words\.csv: cannot read: no such file or folder; bring it back: /u,
    ],
    [
      'that is missing',
      ['explain', 'raw/a.txt'],
      () => rmSync(WORDS, { force: true }),
      /^pipeline\/lexicons\/quote-words\.csv: cannot read: /u,
    ],
  ])(
    '%s ends %j with its name and what to do, and nothing is published',
    (_, args, damage, message) => {
      damage();
      const { status, stderr } = spawnSync(process.execPath, ['pipeline/as-reported.js', ...args], { cwd: folder, encoding: 'utf8' });
      expect(stderr).toMatch(message);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(status).toBe(1);
      expect(existsSync(join(folder, 'dist-data'))).toBe(false);
      expect(readdirSync(folder).filter((name) => name.startsWith('.') && name !== '.work')).toEqual([]);
    },
    60_000,
  );
});
