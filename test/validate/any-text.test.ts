/** Whatever the text, the stages make rows that pass every check, and the export writes them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportDataset } from '../../pipeline/export/index.ts';
import type { Dataset } from '../../pipeline/models/index.ts';
import { processArticle, validateDataset } from '../support/process.ts';

/** The pieces that stages look for, in any order. */
const PIECES =
  '“ ” " \' ’ said says told that he she who “We will,” “No,” , . ! ? ... — – ( ) : ; a the of in on to and but by 1 2,500 3.5 $5 €90m million hundreds dozens nearly between about two three per cent % percent killed wounded people soldiers Russia Ukraine Kyiv London Obama Mr. Dr. Smith U.S. UN Ukrainian President president minister spokesman according attacked attack met agreed urged condemned refused vowed threatened arrested withdrew sanctions protest will would not Friday Monday March 3 2022 yesterday last week since it they their was were has been is are British Council Security 😀 é \u200b \u00a0 \ufeff \t \n \n\n \r\n Read more: By Photo: •'.split(
    / /u,
  );

const process = (text: string): Dataset => {
  const rows = processArticle({ path: 'any.txt', bytes: new TextEncoder().encode(text), manifest: null });
  return validateDataset([rows], new Map([[rows.articles[0]?.article_id ?? '', text]]));
};

/** Everything that would stop a run. */
const errorsOf = ({ issues }: Dataset): string[] =>
  issues.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code}: ${message}`);

describe('any text', () => {
  // a fixed seed, so that a change fails for what it changes and not by chance; the variables widen the search by hand
  it('of news words in any order makes a valid dataset', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 120 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, (words) => {
        const dataset = process(words);
        expect(errorsOf(dataset)).toEqual([]);
        expect(exportDataset(dataset, { formats: ['csv', 'parquet', 'json'], folder: '' }).files.size).toBe(27);
      }),
      { numRuns: Number(globalThis.process.env.ANY_TEXT_RUNS ?? 60), seed: Number(globalThis.process.env.ANY_TEXT_SEED ?? 20220226) },
    );
  });

  it('of any characters makes a valid dataset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (text) => {
        expect(errorsOf(process(text))).toEqual([]);
      }),
      { numRuns: 60, seed: 20220226 },
    );
  });

  it.each([
    ['one unclosed quotation', `“${'He said that 5 people were killed. '.repeat(300)}`],
    ['digits and commas without end', '1,234,'.repeat(3000)],
    ['one long line', 'Russia attacked Ukraine on Friday, he said. '.repeat(300)],
    ['opening marks only', '“'.repeat(2000)],
    ['apostrophes only', "' ".repeat(2000)],
    ['a single character', 'x'],
    ['a byte order mark alone', '\ufeff'],
    ['white space alone', ' \n\u00a0\n'],
  ])('%s makes a valid dataset', (_what, text) => {
    expect(errorsOf(process(text))).toEqual([]);
  });
});
