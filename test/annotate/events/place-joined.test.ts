import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

describe('the place of one event', () => {
  it.each([
    ['Police arrested ten men in and around Cusco.', 'arrested', 'Cusco'],
    ['Police in Peru fired gas to disperse students who were marching through Cusco.', 'fired', 'Cusco'],
    // The ground that is taken; a ship is none.
    ['Militants seized northern Chile in 2012.', 'seized', 'Chile'],
    ['Chile seized a Peruvian ship on Monday.', 'seized', null],
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
