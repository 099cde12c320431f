/** Events whose recipients stand apart: who made the thing, whose support it is, of whom it is demanded; written for this test. */
import type { Hit } from './hits.ts';

export const RECIPIENT_HITS: readonly Hit[] = [
  // who made what is rejected or accepted
  ['Egypt rejected every offer made by the Taliban.', 'REJECT', 'rejected', 'Egypt', 'Taliban', 'actual'],
  ['A London court rejected an appeal filed by nurses.', 'REJECT', 'rejected', 'court', 'nurses', 'actual'],
  ['Chile rejected the deal that Peru offered.', 'REJECT', 'rejected', 'Chile', 'Peru', 'actual'],
  ['Chile accepted the proposal submitted by Peru.', 'AGREE', 'accepted', 'Chile', 'Peru', 'actual'],
  // one's own support, staff and word
  ["Ana Ruiz reiterated Chile's support for Kenya.", 'SUPPORT', 'reiterated', 'Ana Ruiz', 'Kenya', 'actual'],
  ["Chile welcomed Peru's support.", 'SUPPORT', 'welcomed', 'Chile', 'Peru', 'actual'],
  ['The UN withdrew peacekeepers from Rwanda.', 'SANCTION', 'withdrew', 'United Nations', 'Rwanda', 'actual'],
  ['Ana Ruiz reneged on her commitment to the miners.', 'REJECT', 'reneged', 'Ana Ruiz', 'miners', 'actual'],
  ['On a visit to Peru, Ana Ruiz voiced her support of Tom Hill.', 'SUPPORT', 'voiced', 'Ana Ruiz', 'Tom Hill', 'actual'],
  // of whom it is demanded, and where one asks for shelter
  ['The union demanded that the Peruvian government provide information.', 'REQUEST', 'demanded', 'union', 'Peru', 'actual'],
  ['The union demanded that the Peruvian government end curbs on the press.', 'REQUEST', 'demanded', 'union', 'Peru', 'actual'],
  ['The union demanded Peru release the nurses.', 'REQUEST', 'demanded', 'union', 'Peru', 'actual'],
  ['Ana Ruiz demanded a full, public apology from the mayor.', 'REQUEST', 'demanded', 'Ana Ruiz', 'mayor', 'actual'],
  ['Ana Ruiz demanded the withdrawal of Chilean troops from Peru.', 'REQUEST', 'demanded', 'Ana Ruiz', 'Chile', 'actual'],
  ['Some 800 families sought refuge in Germany.', 'REQUEST', 'sought', 'families', 'Germany', 'actual'],
  // against whom one protests, and for whom a threat is meant
  ['Nurses began a hunger strike to protest against the Chilean authorities.', 'PROTEST', 'hunger strike', 'Nurses', 'Chile', 'actual'],
  [
    'Students staged a hunger strike in protest at the killings by Chilean forces.',
    'PROTEST',
    'hunger strike',
    'Students',
    'Chile',
    'actual',
  ],
  ['Students held a rally at Lima University against the siege.', 'PROTEST', 'rally', 'Students', '', 'actual'],
  ['Farmers threatened to strike unless Peru lifts the duty.', 'THREATEN', 'threatened', 'Farmers', 'Peru', 'actual'],
  ['Farmers threatened to strike if attacks continue.', 'THREATEN', 'threatened', 'Farmers', '', 'actual'],
  // what a deal is about is nobody
  ['Chile and Peru failed to reach agreement on the Kenyan border.', 'REJECT', 'failed', 'Chile+Peru', '', 'actual'],
  ['Israel lifted a blockade on Palestinian lorries.', 'RETREAT', 'lifted', 'Israel', 'Palestine', 'actual'],
  // who is met, disarmed, expelled and honoured, and a meeting that fails
  ['Marchers clashed with police on the streets of Lima.', 'PROTEST', 'clashed', 'Marchers', 'police', 'actual'],
  ['Ten rebels have been demobilised.', 'RETREAT', 'demobilised', 'rebels', '', 'actual'],
  ['Two inspectors were expelled from Chile.', 'SANCTION', 'expelled', 'Chile', 'inspectors', 'actual'],
  ['Chile awarded the Order of Merit to Tom Hill.', 'SUPPORT', 'awarded', 'Chile', 'Tom Hill', 'actual'],
  ['The summit between Chile and Peru failed to reach agreement.', 'REJECT', 'failed', 'Chile+Peru', '', 'actual'],
  ['Marchers demanded the removal of Tom Hill from office.', 'SANCTION', 'removal', '', 'Tom Hill', 'demanded'],
  ['Chile and Peru have agreed a free trade agreement.', 'AGREE', 'agreed', 'Chile+Peru', '', 'actual'],
  ['Nurses have gone on hunger strike.', 'PROTEST', 'gone', 'nurses', '', 'actual'],
  ['Chile will not accept asylum seekers.', 'REJECT', 'accept', 'Chile', '*', 'actual'],
  ['Chile put the capital on lockdown.', 'COERCE', 'put', 'Chile', '*', 'actual'],
  ['Farmers blocked transport into Lima.', 'PROTEST', 'blocked', 'Farmers', '', 'actual'],
  ['Ana Ruiz rejected Chilean calls for a truce.', 'REJECT', 'rejected', 'Ana Ruiz', 'Chile', 'actual'],
  ['Ana Ruiz overthrew President Tom Hill.', 'COERCE', 'overthrew', 'Ana Ruiz', 'Tom Hill', 'actual'],
  // with whom a meeting is that is left or cancelled
  ['Lawmakers left a White House meeting with Ana Ruiz.', 'REJECT', 'left', 'Lawmakers', 'Ana Ruiz', 'actual'],
  ['Chile cancelled a planned visit to Peru.', 'CONSULT', 'visit', 'Chile', 'Peru', 'negated'],
  ['Chile and Peru reached a deal after days of negotiations.', 'CONSULT', 'negotiations', 'Chile+Peru', '', 'actual'],
  ['The Chilean senate voted down a bill proposed by Ana Ruiz.', 'REJECT', 'voted', '*', 'Ana Ruiz', 'actual'],
  ['Students protested against a reform proposed by Ana Ruiz.', 'PROTEST', 'protested', 'Students', 'Ana Ruiz', 'actual'],
  // to whom one writes
  ['Chile sent a letter to the head of Tolma Bank threatening to cut funding.', 'THREATEN', 'threatening', 'Chile', '*', 'actual'],
  ['Ana Ruiz wrote to Tolma Bank demanding an apology.', 'REQUEST', 'demanding', 'Ana Ruiz', 'Tolma Bank', 'actual'],
  // whose murder it is, and whom "them" means beside whoever acts
  ['Ana Ruiz was shot in Lima. Her murder shocked Peru.', 'ASSAULT', 'murder', '', 'Ana Ruiz', 'actual'],
  ['Troops chased the gunmen into Lima, killing five of them.', 'ASSAULT', 'killing', 'Troops', 'gunmen', 'actual'],
  ['Peru pulled back its troops from Lima.', 'RETREAT', 'pulled', 'Peru', '*', 'actual'],
];
