import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../pipeline/clean/index.ts';

const LINES = [
  'By Jane Doe | 3 March 2022',
  'date 2022-02-26 Council votes for new plan',
  'The mayor spoke on Monday. Picture: Alamy',
  'KYIV, March 3 (Reuters) - The council met on Monday.',
  'Kathmandu, Jan 15 (Himal News) -- The council met on Monday.',
  'Read more:',
  'Mayor quits over plan',
  '• The mayor left',
  '“We will go,” she said.',
  'Follow the Daily podcast on Apple Podcasts',
  '***',
  '   ',
  '\t\u00a0',
  'The river rose two metres in an hour on Thursday and forced about 3,000',
  '😀 😀.',
];

describe('blocks', () => {
  it('hold every character that is not white space once, in order, and equal their characters', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 25 });
    fc.assert(
      fc.property(text, fc.constantFrom('\n', '\r\n', '\n\n', '\u2028', '\f'), (lines, end) => {
        const raw = lines.join(end);
        const { blocks } = cleanArticle({ path: 'a.txt', bytes: new TextEncoder().encode(raw), manifest: null });
        // Lone surrogates do not outlive UTF-8.
        const characters = [...new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(raw))];
        let position = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(position);
          expect(characters.slice(position, block.start).join('')).toMatch(/^[\s\u0085]*$/u);
          expect(characters.slice(block.start, block.end).join('')).toBe(block.text);
          position = block.end;
        }
        expect(characters.slice(position).join('')).toMatch(/^[\s\u0085]*$/u);
        expect(blocks.map((block) => block.position)).toEqual(blocks.map((_, index) => index));
      }),
      { numRuns: 200 },
    );
  });
});
