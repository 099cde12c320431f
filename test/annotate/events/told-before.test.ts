import { describe, expect, it } from 'vitest';
import type { Event } from '../../../pipeline/models/events.ts';
import { eventsIn } from './events-in.ts';
import { ACTORS, RECIPIENTS, type ToldBefore } from './told-before-parties.ts';

/** Text, the trigger, and its place. */
const PLACES: readonly ToldBefore[] = [
  ['Farmers marched in Lyon. Police arrested ten of them.', 'arrested', 'Lyon'],
  ['Farmers marched in Lyon. Miners marched in Nice.\n\nPolice arrested ten of them.', 'arrested', 'France'],
  ['An attack on Homs was repelled.', 'attack', 'Homs'],
  ['The army repelled rebels advancing on Homs.', 'repelled', 'Homs'],
  ['In Hungary, thousands have arrived since the fighting began.', 'fighting', ''],
  ['Thousands have left since the fighting in Homs.', 'fighting', 'Homs'],
  ['The United States, which hosted talks in Geneva, imposed sanctions on Chile.', 'sanctions', ''],
  ['Antony Blinken visited New Zealand.', 'visited', 'New Zealand'],
  ['Teachers went on strike in Chile. The minister said Chile, and all of Chile, would not pay. Students rioted.', 'rioted', 'Chile'],
  ['Teachers went on strike in Chile. Students rioted.', 'rioted', ''],
  ['Egypt has banned protests.', 'banned', 'Egypt'],
  ['Egypt said food had been given to villagers.', 'given', 'Egypt'],
  ['Witnesses said food had been given to villagers.', 'given', ''],
  // A border, the town that was named last, and what one goes on to enter.
  ['Envoys met at the border with Chile.', 'met', 'Chile'],
  ['Envoys met at the hotel with Chile.', 'met', ''],
  ['Homs was quiet. Rebels later attacked the besieged city.', 'attacked', 'Homs'],
  ['Homs was quiet. Rebels later attacked the besieged hotel.', 'attacked', ''],
  ['Homs was quiet. Rebels managed to break through the lines and enter the city centre.', 'break', 'Homs'],
  ['The minister will meet soldiers who are deployed in Latvia.', 'meet', 'Latvia'],
  ['The minister will meet soldiers who trained in Latvia.', 'meet', ''],
  ['The army moved troops to repel an advance near Homs.', 'moved', 'Homs'],
  ['A bombing was heard in Homs. The bombing was condemned by Chile.', 'condemned', ''],
  // What is quoted does not happen where it is said.
  ['“Rebels launched a raid,” he wrote after a visit to a school in Oslo.', 'raid', ''],
  // Purposes and asides are elsewhere.
  ['Egypt has banned words that describe events in Syria.', 'banned', 'Egypt'],
];

/** Text, the trigger, and its date. */
const DATES: readonly ToldBefore[] = [
  // the clause behind "a day after" is earlier than the one above it
  ['A blast killed nine people in Kabul on Monday, a day after gunmen attacked a wedding.', 'attacked', '2021-02-28'],
  ['A blast killed nine people in Kabul on Monday, two weeks after gunmen attacked a wedding.', 'attacked', '2021-02-15'],
  ['A blast killed nine people in Kabul on Monday, a day after gunmen attacked a wedding.', 'blast', '2021-03-01'],
  // a stretch inside one month
  ['The minister visited Peru from February 6 to February 8.', 'visited', '2021-02'],
  ['The minister visited Peru from January 30 to February 8.', 'visited', ''],
  ['Chad, which broke off ties with Mali in 2014, offered to send doctors.', 'offered', ''],
  ['The council voted for a session of the assembly, which would be held on Monday.', 'session', '2021-03-08'],
  ['The plenum adopted the resolution on Tuesday. It was supported by 141 members.', 'supported', '2021-03-02'],
  ['Chile will meet Peru on Monday. The two sides will discuss the border.', 'discuss', '2021-03-08'],
  ['Chile will meet Peru on Monday. Norway and Spain will discuss the border.', 'discuss', ''],
  ['Peru will hold a Summit on Monday. The summit of the Alps with Chile will take place at noon.', 'summit', '2021-03-08'],
  ['The plenum met on Monday. It adopted the resolution on Tuesday. The film was praised by critics.', 'praised', ''],
];

