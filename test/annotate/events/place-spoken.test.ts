/** Where words are spoken and not to whom, and where forces leave, stand and march. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

/** Text, type of the event, its place ('' for none). */
const CASES: readonly (readonly [text: string, type: string, place: string])[] = [
  ['Chile has issued an ultimatum to Turkey.', 'THREATEN', ''],
  ['Chile apologised to Brazil for the raid.', 'CONCEDE', ''],
  ['Ana Ruiz appealed to Kenya for help.', 'REQUEST', ''],
  ['Ana Ruiz appealed in Kenya for help.', 'REQUEST', 'Kenya'],
  ['The UN withdrew peacekeepers from Rwanda.', 'SANCTION', 'Rwanda'],
  ['Chile withdrew its troops from Peru.', 'RETREAT', 'Peru'],
  ['Students throughout Indonesia staged protests.', 'PROTEST', 'Indonesia'],
  ['Israeli troops patrolled in the occupied West Bank.', 'MOBILIZE', 'West Bank'],
  ["Opposition leaders in Chad's capital, Ndjamena, boycotted the vote.", 'PROTEST', "N'Djamena"],
  ['Chile issued an ultimatum to Washington after weeks of talks with an envoy.', 'CONSULT', ''],
  ['Ana Ruiz flew to Geneva for talks with Tom Hill.', 'CONSULT', 'Geneva'],
];

describe('places of words and of those who move', () => {
  it.each(CASES)('%s %s: %s', (text, type, place) => {
    const places = eventsIn(text)
      .filter((event) => event.type === type)
      .map((event) => event.place ?? '');
    expect(places).toContain(place);
  });
});
