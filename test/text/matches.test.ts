import { expect, test } from 'vitest';
import { findMatches } from '../../pipeline/text/matches.ts';

const NUMBER = /\d+(?=([a-z]?))/gu;
const found = (text: string) => findMatches(text, NUMBER).map(({ index, 0: match, 1: after }) => [index, match, after]);

test('all matches are found, with their positions and groups', () => {
  expect(found('12a and 3')).toEqual([
    [0, '12', 'a'],
    [8, '3', ''],
  ]);
});

test('one text leaves no trace in the next, even where a match was left in the middle', () => {
  NUMBER.exec('1 2 3');
  expect(found('7')).toEqual([[0, '7', '']]);
  expect(found('none')).toEqual([]);
});
