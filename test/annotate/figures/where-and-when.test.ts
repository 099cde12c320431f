import { describe, expect, it } from 'vitest';
import { figuresOf } from './helpers.ts';

describe('place', () => {
  it.each([
    // a noun that stands for a town or a state
    ['The mayor of Lima, Peru, spoke. Some 40 people were killed in the capital.', 'Lima'],
    ['Troops entered Lima. Some 40 guards marched in the capital parade.', null],
    // the name that a clause hangs on
    ['They were taken to Lima, where they are being housed in 40 tents.', 'Lima'],
    ['They were taken to Lima, where she said that 40 ships had sunk near Callao.', 'Callao'],
    ['They were taken to Lima after the owner sold 40 tents.', null],
    // an infinitive below a passive
    ['At least 40 miners are believed to be held in Chile.', 'Chile'],
    ['At least 40 miners agreed to be paid in Chile.', null],
    // where patients go, officials sit and something else happened
    ['Some 40 people were hurt in Arequipa and taken to a hospital in Lima.', 'Arequipa'],
    ['Some 40 people were hurt and taken to a hospital in Lima.', null],
    ['Some 40 people were hurt in a hospital in Lima.', 'Lima'],
    ['Guards fired, leaving 40 dead in what officials in Lima called a mistake.', null],
    ['Some 40 people have died in raids since troops landed in Lima.', null],
    ['Ships left a port in Chile, according to two officers in Lima.', null],
  ] as const)('%s', (text, ...expected) => {
    expect(figuresOf(text).map(({ place }) => place?.name ?? null)).toEqual(expected);
  });
});

describe('as_of', () => {
  it.each([
    ['Some 40 people were killed in the fighting that erupted on Monday.', null],
    ['Some 40 people were killed in the fighting on Monday.', '2022-02-28'],
    ['Guards fired on Monday, leaving 40 people dead in the worst clash this year.', '2022-02-28'],
    ['A ship sailed on Monday, according to two officers.', null],
    ['A ship sailed on Monday, watched by two officers.', '2022-02-28'],
  ] as const)('%s', (text, ...expected) => {
    expect(figuresOf(text).map(({ as_of }) => as_of)).toEqual(expected);
  });
});
