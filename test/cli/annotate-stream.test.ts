import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../pipeline/commands/index.ts';
import { type FakeEffects, fakeEffects } from '../support/effects.ts';
import { memoryDisk } from '../support/memory-disk.ts';

interface Printed {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

async function pipe(lines: readonly string[], ...args: string[]): Promise<{ exitCode: number; rows: Printed[]; effects: FakeEffects }> {
  const disk = memoryDisk();
  const effects = fakeEffects(disk, {
    input: async function* () {
      yield new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
    },
  });
  const exitCode = await runCommandLine(['annotate', '--stdin', ...args], () => effects);
  expect(disk.changes()).toBe(0);
  const printed = effects.printed.join('').split('\n').filter(Boolean);
  return { exitCode, rows: printed.map((line) => JSON.parse(line) as Printed), effects };
}

const ARTICLE = { id: 'b', published: '2021-05-07', text: 'Rescue crews came on Friday.\n\n“Nobody was hurt,” mayor Ana Lopez said.\n' };

describe('as-reported annotate --stdin', () => {
  it('turns each article into its rows, in the order of the articles', async () => {
    const { exitCode, rows } = await pipe([JSON.stringify(ARTICLE), '', JSON.stringify({ id: 'a', text: 'It rained.', extra: 1 })]);
    expect(exitCode).toBe(0);
    expect(rows.filter(({ table }) => table === 'articles').map(({ row }) => row.raw_path)).toEqual(['b', 'a']);
    expect(rows.find(({ table }) => table === 'articles')?.row).toMatchObject({ published: '2021-05-07', published_basis: 'curated' });
    expect(rows.find(({ table }) => table === 'quotes')?.row).toMatchObject({ text: 'Nobody was hurt', cue: 'said' });
  });

  it('makes the same rows as run over that article alone', async () => {
    const { rows } = await pipe([JSON.stringify(ARTICLE)]);
    const disk = memoryDisk({ '/raw/b.txt': ARTICLE.text, '/raw/articles.csv': 'file,published\nb.txt,2021-05-07\n' });
    await runCommandLine(['run', '--raw', '/raw', '--out', '/out', '--formats', 'json', '--quiet'], () => fakeEffects(disk));
    for (const table of ['quotes', 'mentions', 'entities', 'sentences', 'figures', 'events']) {
      const published = JSON.parse(new TextDecoder().decode(disk.read(`/out/${table}.json`))) as unknown[];
      const printed = rows.filter((printed) => printed.table === table).map(({ row }) => row);
      expect(new Set(printed.map((row) => JSON.stringify(sorted(row)))), table).toEqual(
        new Set(published.map((row) => JSON.stringify(sorted(row as Printed['row'])))),
      );
    }
  });

  it.each([
    ['no JSON', '{', 'line 1: it is no JSON; '],
    ['no object', '7', 'line 1: Invalid input'],
    ['no text', '{"id":"a"}', 'line 1: text: Invalid input'],
    ['no id', '{"text":"b"}', 'line 1: id: it is neither text nor a whole number'],
    ['half a number', '{"id":1.5,"text":"b"}', 'line 1: id: it is neither text nor a whole number'],
    ['a moment that never was', '{"id":"a","text":"b","published":"2019-02-30T10:00Z"}', 'a: published is no day of the calendar'],
    ['an empty text', '{"id":"a","text":""}', 'a: the file is empty; '],
    ['half a character', '{"id":"a","text":"\\ud800"}', 'a: the field text holds half of a surrogate pair'],
    ['half a character in the id', '{"id":"\\ud800","text":"b"}', 'line 1: the id holds half of a surrogate pair'],
    [
      'half a character in a headline',
      '{"id":"a","text":"b","headline":"\\ud800"}',
      'a: the field headline holds half of a surrogate pair',
    ],
    ['a wrong date', '{"id":"a","text":"b","published":"May"}', 'a: published is no date: May'],
  ])('tells of %s in a row of issues and goes on', async (_, line, message) => {
    const { exitCode, rows, effects } = await pipe([line, JSON.stringify(ARTICLE)]);
    expect(exitCode).toBe(0);
    expect(rows[0]).toMatchObject({ table: 'issues', row: { code: 'input.unfit', severity: 'warning', article_id: null } });
    expect(rows[0]?.row.message).toContain(message);
    expect(rows.some(({ table }) => table === 'quotes')).toBe(true);
    expect(effects.noted).toHaveLength(1);
  });

  it('fails under --strict, after the last article', async () => {
    const { exitCode, rows, effects } = await pipe(['{', JSON.stringify(ARTICLE)], '--strict');
    expect(exitCode).toBe(1);
    expect(rows.some(({ table }) => table === 'quotes')).toBe(true);
    expect(effects.complained).toEqual(['1 line could not be processed; see the rows of issues']);
  });
});

const sorted = (row: Printed['row']): unknown => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
