import { describe, expect, it } from 'vitest';
import { figuresOf } from './helpers.ts';

/** Text, then for each figure: printed text, item, measure. Written for this test. */
const CASES: readonly (readonly [text: string, ...figures: (readonly [string, string | null, string])[]])[] = [
  // what a number is of, printed elsewhere
  ['The firm posted a 38% drop in its quarterly profit.', ['38% drop', 'quarterly profit', 'change']],
  ['The firm posted a 38% drop.', ['38% drop', 'drop', 'change']],
  ['The bank raised its key rate by 25 basis points.', ['25 basis points', 'key rate', 'change']],
  ['Her rating slipped four points to 39 percent.', ['four points', 'rating', 'change'], ['39 percent', 'rating', 'other']],
  ['The team won by four points.', ['four points', 'points', 'other']],
  ['The governor holds a 12-point lead.', ['12-point', 'lead', 'other']],
  ['Shares closed 7.4% lower at £11.28.', ['7.4%', 'Shares', 'change'], ['£11.28', 'Shares', 'other']],
  ['The fine wiped £300 million off its value.', ['£300 million', 'value', 'change']],
  ['She took £300 from £900.', ['£300', null, 'other'], ['£900', null, 'other']],
  ['They bought battery packs worth $310 million.', ['$310 million', 'battery packs', 'other']],
  ['He must pay £450 towards the costs of the case.', ['£450', 'costs', 'other']],
  ['The bank lent $5 million to the city.', ['$5 million', 'city', 'funding']],
  ['The council must find savings of £28m in its budget.', ['£28m', 'savings', 'funding']],
  ['The operator forecast a shortfall of 40 petajoules.', ['40 petajoules', 'shortfall', 'other']],
  ['The law raises the levy that farmers pay from 5% to 9%.', ['5%', 'levy', 'other'], ['9%', 'levy', 'other']],
  ['Crews, a third of them from abroad, dug on.', ['a third', 'Crews', 'other']],
  ['Another 10 millimetres more rain fell.', ['10 millimetres', 'rain', 'size']],
  ['Between 200 and 350 millimetres had fallen by noon.', ['Between 200 and 350 millimetres', null, 'size']],
  ['He stood 20 centimetres away.', ['20 centimetres', null, 'distance']],
  ['Behind him stood 11 men, two in masks.', ['11 men', 'men', 'other'], ['two', 'men', 'other']],
  ['Crews carried out 214 flood rescues.', ['214 flood rescues', 'flood rescues', 'other']],
  ['Up to a third of the saving could be swallowed by costs.', ['Up to a third', 'saving', 'other']],
  [
    'Some 47% of voters were for it and 33% against, with 19% unsure.',
    ['Some 47%', 'voters', 'other'],
    ['33%', 'voters', 'other'],
    ['19%', 'voters', 'other'],
  ],
  ['The 300-odd villagers left.', ['300-odd villagers', 'villagers', 'other']],
  // the verb and the noun left out
  [
    'The Reds won 89 seats, the Greens 78 and the Blues 32.',
    ['89 seats', 'seats', 'membership'],
    ['78', 'seats', 'membership'],
    ['32', 'seats', 'membership'],
  ],
  ['They need 138 votes and have 63.', ['138 votes', 'votes', 'votes_needed'], ['63', 'votes', 'votes_for']],
  ['The council agreed by eight votes to one.', ['eight votes', 'votes', 'votes_for'], ['one', 'votes', 'votes_against']],
  ['He survived four confidence votes.', ['four confidence votes', 'confidence votes', 'other']],
  ['Eight ministers quit, clearing the way for Roe to return.', ['Eight ministers', 'ministers', 'other']],
  ['About 120 soldiers arrived by nightfall.', ['About 120 soldiers', 'soldiers', 'deployed']],
  ['About 120 guests arrived by nightfall.', ['About 120 guests', 'guests', 'other']],
  ['The clinic was treating 30 people for gunshot wounds.', ['30 people', 'people', 'injured']],
  ['The clinic was treating 30 people for malaria.', ['30 people', 'people', 'other']],
  ['Some 80 workers were sent home.', ['Some 80 workers', 'workers', 'other']],
  ['The war uprooted millions, and a quarter of them fled abroad.', ['millions', null, 'displaced'], ['a quarter', null, 'displaced']],
  ['The war left half of the population in need.', ['half', 'population', 'other']],
  ['The town of 8,000 lies in the north.', ['8,000', 'town', 'population']],
  [
    'The raid killed 56 civilians, 15 of them children, in two villages.',
    ['56 civilians', 'civilians', 'killed'],
    ['15', 'children', 'killed'],
    ['two villages', 'villages', 'other'],
  ],
  [
    'Rebels killed 37 soldiers, two officials and a guard said.',
    ['37 soldiers', 'soldiers', 'killed'],
    ['two officials', 'officials', 'other'],
  ],
  [
    'Rebels killed 37 soldiers, two officials and a guard.',
    ['37 soldiers', 'soldiers', 'killed'],
    ['two officials', 'officials', 'killed'],
  ],
  ['Planes struck, killing 11 people and wounding 26, he said.', ['11 people', 'people', 'killed'], ['26', 'people', 'injured']],
  ['They found seven people with gunshot wounds.', ['seven people', 'people', 'injured']],
  ['They found seven people with umbrellas.', ['seven people', 'people', 'other']],
  ['Six members of the family were among the dead.', ['Six members', 'members', 'killed']],
  ['Six members of the family were among the guests.', ['Six members', 'members', 'other']],
  ['Around 100 “rebels” were killed.', ['Around 100 “rebels”', '“rebels”', 'killed']],
  ['The army eliminated 30 fighters and the bank eliminated 30 jobs.', ['30 fighters', 'fighters', 'killed'], ['30 jobs', 'jobs', 'other']],
  ['She slept through the seven-hour hearing.', ['seven-hour hearing', 'hearing', 'duration']],
  ['He froze the $3 billion earmarked for roads.', ['$3 billion', 'roads', 'funding']],
  ['Acme shed 3.1 per cent and 200 jobs.', ['3.1 per cent', 'Acme', 'change'], ['200 jobs', 'jobs', 'other']],
  ['Prices rose 0.4% month on month and 2.1% year on year.', ['0.4%', 'Prices', 'change'], ['2.1%', 'Prices', 'change']],
  ['The jobless rate ticked up to 4.3 percent.', ['4.3 percent', 'jobless rate', 'other']],
  ['The team is five points clear.', ['five points', 'points', 'other']],
  [
    'The flood killed 230 people across six states, more than half of them in Kansas.',
    ['230 people', 'people', 'killed'],
    ['six states', 'states', 'other'],
    ['more than half', 'people', 'other'],
  ],
  ['It has 200,000 troops, 40,000 of whom are reservists.', ['200,000 troops', 'troops', 'other'], ['40,000', 'troops', 'other']],
  ['They gave a third of the $4 billion.', ['a third', null, 'other'], ['$4 billion', null, 'other']],
  ['The bus, which carried 45 schoolchildren, sank.', ['45 schoolchildren', 'schoolchildren', 'other']],
  ['The measure failed by a vote of 49 to 51.', ['49', 'vote', 'votes_for'], ['51', 'vote', 'votes_against']],
  ['It carried 9m passengers, 7% more than a year ago.', ['9m passengers', 'passengers', 'other'], ['7%', 'passengers', 'change']],
  ['The line will cost £25m.', ['£25m', 'line', 'other']],
  ['Her party needs 76 seats, but is on course for only 70.', ['76 seats', 'seats', 'other'], ['70', 'seats', 'membership']],
  ['Of the 52 passengers, nine were hurt.', ['52 passengers', 'passengers', 'other'], ['nine', 'passengers', 'injured']],
  ['Some 18 officers were hurt and 41 people arrested.', ['Some 18 officers', 'officers', 'injured'], ['41 people', 'people', 'other']],
  ['She won by a margin of 312 votes.', ['312 votes', 'votes', 'other']],
  ['He would need at least seven Democrats to pass it.', ['at least seven Democrats', 'Democrats', 'votes_needed']],
  ['He would need at least seven plumbers to mend it.', ['at least seven plumbers', 'plumbers', 'other']],
  ['She donated $7,500 last month to the fund.', ['$7,500', 'fund', 'funding']],
  ['Roe says he is worth $10 billion.', ['$10 billion', null, 'other']],
  ['Over half the delegates left.', ['Over half the delegates', 'delegates', 'other']],
  ['The firm, worth $14bn at its peak, is gone.', ['$14bn', 'firm', 'other']],
  ['The 4.8km tunnel is open.', ['4.8km', null, 'size']],
  ['The 4.8km race is run.', ['4.8km', null, 'distance']],
];

describe('what a number is of', () => {
  it.each(CASES.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(figuresOf(text).map(({ text: printed, item, measure }) => [printed, item, measure])).toEqual(expected);
  });
});

describe('"$"', () => {
  it.each([
    ['The levy in Melbourne is $5. Voters in Sydney and Brisbane pay $5 as well. Australia agreed.', 'AUD'],
    ['MELBOURNE (Reuters) - The levy in Sydney and Brisbane is $5. Australia agreed.', 'USD'],
    ['The levy in Melbourne is $5, as in Dallas, Boston, Chicago and the United States. Sydney and Brisbane agreed.', 'USD'],
    ['The levy is $5.', 'USD'],
  ] as const)('%s', (text, unit) => {
    expect(figuresOf(text)[0]?.unit).toBe(unit);
  });
});
