import { describe, expect, it } from 'vitest';
import type { Dataset, PublishedName } from '../../pipeline/models/index.ts';
import { rowIdOf } from '../../pipeline/text/ids.ts';
import { assertPublishable, assertRows } from '../../pipeline/validate/index.ts';
import { validateDataset } from '../support/process.ts';
import { makeDataset } from './dataset.ts';

type Change = Readonly<Record<string, unknown>>;

/** The dataset with other values in the first row of a table. */
const broken = (dataset: Dataset, table: PublishedName, change: Change): Dataset =>
  ({ ...dataset, [table]: dataset[table].map((row, index) => (index === 0 ? { ...row, ...change } : row)) }) as Dataset;

const codes = ({ issues }: Dataset): string[] => issues.map(({ code, severity }) => `${severity} ${code}`);

describe('validateDataset', () => {
  it('finds nothing in a right dataset', () => {
    const { dataset, texts } = makeDataset();
    expect(validateDataset([dataset], texts).issues).toEqual([]);
  });

  const cases: readonly (readonly [string, PublishedName, Change, string])[] = [
    ['a value of the wrong type', 'figures', { value: '12' }, 'error schema.row'],
    ['a value that is not in the list', 'quotes', { type: 'reported' }, 'error schema.row'],
    ['a column too many', 'quotes', { mood: 'angry' }, 'error schema.row'],
    ['an empty text', 'mentions', { text: '' }, 'error schema.row'],
    ['a month that is none', 'articles', { published: '2024-13-01' }, 'error schema.row'],
    ['a day that is none', 'articles', { published: '2023-02-29' }, 'error schema.day'],
    ['a broken foreign key', 'quotes', { speaker_id: 'person/nobody' }, 'error key.unresolved'],
    ['a broken key in a list', 'events', { actor_ids: ['country/NOR', 'country/XXX'] }, 'error key.unresolved'],
    ['a broken key in the other list', 'events', { recipient_ids: ['country/XXX'] }, 'error key.unresolved'],
    ['other characters than the raw file', 'figures', { text: '13 ships' }, 'error span.text'],
    ['another trigger', 'events', { trigger: 'deplored' }, 'error span.text'],
    ['spans that are not the hull', 'quotes', { spans: [[20, 25]] }, 'error span.hull'],
    ['a wrong length', 'articles', { characters: 80 }, 'error span.length'],
    ['a wrong hash', 'articles', { raw_sha256: '0'.repeat(64) }, 'error span.hash'],
    ['a quad class of another type', 'events', { quad_class: 'material_conflict' }, 'error consistency.event'],
    ['a precision without a date', 'events', { date_precision: 'day' }, 'error consistency.event'],
    ['half a position', 'events', { latitude: 3 }, 'error consistency.event'],
    ['bounds out of order', 'figures', { lower: 14 }, 'warning consistency.bounds'],
    ['a figure without a number', 'figures', { value: null }, 'warning consistency.no-number'],
  ];
  it.each(cases)('finds %s', (_what, table, change, code) => {
    const { dataset, texts } = makeDataset();
    expect(codes(validateDataset([broken(dataset, table, change)], texts))).toEqual([code]);
  });

  it.each([
    ['ends behind the article', 5000],
    ['ends before its start', 2],
  ])('finds a row that %s', (_what, end) => {
    const { dataset, texts } = makeDataset();
    const { article_id = '', start = 0 } = dataset.mentions[0] ?? {};
    const change = { mention_id: rowIdOf(article_id, 'n', start, end), end };
    expect(codes(validateDataset([broken(dataset, 'mentions', change)], texts))).toEqual(['error span.outside']);
  });

  it('finds a doubt about a row that is not there', () => {
    const { dataset, texts } = makeDataset();
    const [issue] = validateDataset([broken(dataset, 'figures', { lower: 14 })], texts).issues;
    const lost = { ...(issue as NonNullable<typeof issue>), row_id: 'nothing' };
    expect(codes(validateDataset([{ ...dataset, issues: [lost] }], texts))).toEqual([
      'warning consistency.bounds',
      'warning key.unresolved-issue',
    ]);
  });

  it('finds an identifier that is not made of the anchor', () => {
    const { dataset, texts } = makeDataset();
    const id = `${dataset.articles[0]?.article_id}.e1-2`;
    expect(codes(validateDataset([broken(dataset, 'events', { event_id: id })], texts))).toEqual(['error span.id']);
  });

  it('finds a row that begins with white space', () => {
    const { dataset, texts } = makeDataset();
    const { article_id = '', start = 0, end = 0 } = dataset.mentions[0] ?? {};
    const change = { mention_id: rowIdOf(article_id, 'n', start - 1, end), start: start - 1, text: ' Ann Lee' };
    expect(codes(validateDataset([broken(dataset, 'mentions', change)], texts))).toEqual(['warning span.edge']);
  });

  it('finds a row that stands in another sentence than it says', () => {
    const { dataset, texts } = makeDataset();
    const second = dataset.sentences[1]?.sentence_id ?? '';
    expect(codes(validateDataset([broken(dataset, 'mentions', { sentence_id: second })], texts))).toEqual([
      'warning span.outside-sentence',
    ]);
  });

  it('finds a row that stands in the sentence of another article', () => {
    const one = makeDataset();
    const two = makeDataset('two.txt', '\n');
    const foreign = two.dataset.sentences[0]?.sentence_id ?? '';
    const result = validateDataset(
      [broken(one.dataset, 'mentions', { sentence_id: foreign }), two.dataset],
      new Map([...one.texts, ...two.texts]),
    );
    expect(codes(result)).toEqual(['error span.other-article']);
  });

  it('finds a line that stands in no sentence', () => {
    const { dataset, texts } = makeDataset();
    const result = validateDataset([{ ...dataset, sentences: dataset.sentences.slice(0, 1), events: [] }], texts);
    expect(result.issues.map(({ code, start, message }) => [code, start, message])).toEqual([
      ['coverage.lost', 54, 'in no sentence: " Norway condemned it.\\n"'],
    ]);
  });

  it.each([
    ['overlap', { start: 50 }, 'coverage.overlap'],
    ['have the same position', { position: 0 }, 'coverage.position'],
  ])('finds sentences that %s', (_what, change, code) => {
    const { dataset, texts } = makeDataset();
    const [first, second] = dataset.sentences;
    const sentences = [first, { ...second, ...change }] as Dataset['sentences'];
    expect(validateDataset([{ ...dataset, sentences }], texts).issues.map((issue) => issue.code)).toContain(code);
  });

  it('finds an identifier that stands twice', () => {
    const { dataset, texts } = makeDataset();
    const twice = { ...dataset, figures: [...dataset.figures, ...dataset.figures] };
    expect(codes(validateDataset([twice], texts))).toEqual(['error key.repeated']);
  });

  it('finds an article without its text', () => {
    const { dataset } = makeDataset();
    expect(codes(validateDataset([dataset], new Map()))).toEqual(['error span.no-text']);
  });

  it('finds that there is no article at all', () => {
    expect(codes(validateDataset([], new Map()))).toEqual(['error bounds.rows']);
  });

  it('joins two messages that earlier stages give under one id', () => {
    const { dataset, texts } = makeDataset();
    const issue = {
      issue_id: `i${'0'.repeat(16)}`,
      article_id: dataset.articles[0]?.article_id ?? '',
      stage: 'annotate',
      code: 'quote.speaker-unknown',
      severity: 'info',
      table: 'quotes',
      row_id: null,
      start: null,
      end: null,
      message: 'one',
    } as const;
    const { issues } = validateDataset([{ ...dataset, issues: [issue, issue, { ...issue, message: 'two' }] }], texts);
    expect(issues.map(({ message }) => message)).toEqual(['one; two']);
  });
});

