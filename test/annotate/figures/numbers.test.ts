import { describe, expect, it } from 'vitest';
import { brief, figuresOf } from './helpers.ts';
import { NUMBER_CASES } from './number-cases.ts';
import { QUANTITY_CASES } from './quantity-cases.ts';
import { REFUSED_CASES } from './refused-cases.ts';

describe('the number grammar', () => {
  it.each([...NUMBER_CASES, ...QUANTITY_CASES, ...REFUSED_CASES])('%s', (text, ...expected) => {
    expect(figuresOf(text).map(brief)).toEqual(expected);
  });
});
