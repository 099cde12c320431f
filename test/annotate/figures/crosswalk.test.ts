import { describe, expect, it } from 'vitest';
import { toAcledFatalities, toCqe } from '../../../pipeline/annotate/figures/crosswalk.ts';
import { QUALIFIERS } from '../../../pipeline/models/figures.ts';
import { figuresOf } from './helpers.ts';

const only = (text: string) => {
  const [figure] = figuresOf(text);
  if (figure === undefined) throw new Error(`no figure in: ${text}`);
  return figure;
};

describe('the crosswalk', () => {
  it.each([
    ['Exactly 30 people died.', '=', 30, 30],
    ['About 30 people died.', '~', 30, 30],
    ['Nearly 30 people died.', '<', 30, 30],
    ['Up to 30 people died.', '<', 30, 30],
    ['At least 30 people died.', '>', 30, 30],
    ['More than 30 people died.', '>', 30, 30],
    ['Between 20 and 30 people died.', '~', 25, 20],
    ['Dozens of people died.', '>', 12, 12],
    ['Hundreds of people died.', '>', 100, 100],
    ['Some 30 people were wounded.', '~', 30, null],
  ] as const)('%s', (text, change, value, fatalities) => {
    expect(toCqe(only(text))).toEqual({ change, value });
    expect(toAcledFatalities(only(text))).toBe(fatalities);
  });

  it('knows every qualifier', () => {
    for (const qualifier of QUALIFIERS)
      expect(toCqe({ value: 1, lower: null, upper: null, qualifier, measure: 'other', unit: 'count' }).value).toBe(1);
  });
});
