/** What contributors do, in real repositories: the good passes, each of the bad is refused with its line and a way to mend it. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../pipeline/check/finding.ts';
import { CORRECTIONS_HEADER, type GitProject, makeProject, removeProjects, SMALL_PROJECT } from '../support/git-project.ts';
import { add, append, CORRECTIONS, type Expected, REFUSED, read, type Spoil, WORDS } from './bad-contributions.ts';

let base: GitProject;

beforeAll(async () => {
  base = makeProject(SMALL_PROJECT);
  await base.build();
  base.commit('The state that contributions start from');
}, 60_000);
afterAll(removeProjects, 60_000);

async function check(project: GitProject): Promise<{ exitCode: number; findings: Finding[] }> {
  const { exitCode, text, effects } = await project.call('check', '--root', project.root, '--base', 'main', '--format', 'json');
  expect(effects.complained).toEqual([]);
  return { exitCode, findings: JSON.parse(text) as Finding[] };
}

it('a good contribution passes: an article, its manifest row, a correction and the tables built anew', async () => {
  const project = makeProject(base);
  project.git('checkout', '--quiet', '-b', 'good');
  project.write('raw/harbour.txt', 'Four ships left the harbour on Sunday.\n\n“We are glad,” captain Jo Berg said.\n');
  project.write('raw/articles.csv', `${read(project, 'raw/articles.csv')}harbour.txt,2021-05-16,\n`);
  project.write(
    'raw/corrections.csv',
    `${read(project, 'raw/corrections.csv')}quotes,harbour.txt: We are glad,set,medium,,radio,to try it,me,2024-03-01\n`,
  );
  await project.build();
  project.commit('Add an article');
  const { exitCode, findings } = await check(project);
  expect(findings).toEqual([]);
  expect(exitCode).toBe(0);
});

describe('a bad contribution is refused', () => {
  it.each(REFUSED)('%s', async (_, spoil, { says, ...expected }) => {
    const project = makeProject(base);
    await spoil(project);
    const { exitCode, findings } = await check(project);
    expect(exitCode).toBe(1);
    const { row_id, ...rest } = expected;
    const found = findings.filter(({ rule, message }) => rule === expected.rule && says.test(message));
    expect(found, JSON.stringify(findings, null, 1)).not.toEqual([]);
    expect(found[0]).toMatchObject({ severity: 'error', ...rest });
    if (row_id !== undefined) expect(found[0]?.row_id).toMatch(row_id === 'VILLAGE' ? /^a[0-9a-f]{16}\.q\d+-\d+$/u : (row_id ?? ''));
    for (const finding of findings) expect(finding.remedy).toMatch(/\w{3}/u);
  });
});

describe('what a contribution takes away is told', () => {
  it.each<readonly [what: string, spoil: Spoil, expected: Expected]>([
    [
      'an article taken out',
      ({ root }) => rmSync(join(root, 'raw/council.txt')),
      { rule: 'raw.changed', file: 'raw/council.txt', says: /taken out/u },
    ],
    ['an article changed', append('raw/council.txt', 'More.\n'), { rule: 'raw.changed', file: 'raw/council.txt', says: /bytes changed/u }],
    [
      'a correction taken out',
      add(CORRECTIONS, `${CORRECTIONS_HEADER}\n`),
      { rule: 'corrections.lost', file: CORRECTIONS, says: /by me is gone \(line 2 of the base: set medium\)/u },
    ],
    ['a word that nothing needs', append(WORDS, 'zeppelin,\n'), { rule: 'lexicon.unused', file: WORDS, says: /"zeppelin" \(line 4\)/u }],
    [
      'words out of order',
      append(WORDS, 'apple,\n'),
      { rule: 'lexicon.order', file: WORDS, line: 4, says: /"apple" stands after "road"/u },
    ],
    ['a file that is no article', add('raw/notes.doc', 'x'), { rule: 'raw.other', file: 'raw/notes.doc', says: /no \.txt/u }],
  ])('%s', async (_, spoil, { says, ...expected }) => {
    const project = makeProject(base);
    await spoil(project);
    const { findings } = await check(project);
    const found = findings.find(({ rule, message }) => rule === expected.rule && says.test(message));
    expect(found, JSON.stringify(findings, null, 1)).toMatchObject({ severity: 'warning', ...expected });
  });
});

describe('wrong usage', () => {
  it.each([
    ['a revision that is none', ['--base', 'nowhere'], 1, /git rev-parse knows no nowhere/u],
    ['a revision that is an option', ['--base=--output=x'], 2, /--output=x is no revision/u],
    ['an unknown format', ['--format', 'xml'], 2, /Allowed choices are text, json, github, sarif/u],
  ])('%s', async (_, args, exitCode, message) => {
    const outcome = await base.call('check', '--root', base.root, ...args);
    expect(outcome.effects.complained.join('\n')).toMatch(message);
    expect(outcome.exitCode).toBe(exitCode);
  });

  it('a folder without articles', async () => {
    const empty = makeProject({ 'README.md': 'nothing yet' });
    mkdirSync(join(empty.root, 'raw'));
    const { exitCode, text } = await empty.call('check', '--root', empty.root);
    expect(text).toMatch(/^raw: error: there are no articles; .* \[raw\.unfit\]\n1 error$/u);
    expect(exitCode).toBe(1);
  });
});
