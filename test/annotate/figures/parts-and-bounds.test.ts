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

/** Text, then for each figure: printed text, value, unit. */
const AMOUNTS: readonly (readonly [text: string, ...figures: (readonly [string, number | null, string])[]])[] = [
  ['The CDU won 31.9 percent to the SPD’s 30.6.', ['31.9 percent', 31.9, '%'], ['30.6', 30.6, '%']],
  [
    'It gave A$5 million ($3 million) and $2 million more in Australia.',
    ['A$5 million', 5e6, 'AUD'],
    ['$3 million', 3e6, 'USD'],
    ['$2 million', 2e6, 'USD'],
  ],
  ['Some get a grant of R350.', ['R350', 350, 'ZAR']],
  ['A stretch of R21 was shut.'],
  ['It found 300 deaths, or 1 in 37.', ['300 deaths', 300, 'count'], ['1 in 37', 0.027, 'share']],
  ['It gave the AfD 41 of 120 seats.', ['41', 41, 'count'], ['120 seats', 120, 'count']],
  ['Courts in Bangladesh fined 43 shops Tk 12.5 lakh.', ['43 shops', 43, 'count'], ['Tk 12.5 lakh', 1_250_000, 'BDT']],
  ['It costs KSh 500 in Kenya, and Rp 5 million in Indonesia.', ['KSh 500', 500, 'KES'], ['Rp 5 million', 5_000_000, 'IDR']],
  ['She paid 500 dirhams in Morocco.', ['500 dirhams', 500, 'MAD']],
  ['She paid 500 dirhams in Dubai.', ['500 dirhams', 500, 'AED']],
  ['They own 18 Leopard 2 tanks.', ['18 Leopard 2 tanks', 18, 'count']],
  // what a bare number is of that stands beside a sum
  ['The club gave 1 million francs and asked for 100 million more.', ['1 million francs', 1e6, 'CHF'], ['100 million', 1e8, 'CHF']],
  ['The club gave 1 million francs to 300 more.', ['1 million francs', 1e6, 'CHF'], ['300', 300, 'count']],
  ['Ruiz returned 4 billion reais of a total of 14 billion.', ['4 billion reais', 4e9, 'BRL'], ['14 billion', 14e9, 'BRL']],
  // where a bound ends
  ['He must pay it within 30 days and up to €5 million more.', ['30 days', 30, 'd'], ['up to €5 million', 5e6, 'EUR']],
  ['Those of 30 days and up are free.', ['30 days and up', 30, 'd']],
  ['They must return the 20 million, plus damages.', ['20 million', 2e7, 'count']],
  ['The bank will lift its rate by half a point to four percent.', ['half a point', 0.5, '%'], ['four percent', 4, '%']],
  // who reckons, and what is reckoned
  ['The agency estimated a 47% chance of rain.', ['47% chance', 47, '%']],
  ['The agency saw an estimated 47% chance of rain.', ['an estimated 47% chance', 47, '%']],
  ['In a poll, 59 percent backed nurses.', ['59 percent', 59, '%']],
  ['A family of four spends $300 a month.', ['four', 4, 'count'], ['$300', 300, 'USD']],
  ['He met the 45 least developed countries.', ['45 least developed countries', 45, 'count']],
];

describe('amounts', () => {
  it.each(AMOUNTS.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(figuresOf(text).map(({ text, value, unit }) => [text, value, unit])).toEqual(expected);
  });
});

/** Text, then for each figure: printed text, item, measure. */
const MEASURES: typeof CASES = [
  // the second number's verb is left out
  ['In Chile exports fell 5.4% and imports 5.5%.', ['5.4%', 'exports', 'change'], ['5.5%', 'imports', 'change']],
  ['Exports came to $9bn and imports to $7bn.', ['$9bn', 'Exports', 'other'], ['$7bn', 'imports', 'other']],
  ['The surplus shrank to $4bn, against $9bn in the same stretch of 2019.', ['$4bn', 'surplus', 'other'], ['$9bn', 'surplus', 'other']],
  [
    'Spain sent 56 nurses, Qatar 87 staff, and Peru 60 cooks.',
    ['56 nurses', 'nurses', 'deployed'],
    ['87 staff', 'staff', 'deployed'],
    ['60 cooks', 'cooks', 'deployed'],
  ],
  // a whole and its part
  ['In Lima, 900 of the province’s 6,800 houses were flattened.', ['900', 'houses', 'destroyed'], ['6,800 houses', 'houses', 'other']],
  ['Seven of the 12 people seized are free.', ['Seven', 'people', 'other'], ['12 people', 'people', 'captured']],
  // what is meant, and where it is
  [
    'Some 900 people were hit in eight regions, and about 300 were in shelters.',
    ['Some 900 people', 'people', 'other'],
    ['eight regions', 'regions', 'other'],
    ['about 300', 'people', 'other'],
  ],
  ['The firm, which is $4bn in debt, posted a loss of $2bn.', ['$4bn', 'debt', 'other'], ['$2bn', 'loss', 'other']],
  ['War killed 900 people by one estimate.', ['900 people', 'people', 'killed']],
  ['One rand in five goes to service debt.', ['One rand in five', 'rand', 'other']],
  ['The party has more than a third and can block it.', ['more than a third', null, 'other']],
  ['He has a third child.'],
  ['Of the dead, 12 were women.', ['12', 'women', 'killed']],
  ['Of the voters, 12 were women.', ['12', 'women', 'other']],
  [
    'The house impeached him by 441 to 38, with 23 absent.',
    ['441', null, 'votes_for'],
    ['38', null, 'votes_against'],
    ['23', null, 'other'],
  ],
  ['Lima had 900 of the deaths, followed by Arequipa with 452.', ['900', 'deaths', 'killed'], ['452', 'deaths', 'killed']],
  ['Some 1,006 people died, four times as many.', ['Some 1,006 people', 'people', 'killed'], ['four times', 'times', 'other']],
  ['Wages went up £7m to £340m.', ['£7m', 'Wages', 'change'], ['£340m', 'Wages', 'other']],
  [
    'Match-day income jumped from £7m in the winter season to £9m.',
    ['£7m', 'Match-day income', 'other'],
    ['£9m', 'Match-day income', 'other'],
  ],
  ['He promised to invest £1.75bn more.', ['£1.75bn', null, 'funding']],
  ['It cost £5m more than planned.', ['£5m', null, 'change']],
  ['They played in front of 39,500.', ['39,500', null, 'other']],
  ['A deal for all workers would cost £28 billion.', ['£28 billion', 'deal', 'other']],
  ['Chile set aside 186.6 million pesos, or 4.7% of output.', ['186.6 million pesos', null, 'funding'], ['4.7%', 'output', 'other']],
];

describe('measures and items', () => {
  it.each(MEASURES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(figuresOf(text).map(({ text, item, measure }) => [text, item, measure])).toEqual(expected);
  });
});
