import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../pipeline/commands/index.ts';
import { bumpVersion, compareNumbers } from '../../pipeline/compare/bump.ts';
import type { Dataset } from '../../pipeline/models/index.ts';
import { fakeEffects } from '../support/effects.ts';
import { memoryDisk } from '../support/memory-disk.ts';
import { makeDataset } from '../validate/dataset.ts';
import { projectFiles } from './versions.ts';

const { dataset } = makeDataset();
const other = makeDataset('two.txt', 'Once more.\n').dataset;

const PACKAGE = '{\n  "name": "as-reported",\n  "version": "0.1.0",\n  "dependencies": {"x": "0.1.0"}\n}\n';
const LOCK =
  '{\n  "version": "0.1.0",\n  "packages": {\n    "": {\n      "version": "0.1.0"\n    },\n    "node_modules/x": {\n      "version": "0.1.0"\n    }\n  }\n}\n';
const CHANGELOG = '# Changelog\n\nHow versions count.\n\n## 0.1.0\n\nThe first.\n';

/** The working tree holds `now`, the version before `old`. */
const disk = (old: Dataset, now: Dataset) =>
  memoryDisk({
    ...projectFiles('/old', old),
    ...projectFiles('/new', now),
    '/new/package.json': PACKAGE,
    '/new/package-lock.json': LOCK,
    '/new/CHANGELOG.md': CHANGELOG,
  });

async function release(files: ReturnType<typeof memoryDisk>, ...args: string[]) {
  const effects = fakeEffects(files);
  const exitCode = await runCommandLine(['release', '--root', '/new', '--since', '/old', ...args], () => effects);
  return { exitCode, effects, text: effects.printed.join('') };
}

const [quote] = dataset.quotes as [Dataset['quotes'][number]];
const [lee] = dataset.entities.filter(({ kind }) => kind === 'person') as [Dataset['entities'][number]];
const grown = { ...dataset, articles: [...dataset.articles, ...other.articles], sentences: [...dataset.sentences, ...other.sentences] };

describe('the version that changes ask for', () => {
  it.each<[what: string, old: Dataset, now: Dataset, version: string, reason: RegExp]>([
    ['a mended row', dataset, { ...dataset, quotes: [{ ...quote, cue: 'told' }] }, '0.1.1', /patch: 1 row of quotes mended/u],
    ['a row taken out', dataset, { ...dataset, events: [] }, '0.1.1', /patch: 1 row of events taken out/u],
    ['rows added', dataset, grown, '0.2.0', /minor: 1 row of articles added\n {2}minor: 2 rows of sentences added/u],
    ['an article gone', grown, dataset, '1.0.0', /major: 1 row of articles gone: the identifiers of all their rows lead nowhere/u],
    [
      'an entity under another identifier',
      dataset,
      { ...dataset, entities: [...dataset.entities.filter((entity) => entity !== lee), { ...lee, entity_id: 'person/lee-ann' }] },
      '1.0.0',
      /major: 1 row of entities: the same row has another identifier/u,
    ],
  ])('%s', async (_, old, now, version, reason) => {
    const { exitCode, text } = await release(disk(old, now));
    expect(text).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')} after /old\n`, 'u'));
    expect(text).toMatch(reason);
    expect(exitCode).toBe(0);
  });

  it.each([
    [
      'a column that was added',
      (columns: Record<string, unknown>) => delete columns.medium,
      /^1\.0\.0 .*\n {2}major: column quotes\.medium was added/u,
    ],
    [
      'a column of another type',
      (columns: Record<string, unknown>) => (columns.cue = { type: 'integer' }),
      /^1\.0\.0 .*\n {2}major: column quotes\.cue holds other values/u,
    ],
  ])('%s', async (_, spoil, told) => {
    const files = disk(dataset, dataset);
    const descriptor = JSON.parse(new TextDecoder().decode(files.read('/old/datapackage.json'))) as {
      resources: { name: string; jsonSchema: { items: { properties: Record<string, unknown> } } }[];
    };
    spoil(descriptor.resources.find(({ name }) => name === 'quotes-json')?.jsonSchema.items.properties ?? {});
    files.write('/old/datapackage.json', JSON.stringify(descriptor));
    expect((await release(files)).text).toMatch(told);
  });

  it('is none where nothing differs', async () => {
    expect((await release(disk(dataset, dataset))).text).toBe('nothing differs from /old: no release is due');
  });

  it('may be higher, never lower', async () => {
    expect((await release(disk(dataset, grown), '--to', '2.0.0')).text).toMatch(/^2\.0\.0 after/u);
    const { exitCode, effects } = await release(disk(dataset, grown), '--to', '0.1.9');
    expect(effects.complained).toEqual([
      '0.1.9 is too low: 1 row of articles added, which is a minor change; release 0.2.0 or a higher version',
    ]);
    expect(exitCode).toBe(1);
    expect((await release(disk(dataset, grown), '--to', 'next')).effects.complained).toEqual([
      'next is no version; write three numbers: 1.2.3',
    ]);
  });

  it('counts by numbers', () => {
    expect(['patch', 'minor', 'major'].map((level) => bumpVersion('0.9.9', level as 'patch'))).toEqual(['0.9.10', '0.10.0', '1.0.0']);
    expect(compareNumbers('0.10.0', '0.9.9')).toBeGreaterThan(0);
    expect(compareNumbers('1.2.3', '1.2.3')).toBe(0);
  });
});

describe('the files of a release', () => {
  it('are not written without --write', async () => {
    const files = disk(dataset, grown);
    const before = files.snapshot('/');
    const { text } = await release(files);
    expect(text).toMatch(/→ package\.json\n.*→ dist-data\/changes\/0\.2\.0\.json\nnothing was written: run again with --write$/su);
    expect(files.snapshot('/')).toEqual(before);
  });

  it('say the version, the reasons, and every row', async () => {
    const files = disk(dataset, grown);
    await release(files, '--write');
    const written = files.snapshot('/new') ?? {};
    expect(JSON.parse(written['package.json'] ?? '')).toMatchObject({ version: '0.2.0', dependencies: { x: '0.1.0' } });
    expect(JSON.parse(written['package-lock.json'] ?? '')).toEqual({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' }, 'node_modules/x': { version: '0.1.0' } },
    });
    expect(written['CHANGELOG.md']).toMatch(
      /^# Changelog\n\nHow versions count\.\n\n## 0\.2\.0\n\nAgainst 0\.1\.0:\n\n- minor: 1 row of articles added\n[\s\S]*\n\n## 0\.1\.0\n\nThe first\.\n$/u,
    );
    const rows = (written['dist-data/changes/0.2.0.csv'] ?? '').trim().split('\n');
    expect(rows[1]).toMatch(/^articles,a[0-9a-f]{16},a[0-9a-f]{16},added,source,,,two\.txt$/u);
    expect(JSON.parse(written['dist-data/changes/0.2.0.json'] ?? '')).toMatchObject({ old: { number: '0.1.0' }, new: { number: '0.2.0' } });
  });
});
