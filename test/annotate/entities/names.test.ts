import { describe, expect, it } from 'vitest';
import { namesIn } from './read.ts';

const CASES: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['Turkish Deputy Trade Minister Ayla Demirel spoke.', ['Turkish = country/TUR', 'Ayla Demirel = person/ayla-demirel']],
  [
    'U.S. President Joe Biden called. Mr. Biden was brief.',
    ['U.S. = country/USA', 'Joe Biden = person/joe-biden', 'Biden = person/joe-biden'],
  ],
  ['It helps us all.', []],
  ['The Kenyan foreign ministry said so.', ['Kenyan foreign ministry = organization/kenyan-foreign-ministry']],
  ["Peru's Ministry of Health said so.", ["Peru's Ministry of Health = organization/peruvian-health-ministry"]],
  [
    'The International Criminal Court (ICC) met.',
    ['International Criminal Court = organization/international-criminal-court', 'ICC = organization/international-criminal-court'],
  ],
  ['He lives in Kharkov.', ['Kharkov = geonames/706483']],
  ['He lives in Paris, Texas, with his wife.', ['Paris = geonames/4717560', 'Texas = place/texas']],
  ['He lives in Paris with his wife.', ['Paris = geonames/2988507']],
  ['Reading is fun, and so is a nice walk.', []],
];

describe('names', () => {
  it.each(CASES)('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('gives three spellings of one person one id', () => {
    for (const name of ['Volodymyr Zelensky', 'Volodymyr Zelenskiy', 'Volodymyr Zelenskyy'])
      expect(namesIn(`President ${name} spoke.`)).toEqual([`${name} = person/volodymyr-zelenskyy`]);
  });
});
