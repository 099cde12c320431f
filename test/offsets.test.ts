import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapOffsets } from '../pipeline/text/offsets.ts';

describe('mapOffsets', () => {
  it('agrees with counting the code points, both ways, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const offsets = mapOffsets(text);
        const codePoints = [...text];
        expect(offsets.codePoints).toBe(codePoints.length);
        let utf16 = 0;
        codePoints.forEach((character, index) => {
          expect(offsets.toCodePoint(utf16)).toBe(index);
          expect(offsets.toUtf16(index)).toBe(utf16);
          utf16 += character.length;
        });
        expect(offsets.toUtf16(codePoints.length)).toBe(text.length);
      }),
    );
  });
});
