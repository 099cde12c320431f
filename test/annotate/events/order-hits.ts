/** Events whose verb stands apart from its subject, its particle or its object; written for this test. */
import type { Hit } from './hits.ts';

export const ORDER_HITS: readonly Hit[] = [
  // a verb behind its auxiliary and subject, and one that never happened
  ['Nor did Chile endorse Peru.', 'SUPPORT', 'endorse', 'Chile', 'Peru', 'negated'],
  ['Neither Chile nor Peru attacked Bolivia.', 'ASSAULT', 'attacked', 'Chile+Peru', 'Bolivia', 'negated'],
  ['Chile never attacked Peru.', 'ASSAULT', 'attacked', 'Chile', 'Peru', 'negated'],
  ['Why did Chile attack Peru?', 'ASSAULT', 'attack', 'Chile', 'Peru', 'actual'],
  ['Not until May did Chile attack Peru.', 'ASSAULT', 'attack', 'Chile', 'Peru', 'actual'],
  ['US-backed forces attacked Chilean soldiers.', 'ASSAULT', 'attacked', 'US-backed forces', 'Chile', 'actual'],
  ['Chile and Peru expelled each other’s diplomats.', 'SANCTION', 'expelled', 'Chile+Peru', '*', 'actual'],
  // a preposition of two words, and the first of them alone
  ['Helicopters flew refugees out of Peru.', 'AID', 'flew', '*', 'refugees', 'actual'],
  ['Rebels forced the official out of office.', 'COERCE', 'forced', 'Rebels', 'official', 'actual'],
  ['Rebels forced the official out the door.', 'COERCE', 'forced', 'Rebels', 'official', 'actual'],
  // whom an office is of does not resign with it
  ['The head of Peru’s rail operator resigned.', 'RETREAT', 'resigned', 'head', '*', 'actual'],
  ['Police charged the marchers with batons.', 'ASSAULT', 'charged', 'police', 'marchers', 'actual'],
  ['Police shot dead 13 civilians.', 'ASSAULT', 'shot', 'police', 'civilians', 'actual'],
  // a number that "no" only bounds, and those of whom something is supposed
  ['Chile abducted no fewer than ten Peruvian soldiers.', 'ASSAULT', 'abducted', 'Chile', 'Peru', 'actual'],
  ['Not less than ten nurses were killed by rebels.', 'ASSAULT', 'killed', 'rebels', 'nurses', 'actual'],
  ['Chile abducted no Peruvian soldiers.', 'ASSAULT', 'abducted', 'Chile', 'Peru', 'negated'],
  ['Gunmen suspected to be rebels attacked Peru.', 'ASSAULT', 'attacked', 'Gunmen', 'Peru', 'actual'],
  ['Chile attached the assets of Tom Hill.', 'COERCE', 'attached', 'Chile', 'Tom Hill', 'actual'],
  // verbs with a particle, by what they are said of
  ['Chile called in the army.', 'MOBILIZE', 'called', 'Chile', '', 'actual'],
  // who is attacked does not attack; one's own people; relatives
  ['An attack on police killed ten people.', 'ASSAULT', 'killed', '', 'people', 'actual'],
  ['An attack on police killed ten people.', 'ASSAULT', 'attack', '', 'police', 'actual'],
  ['A raid by rebels on one of the camps killed ten nurses.', 'ASSAULT', 'killed', 'rebels', 'nurses', 'actual'],
  ['The Peruvian government barred its sailors from leaving.', 'SANCTION', 'barred', 'Peru', 'sailors', 'actual'],
  ['Ana Ruiz, whose son was jailed, wept.', 'COERCE', 'jailed', '*', 'son', 'actual'],
  ['Ten sailors have been rescued.', 'AID', 'rescued', '', 'sailors', 'actual'],
  ['Chile launched a lightning offensive.', 'ASSAULT', 'offensive', 'Chile', '', 'actual'],
  ['Ethnic Armenian forces surrendered.', 'RETREAT', 'surrendered', 'Ethnic Armenian forces', '', 'actual'],
  ["Ana Ruiz's party rejected the offer.", 'REJECT', 'rejected', "Ana Ruiz's party", '*', 'actual'],
  ['The union sued on behalf of ten children.', 'ACCUSE', 'sued', 'union', '', 'actual'],
  // what many demand, whose deed a coordinate clause tells, and a deed that is called something
  ['The rebels demand that Peru lift its blockade.', 'REQUEST', 'demand', 'rebels', '*', 'actual'],
  ['Police fired gas at a crowd in the state of Assam and the army was deployed in Tripura.', 'MOBILIZE', 'deployed', '*', '', 'actual'],
  ['Police fired tear gas at students.', 'ASSAULT', 'fired', 'police', 'students', 'actual'],
  ['Ana Ruiz called the attack a war crime.', 'ACCUSE', 'called', 'Ana Ruiz', '', 'actual'],
  ['Police took one woman away.', 'COERCE', 'took', 'police', 'woman', 'actual'],
  // another name for the subject between commas, and who phones whom
  ['The Chile Front, or CF, attacked Peru.', 'ASSAULT', 'attacked', 'Chile Front', 'Peru', 'actual'],
  ['Ana Ruiz called Tom Hill to congratulate him.', 'SUPPORT', 'congratulate', 'Ana Ruiz', 'Tom Hill', 'actual'],
  ['Rebels handed over three nurses to a mission.', 'RETREAT', 'handed', 'Rebels', 'nurses', 'actual'],
  ['Hackers attacked the website of Peru.', 'COERCE', 'attacked', 'Hackers', '*', 'actual'],
  ['Chile imposed a 25 per cent duty on rice.', 'SANCTION', 'imposed', 'Chile', '', 'actual'],
  ['The junta expelled French troops.', 'SANCTION', 'expelled', 'junta', 'France', 'actual'],
  ['The unions called a strike.', 'PROTEST', 'strike', 'unions', '', 'planned'],
  // two deeds joined, a book of charges, and troops who let nobody through
  ['Chile met Peru after an officer shot and wounded a man.', 'ASSAULT', 'wounded', 'officer', 'man', 'actual'],
  ['Police registered a case against ten traders.', 'ACCUSE', 'registered', 'police', 'traders', 'actual'],
  ['Some openly attacked Peru.', 'ASSAULT', 'attacked', '*', 'Peru', 'actual'],
  ['Soldiers stopped ambulances from reaching the town.', 'COERCE', 'stopped', 'Soldiers', '*', 'actual'],
  ['Police tore down ten homes.', 'COERCE', 'tore', 'police', '*', 'actual'],
  ['Ana Ruiz spoke by phone with Tom Hill from Nairobi.', 'CONSULT', 'spoke', 'Ana Ruiz', 'Tom Hill', 'actual'],
  ['An activist was picked up by police.', 'COERCE', 'picked', 'police', 'activist', 'actual'],
  // whose make a thing is, who gets it, and what is used against whom
  ['Chile sent Peruvian tanks to Bolivia.', 'AID', 'sent', 'Chile', 'Bolivia', 'actual'],
  ['Chile sent Peru tanks.', 'AID', 'sent', 'Chile', 'Peru', 'actual'],
  ['Chile offered Peruvian aid to Bolivia.', 'AGREE', 'offered', 'Chile', 'Bolivia', 'actual'],
  ['Chile used drones and fighter jets against Peru.', 'ASSAULT', 'used', 'Chile', 'Peru', 'actual'],
  ['A drone dropped explosives on a market.', 'ASSAULT', 'dropped', '', '*', 'actual'],
  ['Chilean warplanes carried out seven strikes around the airport.', 'ASSAULT', 'strikes', 'Chile', '', 'actual'],
  ['Two ministers turned themselves in at the camp.', 'RETREAT', 'turned', 'ministers', '', 'actual'],
  ['Ana Ruiz and Tom Hill spoke by phone from Lima.', 'CONSULT', 'spoke', 'Ana Ruiz+Tom Hill', '', 'actual'],
  ['Ana Ruiz told the crew to leave.', 'REQUEST', 'told', 'Ana Ruiz', 'crew', 'actual'],
];
