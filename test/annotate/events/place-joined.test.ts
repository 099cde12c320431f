import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

describe('the place of one event', () => {
  it.each([
    ['Police arrested ten men in and around Cusco.', 'arrested', 'Cusco'],
    ['Police in Peru fired gas to disperse students who were marching through Cusco.', 'fired', 'Cusco'],
    // The ground that is taken; a ship is none.
    ['Militants seized northern Chile in 2012.', 'seized', 'Chile'],
    ['Chile seized a Peruvian ship on Monday.', 'seized', null],
    ['Rebels fired rockets into northern Chile hours later.', 'fired', 'Chile'],
    // What the same party does in one sentence.
    ['Farmers marched in Cusco. Police beat farmers with batons and smashed a camera.', 'smashed', 'Cusco'],
    // What befell them decades before is not where one talks of it.
    ['Peru and Chile held talks in Lima on Friday on citizens abducted by agents in the 1970s.', 'abducted', null],
    ['Peru and Chile held talks in Lima on Friday on citizens abducted by agents in the 1970s.', 'talks', 'Lima'],
  ])('%s (%s)', (text, trigger, place) => {
    const found = eventsIn(text).filter((event) => event.trigger === trigger);
    expect(found.map((event) => event.place)).toEqual([place]);
  });

  it('of decades ago has no day of now, and is background', () => {
    const [abducted] = eventsIn('Peru and Chile held talks on Friday on citizens abducted by agents in the 1970s.').filter(
      ({ trigger }) => trigger === 'abducted',
    );
    expect([abducted?.date, abducted?.salience]).toEqual([null, 'background']);
  });
});

it('of a body is not the end of its name', () => {
  const [called] = eventsIn('The Organization for Security and Cooperation in Europe called on Peru to refrain from force.');
  expect([called?.actors, called?.place]).toEqual([['Organization for Security and Co-operation in Europe'], null]);
});

it('of the story is the town that the sentence behind its lead names', () => {
  const text =
    'At least 23 people have been killed in an attack in western Niger.\n\nGunmen opened fire on traders in the village of Tolma on Sunday.\n\nTraders were shot in the back.';
  expect(eventsIn(text).flatMap(({ trigger, place }) => (trigger === 'shot' ? [place] : []))).toEqual(['Tolma']);
});

it('of a deed that is named again goes with those who did it, whoever fought since', () => {
  const text = 'Rebels ambushed a convoy. The Tolma Front has killed thousands of people. Ana Ruiz called the ambush a crime.';
  expect(eventsIn(text).flatMap(({ trigger, actors }) => (trigger === 'ambush' ? actors : []))).toEqual(['Rebels']);
});
