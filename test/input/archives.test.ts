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
    const texts = new Map(kept.map((line) => JSON.parse(line) as { id: string; text: string }).map(({ id, text }) => [id, text]));
    const paths = new Map(rowsIn(out, 'articles').map(({ article_id, raw_path }) => [article_id, raw_path as string]));
    const sentences = rowsIn(out, 'sentences') as { article_id: string; start: number; end: number; text: string }[];
    expect(sentences.length).toBeGreaterThan(5);
    for (const { article_id, start, end, text } of sentences) {
      expect([...(texts.get(paths.get(article_id) ?? '') ?? '')].slice(start, end).join('')).toBe(text);
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
    expect((await run(files, '/b.html')).complained[0]).toContain('a dataset without articles');
  });

  it('says so when a folder holds nothing to read', async () => {
    expect((await run({ '/in/notes.md': 'mine' }, '/in')).complained[0]).toMatch(/^\/in: it holds no archives and no pages; /u);
  });
});
