import { describe, expect, it } from 'vitest';
import { readEntities } from './read.ts';

const codesOf = (text: string): string[] => readEntities(text).annotation.doubts.map(({ code }) => code);

describe('doubts', () => {
  it.each([
    ['Anna Berg and Tom Berg spoke. Berg left early.', ['mention.namesakes']],
    ['Anna Berg and Tom Holt spoke. Berg left early.', []],
    ['Anna Berg and Tom Berg spoke. Berg left, and Berg came back.', ['mention.namesakes']],
    ['The fire began in Paris.', []],
    ['Rain reached Tolvaro, and Tolvaro drowned.', ['mention.unknown']],
    ['Rain reached Tolvaro.', []],
    ['Rain reached Tolvaro, a town, and Tolvaro drowned.', []],
  ])('%s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it('names the town that is possible as well, where two come close', () => {
    const [doubt] = readEntities('The fire began in Springfield.').annotation.doubts;
    expect(doubt).toMatchObject({ code: 'mention.several-towns', severity: 'info', table: 'mentions' });
    expect(doubt?.message).toMatch(/^"Springfield" is taken for GeoNames \d+; \d+ in United States is possible$/u);
  });
});
