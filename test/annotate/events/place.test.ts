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
  ['Berlin said it would send more weapons to Kyiv.', 'AGREE', ''],
  ['Joe Biden visited Brussels.', 'CONSULT', 'Brussels'],
  // Where it was said is not where it happened; what stands before "where" is.
  ['A minister said in Brussels that rebels had attacked the airport.', 'ASSAULT', ''],
  ['Shots were heard in the centre of Homs, where officials say street fighting has broken out.', 'ASSAULT', 'Homs'],
  ['The envoy visited a school in the capital of Moldova.', 'CONSULT', 'Moldova'],
];

describe('salience and dates of events', () => {
  it('takes an old deed for background, and its date for its own clause only', () => {
    const [rejected, seized] = ['REJECT', 'COERCE'].map((type) =>
      eventsIn('Chile rejected the offer, as it has since Peru seized the island in 2014.').find((event) => event.type === type),
    );
    expect(rejected?.date).toBeNull();
    expect(rejected?.salience).toBe('report');
    expect(seized?.date).toBe('2014');
    expect(seized?.salience).toBe('background');
  });

  it('reads the day before the subject also for what was announced', () => {
    const found = eventsIn('Late on Monday, the front announced it had entered into an agreement with Chile after Peru attacked the port.');
    expect(found.find(({ type }) => type === 'AGREE')?.date).toBe('2021-03-01');
  });
});

describe('places of events', () => {
  it.each(CASES)('%s', (text, type, place) => {
    const found = eventsIn(text).filter((event) => event.type === type);
    expect([...new Set(found.map((event) => event.place ?? ''))]).toEqual([place]);
  });
});

describe('the precision of a place', () => {
  it.each([
    ['Rebels attacked a convoy in Patna.', 'exact'],
    ['Rebels attacked a convoy near Patna.', 'near'],
    ['Rebels attacked a convoy in Bihar.', 'region'],
    ['Rebels attacked a convoy across the Donbas.', 'region'],
    ['Rebels attacked a convoy in Peru.', 'country'],
  ])('%s', (text, precision) => {
    expect(eventsIn(text).map(({ place_precision }) => place_precision)).toEqual([precision]);
  });
});
