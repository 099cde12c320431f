/** Who takes part in what breaks out, who carries a bomb, and what an order is about; written for this test. */
import type { Hit } from './hits.ts';

export const ARISING_HITS: readonly Hit[] = [
  // those who share in it stand behind the verb
  ['Clashes broke out on Monday between Chile and Peru.', 'ASSAULT', 'Clashes', 'Chile+Peru', '', 'actual'],
  ['Fighting erupted in Lima between miners and nurses.', 'ASSAULT', 'Fighting', 'miners+nurses', '', 'actual'],
  ['Talks were held in Lima between Chile and Peru.', 'CONSULT', 'Talks', 'Chile+Peru', '', 'actual'],
  // a person, unlike the bombers of an air force
  ['A suicide car bomber attacked a convoy in Lima.', 'ASSAULT', 'attacked', 'suicide car bomber', '*', 'actual'],
  ['Chilean bombers attacked Peru.', 'ASSAULT', 'attacked', 'Chile', 'Peru', 'actual'],
  // of the same person in the same breath it is no figure of speech
  ['Ana Ruiz was detained in Lima and beaten.', 'ASSAULT', 'beaten', '*', 'Ana Ruiz', 'actual'],
  ['The judge ordered the ex-officials held in prison.', 'REQUEST', 'ordered', 'judge', 'ex-officials', 'actual'],
  ['Peru sent patrol boats to Lima.', 'MOBILIZE', 'sent', 'Peru', '', 'actual'],
];

export const ARISING_MISSES: readonly (readonly [text: string, type: string])[] = [
  ['Ana Ruiz called the strike “irresponsible”.', 'PROTEST'],
  ['Peru sent letters of protest to the council.', 'PROTEST'],
  ['Chile put off a summit due to be held in Lima.', 'COERCE'],
  ['They were freed in exchange for Tolma Front suspects after talks.', 'ACCUSE'],
  ['Doctors examined the girls, who had been flown to Lima.', '*'],
];
