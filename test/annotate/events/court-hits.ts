/** Events of courts, councils and unions, with what looks like one and is none; written for this test. */
import type { Hit } from './hits.ts';
import type { Miss } from './misses.ts';

export const COURT_HITS: readonly Hit[] = [
  // who goes on with the same person
  [
    'The lawyer, Omar Diaz, spoke. A court found Ivan Novak guilty of fraud but acquitted him of theft.',
    'CONCEDE',
    'acquitted',
    'court',
    'Ivan Novak',
    'actual',
  ],
  [
    'Judge Ana Ruiz found a former mayor guilty of fraud and sentenced him to nine years.',
    'SANCTION',
    'sentenced',
    'Ana Ruiz',
    'former mayor',
    'actual',
  ],
  // a relative is somebody else
  ['Fatou Rao, whose father Solo Rao was tortured to death, wept.', 'ASSAULT', 'tortured', '', 'Solo Rao', 'actual'],
  ['The clinic, whose doctors criticised the mayor, closed.', 'ACCUSE', 'criticised', 'clinic', 'mayor', 'actual'],
  // one name with "and" in it
  [
    'The firm was fined by the Occupational Safety and Health Administration.',
    'SANCTION',
    'fined',
    'Occupational Safety and Health Administration',
    'firm',
    'actual',
  ],
  // whose decision is praised, and who made a charge
  [
    'A court jailed the mayor. Prosecutors hailed the verdict. Campaign groups welcomed the decision.',
    'SUPPORT',
    'welcomed',
    'Campaign groups',
    'court',
    'actual',
  ],
  ['Residents complained about the noise. Ivan Novak denied the charges.', 'REJECT', 'denied', 'Ivan Novak', '', 'actual'],
  // where a ruling is challenged is no party
  ['The party challenged the decision in the High Court.', 'ACCUSE', 'challenged', 'party', '', 'actual'],
  // a new subject behind what the verb before governs
  ['The minister was charged with abuse of office and two of his aides were arrested.', 'COERCE', 'arrested', '*', 'aides', 'actual'],
  // who speaks acts
  [
    'Chile’s president, Omar Diaz, met students. “It is late,” said Ivan Novak, who leads the party. He appealed to donors to pay.',
    'REQUEST',
    'appealed',
    'Ivan Novak',
    'donors',
    'actual',
  ],
  ['The minister threatened to bring in agency staff.', 'THREATEN', 'threatened', 'minister', '', 'actual'],
  ['Two thousand members of the union walked out in a dispute over pay.', 'PROTEST', 'walked', 'union', '', 'actual'],
  ['Omar Diaz is responsible for the raid, the minister said.', 'ACCUSE', 'is', 'minister', 'Omar Diaz', 'actual'],
  // a name that looks like an auxiliary, names behind the noun they explain, and a second demand
  ['The family’s solicitor, Ben Marsh of Leigh Dare, called on ministers to act.', 'REQUEST', 'called', 'Ben Marsh', 'ministers', 'actual'],
  ['Two bishops, Ana Ruiz and Omar Diaz, visited Chile.', 'CONSULT', 'visited', 'Ana Ruiz+Omar Diaz', 'Chile', 'actual'],
  ['The fund asked for Ana Ruiz to be replaced and demanded three seats.', 'REQUEST', 'demanded', 'fund', '', 'actual'],
  ['The suspects were arrested and charged last week.', 'ACCUSE', 'charged', '', 'suspects', 'actual'],
  ['Gunmen blocked roads in Lima on Tuesday, killing a policeman.', 'ASSAULT', 'killing', 'gunmen', 'policeman', 'actual'],
  // the noun before a sum, and sports
  ['The court fined the Bolivian federation $25,000.', 'SANCTION', 'fined', 'court', 'Bolivian federation', 'actual'],
  ['The court rejected an appeal by Turkish club Altinordu.', 'REJECT', 'rejected', 'court', 'Altinordu', 'actual'],
  ['FIFA banned the player from football for a year.', 'SANCTION', 'banned', 'FIFA', 'player', 'actual'],
  ['The court approved the extradition of Omar Diaz.', 'AGREE', 'approved', 'court', 'Omar Diaz', 'actual'],
  // a time before the subject, those arrested, and a day that a court has set
  ['The following day gunmen stormed a studio.', 'ASSAULT', 'stormed', 'gunmen', 'studio', '*'],
  ['Police arrested three men on suspicion of blocking the road.', 'PROTEST', 'blocking', 'men', '', 'alleged'],
  ['The mayor will be sentenced in September.', 'SANCTION', 'sentenced', '', 'mayor', 'planned'],
  ['The agency sued Ivan Novak and his company, Celerion, in July.', 'ACCUSE', 'sued', 'agency', 'Celerion', 'actual'],
  ['A court banned the mayor from politics.', 'SANCTION', 'banned', 'court', 'mayor', 'actual'],
  ['Chile called for an inquiry into the origins of Covid-19.', 'REQUEST', 'called', 'Chile', '', 'actual'],
  // a medium is no party, and who is shot dead is not dead before
  ['The editor apologised to the player on Twitter.', 'CONCEDE', 'apologised', 'editor', 'player', 'actual'],
  ['A student shot dead three children in Lima.', 'ASSAULT', 'shot', 'student', 'children', 'actual'],
  ['Protesters flocked to the square to demand an inquiry.', 'REQUEST', 'demand', 'Protesters', '*', 'actual'],
];

export const COURT_MISSES: readonly Miss[] = [
  ['A court found the mayor guilty of murder, torture and illegal detention.', 'ASSAULT'],
  ['A court found the mayor guilty of murder, torture and illegal detention.', 'COERCE'],
  ['Victims who had travelled from Gambia wept.', 'CONSULT'],
  ['She said on a call with analysts that sales rose.', '*'],
  ['The mayor promised to recover stolen public funds.', 'COERCE'],
  ['Villagers vowed to fight on after the vote on the library.', 'ASSAULT'],
  ['The council declared a climate emergency.', 'COERCE'],
  ['Campaigners gathered 350,000 signatures.', 'PROTEST'],
  ['Shares in Tolma closed down 4.7% at 213p.', 'COERCE'],
  ['No remedy would protect shoppers, the regulator said.', '*'],
];
