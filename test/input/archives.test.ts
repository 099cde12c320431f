import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../pipeline/commands/index.ts';
import { sha256 } from '../../pipeline/text/ids.ts';
import { fakeEffects } from '../support/effects.ts';
import { memoryDisk } from '../support/memory-disk.ts';
import { pageOf, responseOf } from '../support/pages.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

async function run(files: Files, input: string) {
  const disk = memoryDisk(files);
  const effects = fakeEffects(disk);
  const exitCode = await runCommandLine(['run', '--input', input, '--out', '/out', '--formats', 'json', '--no-cache'], () => effects);
  return { exitCode, complained: effects.complained, out: disk.snapshot('/out') ?? {} };
}

/** What `extract` makes of the files, as JSON Lines. */
async function extract(files: Files): Promise<string> {
  const effects = fakeEffects(memoryDisk(files));
  await runCommandLine(['extract', ...Object.keys(files)], () => effects);
  return effects.printed.map((line) => `${line}\n`).join('');
}

const rowsIn = (out: Record<string, string>, table: string): Record<string, unknown>[] => JSON.parse(out[`${table}.json`] ?? '');
const tablesIn = (out: Record<string, string>) => Object.fromEntries(Object.entries(out).filter(([name]) => name.endsWith('.json')));

const WARC = [
  responseOf('https://example.org/1', pageOf('Town mends its roads')),
  responseOf('https://example.org/2', pageOf('Village digs a well')),
].join('');
const CSV = 'id,text,publisher\na,"The mayor, Ana Lopez, said that 3,500 people had left.",The Courier\nb,It rained in Oslo.,\n';

describe('as-reported run --input', () => {
  it.each([
    ['WARC', { '/crawl.warc.gz': Buffer.concat(WARC.split(/(?=WARC\/1\.0)/u).map((part) => gzipSync(part))) }],
    ['CSV', { '/a.csv': CSV }],
    ['compressed CSV', { '/a.csv.gz': gzipSync(CSV) }],
    ['a page', { '/a.html': pageOf('Town mends its roads') }],
  ] as [string, Files][])('makes of %s what it makes of the lines that extract prints', async (_, files) => {
    const direct = await run(files, Object.keys(files)[0] as string);
    const inSteps = await run({ '/a.jsonl': await extract(files) }, '/a.jsonl');
    expect(direct.exitCode).toBe(0);
    expect(rowsIn(direct.out, 'articles').length).toBeGreaterThan(0);
    expect(tablesIn(direct.out)).toEqual(tablesIn(inSteps.out));
  });

  it('reads the pages and archives of a folder, and keeps the texts in which positions count', async () => {
    const files = { '/in/b/one.html': pageOf('Town mends its roads'), '/in/a.csv': CSV, '/in/notes.md': 'mine', '/in/c.jsonl': '{' };
    const { exitCode, out } = await run(files, '/in');
    expect(exitCode).toBe(0);
    expect(rowsIn(out, 'articles').map(({ raw_path }) => raw_path)).toEqual(['a', 'b', 'b/one.html']);
    expect(rowsIn(out, 'issues').map(({ message }) => message)).toContainEqual(expect.stringContaining('line 1: it is no JSON'));
    const kept = (out['texts.jsonl'] ?? '').trimEnd().split('\n');
    const texts = new Map(kept.map((line) => JSON.parse(line) as Record<string, string>).map(({ article_id, text }) => [article_id, text]));
    const sentences = rowsIn(out, 'sentences') as { article_id: string; start: number; end: number; text: string }[];
    expect(sentences.length).toBeGreaterThan(5);
    for (const { article_id, start, end, text } of sentences) {
      expect([...(texts.get(article_id) ?? '')].slice(start, end).join('')).toBe(text);
    }
    expect(out.SHA256SUMS).toContain(`${sha256(out['texts.jsonl'] ?? '')}  texts.jsonl`);
    expect(out['README.md']).toContain('`texts.jsonl` holds them');
  });

  it('keeps no texts that lie in a file already', async () => {
    const { out } = await run({ '/a.csv': CSV }, '/a.csv');
    expect(out['texts.jsonl']).toBeUndefined();
    expect(out['README.md']).not.toContain('texts.jsonl');
  });

  it('tells of records that are no articles', async () => {
    const files = { '/a.csv': `${CSV}c,\n`, '/b.html': '<html><body></body></html>' };
    expect(rowsIn((await run(files, '/a.csv')).out, 'issues').map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^c: the file is empty/u),
    );
  });

  it.each([
    ['a page without text', { '/b.html': '<html><body></body></html>' }, '/b.html: the page holds no article'],
    ['no header', { '/a.csv': 'a,It rained.\n' }, '/a.csv: its first line does not name the columns id and text; give it a header'],
    ['another encoding', { '/a.csv': Buffer.from('id,text\na,Café\n', 'latin1') }, '/a.csv: it is not UTF-8; save it as UTF-8'],
    ['one array', { '/a.json': '[{"id":"a","text":"It rained."}]' }, 'line 1: Invalid input: expected object, received array'],
  ] as [string, Files, string][])('says why a file with %s holds no articles', async (_, files, reason) => {
    const [input] = Object.keys(files);
    const { exitCode, complained } = await run(files, input as string);
    expect(exitCode).toBe(1);
    expect(complained[0]).toContain(`${input}: it holds no articles`);
    expect(complained[1]).toContain(reason);
  });

  it('says of a file in a folder which line is none, and goes on behind a damaged one', async () => {
    const lines = '{"id":"a","text":"It rained."}\nnone\n';
    const files = {
      '/in/1.jsonl': lines,
      '/in/2.jsonl': 'none\nnone\n',
      '/in/3.csv': `${CSV}c,One,cell,too many\n`,
      '/in/4.jsonl.gz': gzipSync(lines).subarray(0, -9),
      '/in/5.jsonl': '{"id":"z","text":"It snowed."}',
    };
    const { exitCode, out } = await run(files, '/in');
    expect(exitCode).toBe(0);
    expect(rowsIn(out, 'articles').map(({ raw_path }) => raw_path)).toEqual(['a', 'a', 'b', 'z']);
    const messages = rowsIn(out, 'issues').flatMap(({ code, message }) => (code === 'input.unfit' ? [message as string] : []));
    expect(messages.map((message) => message.split('; ', 1)[0]).sort()).toEqual([
      '1.jsonl: line 2: it is no JSON',
      '2.jsonl: line 1: it is no JSON',
      '2.jsonl: line 2: it is no JSON',
      '3.csv: record 3: malformed row: 4 cells under 3 columns (put a cell that holds a comma into double quotes)',
      '4.jsonl.gz: its compression is damaged (unexpected end of file)',
      '4.jsonl.gz: line 2: it is no JSON',
    ]);
  });

  it('says so when a folder holds nothing to read', async () => {
    expect((await run({ '/in/notes.md': 'mine' }, '/in')).complained[0]).toMatch(/^\/in: it holds no archives and no pages; /u);
  });
});
