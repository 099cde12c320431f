import { describe, expect, it } from 'vitest';
import { countHead } from '../../pipeline/text/search.ts';

describe('countHead', () => {
  it.each<readonly [list: readonly number[], limit: number, count: number]>([
    [[], 3, 0],
    [[4], 3, 0],
    [[3], 3, 1],
    [[1, 2, 4, 8], 0, 0],
    [[1, 2, 4, 8], 4, 3],
    [[1, 2, 4, 8], 9, 4],
    [[1, 2, 2, 2, 8], 2, 4],
  ])('%j holds so many up to %i: %i', (list, limit, count) => {
    expect(countHead(list, (entry) => entry <= limit)).toBe(count);
  });

  it('looks no farther than it is told, and gives the index with the entry', () => {
    const asked: number[] = [];
    const count = countHead(
      [1, 2, 3, 4, 5, 6],
      (entry, index) => {
        asked.push(index);
        expect(entry).toBe(index + 1);
        return true;
      },
      2,
      4,
    );
    expect(count).toBe(4);
    expect(asked.every((index) => index >= 2 && index < 4)).toBe(true);
  });
});
