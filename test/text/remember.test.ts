import { expect, test } from 'vitest';
import { remember } from '../../pipeline/text/remember.ts';

test('a word is read once, however often it is asked for', () => {
  const asked: string[] = [];
  const lengthOf = remember((word) => asked.push(word) && word.length);
  expect(['troops', 'fled', 'troops', 'troops'].map(lengthOf)).toEqual([6, 4, 6, 6]);
  expect(asked).toEqual(['troops', 'fled']);
});

test('names of properties are words like others', () => {
  const shout = remember((word) => word.toUpperCase());
  expect(['constructor', '__proto__', '__proto__'].map(shout)).toEqual(['CONSTRUCTOR', '__PROTO__', '__PROTO__']);
});

test('words without end are forgotten in time, and answered rightly still', () => {
  let read = 0;
  const nextOf = remember((word) => {
    read += 1;
    return Number(word) + 1;
  });
  for (let k = 0; k < 50_000; k += 1) expect(nextOf(String(k))).toBe(k + 1);
  expect(nextOf('0')).toBe(1);
  expect(read).toBe(50_001);
});
