/** No text throws, hangs or moves a span. `npm run fuzz` does the same at length. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHardText, anyNewsWords, HARD_TEXTS } from '../support/hard-texts.ts';
import { faultOfGrowth, faultsOf } from '../support/measure.ts';

describe.each(Object.entries(HARD_TEXTS))('%s', (_, make) => {
  it('makes valid rows, at a cost in line with the length', () => {
    expect(faultsOf(make(3000))).toEqual([]);
    expect(faultOfGrowth(make, 3000)).toBeNull();
  });
});

it('hard pieces in any order make valid rows', () => {
  fc.assert(
    fc.property(anyHardText, (text) => {
      expect(faultsOf(text)).toEqual([]);
    }),
    { numRuns: 60, seed: 20220226 },
  );
});

it('words of the news in any order make valid rows', () => {
  fc.assert(
    fc.property(anyNewsWords, (text) => {
      expect(faultsOf(text)).toEqual([]);
    }),
    {
      numRuns: 100,
      seed: 20220226,
      // A cue before the first word, and a recipient behind the last, were looked for.
      examples: [['said Nations Sun Sun É he Sun mayor, said'], ['told the court (, when never at’s will in']],
    },
  );
});
