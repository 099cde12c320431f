import { describe, expect, it } from 'vitest';
import { isNestedBeyond } from '../../pipeline/input/nesting.ts';

describe('the depth of markup', () => {
  it.each([
    ['<div>'.repeat(5), 5, false],
    ['<div>'.repeat(6), 5, true],
    ['<div></div>'.repeat(20), 5, false],
    // What is seldom closed does not nest.
    ['<p>One.<br>Two.<img src="a">'.repeat(20), 5, false],
    // More ends than beginnings, and what is no tag.
    [`${'</div>'.repeat(9)}${'<b>'.repeat(5)} 3 < 4 <3 <!-- -->`, 5, false],
  ])('%s', (html, limit, isBeyond) => {
    expect(isNestedBeyond(html, limit)).toBe(isBeyond);
  });
});
