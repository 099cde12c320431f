import { describe, expect, it } from 'vitest';
import { hasNumberCue } from '../../../pipeline/annotate/figures/numerals/cue.ts';
import { wordOf } from '../../../pipeline/annotate/word.ts';

function isRead(text: string): boolean {
  const tokens = (text.match(/[\p{L}\p{N}½]+|\S/gu) ?? []).map((word) => ({ word: wordOf(word) }));
  return hasNumberCue(tokens, 0, tokens.length);
}

describe('a sentence is read for quantities only where', () => {
  it.each([
    'It cost 5.',
    'Half of them left.',
    'Nearly an hour passed.',
    'More than a mile on.',
    'A dozen fled.',
    'It fell by ½.',
    'Several hundred came.',
    'TWO died.',
  ])('a number, a word of one or a hedged article stands in it: %s', (text) => {
    expect(isRead(text)).toBe(true);
  });

  it.each(['None of the phones rang.', 'An hour passed.', 'They often tend sheep.'])('and nowhere else: %s', (text) => {
    expect(isRead(text)).toBe(false);
  });
});
