/** Versions as revisions of a real repository: what a contributor and a maintainer see. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compareVersions, type Difference } from '../../pipeline/compare/index.ts';
import { readVersion } from '../../pipeline/compare/read-version.ts';
import { nodeDisk, nodeEffects } from '../../pipeline/effects-node.ts';
import { fakeEffects } from '../support/effects.ts';
import { type GitProject, makeProject, removeProjects, SMALL_PROJECT } from '../support/git-project.ts';

let base: GitProject;

beforeAll(async () => {
  base = makeProject({ ...SMALL_PROJECT, 'package.json': '{\n  "version": "0.1.0"\n}\n' });
  await base.build();
  base.commit('The first version');
  base.git('tag', 'v0.1.0');
}, 60_000);
afterAll(removeProjects, 60_000);

const compare = ({ root }: GitProject, old: string, now: string): Difference => {
  const effects = fakeEffects(nodeDisk, { git: nodeEffects({ quiet: true }).git });
  return compareVersions(readVersion(old, root, effects), readVersion(now, root, effects));
};

it('tells each cause, between two revisions and against the working tree', async () => {
  const project = makeProject(base);
  const read = (path: string): string => readFileSync(join(project.root, path), 'utf8');
  project.write('raw/harbour.txt', 'Four ships left the harbour on Sunday.\n');
  project.write('raw/articles.csv', read('raw/articles.csv').replace('village.txt,2021-05-07', 'village.txt,2021-05-14'));
  project.write(
    'raw/corrections.csv',
    `${read('raw/corrections.csv')}figures,council.txt: $2 million,set,place,,Springfield,to try it,me,2024-03-01\n`,
  );
  await project.build();
  project.commit('Three kinds of change');
  const difference = compare(project, 'v0.1.0', 'HEAD');
  const told = (table: string): string[] =>
    difference.rows
      .filter((row) => row.table === table)
      .map(({ change, cause, cells }) => `${change} ${cause} ${cells.map(({ column }) => column)}`);
  expect(told('articles')).toEqual(['added source ', 'changed source published']);
  expect(told('figures')).toEqual(['changed correction place,corrected', 'added source ']);
  expect(difference.schema).toEqual([]);
  expect(difference.rows.some(({ cause }) => cause === 'pipeline')).toBe(false);
  expect(compare(project, 'v0.1.0', project.root).rows).toEqual(difference.rows);
  expect(compare(project, 'HEAD', project.root).rows).toEqual([]);
});

it('names the revision that nobody knows', () => {
  expect(() => compare(base, 'v9', 'HEAD')).toThrow(`${base.root}: git rev-parse knows no v9; run it in a git repository`);
});

it('blames the pipeline for what differs while the source stands', async () => {
  const project = makeProject(base);
  const file = join(project.root, 'dist-data/quotes.json');
  // as if another version of the code had made it
  project.write('dist-data/quotes.json', readFileSync(file, 'utf8').replace('"cue":"said"', '"cue":"told"'));
  expect(compare(project, 'v0.1.0', project.root).rows).toMatchObject([
    { table: 'quotes', cause: 'pipeline', cells: [{ column: 'cue', old: 'said', new: 'told' }] },
  ]);
});

it('releases against the last tag', async () => {
  const project = makeProject(base);
  project.write('raw/harbour.txt', 'Four ships left the harbour on Sunday.\n');
  await project.build();
  const dry = await project.call('release', '--root', project.root);
  expect(dry.text).toMatch(/^0\.2\.0 after v0\.1\.0\n {2}minor: 1 row of articles added/u);
  await project.call('release', '--root', project.root, '--write');
  expect(readFileSync(join(project.root, 'package.json'), 'utf8')).toBe('{\n  "version": "0.2.0"\n}\n');
  // the changes stay when the tables are built again
  await project.build();
  expect(readFileSync(join(project.root, 'dist-data/changes/0.2.0.csv'), 'utf8')).toMatch(/^table,row_id/u);
  const { findings } = JSON.parse(`{"findings":${(await project.call('check', '--root', project.root, '--format', 'json')).text}}`) as {
    findings: unknown[];
  };
  expect(findings).toEqual([]);
});

it('says of a project without tags that its version is the first', async () => {
  const project = makeProject({ 'package.json': '{\n  "version": "0.1.0"\n}\n' });
  expect((await project.call('release', '--root', project.root)).text).toMatch(/^no version has been tagged: 0\.1\.0 is the first/u);
});
