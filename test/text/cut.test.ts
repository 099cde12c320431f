import { expect, it } from 'vitest';
import { cutText } from '../../pipeline/text/cut.ts';

it.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'abc…'],
  ['😀😀😀', 3, '😀😀😀'],
  ['😀😀😀😀', 3, '😀😀😀…'],
  ['a'.repeat(5_000_000), 2, 'aa…'],
])('cutText', (text, most, expected) => {
  expect(cutText(text, most)).toBe(expected);
});
