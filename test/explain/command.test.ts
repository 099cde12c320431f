import { describe, expect, it } from 'vitest';
import { rowsOf, traceArticle } from '../../pipeline/article.ts';
import { runCommandLine } from '../../pipeline/commands/index.ts';
import { type ExplainInput, explainArticle } from '../../pipeline/explain/index.ts';
import { printExplanation } from '../../pipeline/explain/print-explanation.ts';
import { type FakeEffects, fakeEffects } from '../support/effects.ts';
import { memoryDisk } from '../support/memory-disk.ts';

const TEXT = [
  'The council met in the town hall on Monday to talk about the roads and the bridges of the valley.',
  'The roads will be mended soon, mayor Ana Lopez said. She thanked everyone who had helped so far.',
].join('\n');
const FILES = {
  '/raw/2021/a.txt': TEXT,
  '/raw/articles.csv': 'file,published,note\n2021/a.txt,2021-05-07,"printed in the margin"\n',
  '/other/b.txt': TEXT,
};

async function explain(...args: string[]): Promise<{ exitCode: number; effects: FakeEffects; text: string }> {
  const effects = fakeEffects(memoryDisk(FILES));
  const exitCode = await runCommandLine(['explain', ...args], () => effects);
  return { exitCode, effects, text: effects.printed.join('') };
}

describe('as-reported explain', () => {
  it('prints the text with the found spans, and for each row its rule', async () => {
    const { exitCode, text } = await explain('/raw/2021/a.txt', '--table', 'quotes');
    expect(exitCode).toBe(0);
    expect(text).toMatch(
      /^\[q1 The roads will be mended soon\], mayor Ana Lopez said\.\n {4}q1 quote\.[a-z-]+: indirect, said, .*Ana Lopez/mu,
    );
    expect(text).not.toMatch(/\[[efn]\d/u);
  });

  it('finds the manifest in a folder above', async () => {
    expect((await explain('/raw/2021/a.txt')).text).toMatch(
      /^2021\/a\.txt\n(.*\n)* {2}published: 2021-05-07 \(curated: printed in the margin\)$/mu,
    );
    expect((await explain('/other/b.txt')).text).toMatch(/^b\.txt\n(.*\n)* {2}published: –$/mu);
  });

  it.each([
    ['table', 'article_id,published\na1,2021-05-07\n'],
    ['file that is no UTF-8', new Uint8Array([0xff, 0x2c, 0x0a])],
  ])('passes over a %s in a folder above that is called as the manifest is', async (_, other) => {
    const effects = fakeEffects(memoryDisk({ '/mine/raw/b.txt': TEXT, '/mine/articles.csv': other }));
    expect(await runCommandLine(['explain', '/mine/raw/b.txt'], () => effects)).toBe(0);
    expect(effects.printed.join('')).toMatch(/^b\.txt\n(.*\n)* {2}published: –$/mu);
  });

  it('gives the same as JSON', async () => {
    const { text } = await explain('/raw/2021/a.txt', '--json');
    const { article, sentences } = JSON.parse(text) as { article: { raw_path: string }; sentences: { findings: { label: string }[] }[] };
    expect(article.raw_path).toBe('2021/a.txt');
    expect(sentences.flatMap(({ findings }) => findings.map(({ label }) => label))).toContain('q1');
  });

  it.each([
    ['a file that is not there', ['/raw/none.txt'], 1, /\/raw\/none\.txt: cannot read: no such file/u],
    ['no file', [], 2, /missing required argument 'file'/u],
    ['an unknown table', ['/raw/2021/a.txt', '--table', 'verbs'], 2, /Allowed choices are mentions, quotes, figures, events/u],
  ])('%s', async (_, args, exitCode, message) => {
    const outcome = await explain(...args);
    expect(outcome.effects.complained.join('\n')).toMatch(message);
    expect(outcome.exitCode).toBe(exitCode);
  });
});

describe('explainArticle', () => {
  const traced = traceArticle({ path: 'a.txt', bytes: new TextEncoder().encode(`😀 ${TEXT}`), manifest: null });
  const { article, raw } = traced.cleaned;
  const start = raw.indexOf('thanked');
  const input: ExplainInput = {
    rows: rowsOf(traced),
    tables: ['quotes'],
    annotated: {
      ...traced.annotated,
      dropped: [
        { table: 'quotes', rule: 'quote.test', start, end: start + 'thanked'.length, reason: 'thanks are no quote' },
        { table: 'events', rule: 'event.test', start, end: start + 1, reason: 'another table' },
      ],
    },
  };

  it('shows what was dropped under its sentence, with the reason, in the tables asked for', () => {
    const printed = printExplanation(explainArticle(input), article, raw, false);
    expect(printed).toMatch(/^She thanked everyone .*\n {4}- not in quotes, quote\.test: "thanked": thanks are no quote$/mu);
    expect(printed).not.toMatch(/event\.test/u);
  });

  it('prints colours only on demand', () => {
    const escapeCode = String.fromCharCode(27);
    expect(printExplanation(explainArticle(input), article, raw, true)).toContain(`${escapeCode}[`);
    expect(printExplanation(explainArticle(input), article, raw, false)).not.toContain(escapeCode);
  });

  it('shows doubts', () => {
    const doubt = {
      issue_id: 'i0',
      article_id: article.article_id,
      stage: 'annotate',
      code: 'quote.test',
      severity: 'warning',
      row_id: null,
      message: 'who?',
    } as const;
    const issues = [
      { ...doubt, table: 'quotes', start: 10, end: 12 },
      { ...doubt, table: null, start: null, end: null, message: 'all of it' },
      { ...doubt, table: 'events', start: 10, end: 12, message: 'not asked for' },
    ];
    const printed = printExplanation(explainArticle({ ...input, rows: { ...input.rows, issues } }), article, raw, false);
    expect(printed).toMatch(/^ {4}\? warning quote\.test: who\?$/mu);
    expect(printed).toMatch(/^warning quote\.test: all of it$/mu);
    expect(printed).not.toMatch(/not asked for/u);
  });
});
