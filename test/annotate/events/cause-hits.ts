/** Events whose parties act for themselves and not for their state, or decided what others speak of; written for this test. */
import type { Hit } from './hits.ts';

export const CAUSE_HITS: readonly Hit[] = [
  // those of a nation who are not its state
  ['Kenyan rebels attacked the village of Tolma.', 'ASSAULT', 'attacked', 'Kenyan rebels', '*', 'actual'],
  ["Mali's opposition leader rejected the result.", 'REJECT', 'rejected', "Mali's opposition leader", '', 'actual'],
  ["Chile's opposition rejected the result.", 'REJECT', 'rejected', "Chile's opposition", '', 'actual'],
  ['Opposition leaders in Chad boycotted the vote.', 'PROTEST', 'boycotted', 'Opposition leaders', '', 'actual'],
  ['Peruvian union leaders rejected the offer.', 'REJECT', 'rejected', 'Peruvian union leaders', '', 'actual'],
  ['Canada pledged support for Hungarian NGOs.', 'SUPPORT', 'pledged', 'Canada', 'Hungarian NGOs', 'actual'],
  ['Chilean hackers attacked the bank.', 'COERCE', 'attacked', 'Chilean hackers', 'bank', 'actual'],
  ['Peruvian leaders welcomed the deal.', 'SUPPORT', 'welcomed', 'Peru', '', 'actual'],
  ['Chilean forces attacked Peru.', 'ASSAULT', 'attacked', 'Chile', 'Peru', 'actual'],
  ["Peru criticised Chile's opposition to the plan.", 'ACCUSE', 'criticised', 'Peru', 'Chile', 'actual'],
  ['Chilean state media accused Peru of theft.', 'ACCUSE', 'accused', 'Chilean state media', 'Peru', 'actual'],
  ['The Prime Minister of Peru, Ana Ruiz, condemned the raid.', 'ACCUSE', 'condemned', 'Ana Ruiz', '', 'actual'],
  // who decided does it, and not who speaks of the decision
  ["Peru rejected Chile's decision to recognise Bolivia.", 'SUPPORT', 'recognise', 'Chile', 'Bolivia', 'planned'],
  ['Peru welcomed the decision by Chile to renew invitations.', 'AGREE', 'invitations', 'Chile', '', 'planned'],
  ['Peru criticised the refusal of Chile to release the sailors.', 'REJECT', 'refusal', 'Chile', '*', 'actual'],
  ['The families of the victims demanded an inquiry.', 'REQUEST', 'demanded', 'families', '', 'actual'],
  ['Peru announced its decision to expel Chilean envoys.', 'SANCTION', 'expel', 'Peru', 'Chile', 'planned'],
  ['Ana Ruiz called Tom Hill to offer her condolences.', 'CONSULT', 'called', 'Ana Ruiz', 'Tom Hill', 'actual'],
  ['Chile sent a letter to the head of Tolma Bank threatening to cut funding.', 'SANCTION', 'cut', 'Chile', '*', 'threatened'],
];

/** What only describes those it stands before, or names help that is not given. */
export const CAUSE_MISSES: readonly (readonly [text: string, type: string])[] = [
  ['Reinforced Peruvian troops wept.', 'MOBILIZE'],
  ['Ousted President Ana Ruiz wept.', 'COERCE'],
  ['Chile reduced military aid to Peru.', 'AID'],
];
