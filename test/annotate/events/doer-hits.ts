/** Who did what a noun names, as said behind it; what two verbs share; and auxiliaries that stand apart. */
import type { Hit } from './hits.ts';

export const DOER_HITS: readonly Hit[] = [
  [
    'The 36-hour stoppage, called by the Confederation of Labour, began at noon.',
    'PROTEST',
    'stoppage',
    'Confederation of Labour',
    '',
    'actual',
  ],
  ['A bombing carried out by the rebels killed ten nurses.', 'ASSAULT', 'bombing', 'rebels', 'nurses', 'actual'],
  ['An attack claimed by the rebels killed ten nurses.', 'ASSAULT', 'killed', 'rebels', 'nurses', 'actual'],
  ['An attack blamed on the rebels killed ten nurses.', 'ASSAULT', 'attack', 'rebels', 'nurses', 'actual'],
  ['An attack on the rebels killed ten nurses.', 'ASSAULT', 'attack', '', 'rebels', 'actual'],
  ['A curfew was imposed in Lima on Monday.', 'COERCE', 'curfew', 'Peru', '', 'actual'],
  ['Ten nurses were killed when a suicide bomber rammed a lorry into the gate.', 'ASSAULT', 'killed', 'suicide bomber', 'nurses', 'actual'],
  // What the second verb takes, the first takes too, unless it seldom takes anything.
  ['Police beat and detained students.', 'ASSAULT', 'beat', 'Police', 'students', 'actual'],
  ['Ana Ruiz ordered police to beat and detain students.', 'ASSAULT', 'beat', 'police', 'students', 'demanded'],
  ['The government plans to arrest and deport migrants.', 'COERCE', 'arrest', 'government', 'migrants', 'planned'],
  ['The government plans to arrest and deport migrants.', 'COERCE', 'deport', 'government', 'migrants', 'planned'],
  ['Soldiers refused and attacked the rebels.', 'REJECT', 'refused', 'Soldiers', '', 'actual'],
  // What governs the first infinitive governs the second.
  ['Norway called on Chile to free the prisoners and to withdraw its troops.', 'RETREAT', 'withdraw', 'Chile', '', 'demanded'],
  ['Chile threatened to expel envoys and to close the border.', 'COERCE', 'close', 'Chile', '', 'threatened'],
  // An auxiliary before a time or an aside.
  ['The rebels had at first demanded a truce.', 'REQUEST', 'demanded', 'rebels', '', 'actual'],
  ['The ministry had on January 9 ordered the army to leave.', 'REQUEST', 'ordered', 'ministry', 'army', 'actual'],
  ['The minister was on Monday arrested by police.', 'COERCE', 'arrested', 'police', 'minister', 'actual'],
  ['The army had on two occasions attacked the rebels.', 'ASSAULT', 'attacked', 'army', 'rebels', 'actual'],
];
