import { expect, test } from 'vitest';
import { gather } from '../../pipeline/text/gather.ts';

test('what is read from each item stands in one list, in order', () => {
  expect(gather(['ab', '', 'c'], (word) => [...word])).toEqual(['a', 'b', 'c']);
  expect(gather([[1, [2]], [[3]]], (list) => list)).toEqual([1, [2], [3]]);
  expect(gather([], () => [1])).toEqual([]);
});

test('the reader is told the position of its item', () => {
  expect(gather(['a', 'b', 'c'], (letter, at) => (at === 1 ? [] : [`${letter}${at}`]))).toEqual(['a0', 'c2']);
});
