import { describe, expect, it } from 'vitest';
import { figuresOf } from './helpers.ts';

/** Text, then for each figure: printed text, item, measure. Misses stand beside hits. Written for this test. */
const CASES: readonly (readonly [text: string, ...figures: (readonly [string, string | null, string])[]])[] = [
  // a part told by small numbers, and two numbers
  ['Two in five cases were mild.', ['Two in five cases', 'cases', 'other']],
  ['Fewer than one in five states has a law.', ['Fewer than one in five states', 'states', 'other']],
  ['Police arrested two in five cities.', ['two', null, 'captured'], ['five cities', 'cities', 'other']],
  ['Farmers fear losing half to two-thirds of the crop.', ['half to two-thirds', 'crop', 'change']],
  // bounds of one attribute
  ['A 15- to 20-year sentence is likely.', ['15- to 20-year sentence', 'sentence', 'duration']],
  ['A 10- to 15-foot wave struck.', ['10- to 15-foot wave', 'wave', 'size']],
  ['Some 15- and 16-year-olds came.'],
  // what is compared
  [
    'More than 9,000 cases were reported by 40 states, compared with 941 in all of 2019.',
    ['More than 9,000 cases', 'cases', 'other'],
    ['40 states', 'states', 'other'],
    ['941', 'cases', 'other'],
  ],
  [
    'Some 300 shops were robbed by 22 gangs, compared with 25 last year.',
    ['Some 300 shops', 'shops', 'other'],
    ['22 gangs', 'gangs', 'other'],
    ['25', 'gangs', 'other'],
  ],
  ['Ruiz asked for 3% of the value of each contract, later raised to 5%.', ['3%', 'value', 'other'], ['5%', 'value', 'other']],
  ['The index fell 0.8 per cent, or 447 points.', ['0.8 per cent', 'index', 'change'], ['447 points', 'index', 'change']],
  // a number of places is not what is told of them; a majority is no vote
  ['Some 300 deaths were recorded in 12 provinces.', ['Some 300 deaths', 'deaths', 'killed'], ['12 provinces', 'provinces', 'other']],
  [
    'The bill passed by 320 votes to 234, a majority of 86.',
    ['320 votes', 'votes', 'votes_for'],
    ['234', 'votes', 'votes_against'],
    ['86', 'majority', 'other'],
  ],
  // no day and no year has a price
  ['The two signed a deal on Sunday worth €3 million.', ['€3 million', 'deal', 'other']],
  ['The plant, built in 2019 and worth $3 million, burned.', ['$3 million', null, 'other']],
];

describe('figures.parts-and-bounds', () => {
  it.each(CASES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(figuresOf(text).map(({ text, item, measure }) => [text, item, measure])).toEqual(expected);
  });
});

const PLACES: readonly (readonly [text: string, ...places: (string | null)[]])[] = [
  ['Some 900 people fell ill and five died, two of them in Lima.', null, null, 'Lima'],
  ['Fires in Chile killed 40 people, three of them in Arauco.', 'Chile', 'Arauco'],
  ['Some 40 people were killed, mostly women, in Lima.', 'Lima'],
];

describe('places of parts', () => {
  it.each(PLACES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(figuresOf(text).map(({ place }) => place?.name ?? null)).toEqual(expected);
  });
});
