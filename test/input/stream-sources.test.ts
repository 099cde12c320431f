import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../pipeline/commands/index.ts';
import { dataError } from '../../pipeline/errors.ts';
import { fakeEffects } from '../support/effects.ts';
import { memoryDisk } from '../support/memory-disk.ts';

const TEXTS = {
  'b.txt': 'Rescue crews reached the village on Friday.\n\n“Nobody was hurt,” mayor Ana Lopez said.\n',
  'a.txt': 'The council met on Monday.\nIt agreed to spend $2 million on roads.\n',
};
const LINES = [
  JSON.stringify({ id: 'b.txt', text: TEXTS['b.txt'], published: '2021-05-07' }),
  JSON.stringify({ id: 'a.txt', text: TEXTS['a.txt'] }),
].join('\n');

async function run(files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]) {
  const disk = memoryDisk(files);
  const effects = fakeEffects(disk, {
    input: async function* () {
      yield new TextEncoder().encode(LINES);
    },
  });
  const exitCode = await runCommandLine(['run', '--out', '/out', '--formats', 'json,csv', ...args], () => effects);
  return { exitCode, effects, tables: disk.snapshot('/out') };
}

// biome-ignore lint/correctness/useYield: it fails before the first piece.
async function* refuse(file: string): AsyncGenerator<Uint8Array> {
  throw dataError({ file, problem: 'cannot read: permission denied' });
}

const FOLDER = Object.fromEntries(Object.entries(TEXTS).map(([name, text]) => [`/raw/${name}`, text]));

describe('as-reported run --input', () => {
  it('makes the same tables as from a folder, whatever the order of the lines', async () => {
    const expected = await run({ ...FOLDER, '/raw/articles.csv': 'file,published\nb.txt,2021-05-07\n' }, '--raw', '/raw');
    expect(expected.exitCode).toBe(0);
    expect((await run({ '/a.jsonl': LINES }, '--input', '/a.jsonl')).tables).toEqual(expected.tables);
    expect((await run({ '/a.jsonl.gz': gzipSync(LINES) }, '--input', '/a.jsonl.gz')).tables).toEqual(expected.tables);
    expect((await run({}, '--input', '-')).tables).toEqual(expected.tables);
    expect((await run({}, '--input', '-', '--jobs', '2')).tables).toEqual(expected.tables);
  });

  it('takes the number of an article in a database for its id, and the day of a moment', async () => {
    const lines = [
      { id: 7, text: 'It rained.', published: '2021-05-07T23:30:00-04:00' },
      { id: 'b', text: 'It snowed.', published: '2021-05-08 06:00' },
    ];
    const { tables } = await run({ '/a.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') }, '--input', '/a.jsonl');
    const articles = JSON.parse(tables?.['articles.json'] ?? '') as Record<string, unknown>[];
    expect(articles.map(({ raw_path, published }) => [raw_path, published])).toEqual([
      ['7', '2021-05-07'],
      ['b', '2021-05-08'],
    ]);
  });

  it('tells of copies and of lines that are no articles in issues, and publishes the others', async () => {
    const lines = ['{', LINES, JSON.stringify({ id: 'c.txt', text: TEXTS['a.txt'] }), ''].join('\n');
    const { exitCode, effects, tables } = await run({ '/a.jsonl': lines }, '--input', '/a.jsonl');
    expect(exitCode).toBe(0);
    expect(effects.noted[0]).toBe('2 records left out or not processed; see the rows of issues');
    expect(JSON.parse(tables?.['articles.json'] ?? '')).toHaveLength(2);
    expect(tables?.['issues.json']).toContain('line 1: it is no JSON');
    expect(tables?.['issues.json']).toContain('c.txt: the same text as a.txt');
  });

  it('orders articles of the same id by their texts, whatever the order of the lines', async () => {
    const lines = ['It rained.', 'It snowed.', 'It thawed.'].map((text) => JSON.stringify({ id: 'same', text }));
    const forth = await run({ '/a.jsonl': lines.join('\n') }, '--input', '/a.jsonl');
    const back = await run({ '/a.jsonl': lines.toReversed().join('\n') }, '--input', '/a.jsonl');
    expect(JSON.parse(forth.tables?.['articles.json'] ?? '')).toHaveLength(3);
    expect(back.tables).toEqual(forth.tables);
  });

  it('fails under --strict where a line is no article', async () => {
    const { exitCode, effects, tables } = await run({ '/a.jsonl': `{\n${LINES}` }, '--input', '/a.jsonl', '--strict');
    expect(exitCode).toBe(1);
    expect(effects.complained).toEqual([expect.stringContaining('line 1: it is no JSON')]);
    expect(tables).toBeNull();
  });

  it('leaves out a file of a folder that the disk refuses', async () => {
    const disk = memoryDisk({ '/in/a.jsonl': LINES, '/in/b.csv': 'id,text\nc,It rained.\n' });
    const stream = (file: string) => (file.endsWith('.csv') ? refuse(file) : disk.stream(file));
    const effects = fakeEffects({ ...disk, stream });
    expect(await runCommandLine(['run', '--out', '/out', '--formats', 'json', '--input', '/in'], () => effects)).toBe(0);
    expect(disk.snapshot('/out')?.['issues.json']).toContain('b.csv: cannot read: permission denied');
    const alone = fakeEffects({ ...disk, stream });
    expect(await runCommandLine(['run', '--out', '/out', '--input', '/in/b.csv'], () => alone)).toBe(1);
    expect(alone.complained).toEqual(['/in/b.csv: cannot read: permission denied']);
  });

  it('says that there is no such file, and does not go together with --raw', async () => {
    expect((await run({}, '--input', '/a.jsonl')).effects.complained).toEqual([
      '/a.jsonl: there is no such file; name a file of JSON Lines, CSV, HTML or WARC, a folder of them, or - for stdin, with --input',
    ]);
    expect((await run(FOLDER, '--input', '-', '--raw', '/raw')).exitCode).toBe(2);
  });

  it.each([
    [
      'a document',
      { '/a.docx': 'PK' },
      '/a.docx',
      /^\/a\.docx: it is no archive of articles; put each article into a \.txt file of its own, and name /u,
    ],
    ['a text', { '/a.txt': 'It rained.' }, '/a.txt', /^\/a\.txt: it holds no articles; .* \(--raw reads a folder of \.txt files\):$/mu],
    [
      'a folder of texts',
      { '/in/a.txt': 'It rained.' },
      '/in',
      /^\/in: it holds no archives and no pages; .* name their folder with --raw$/u,
    ],
  ])('says how else to give it %s', async (_, files, input, message) => {
    const { exitCode, effects } = await run(files as unknown as Record<string, string>, '--input', input);
    expect(exitCode).toBe(1);
    expect(effects.complained.join('\n')).toMatch(message);
  });
});
