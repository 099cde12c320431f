import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

/** Texts in which nobody acts, or somebody acts beside what nobody did; with the events that remain. Written for this test. */
const CASES: readonly (readonly [text: string, ...events: string[]])[] = [
  // disasters and weather, also by name and by pronoun
  ['Tropical Cyclone Olga has killed 38 people and displaced 60,000. Olga is the second storm to hit the island.'],
  ['Winds of up to 165 km/h flattened houses in the port.'],
  ['A wildfire destroyed 40 homes as it ripped through the hills.'],
  ['Mount Tolma spewed ash and lava a year ago, killing 51 people and forcing 10,000 to flee.'],
  ['Floodwaters swept through the valley after days of rain. They destroyed two villages.'],
  ['Rebels shelled the port, killing nine people.', 'ASSAULT shelled', 'ASSAULT killing'],
  ['Rebels set the wildfire and killed nine people.', 'ASSAULT killed'],
  // accidents
  ['Nine people were killed when a house they were living in collapsed.'],
  ['At least 24 people were killed when the Coastal Express, travelling from Lima to Cusco, derailed and struck a goods train.'],
  ['Nine people were killed when soldiers opened fire.', 'ASSAULT killed', 'ASSAULT opened'],
  ['A gas explosion tore through a mine in Peru. The blast killed nine miners.'],
  ['An explosion tore through a market in Peru. The blast killed nine people.', 'ASSAULT explosion', 'ASSAULT blast', 'ASSAULT killed'],
  ['Three workers were killed in an ammonia leak. Police arrested the owner.', 'COERCE arrested'],
  ['A ferry hit a rock. The minister visited Lima and met the injured.', 'CONSULT visited', 'CONSULT met'],
  ['A bus struck a tree near Lima.'],
  ['A missile struck a bus near Lima.', 'ASSAULT struck'],
  ['The plane slammed into a hill, killing all 167 people on board.'],
  ['A drone slammed into a school, killing 16 pupils.', 'ASSAULT slammed', 'ASSAULT killing'],
  ['Tornadoes killed five people. The town was hit hard, the mayor said.'],
  ['The envoy will punish whoever is responsible for the leak.', 'THREATEN punish'],
  ['A climber collapsed near the summit.'],
  ['The report blamed heat for 61,000 deaths.'],
  ['The report blamed the crash on the pilot.', 'ACCUSE blamed'],
  // animals, drugs and diseases
  ['A bear attacked a hiker.'],
  ['The drug attacks the virus at its root.'],
  ['The health service is attacking obesity.'],
  ['The mayor called the blaze “a disgrace”.'],
  ['The mayor called the minister “a disgrace”.', 'ACCUSE called'],
  // games
  [
    'City beat Rovers 3-1 to go top of the league. City attacked from the first whistle and bombarded the goal. Rovers fought back after half-time, but the striker was booked for protesting. The visitors pulled one back with a header. He will be suspended for the next match.',
  ],
  [
    'Rovers beat City 2-1 in the league. The winning goal came from the penalty spot. Fans attacked police after the match. The referee was banned for two years by the league for taking money from a coach.',
    'ASSAULT attacked',
    'SANCTION banned',
  ],
];

describe('deeds of nobody', () => {
  it.each(CASES)('%s', (text, ...wanted) => {
    expect(eventsIn(text).map(({ type, trigger }) => `${type} ${trigger}`)).toEqual(wanted);
  });
});
