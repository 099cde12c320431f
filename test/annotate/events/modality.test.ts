/** Whether an event happened, is meant to, or is only said to have. The articles are of Wednesday, 3 March 2021. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

/** What a clause hangs on, adverbs and negation: text, trigger, modality. */
const CLAUSES: readonly (readonly [string, string, string])[] = [
  ['The man allegedly attacked a guard in Lima.', 'attacked', 'alleged'],
  ['Rebels have reportedly seized a port.', 'seized', 'alleged'],
  ['The man repeatedly attacked a guard in Lima.', 'attacked', 'actual'],
  ['An adviser accused the army of using civilians as shields and of bombing a market.', 'bombing', 'alleged'],
  ['Chile and Peru traded accusations of violating the truce.', 'violating', 'alleged'],
  ['She was arrested on suspicion of killing her husband.', 'killing', 'alleged'],
  ['He was arrested after killing ten people.', 'killing', 'actual'],
  ['The minister will lead the team when Chile meets Peru.', 'meets', 'planned'],
  ['The minister led the team when Chile met Peru.', 'met', 'actual'],
  ['The agency would later condemn the raid.', 'condemn', 'actual'],
  ['The agency would condemn the raid.', 'condemn', 'planned'],
  ['Ana Ruiz is the third executive to quit.', 'quit', 'actual'],
  ['Ana Ruiz is not the only well-known senator to recently endorse Peru.', 'endorse', 'actual'],
  ['Ana Ruiz is the only contender here to have praised Peru.', 'praised', 'actual'],
  // what was almost or would have been done, what one has to do, and what one only weighs
  ['Chile has no plans to arrest Tom Hill.', 'arrest', 'negated'],
  ['Chile has plans to arrest Tom Hill.', 'arrest', 'planned'],
  ['Rebels almost killed a guard.', 'killed', 'negated'],
  ['Rebels killed almost ten guards.', 'killed', 'actual'],
  ['Rebels would have killed a guard.', 'killed', 'negated'],
  ['Police had to arrest ten students.', 'arrest', 'actual'],
  ['Police will have to arrest ten students.', 'arrest', 'planned'],
  ['The minister has to apologise to Chile.', 'apologise', 'demanded'],
  ['We have got to free the sailors.', 'free', 'demanded'],
  ['Most oppose expelling the envoy.', 'expelling', 'planned'],
  ['Chile supports Peru, with Bolivia supporting Laos.', 'supporting', 'actual'],
  ['The plan calls for expelling ten envoys.', 'expelling', 'demanded'],
  ['The man was acquitted of killing a guard.', 'killing', 'alleged'],
  // by what one tries something is done already, unlike by what one is urged to help
  ['Ana Ruiz made an effort to keep her seat by praising Peru.', 'praising', 'actual'],
  ['Police sought to end the march by arresting ten students.', 'arresting', 'actual'],
  ['The mayor urged residents to help by giving money.', 'giving', 'demanded'],
  ['Tom Hill convinced the rebels to release ten nurses.', 'release', 'actual'],
  ['Ana Ruiz, an executive who plans to quit, ate.', 'quit', 'planned'],
  ['Ana Ruiz phoned Juan Diaz to apologise to the nurses.', 'apologise', 'actual'],
  ['Dozens rallied outside parliament, defying martial law, to demand that he quit.', 'demand', 'actual'],
  ['Troops fired in the air to disperse the crowd.', 'disperse', 'actual'],
  ['They called Juan Diaz a traitor, demanding that Juan Diaz step down.', 'step', 'demanded'],
  ['The gangs had vowed to kill him.', 'kill', 'threatened'],
  ['The gangs had vowed to help him.', 'help', 'planned'],
  ['Rebels disarmed no one in Oslo.', 'disarmed', 'negated'],
  ['Not a single officer has been suspended.', 'suspended', 'negated'],
  ['It was not the first time that Chile attacked Peru.', 'attacked', 'actual'],
  ['The chamber was weighing a lawsuit against the bank.', 'lawsuit', 'planned'],
  ['The rebels repeated their demand for talks with Chile.', 'talks', 'demanded'],
  ['The aim of the talks with Chile was peace.', 'talks', 'actual'],
  ['Two men were charged with the murder of a guard.', 'murder', 'alleged'],
  ['Two men were jailed for the murder of a guard.', 'murder', 'actual'],
  ['Peru has accepted offers from Chile.', 'offers', 'actual'],
  ['The minister will lead the team when negotiations with Chile restart.', 'negotiations', 'planned'],
  ['He promised to restore order, calling on the militias to disarm.', 'calling', 'actual'],
  ['He left, promising to restore order and calling on the militias to disarm.', 'calling', 'actual'],
  ['The only member to vote against the plan was Ana Ruiz.', 'vote', 'actual'],
  ['Ana Ruiz said the raid could amount to a war crime.', 'amount', 'actual'],
  ['A judge banned further protests in Lima.', 'protests', 'negated'],
];

/** What is of a day to come: text, trigger, modality. */
const DAYS: readonly (readonly [string, string, string])[] = [
  ['Chile meets Peru in Lima on Friday.', 'meets', 'planned'],
  ['A rally is set for Sunday.', 'rally', 'planned'],
  ['General Kurilla was due in Lima on Sunday for talks with Peru.', 'talks', 'planned'],
  ['The senate is due to vote on Friday at the request of Peru.', 'request', 'actual'],
  ["There is grief after Sunday's attack on Homs.", 'attack', 'actual'],
];

/** What is known from one side of a fight, or only claimed: text, trigger, modality. */
const CLAIMS: readonly (readonly [string, string, string])[] = [
  ['Ana Ruiz claimed that ten people were killed.', 'killed', 'alleged'],
  ['Ana Ruiz said that ten people were killed.', 'killed', 'actual'],
  ['Peru alleges Chile has returned 90 refugees.', 'returned', 'alleged'],
  ['The army said its troops had killed ten men near the border.', 'killed', 'alleged'],
  ['The army admitted its troops had killed ten men near the border.', 'killed', 'actual'],
  ['Police said gunmen had killed ten men near the border.', 'killed', 'actual'],
  ['Azawad Front said its fighters had killed nine men. Two villages had been seized, Azawad Front said.', 'seized', 'alleged'],
  ['Azawad Front said nine men had been killed. Two villages had been seized, Azawad Front said.', 'seized', 'actual'],
  ['Prosecutors said the man had killed ten guards.', 'killed', 'alleged'],
  ['A military source said two villages had been seized.', 'seized', 'alleged'],
];

describe('the modality of an event', () => {
  it.each([...CLAUSES, ...DAYS, ...CLAIMS])('%s [%s] is %s', (text, trigger, modality) => {
    expect(eventsIn(text).find((event) => event.trigger === trigger)?.modality).toBe(modality);
  });
});
