import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../pipeline/commands/index.ts';
import { nodeDisk } from '../../pipeline/effects-node.ts';
import { type FakeEffects, fakeEffects } from '../support/effects.ts';
import { memoryDisk } from '../support/memory-disk.ts';
import { pageOf, responseOf, SENTENCE } from '../support/pages.ts';

/** A gzip member per record, the last one cut off. */
const cutLast = (warc: string): Uint8Array => Buffer.concat(warc.split(/(?=WARC\/1\.0)/u).map((part) => gzipSync(part))).subarray(0, -40);

async function extract(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ records: Record<string, string>[]; effects: FakeEffects; exitCode: number }> {
  const effects = fakeEffects(memoryDisk(files));
  const exitCode = await runCommandLine(['extract', ...Object.keys(files)], () => effects);
  return { records: effects.printed.map((line) => JSON.parse(line) as Record<string, string>), effects, exitCode };
}

describe('as-reported extract', () => {
  it('takes the article out of a web page, and what the page says about it', async () => {
    const { records } = await extract({ '/a.html': pageOf('Town mends its roads') });
    expect(records).toHaveLength(1);
    const { text = '', ...rest } = records[0] ?? {};
    expect(rest).toEqual({
      id: '/a.html',
      publisher: 'The Courier',
      url: null,
      published: '2021-05-07',
      byline: 'Ana Lopez',
      language: 'en-GB',
    });
    const lines = text.split('\n\n');
    expect(lines[0]).toBe('Town mends its roads');
    expect(lines[1]).toMatch(/“Café prices rose,” she said\.$/u);
    expect(lines.slice(2).map((line) => line.trim())).toEqual(['It rained.', SENTENCE.trim(), SENTENCE.repeat(3).trim()]);
    expect(text).not.toMatch(/Sport|Copyright|no text/u);
  });

  it('takes out soft hyphens and other places for breaks, which would part words', async () => {
    const page = pageOf('Town mends its roads').replace('said.', 'sa&shy;id, &#8203;loud\u2060ly\ufeff.');
    expect((await extract({ '/a.html': page })).records[0]?.text).toContain('rose,” she said, loudly.');
  });

  it.each([
    ['no tags around its paragraphs', (page: string) => page.replace(/^.*<article>|<\/article>.*$/gsu, '')],
    ['no tag of its body', (page: string) => page.replace(/<\/?(?:head|body)>/gu, '')],
    ['only its head and body', (page: string) => page.replace(/<!DOCTYPE html>|<\/?html[^>]*>/gu, '')],
    ['an XML declaration', (page: string) => `<?xml version="1.0"?>\n${page}`],
  ])('reads a page with %s', async (_, strip) => {
    const { records } = await extract({ '/a.html': strip(pageOf('Town mends its roads')) });
    expect(records[0]?.text).toMatch(/^Town mends its roads\n\nThe council of the town met/u);
  });

  it('leaves out the name of the site, and what the page does not show, and prints the marks of a quotation', async () => {
    const page = pageOf('Town mends its roads')
      .replace('</title>', ' | The Courier</title>')
      .replace('<article>', '<article><template><p>Unfilled words.</p></template>')
      .replace('“Café <em>prices</em> rose,”', '<q>Café prices rose,</q>');
    const lines = (await extract({ '/a.html': page })).records[0]?.text?.split('\n\n') ?? [];
    expect(lines[0]).toBe('Town mends its roads');
    expect(lines[1]).toMatch(/“Café prices rose,” she said\.$/u);
    expect(lines.join(' ')).not.toContain('Unfilled');
  });

  it('reads pages in the encoding that they name', async () => {
    const { records } = await extract({ '/a.html': Buffer.from(pageOf('Café', 'iso-8859-1').replace(/[“”]/gu, '"'), 'latin1') });
    expect(records[0]?.text).toMatch(/^Café\n\n/u);
  });

  it.each([
    ['as it is', (warc: string) => ({ '/crawl.warc': warc })],
    [
      'with a gzip member per record',
      (warc: string) => ({ '/crawl.warc.gz': Buffer.concat(warc.split(/(?=WARC\/1\.0)/u).map((part) => gzipSync(part))) }),
    ],
  ])('reads WARC %s, and passes over what is no page or holds no article', async (_, pack) => {
    const warc = [
      responseOf('https://example.org/1', pageOf('Town mends its roads')),
      responseOf('https://example.org/logo', 'GIF', 'image/gif'),
      responseOf('https://example.org/none', '<html><body></body></html>'),
      responseOf('https://example.org/2', pageOf('Village digs a well')),
    ].join('');
    const { records, effects, exitCode } = await extract(pack(warc));
    expect(exitCode).toBe(0);
    expect(records.map(({ id, url, text }) => [id, url, text?.split('\n', 1)[0]])).toEqual([
      ['https://example.org/1', 'https://example.org/1', 'Town mends its roads'],
      ['https://example.org/2', 'https://example.org/2', 'Village digs a well'],
    ]);
    expect(effects.noted).toEqual(['https://example.org/none: the page holds no article', '2 articles extracted, 1 page passed over']);
  });

  it('reads CSV, compressed too', async () => {
    const csv = 'id,text,publisher\na,"One line.\nAnother, with a comma.",The Courier\n\nb,Two,\n';
    for (const files of [{ '/a.csv': csv }, { '/a.csv.gz': gzipSync(csv) }] as Record<string, string | Uint8Array>[]) {
      expect((await extract(files)).records).toEqual([
        { id: 'a', text: 'One line.\nAnother, with a comma.', publisher: 'The Courier' },
        { id: 'b', text: 'Two', publisher: '' },
      ]);
    }
  });

  it('passes over what a server answered that has no page, whatever the case of its headers', async () => {
    const warc = [
      responseOf('https://example.org/1', pageOf('Moved to another place'), 'text/html', '301 Moved Permanently'),
      responseOf('https://example.org/2', pageOf('No such page here'), 'text/html', '404 Not Found'),
      responseOf('https://example.org/3', pageOf('Village digs a well'), 'Text/HTML'),
    ].join('');
    expect((await extract({ '/a.warc': warc })).records.map(({ id }) => id)).toEqual(['https://example.org/3']);
  });

  it.each([
    ['in the body of a page', (warc: string) => ({ '/a.warc': warc.slice(0, -900) }), 'it ends in the middle of a record'],
    [
      'in the body of what is no page',
      (warc: string) => ({ '/a.warc': `${warc}${responseOf('https://example.org/logo', 'GIF'.repeat(99), 'image/gif')}`.slice(0, -99) }),
      'it ends in the middle of a record',
    ],
    ['in the headers', (warc: string) => ({ '/a.warc': `${warc}WARC/1.0\r\nWARC-Type: resp` }), null],
    ['in a member of gzip', (warc: string) => ({ '/a.warc.gz': cutLast(warc) }), 'its compression is damaged (unexpected end of file)'],
    ['behind the last record', (warc: string) => ({ '/a.warc': `${warc}nothing\r\n\r\n` }), 'no record of WARC begins where one should'],
  ])('reads a WARC that is damaged %s up to there, and says so', async (_, damage, problem) => {
    const warc = ['1', '2'].map((name) => responseOf(`https://example.org/${name}`, pageOf('Town mends its roads'))).join('');
    const { records, effects, exitCode } = await extract(damage(warc));
    expect(records[0]?.id).toBe('https://example.org/1');
    expect(exitCode).toBe(problem === null ? 0 : 1);
    if (problem !== null) expect(effects.complained[0]).toContain(problem);
  });

  it('passes over a page that nests without end', async () => {
    const { records, effects } = await extract({ '/a.html': `<html><body>${'<div>'.repeat(20_000)}${SENTENCE.repeat(9)}</body></html>` });
    expect(records).toEqual([]);
    expect(effects.noted[0]).toBe('/a.html: the page cannot be read: it nests more than 500 elements');
  });

  it('prints nothing but its lines under --json', async () => {
    const effects = fakeEffects(memoryDisk({ '/a.html': pageOf('Town mends its roads') }));
    expect(await runCommandLine(['extract', '--json', '/a.html'], () => effects)).toBe(0);
    expect(effects.printed.map((line) => Object.keys(JSON.parse(line))[0])).toEqual(['id']);
  });

  it('says that there is no such file', async () => {
    const effects = fakeEffects(nodeDisk);
    for (const name of ['none.csv', 'none.csv.gz', 'none.html', 'none.warc']) {
      expect(await runCommandLine(['extract', name], () => effects)).toBe(1);
      expect(effects.complained.at(-1)).toContain(`${name}: cannot read: no such file`);
    }
  });

  it('says which formats it knows', async () => {
    const { exitCode, effects } = await extract({ '/a.pdf': 'x' });
    expect(exitCode).toBe(2);
    expect(effects.complained[0]).toMatch(/its format is unknown; give it one of the endings \.csv, \.html, \.htm, \.warc/u);
  });
});
