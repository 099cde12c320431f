import { describe, expect, it } from 'vitest';
import { brief, figuresOf } from './helpers.ts';

/** Text, then for each figure: printed text, item, measure. Polls, parties and campaigns. Written for this test. */
const CASES: readonly (readonly [text: string, ...figures: (readonly [string, string | null, string])[]])[] = [
  // what is counted, whatever the tagger takes the words between for
  ['It put two new longtime organisers in charge.', ['two new longtime organisers', 'new longtime organisers', 'other']],
  ['Polls were held across 15 earlier contests.', ['15 earlier contests', 'earlier contests', 'other']],
  ['They have won the last five straight local contests.', ['five straight local contests', 'straight local contests', 'other']],
  ['The union pays the 216 paid staffers.', ['216 paid staffers', 'paid staffers', 'other']],
  ['She runs two lobbying and consulting firms.', ['two lobbying and consulting firms', 'lobbying and consulting firms', 'other']],
  [
    'He faced three national security and criminal background checks.',
    ['three national security and criminal background checks', 'national security and criminal background checks', 'other'],
  ],
  ['The crash killed three nurses and five drivers.', ['three nurses', 'nurses', 'killed'], ['five drivers', 'drivers', 'killed']],
  ['More than a dozen others battle for the seat.', ['More than a dozen others', 'others', 'other']],
  ['They could earn 10-year work permits.', ['10-year work permits', 'work permits', 'duration']],
  ['The three-year study shows a decline.', ['three-year study', 'study', 'duration']],
  ['An estimated 28,000-plus came.', ['An estimated 28,000-plus', null, 'other']],
  ['The rate is less than half its 2009 peak.', ['less than half its 2009 peak', '2009 peak', 'other']],
  // members of a body of states
  ['The 27-nation bloc agreed.', ['27-nation', 'nation', 'membership']],
  ['The 12-nation TPP pact was signed.', ['12-nation', 'nation', 'membership']],
  ['The 50-state poll was held in June.', ['50-state', 'state', 'other']],
  // sums that are raised
  ['The senator raised $4 million in February.', ['$4 million', null, 'funding']],
  ['The council raised the fee to $30.', ['$30', 'fee', 'other']],
  // what ellipses go back to
  [
    'Nine in 10 club members in five states are glad, and four in 10 are angry.',
    ['Nine in 10 club members', 'club members', 'other'],
    ['five states', 'states', 'other'],
    ['four in 10', 'club members', 'other'],
  ],
  [
    'He made three stops, one in a hamlet with a population under 500.',
    ['three stops', 'stops', 'other'],
    ['under 500', null, 'population'],
  ],
  ['It is close to a 200,000 figure. It was 70,000.', ['close to a 200,000 figure', 'figure', 'other'], ['70,000', null, 'other']],
  ['Among nurses under 30, 40 percent agree.', ['40 percent', 'nurses under 30', 'other']],
  ['Of those who voted, 23 percent chose Lee.', ['23 percent', 'those who voted', 'other']],
  ['Among other things, 40 percent of nurses agree.', ['40 percent', 'nurses', 'other']],
  ["She claims she's worth $10 billion.", ['$10 billion', null, 'other']],
  ['The firm is worth $10 billion.', ['$10 billion', 'firm', 'other']],
  ['It got $43,100 in Turkish-American donations.', ['$43,100', 'Turkish-American donations', 'funding']],
];

describe('figures of campaigns', () => {
  it.each(CASES.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(figuresOf(text).map(({ text: printed, item, measure }) => [printed, item, measure])).toEqual(expected);
  });
});

describe('shares of two sides', () => {
  it.each([
    ['The Greens won 45 percent, the Reds 40 and Lee 8.', '45 %', '40 %', '8 %'],
    ['Kane was at 25 percent and Ruiz at 14.', '25 %', '14 %'],
    ['Kane had 25 percent of seats and 14 of the mayors.', '25 %', '14'],
    ['She lost the state 36 percent to 51 percent.', '36 %', '51 %'],
    ['Growth will be 3 percent to 4 percent.', '3..4 %'],
    ['She won by about a 67 percentage point margin.', '67 % about'],
    ['They see about a one-in-five chance.', '0.2 share about'],
    ['They spoke about a 5% levy.', '5 %'],
    ['Over five years, the fund lost $3 million.', '5 a', '3000000 USD'],
    ['Over five years have passed.', '5 a over'],
    ['Over five years of work were lost.', '5 a over'],
  ] as const)('%s', (text, ...expected) => {
    expect(figuresOf(text).map(brief)).toEqual(expected);
  });
});

describe('who states a share', () => {
  it.each([
    ['Thirty-one percent of those asked said they were glad, a bit more than the 28% who were not.', [null, null]],
    ['A third of owners said they had two cars.', [null, null]],
    ['The mayor said a third of owners had left.', ['The mayor']],
    ['Some 340 nurses left, according to figures from the Health Ministry.', ['Health Ministry']],
    ['Some 340 nurses left, according to figures from last year.', ['figures']],
  ] as const)('%s', (text, expected) => {
    expect(figuresOf(text).map(({ claimedBy }) => claimedBy?.name ?? null)).toEqual(expected);
  });
});

describe('the day of a figure', () => {
  it.each([
    ['The mayor spoke on Tuesday, the day after a fire had killed 12 people.', [null]],
    ['On Tuesday, hours after a fire killed 12 people, the mayor spoke.', ['2022-03-01']],
    ['He won 83% of votes last month, 74% last week and 71% on Tuesday.', [null, null, '2022-03-01']],
    ['They shot three people last summer.', [null]],
    ['They held five debates on Tuesday nights.', [null]],
    ['They held five debates on Tuesday night.', ['2022-03-01']],
    ['In the last week of the campaign he held five rallies.', [null]],
    ['On Tuesday he wrote about it for 25 years.', [null]],
    ['They fought for six hours on Tuesday.', ['2022-03-01']],
    ["In the wake of Tuesday's attack two roads were shut.", [null]],
  ] as const)('%s', (text, days) => {
    expect(figuresOf(text).map(({ as_of }) => as_of)).toEqual(days);
  });
});

describe('shares of those asked', () => {
  it.each([
    ['Voters chose. She won the election with 52 percent to Mr. Lee’s 46 percent.', ['votes_for', 'votes_for']],
    ['A poll showed it. She would win the election with 52 percent to Mr. Lee’s 46 percent.', ['other', 'other']],
    ['An exit poll showed it. She won the election with 52 percent.', ['votes_for']],
  ] as const)('%s', (text, measures) => {
    expect(figuresOf(text).map(({ measure }) => measure)).toEqual(measures);
  });
});
