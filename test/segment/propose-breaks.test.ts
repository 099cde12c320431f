import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeBreaks } from '../../pipeline/segment/propose-breaks.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const PIECES = [
  'The rain',
  'fell',
  'Mr',
  'e.g',
  '5',
  '.',
  '.',
  '!',
  '?',
  '…',
  '。',
  '"',
  '”',
  ')',
  '(',
  '–',
  ' ',
  ' ',
  '\u00a0',
  '\t',
  '\u2024',
];

describe('proposeBreaks', () => {
  it('leaves out no break of the segmenter', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const expected = Array.from(segmenter.segment(text), ({ index }) => index).filter((index) => index > 0);
        expect(proposeBreaks(text)).toEqual(expect.arrayContaining(expected));
      }),
      { numRuns: 2000 },
    );
  });
});
