/** Whose words a letter, a law or a banner bears, whom an apposition names, and who "its neighbour" is. */
import type { Hit } from './hits.ts';

export const BEARER_HITS: readonly Hit[] = [
  // Who writes, adopts or carries it says what it says.
  ['The council adopted a decree dissolving the party.', 'COERCE', 'dissolving', 'council', 'party', 'actual'],
  ['Lawmakers passed a law banning the union.', 'COERCE', 'banning', 'Lawmakers', 'union', 'actual'],
  ['Nurses carried banners denouncing Luis Soto.', 'ACCUSE', 'denouncing', 'Nurses', 'Luis Soto', 'actual'],
  ['The army dropped leaflets urging rebels to surrender.', 'REQUEST', 'urging', 'army', 'rebels', 'actual'],
  ['A statement condemning Peru was issued by Chile.', 'ACCUSE', 'condemning', 'Chile', 'Peru', 'actual'],
  ['An article written by Luis Soto accuses the union of theft.', 'ACCUSE', 'accuses', 'Luis Soto', 'union', 'actual'],
  ['A letter signed by 40 nurses urged the ministry to resign.', 'REQUEST', 'urged', 'nurses', 'ministry', 'actual'],
  ['Police found leaflets denouncing Luis Soto.', 'ACCUSE', 'denouncing', '', 'Luis Soto', 'actual'],
  // Whom it calls upon is to do it, and not who wrote it.
  ['Chile’s ministry published a statement urging Peru to withdraw.', 'RETREAT', 'withdraw', 'Peru', '', 'demanded'],
  ['Peru sent the club a letter threatening to sue.', 'THREATEN', 'threatening', 'Peru', '*', 'actual'],
  // What an order or a message does is a verb.
  ['Chile sent a message warning Peru of war.', 'THREATEN', 'warning', 'Chile', 'Peru', 'actual'],
  ['Chile passed a law barring foreigners from buying land.', 'SANCTION', 'barring', 'Chile', 'foreigners', 'actual'],
  // Who goes on trial is accused.
  ['Luis Soto went on trial in Lima on Friday.', 'ACCUSE', 'went', '', 'Luis Soto', 'actual'],
  ['Four officers stood trial for murder.', 'ACCUSE', 'stood', '', 'officers', 'actual'],
  ['Chile put Luis Soto on trial.', 'ACCUSE', 'put', 'Chile', 'Luis Soto', 'actual'],
  // A state or a body that the words behind a comma name.
  ['Peru accused its rival, Chile, of arming rebels.', 'ACCUSE', 'accused', 'Peru', 'Chile', 'actual'],
  ['Peru accused its rival, Chile, of arming rebels.', 'AID', 'arming', 'Chile', 'rebels', 'alleged'],
  ['The group, known as the Tolma Front, kidnapped ten students.', 'ASSAULT', 'kidnapped', 'Tolma Front', 'students', 'actual'],
  ['Chile and Peru met. Chile accused its northern neighbour of theft.', 'ACCUSE', 'accused', 'Chile', 'Peru', 'actual'],
  ['Peru and Kenya met. The union accused its rival of theft.', 'ACCUSE', 'accused', 'union', 'rival', 'actual'],
];
