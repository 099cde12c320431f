import { describe, expect, it } from 'vitest';
import { figuresOf } from './helpers.ts';

/** Text, then for each figure: printed text, item, measure. Misses stand beside hits. Written for this test. */
const CASES: readonly (readonly [text: string, ...figures: (readonly [string, string | null, string])[]])[] = [
  // sums given and taken
  ['The league took in $4.8 million from its donors.', ['$4.8 million', null, 'funding']],
  ['The league took in $4.8 million in fines.', ['$4.8 million', 'fines', 'other']],
  ['Readers helped by chipping in $35.', ['$35', null, 'funding']],
  ['The club got $9,000 from a baker.', ['$9,000', null, 'funding']],
  ['She raised $500 from a baker, and $100 from a clerk.', ['$500', null, 'funding'], ['$100', null, 'funding']],
  ['She raised $500 from a baker, and owed $100 to a clerk.', ['$500', null, 'funding'], ['$100', null, 'other']],
  ['Brewers put $6 million behind the bid.', ['$6 million', 'bid', 'funding']],
  ['The aid that the council allotted was spent, all $6 million of it.', ['$6 million', null, 'other']],
  ['It never spent the $6 million that Congress allotted for roads.', ['$6 million', null, 'funding']],
  ['The shop Blue Lamp Sales donated $40 to the club.', ['$40', 'club', 'funding']],
  ['Two firms made donations that day, totaling $12,500.', ['Two firms', 'firms', 'other'], ['$12,500', 'donations', 'funding']],
  ['The debt rose in the slump that he inherited -- reaching $14 million.', ['$14 million', 'debt', 'other']],
  ['She reported raising and spending $9 million.', ['$9 million', null, 'other']],
  ['A firm called Linden, owned by Karl Boone, sold the lot for $3,000.', ['$3,000', 'lot', 'other']],
  ['He was on the air, to the tune of $5 million.', ['$5 million', null, 'other']],
  ['The campaign began March with $8 million in cash on hand.', ['$8 million', 'cash', 'funding']],
  ['The campaign has $4 million in the bank.', ['$4 million', null, 'funding']],
  ['The bakery has $4 million in the bank.', ['$4 million', null, 'other']],
  ['The plan, which engineers have estimated to cost $90 million, was dropped.', ['$90 million', 'plan', 'other']],
  // nouns that one number counts together
  ['Power is out at 11,400 homes and businesses.', ['11,400 homes and businesses', 'homes and businesses', 'other']],
  ['Some 50 parents, children and staff came.', ['Some 50 parents, children and staff', 'parents, children and staff', 'other']],
  ['He owns 12 horses and cows graze nearby.', ['12 horses', 'horses', 'other']],
  ['The firm has 300 drivers and offices in Lima.', ['300 drivers', 'drivers', 'other']],
  ['They took 85 rifles and thousands of rounds.', ['85 rifles', 'rifles', 'other'], ['thousands of rounds', 'rounds', 'other']],
  ['Some 900 people, farmers and monks, came.', ['Some 900 people', 'people', 'other']],
  ['Half of its judges and clerks left.', ['Half', 'judges and clerks', 'other']],
  // levels and parts
  ['At 7.4 percent, the jobless rate is high.', ['7.4 percent', 'jobless rate', 'other']],
  ['At 7.4 percent, she said, it is high.', ['7.4 percent', null, 'other']],
  ['Some 31 percent of those surveyed agree.', ['Some 31 percent', 'those surveyed', 'other']],
  ['A majority of owners, 56%, agree, including 18% who rent.', ['56%', 'owners', 'other'], ['18%', 'owners', 'other']],
  [
    'Of its 700 voters, 300 are farmers and 80 are priests. Another 40 are abroad.',
    ['700 voters', 'voters', 'other'],
    ['300', 'farmers', 'other'],
    ['80', 'priests', 'other'],
    ['40', null, 'other'],
  ],
  ['Nine were the right kind.', ['Nine', null, 'other']],
  ['Boasting 8,000 residents, the town grows.', ['8,000 residents', 'residents', 'population']],
  ['The town evicted 8,000 residents.', ['8,000 residents', 'residents', 'displaced']],
  [
    'About 2 in 10 Democratic and Republican voters came.',
    ['About 2 in 10 Democratic and Republican voters', 'Democratic and Republican voters', 'other'],
  ],
  ['It would double the 216 paid clerks.', ['216 paid clerks', 'paid clerks', 'other']],
  ['The northern half of the island lost power.'],
  ['The remaining half of the island lost power.', ['half', 'island', 'other']],
  ['After a decade and a half of war they met.'],
  ['It is a one-party state.'],
  ['It is a one-page letter.', ['one-page', 'page', 'size']],
  ['They met near the shop -- Under 70 Auto Sales -- at noon.'],
  ['They sat through eight hours of questioning.', ['eight hours', 'questioning', 'duration']],
  ['The family of four lives in Lima.', ['four', 'family', 'other']],
  ['The letter shows one exchange with one of her aides.'],
  ['The letter shows only one exchange with one of her aides.', ['one exchange', 'exchange', 'other']],
  ['The film "13 Hours" opens in June.'],
  ['The film lasts 13 hours.', ['13 hours', null, 'duration']],
  // polls and ballots
  ['Some 59 percent view her well.', ['Some 59 percent', null, 'other']],
  ['In all, 44 percent chose the mayor and 38 percent her rival.', ['44 percent', null, 'other'], ['38 percent', null, 'other']],
  ['The nominee has 11 votes and needs 270 to win.', ['11 votes', 'votes', 'votes_for'], ['270', 'votes', 'votes_needed']],
  ['The poll has a margin of error of 4.5 points.', ['4.5 points', 'margin of error', 'other']],
  ['The mayor lost the primary, 27.6 percent to 24.3 percent.', ['27.6 percent', null, 'votes_for'], ['24.3 percent', null, 'votes_for']],
  ['He won the 900 delegates needed to run.', ['900 delegates', 'delegates', 'votes_needed']],
  ['Only one of the 168 owners publicly supports the mayor.', ['168 owners', 'owners', 'other']],
  ['The 50-state poll finds Ms. Cole ahead.', ['50-state', 'state', 'other']],
];

describe('sums and parts', () => {
  it.each(CASES.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(figuresOf(text).map(({ text: printed, item, measure }) => [printed, item, measure])).toEqual(expected);
  });
});
