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
  // words with a hyphen, of which the last is a preposition
  ['Traders staged a sit-in in Lima.', 'PROTEST', 'sit-in', 'traders', '', 'actual'],
  ['The union staged a walk-out in Lima.', 'PROTEST', 'walk-out', 'union', '', 'actual'],
  // who attacks, where another clause tells what killed
  ['Ten nurses were killed when rebels attacked a market.', 'ASSAULT', 'killed', 'rebels', 'nurses', 'actual'],
  ['Two men were killed and five wounded when rebels opened fire.', 'ASSAULT', 'wounded', 'rebels', '*', 'actual'],
  ['Coalition warplanes bombed a depot.', 'ASSAULT', 'bombed', 'coalition', '*', 'actual'],
  ['Chilean drones hit a refinery.', 'ASSAULT', 'hit', 'Chile', '*', 'actual'],
  // what befalls those who were seized before
  ['Ana Ruiz was taken from her office in Lima and charged on Monday with theft.', 'ACCUSE', 'charged', '*', 'Ana Ruiz', 'actual'],
  ['Three nurses were let go from a jail.', 'RETREAT', 'let', '*', 'nurses', 'actual'],
  ['The rebels are to hand over their heavy weapons.', 'RETREAT', 'hand', 'rebels', '', 'planned'],
  // words that ask or blame
  ['Nurses gathered outside the court to call for his release.', 'PROTEST', 'gathered', 'nurses', '', 'actual'],
  ['Chile called the embargo illegal.', 'ACCUSE', 'called', 'Chile', '*', 'actual'],
  ['The union gave Ruiz ten days to leave.', 'REQUEST', 'gave', 'union', 'Ruiz', 'actual'],
  ['The envoy met mediators in Lima.', 'CONSULT', 'met', 'envoy', 'mediators', 'actual'],
  // what is claimed, planned and shouted
  ['The council is investigating complaints that soldiers beat nurses.', 'ASSAULT', 'beat', 'soldiers', 'nurses', 'alleged'],
  ['Ana Ruiz, who chairs the council, plans to visit Peru.', 'CONSULT', 'visit', 'Ana Ruiz', 'Peru', 'planned'],
  ['Outside the court about 300 people hurled eggs at police.', 'PROTEST', 'hurled', 'people', 'police', 'actual'],
  ['Gunmen shot two men and took away a nurse.', 'ASSAULT', 'took', 'gunmen', 'nurse', 'actual'],
  ['The attackers killed ten men. They also burnt two houses.', 'ASSAULT', 'burnt', 'attackers', '*', 'actual'],
];

export const ARISING_MISSES: readonly (readonly [text: string, type: string])[] = [
  ['Ana Ruiz called the strike “irresponsible”.', 'PROTEST'],
  ['Peru sent letters of protest to the council.', 'PROTEST'],
  ['Chile put off a summit due to be held in Lima.', 'COERCE'],
  ['They were freed in exchange for Tolma Front suspects after talks.', 'ACCUSE'],
  ['Doctors examined the girls, who had been flown to Lima.', '*'],
  // nobody does it
  ['Ten people were killed when a bus fell into a ravine.', '*'],
  ['Two people died after a lorry ploughed into a shop.', '*'],
];