describe('assertPublishable', () => {
  it('lets doubts pass', () => {
    const { dataset, texts } = makeDataset();
    expect(() => assertPublishable(validateDataset([broken(dataset, 'figures', { lower: 14 })], texts))).not.toThrow();
  });

  it('stops at an error and names file, row and fault', () => {
    const { dataset, texts } = makeDataset();
    const checked = validateDataset([broken(dataset, 'figures', { text: '13 ships' })], texts);
    expect(() => assertPublishable(checked)).toThrow(
      `one.txt: span.text: figures row ${dataset.figures[0]?.figure_id}: the raw file has "12 ships", the row "13 ships"; nothing was published`,
    );
  });
});

describe('assertRows', () => {
  it('passes right rows', () => {
    expect(() => assertRows('annotate', makeDataset().dataset)).not.toThrow();
  });

  it('names file, table, row, column and fault', () => {
    const { dataset } = makeDataset();
    const wrong = broken(dataset, 'quotes', { cue: 7 });
    expect(() => assertRows('annotate', wrong)).toThrow(
      /^one\.txt: annotate made a row that breaks schemas\/quotes\.schema\.json: quotes row \S+, column cue: must be string, not 7;/u,
    );
  });

  it('shows the first few of many', () => {
    const rows = Array.from({ length: 9 }, () => ({}));
    expect(() => assertRows('clean', { blocks: rows })).toThrow(/and 67 more$/u);
  });
});
