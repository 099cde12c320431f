import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

/** The one conflict of this story; its attacker and its ground are told. */
const WAR = 'Peru invaded Chile on Monday. Peru shelled Chile on Tuesday. Chile attacked Peru. Peru bombed Chile. ';

describe('what strikes the ground of the attacked, where nobody is named', () => {
  const struck = (text: string, trigger: string): string | undefined =>
    eventsIn(text)
      .find((event) => event.trigger === trigger)
      ?.recipients.join('+');

  it.each([
    ['Energy facilities were hit in Antofagasta and Atacama.', 'hit'],
    ['The army reported nine assaults near Santiago.', 'assaults'],
  ])('%s', (sentence, trigger) => {
    expect([struck(WAR + sentence, trigger), struck(sentence, trigger)]).toEqual(['Chile', '']);
  });

  it('is not the attacker', () => {
    expect(struck(`${WAR}Energy facilities were hit in Lima and Cuzco.`, 'hit')).toBe('');
  });
});
