/** Events of campaigns, parties and parliaments, whose verbs are mostly figures of speech; written for this test. */
import type { Hit } from './hits.ts';
import type { Miss } from './misses.ts';

export const FIGURE_HITS: readonly Hit[] = [
  // verbs that the tagger takes for nouns, and informal blame
  ['Ana Ruiz slams the court ruling.', 'ACCUSE', 'slams', 'Ana Ruiz', '*', 'actual'],
  ['Ruiz blasts Diaz.', 'ACCUSE', 'blasts', 'Ruiz', 'Diaz', 'actual'],
  ['Ana Ruiz has blasted the media.', 'ACCUSE', 'blasted', 'Ana Ruiz', '', 'actual'],
  ['Ana Ruiz hammered Tom Hill in Lima.', 'ACCUSE', 'hammered', 'Ana Ruiz', 'Tom Hill', 'actual'],
  ['The union ran an ad attacking Senator Tom Hill for his record.', 'ACCUSE', 'attacking', '*', 'Tom Hill', 'actual'],
  ['Ana Ruiz dismissed the report of the council.', 'REJECT', 'dismissed', 'Ana Ruiz', '*', 'actual'],
  // who acts before or behind the words between
  ['Doctors -- including Ana Ruiz -- quickly accused Tom Hill of fraud.', 'ACCUSE', 'accused', 'Doctors', 'Tom Hill', 'actual'],
  [
    'Ana Ruiz, a professor of law at the University of Lund in Norway, who condemned the ruling, left.',
    'ACCUSE',
    'condemned',
    'Ana Ruiz',
    '*',
    'actual',
  ],
  [
    '"It is over," said Ana Ruiz, a lawyer from Chile who openly supports Tom Hill.',
    'SUPPORT',
    'supports',
    'Ana Ruiz',
    'Tom Hill',
    'actual',
  ],
  ['Ana Ruiz and Tom Hill each praised Peru.', 'SUPPORT', 'praised', 'Ana Ruiz+Tom Hill', 'Peru', 'actual'],
  ['Tom Hill will face opposition from Chile.', 'REJECT', 'opposition', 'Chile', 'Tom Hill', 'planned'],
  ['Ana Ruiz received support from Chile.', 'SUPPORT', 'support', 'Chile', 'Ana Ruiz', 'actual'],
  ['Tom Hill leads a group that is firmly opposed to Ana Ruiz.', 'REJECT', 'opposed', 'group', 'Ana Ruiz', 'actual'],
  [
    'On Nov. 24, Cook County prosecutors charged Tom Hill with murder.',
    'ACCUSE',
    'charged',
    'Cook County prosecutors',
    'Tom Hill',
    'actual',
  ],
  ['The group praised Sen. Ana Ruiz (R) for her work.', 'SUPPORT', 'praised', 'group', 'Ana Ruiz', 'actual'],
  // who is killed stands before the participle; a number bounded by a preposition is an object
  ['She mentioned worshippers killed at a church in Chile.', 'ASSAULT', 'killed', '', 'worshippers', 'actual'],
  ['Rebels killed around 40 soldiers in Chile.', 'ASSAULT', 'killed', 'rebels', 'soldiers', 'actual'],
  ['Police arrested at least ten students.', 'COERCE', 'arrested', 'police', 'students', 'actual'],
  // what is not done
  ['Ana Ruiz showed no sign of backing down.', 'CONCEDE', 'backing', 'Ana Ruiz', '', 'negated'],
  ['Ana Ruiz has not considered resigning.', 'RETREAT', 'resigning', 'Ana Ruiz', '', 'negated'],
  // senses beside those below
  ['Tom Hill took Ana Ruiz to court.', 'ACCUSE', 'took', 'Tom Hill', 'Ana Ruiz', 'actual'],
  ['Chile is hosting migrants.', 'AID', 'hosting', 'Chile', 'migrants', 'actual'],
  ['Tom Hill talked to Ana Ruiz.', 'CONSULT', 'talked', 'Tom Hill', 'Ana Ruiz', 'actual'],
  ['Chile awarded Ana Ruiz a medal.', 'SUPPORT', 'awarded', 'Chile', 'Ana Ruiz', 'actual'],
];

export const FIGURE_MISSES: readonly Miss[] = [
  ['The site awarded the claim four stars of shame and a pinch of salt.', 'AGREE'],
  ['A defeat would not derail his hopes.', 'REJECT'],
  ['The campaign defied all expectations.', 'REJECT'],
  ['She led the race, according to unofficial returns.', 'RETREAT'],
  ['We take our duty to the court very seriously.', 'ACCUSE'],
  ['Ana Ruiz, who requested anonymity, spoke on Monday.', 'REQUEST'],
  ['Ana Ruiz is counting on her record.', 'REQUEST'],
  ['The president signed an executive order.', 'REQUEST'],
  ['Ana Ruiz advised the leaders on how to win elections.', 'REQUEST'],
  ['The tour was one reason to complain about the mayor.', 'ACCUSE'],
  ['There is nothing to protest.', 'PROTEST'],
  ['Fees and taxes are partly to blame for the losses.', 'ACCUSE'],
  ['The rule lifts the amount that workers may earn.', 'CONCEDE'],
  ['Ana Ruiz was forced out of the race.', 'COERCE'],
  ['The party raised $24 million for its campaign.', 'AID'],
  ['Her policy proposals are detailed.', 'REQUEST'],
  ['The students stripped the debate of its meaning.', 'SANCTION'],
  ['They found the culture stifling and dangerous.', 'COERCE'],
  ['Supporters ripped the signs away from the voters.', 'ACCUSE'],
  ['She asked which candidate won the presidential debate.', 'CONSULT'],
  ['The critic slams doors.', '*'],
];
