/** Who is meant where clauses, deeds and numbers are joined, and what belongs to neither. */
import type { Hit } from './hits.ts';

export const JOINED_HITS: readonly Hit[] = [
  // Who denies or says goes on to speak.
  ['Ana Ruiz denied that the army had attacked the village and urged calm.', 'REQUEST', 'urged', 'Ana Ruiz', '', 'actual'],
  ['Ana Ruiz said that the army had attacked the village and arrested ten people.', 'COERCE', 'arrested', 'army', 'people', 'actual'],
  ['Ana Ruiz denied that her client met them and criticised the police.', 'ACCUSE', 'criticised', 'Ana Ruiz', 'police', 'actual'],
  // An aside between who is accused and of what.
  ['Ana Ruiz accused the ministry, led by Luis Vega, of stealing money.', 'COERCE', 'stealing', 'ministry', '', 'alleged'],
  // A second deed is joined to the first.
  ['Peru condemned the arrest of Luis Vega and the killing of two nurses.', 'COERCE', 'arrest', '', 'Luis Vega', 'actual'],
  // Those who are handed over are not asked.
  ['Peru demanded the handover of the suspects.', 'REQUEST', 'demanded', 'Peru', '', 'actual'],
  ['Peru demanded the handover of the suspects.', 'RETREAT', 'handover', '', 'suspects', 'demanded'],
  ['Peru called for the release of the prisoners.', 'REQUEST', 'called', 'Peru', '', 'actual'],
  ['Peru demanded the withdrawal of the troops.', 'REQUEST', 'demanded', 'Peru', 'troops', 'actual'],
  // Some and others.
  ['Hundreds of students marched in Lima. Police beat several of them.', 'ASSAULT', 'beat', 'Police', 'students', 'actual'],
  ['Police arrested three others in Lima.', 'COERCE', 'arrested', 'Police', 'others', 'actual'],
  ['The bomb killed 11 people and wounded 26 others.', 'ASSAULT', 'wounded', '', 'people', 'actual'],
  ['The army pulled out most of its soldiers.', 'RETREAT', 'pulled', 'army', '', 'actual'],
  ['Gunmen opened fire on traders in Cusco on Sunday. They then set fire to a school.', 'ASSAULT', 'set', 'Gunmen', '', 'actual'],
  // A body is called by more than the word that it begins with.
  ['The Congress of Peruvian Trade Unions condemned the raid.', 'ACCUSE', 'condemned', 'Congress of Peruvian Trade Unions', '', 'actual'],
  ['The Senate of Peru condemned the raid.', 'ACCUSE', 'condemned', 'Peruvian Senate', '', 'actual'],
  ['Judge Ana Ruiz refused bail to six men.', 'REJECT', 'refused', 'Ana Ruiz', 'men', 'actual'],
  ['The council will meet over the objections of Chile.', 'ACCUSE', 'objections', 'Chile', '', 'actual'],
  ['The ministers met on Friday but failed to agree on suspending trade with Chile.', 'SANCTION', 'suspending', '*', '*', 'planned'],
  ['The rebels captured eastern Chile in 2012.', 'COERCE', 'captured', 'rebels', 'Chile', 'actual'],
  ['Tear gas was fired on Monday to disperse students.', 'ASSAULT', 'fired', '', 'students', 'actual'],
  // Whom one calls home, and from whom.
  ['Chile recalled its ambassador from Lima for consultations.', 'SANCTION', 'recalled', 'Chile', 'Peru', 'actual'],
  ['Chile has recalled its ambassador to Peru.', 'SANCTION', 'recalled', 'Chile', 'Peru', 'actual'],
  // What something is called is against others than those who are meant.
  ['Luis Vega called the killings “an act against people who had nothing” and urged calm.', 'ACCUSE', 'called', 'Luis Vega', '', 'actual'],
  ['Luis Vega called the killings “an act against people who had nothing” and urged calm.', 'REQUEST', 'urged', 'Luis Vega', '', 'actual'],
  ['Soldiers neutralised five gunmen in Cusco.', 'ASSAULT', 'neutralised', 'Soldiers', 'gunmen', 'actual'],
  ['About 80 members scuffled with riot police outside the office.', 'ASSAULT', 'scuffled', 'members', 'riot police', 'actual'],
  ['France said it had flown nine of the injured to the capital.', 'AID', 'flown', 'France', 'injured', 'actual'],
  ['Police searched six locations in Lima.', 'COERCE', 'searched', 'Police', '*', 'actual'],
  // Those who die in an attack have not made it.
  ['Ten people died in an airstrike on Monday.', 'ASSAULT', 'airstrike', '', 'people', 'actual'],
  ['Ten people died in an airstrike on Monday.', 'ASSAULT', 'died', '', 'people', 'actual'],
  // What goes on meanwhile has not killed them.
  [
    'Police opened fire as students hurled stones and tried to march, leaving ten people dead.',
    'ASSAULT',
    'leaving',
    'Police',
    'people',
    'actual',
  ],
  ['Chile warned Peru against selling arms to the island.', 'COOPERATE', 'selling', 'Peru', '', 'negated'],
  ['Kenya accused Chile of bombing Peru.', 'ASSAULT', 'bombing', 'Chile', 'Peru', 'alleged'],
  ['Rebels shot soldiers on Monday.', 'ASSAULT', 'shot', 'Rebels', 'soldiers', 'actual'],
  ['Chile, in a move that surprised many, threatened Peru.', 'THREATEN', 'threatened', 'Chile', 'Peru', 'actual'],
  ['China sent 45 warplanes toward Taiwan on Thursday.', 'MOBILIZE', 'sent', 'China', '*', 'actual'],
  ['Authorities blocked most roads leading into the capital.', 'COERCE', 'blocked', 'Authorities', '*', 'actual'],
  ['The minister tendered her resignation on Monday.', 'RETREAT', 'resignation', 'minister', '', 'actual'],
  ["Taiwan's military scrambled jets and put missiles on alert.", 'MOBILIZE', 'scrambled', 'Taiwan', '', 'actual'],
  // Services of a state, and what is said of a claim.
  ['Ana Ruiz accused the state security service of torturing him.', 'ACCUSE', 'accused', 'Ana Ruiz', 'security service', 'actual'],
  ['Luis Vega said the government had cut aid, a claim that Ana Ruiz rejected.', 'REJECT', 'rejected', 'Ana Ruiz', 'Luis Vega', 'actual'],
  [
    'Police arrested ten men in Lima on Monday.\n\nThe court heard the case.\n\nTwo women were released without charge.',
    'RETREAT',
    'released',
    'Police',
    'women',
    'actual',
  ],
  // One's own aid, pact or blockade is ended for whom it was.
  ['Chile ended its aid to Peru on Monday.', 'SANCTION', 'ended', 'Chile', 'Peru', 'actual'],
  ['Chile ended its blockade of Peru on Monday.', 'CONCEDE', 'ended', 'Chile', 'Peru', 'actual'],
  ['Chile ended its shelling of Peru on Monday.', 'RETREAT', 'ended', 'Chile', 'Peru', 'actual'],
  // Those who are recognised and boycotted.
  ["Kenya condemned Chile's recognition of Peru.", 'SUPPORT', 'recognition', 'Chile', 'Peru', 'actual'],
  ["Chile's boycott of Peru drew criticism.", 'PROTEST', 'boycott', 'Chile', 'Peru', 'actual'],
  ['The endorsement of Luis Vega by the union surprised many.', 'SUPPORT', 'endorsement', 'union', 'Luis Vega', 'actual'],
  ['Chile paid a visit to Peru on Monday.', 'CONSULT', 'visit', 'Chile', 'Peru', 'actual'],
];
