/** Events of those in office and of those who are accused, in their own person; written for this test. */
import type { Hit } from './hits.ts';
import type { Miss } from './misses.ts';

export const OFFICE_HITS: readonly Hit[] = [
  // who resigns or is arrested does so in person; who speaks does so for his state
  ["Peru's interior minister resigned.", 'RETREAT', 'resigned', "Peru's interior minister", '', 'actual'],
  ["The speaker of Peru's parliament resigned.", 'RETREAT', 'resigned', 'speaker', '', 'actual'],
  ["Peru's interior minister, Ana Ruiz, resigned.", 'RETREAT', 'resigned', 'Ana Ruiz', '', 'actual'],
  ["Peru's government resigned.", 'RETREAT', 'resigned', 'Peru', '', 'actual'],
  ["Peru's foreign minister accused Chile of lying.", 'ACCUSE', 'accused', 'Peru', 'Chile', 'actual'],
  ['Police arrested the Peruvian foreign minister.', 'COERCE', 'arrested', 'police', 'Peruvian foreign minister', 'actual'],
  ['Chile arrested ten Peruvian soldiers.', 'COERCE', 'arrested', 'Chile', 'Peru', 'actual'],
  // nobody accuses without an object: who is accused, between a name and its verb
  ['Ana Ruiz, a lawmaker accused of inciting the crowd, resigned.', 'ACCUSE', 'accused', '', 'Ana Ruiz', 'actual'],
  ['Ana Ruiz, a lawmaker accused of inciting the crowd, resigned.', 'RETREAT', 'resigned', 'Ana Ruiz', '', 'actual'],
  ['Ana Ruiz, a senator accused by prosecutors of theft, resigned.', 'ACCUSE', 'accused', 'prosecutors', 'Ana Ruiz', 'actual'],
  ['Ana Ruiz accused the president of theft.', 'ACCUSE', 'accused', 'Ana Ruiz', 'president', 'actual'],
  // a person before "of" is no number, unlike "most"
  ['Ana Ruiz spoke. The court stripped her of her immunity.', 'SANCTION', 'stripped', 'court', 'Ana Ruiz', 'actual'],
  ['Chile pulled out most of its soldiers.', 'RETREAT', 'pulled', 'Chile', '*', 'actual'],
  // whose words a resolution is, also behind "and"
  ['Chile issued a statement condemning the raid and urging Peru to withdraw.', 'REQUEST', 'urging', 'Chile', 'Peru', 'actual'],
  // ministers are sacked, and senators arrested again
  ['Luis Rojas sacked his interior minister.', 'SANCTION', 'sacked', 'Luis Rojas', 'interior minister', 'actual'],
  ['The interior minister was sacked.', 'SANCTION', 'sacked', '', 'interior minister', 'actual'],
  ['Police re-arrested a senator.', 'COERCE', 're-arrested', 'police', 'senator', 'actual'],
  ['Police rearrested a senator.', 'COERCE', 'rearrested', 'police', 'senator', 'actual'],
  ['Luis Rojas met both sides at his home.', 'CONSULT', 'met', 'Luis Rojas', 'both sides', 'actual'],
  ['Ana Ruiz contested the decision of the court.', 'REJECT', 'contested', 'Ana Ruiz', 'court', 'actual'],
  ['Luis Rojas refused to leave.', 'REJECT', 'refused', 'Luis Rojas', '', 'actual'],
  ['The visit of Ana Ruiz to Chile drew crowds.', 'CONSULT', 'visit', 'Ana Ruiz', 'Chile', '*'],
  ['Chile described a raid on the port.', 'ASSAULT', 'raid', '', '*', 'actual'],
];

export const OFFICE_MISSES: readonly Miss[] = [
  ['Ana Ruiz will contest the election.', 'REJECT'],
  ['Luis Rojas refused to comment.', '*'],
  ['Chile sacked its coach.', '*'],
  ['The council, meeting in Lima, passed a budget.', 'CONSULT'],
  ['Chile described the arrest as a kidnapping.', 'ASSAULT'],
  ['Ana Ruiz dismissed the appeal as meddling.', 'COERCE'],
  ['Ana Ruiz, a lawmaker accused of theft, resigned.', 'COERCE'],
];
