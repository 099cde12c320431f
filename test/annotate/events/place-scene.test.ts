/** Where a story goes on: the capital it opens in, the town of the event before, "there", "the capital". */
import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

/** The place of the events with a trigger. */
const placesOf = (text: string, trigger: string): (string | null)[] =>
  eventsIn(text)
    .filter((event) => event.trigger === trigger)
    .map(({ place }) => place);

const VERDICT =
  'LIMA, March 3 (Reuters) - A Peruvian court jailed a banker, triggering clashes in the capital between students and police.';

const ONE_TOWN = 'Shots were heard in Cusco. Ten nurses were hurt in Cusco. Peru is poor. It rained. It snowed. It rained. It snowed.';

describe('where a story goes on', () => {
  it.each([
    // The capital from which it is reported, where its first deed is told there; what opens with another place is elsewhere.
    [`${VERDICT}\n\nIt rained.\n\nOutside the court 3,000 people threw stones at police.`, 'threw', 'Lima'],
    [`${VERDICT}\n\nIt rained.\n\nIn the southern region of Altaverde, rebels shelled a bridge.`, 'shelled', 'Altaverde'],
    [`${VERDICT}\n\nIt rained.\n\nIn the land of Altaverde rebels shelled a bridge.`, 'shelled', 'Peru'],
    [`${VERDICT}\n\nIt rained.\n\nIn May rebels shelled a bridge.`, 'shelled', 'Peru'],
    // The one town of the deeds just before, and not behind two towns.
    ['Shots were heard near a barracks in Arequipa. It rained.\n\nGuards shelled a shop.', 'shelled', 'Arequipa'],
    ['Rebels left Lima. Shots were heard in Arequipa. Shots were heard in Cusco.\n\nGuards shelled a shop.', 'shelled', 'Peru'],
    // All that was placed so far was in one town; in another month it may have been elsewhere.
    [`${ONE_TOWN}\n\nThe army had shelled a bank.`, 'shelled', 'Cusco'],
    [`${ONE_TOWN}\n\nIn May the army had shelled a bank.`, 'shelled', 'Peru'],
    [`${VERDICT}\n\nIt rained.\n\nSince then 570 people have been arrested.`, 'arrested', 'Peru'],
    [`${VERDICT}\n\nIt rained.\n\nFurther north, farmers occupied three wells.`, 'occupied', 'Peru'],
    // who lives there does it there; who comes from there is elsewhere; a place from which a distance is told is not "the town"
    ['Residents of Arequipa blocked the road to Lima.', 'blocked', 'Arequipa'],
    ['Ana Ruiz had flown in from Arequipa.', 'flown', null],
    ['Troops withdrew from Arequipa.', 'withdrew', 'Arequipa'],
    ['In Cusco, 65 miles (105 km) south of Lima, miners blocked a road. The army sent tanks to the mining town.', 'sent', 'Cusco'],
    ['Police shot a man on the outskirts of Cusco and wounded two.', 'wounded', 'Cusco'],
    // "there" in front
    ['Ana Ruiz flew to a summit in Arequipa. There she signed a pact.', 'signed', 'Arequipa'],
    ['Ana Ruiz flew to a summit in Arequipa. There was a pact that she signed.', 'signed', null],
    // the capital of the state that the sentence is about
    ['Peru is at war. Speaking from Santiago, the envoy for Peru told of clashes in the capital.', 'clashes', 'Lima'],
    // where those are who were taken away, who say so, who are dispersed, who are let go
    ['Ten soldiers were injured and taken to a hospital in Arequipa.', 'injured', null],
    ['Ten soldiers were injured in Arequipa.', 'injured', 'Arequipa'],
    ['Guards exchanged fire near Arica, leaving three dead in what officials in Lima called an ambush.', 'leaving', 'Arica'],
    ['Police used tear gas to disperse students who were marching in Arequipa.', 'used', 'Arequipa'],
    ['Ten prisoners were let go from a jail in Arequipa.', 'let', 'Arequipa'],
  ])('%s [%s]: %s', (text, trigger, place) => {
    expect(placesOf(text, trigger)).toEqual([place]);
  });
});
