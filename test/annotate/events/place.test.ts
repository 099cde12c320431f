import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

/** Text, type of the event, its place ('' for none). */
const CASES: readonly (readonly [text: string, type: string, place: string])[] = [
  // Two places between which it happens; the first is taken.
  ['Fighting was reported between Homs and Hama.', 'ASSAULT', 'Homs'],
  ['Iraq launched a landing of marines between Basra and Umm Qasr.', 'MOBILIZE', 'Basra'],
  // What is attacked, not whose attack it is.
  ["Ankara's assault on Syria has killed dozens of villagers.", 'ASSAULT', 'Syria'],
  ["Russia's attack on Kharkiv killed ten people.", 'ASSAULT', 'Kharkiv'],
  // A capital that stands for its government is no place.
  ['Caracas accused Washington of theft.', 'ACCUSE', ''],
  ['Beijing condemned the decision of Washington.', 'ACCUSE', ''],
  ['Joe Biden visited Brussels.', 'CONSULT', 'Brussels'],
];

describe('places of events', () => {
  it.each(CASES)('%s', (text, type, place) => {
    const found = eventsIn(text).filter((event) => event.type === type);
    expect(found.map((event) => event.place ?? '')).toEqual([place]);
  });
});
