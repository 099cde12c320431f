import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../support/document.ts';
import { processorTime } from '../../support/measure.ts';
import { annotate } from './read.ts';

/** Pieces that news sentences are made of, and pieces that break them. */
const PIECES = [
  'Mr Smith said',
  'said the mayor',
  'according to police',
  'that the bridge was closed',
  'prices would rise',
  'who told reporters',
  'quoted the minister as saying',
  'called it',
  'a mess',
  'in a statement',
  'on Tuesday',
  'while',
  'and',
  'but',
  'adding',
  'not',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  ',',
  '.',
  ':',
  ';',
  '–',
  '-',
  '(',
  ')',
  '?',
  '…',
  '\n',
  '🙂',
  '12.5%',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));

function checkQuotes(text: string): void {
  const document = documentOf(text);
  const { found, doubts, dropped } = annotate(document);
  const seen = new Set<string>();
  for (const quote of found) {
    expect(quote.spans.length).toBeGreaterThan(0);
    let last = -1;
    for (const { start, end } of quote.spans) {
      expect(start).toBeGreaterThan(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      last = end - 1;
    }
    const key = JSON.stringify(quote.spans);
    expect(seen.has(key)).toBe(false);
    seen.add(key);
  }
  for (const { start, end } of [...doubts, ...dropped]) expect(start < end && end <= text.length).toBe(true);
}

describe('quotes of any text', () => {
  it('lie inside the text, in order, and none stands twice', () => {
    fc.assert(fc.property(texts, checkQuotes), { numRuns: 300, seed: 7 });
  });

  it('survive cuts and swaps in a real article', () => {
    const folder = new URL('../../../raw/', import.meta.url);
    const article = readFileSync(new URL('2022-03-03-zelenskiy-urges-resistance.txt', folder), 'utf8').slice(0, 4000);
    const cuts = fc.record({
      at: fc.nat(article.length),
      length: fc.nat(200),
      insert: fc.constantFrom('', '“', '”', '"', ',', ' said ', '. ', '\n'),
    });
    fc.assert(
      fc.property(cuts, ({ at, length, insert }) => checkQuotes(article.slice(0, at) + insert + article.slice(at + length))),
      { numRuns: 25, seed: 11 },
    );
  });

  it('come in time that grows with the text, whatever its marks', () => {
    const hostile = ['“We said that ', 'he said, ', '" ', 'according to police, ', 'and the mayor said that prices rose and '];
    for (const piece of hostile) {
      const short = timeOf(piece.repeat(400));
      const long = timeOf(piece.repeat(3200));
      // Eight times the text; quadratic growth would take 64 times as long.
      expect(long).toBeLessThan(Math.max(short, 20) * 32);
    }
  }, 30_000);
});

/** Milliseconds of processor time for the quotes alone. */
function timeOf(text: string): number {
  const document = documentOf(text);
  annotate(document);
  return processorTime(() => annotate(document));
}
