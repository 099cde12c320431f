import { describe, expect, it } from 'vitest';
import { brief, figuresOf } from './helpers.ts';

const PESOS = 'Peso bonds in Chile fell. Net profit rose to 212.4 billion pesos ($303 million) in the three months to March';

describe('what a number shares with the one before it', () => {
  it.each([
    [`${PESOS}, from 179.7 billion a year earlier.`, '212400000000 CLP', '303000000 USD', '3 mo', '179700000000 CLP'],
    ['Sales fell to $4.2 billion from 4.6 billion in 2020.', '4200000000 USD', '4600000000 USD'],
    ['Sales fell to $4.2 billion, and 4.6 million people left.', '4200000000 USD', '4600000'],
    ['Sales fell to $4.2 billion. Emissions rose from 4.6 million in 2020.', '4200000000 USD', '4600000'],
    ['Its dams stand at 39.2% of capacity, 20 points below the average.', '39.2 %', '20 %'],
    ['The index fell 2%, or 20 points lower.', '2 %', '20'],
  ] as const)('%s', (text, ...expected) => {
    expect(figuresOf(text).map(brief)).toEqual(expected);
  });
});

describe('fractions behind a whole number', () => {
  it.each([['He was sentenced to 4 1/2 years.', '4.5 a'], ['He ran 2 1/4 miles.', '2.25 mi'], ['He bet at 13/4 odds.']] as const)(
    '%s',
    (text, ...expected) => {
      expect(figuresOf(text).map(brief)).toEqual(expected);
    },
  );
});

describe('ages of a group, and what is cast', () => {
  it.each([
    ['Malnutrition among children under five stands at 16.4 per cent.', '16.4 per cent'],
    ['They slept as children under five blankets do.', 'five blankets'],
    ['Two-thirds of them were over 80.', 'Two-thirds'],
    ['Casualties were over 80.', 'over 80'],
    ['Some 1.97 million cast ballots at 40 stations.', 'Some 1.97 million', '40 stations'],
    ['They printed 40 cast iron pots.', '40 cast iron pots'],
  ] as const)('%s', (text, ...expected) => {
    expect(figuresOf(text).map(({ text: printed }) => printed)).toEqual(expected);
  });
});

describe('as_of', () => {
  it.each([
    ['A court on Monday ordered it to pay the families of three workers who died in a blast.', null],
    ['On Monday, police freed 40 people who had protested.', '2022-02-28'],
    ['Some 40 people, who died on Monday, are buried here.', '2022-02-28'],
    ['Wards reported 1,300 cases in the last week of July.', null],
    ['In the last week, 40 people died.', '2022-03-03'],
  ] as const)('%s', (text, ...expected) => {
    expect(figuresOf(text).map(({ as_of }) => as_of)).toEqual(expected);
  });
});

describe('two verbs, and the number of those who', () => {
  it.each([
    ['The number of people who have fled fighting in Chile has passed 80,000, the agency said.', 'people', 'displaced'],
    ['The number of children who died in the camp rose to 41.', 'children', 'killed'],
    ['The number of voters who like the mayor of Lima reached 41.', 'voters', 'other'],
    ['Mines have killed or wounded over 800 people.', 'people', 'killed_or_injured'],
    ['Mines have killed goats and wounded 80 people.', 'people', 'injured'],
    ['The number of refugees in Chile has passed 80,000.', 'number of refugees', 'displaced'],
  ] as const)('%s', (text, item, measure) => {
    expect(figuresOf(text).map((figure) => [figure.item, figure.measure])).toEqual([[item, measure]]);
  });
});