/** Text, the trigger, and its modality. */
const MODALITIES: readonly ToldBefore[] = [
  ['None of the five members will veto the plan.', 'veto', 'negated'],
  ['Rebels managed to break through the lines and enter the city.', 'enter', 'actual'],
  ['Rebels planned to break through the lines and enter the city.', 'enter', 'planned'],
  ['Norway announced a million dollars in aid for Chile.', 'announced', 'planned'],
  ['Norway sent a million dollars in aid to Chile.', 'sent', 'actual'],
  ['Talks between Chile and Peru ended without an agreement.', 'agreement', 'negated'],
  ['Chile said it was open to talks with Peru.', 'talks', 'planned'],
  ['Chile said it was used to talks with Peru.', 'talks', 'actual'],
  ['M23 rebels marched in Congo. Congo wept, and Goma in Congo burned. The rebels said they seized a port.', 'seized', 'alleged'],
  ['M23 rebels marched in Congo. Congo wept, and Goma in Congo burned. Witnesses said the rebels seized a port.', 'seized', 'actual'],
  ['The floods forced the rebels to withdraw from Aleppo.', 'withdraw', 'actual'],
  ['The floods led the rebels to withdraw from Aleppo.', 'withdraw', 'actual'],
  ['The mayor asked the rebels to withdraw from Aleppo.', 'withdraw', 'demanded'],
  // an imperative, and a subject left out
  ['“Please attack the base in Aleppo,” the mayor told the rebels.', 'attack', 'demanded'],
  ['“Rebels withdraw from Aleppo at night,” the mayor said.', 'withdraw', 'actual'],
  ['Students marched to demand a vote.', 'demand', 'actual'],
  ['Students plan to demand a vote.', 'demand', 'planned'],
  ['A summit of bishops opened in Accra.', 'summit', 'actual'],
  ['A summit of bishops is expected in Accra.', 'summit', 'planned'],
  ['The envoy said Peru would appeal, faulting the judge.', 'faulting', 'actual'],
];

/** Text, the trigger, and who states the event; nobody where the article does so itself. */
const CLAIMANTS: readonly ToldBefore[] = [
  ['The mayor said the city would hold as rebels shelled the port.', 'shelled', 'the mayor'],
  ['The mayor said the city would hold, even as rebels shelled the port.', 'shelled', ''],
  ['Rebels shelled the port, the mayor said.', 'shelled', 'the mayor'],
  ['Rebels shelled the port. The mayor said nothing.', 'shelled', ''],
];

function find(text: string, trigger: string): Event {
  const events = eventsIn(text).filter((event) => event.trigger.includes(trigger));
  expect(events, `${trigger} in ${text}`).toHaveLength(1);
  return events[0] as Event;
}
const names = (list: readonly unknown[]): string => list.map(String).join('+');

describe('what an event takes from the clauses before it', () => {
  it.each(ACTORS)('actors: %s %s', (text, trigger, wanted) => expect(names(find(text, trigger).actors)).toBe(wanted));
  it.each(RECIPIENTS)('recipients: %s %s', (text, trigger, wanted) => expect(names(find(text, trigger).recipients)).toBe(wanted));
  it.each(PLACES)('place: %s %s', (text, trigger, wanted) => expect(find(text, trigger).place ?? '').toBe(wanted));
  it.each(DATES)('date: %s %s', (text, trigger, wanted) => expect(find(text, trigger).date ?? '').toBe(wanted));
  it.each(MODALITIES)('modality: %s %s', (text, trigger, wanted) => expect(find(text, trigger).modality).toBe(wanted));
  it.each(CLAIMANTS)('claimed by: %s %s', (text, trigger, wanted) =>
    expect(find(text, trigger).claimed_by?.toLowerCase() ?? '').toBe(wanted),
  );
});
