import { describe, expect, it } from 'vitest';
import { findNearDuplicates } from '../../pipeline/check/check-texts.ts';

/** A text of so many different words. */
const words = (count: number, prefix = 'w'): string => Array.from({ length: count }, (_, index) => `${prefix}${index}`).join(' ');
const kinship = (first: string, second: string) =>
  findNearDuplicates([
    { file: 'raw/a.txt', text: first },
    { file: 'raw/b.txt', text: second },
  ]).map(({ severity, file, message }) => `${severity} ${file} ${message}`);

describe('near-duplicates', () => {
  it.each([
    ['other punctuation, case and lines', words(50), words(50).toUpperCase().replaceAll(' ', ',\n'), ['error raw/b.txt 100 % of']],
    ['a paragraph more', words(50), `${words(50)} ${words(40, 'x')}`, ['error raw/b.txt 100 % of']],
    ['the first two thirds', words(100), `${words(70)} ${words(30, 'x')}`, ['warning raw/b.txt 69 % of']],
    ['one shared paragraph', words(100), `${words(30)} ${words(70, 'x')}`, []],
    ['a shared sentence of four words', words(4), words(4), []],
  ])('with %s', (_, first, second, told) => {
    expect(kinship(first, second).map((finding, index) => finding.slice(0, told[index]?.length))).toEqual(told);
  });

  it('are found in time that grows with the texts, also where all share a phrase', () => {
    const texts = Array.from({ length: 2000 }, (_, index) => ({
      file: `raw/${index}.txt`,
      text: `sign up for our daily news ${words(60, `t${index}w`)}`,
    }));
    expect(findNearDuplicates(texts)).toEqual([]);
  });
});
