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
  // Who speaks demands it, though another sentence names him.
  ['“Ban the club from the league. It is a risk,” Ana Ruiz said.', 'REQUEST', 'Ban', 'Ana Ruiz', '', 'actual'],
  ['Chile described the expulsion as “hasty and unfriendly”.', 'ACCUSE', 'described', 'Chile', '', 'actual'],
  ['The union called the law draconian.', 'ACCUSE', 'called', 'union', '', 'actual'],
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
  // One person with two roles, and who "the minister" is, by the name behind it.
  ['His rival and predecessor, Luis Soto, accused Chile of theft.', 'ACCUSE', 'accused', 'Luis Soto', 'Chile', 'actual'],
  ['The founder and head of the charity, Luis Soto, accused Chile of theft.', 'ACCUSE', 'accused', 'Luis Soto', 'Chile', 'actual'],
  ['The mayor and the governor condemned Chile.', 'ACCUSE', 'condemned', 'mayor+governor', 'Chile', 'actual'],
  [
    'Prime Minister Omar Diaz spoke. Lawmakers voted to remove the minister, Luis Soto, with 12 abstaining.',
    'SANCTION',
    'remove',
    'Lawmakers',
    'Luis Soto',
    'planned',
  ],
  // Who says so stands between who does it and what he does.
  ['Chile’s army, it added, arrested three men at a checkpoint.', 'COERCE', 'arrested', 'Chile', 'men', 'actual'],
  ['The army, the ministry said, arrested three men.', 'COERCE', 'arrested', 'army', 'men', 'actual'],
  // Who mediates does not hold those who go free, and who is charged does not charge.
  ['Rebels detained two nurses, who were freed after mediation by Chile.', 'RETREAT', 'freed', '', 'nurses', 'actual'],
  ['Three police officers accused of theft were charged with murder.', 'ACCUSE', 'charged', '', 'police officers', 'actual'],
  // What a passive leaves behind its verb.
  ['Two lawmakers were jeered at by farmers.', 'PROTEST', 'jeered', 'farmers', 'lawmakers', 'actual'],
  ['Luis Soto was shot at by police.', 'ASSAULT', 'shot', 'police', 'Luis Soto', 'actual'],
  // Fire is returned, and roads are cut.
  ['The soldiers returned fire and killed two rebels.', 'ASSAULT', 'returned', 'soldiers', '*', 'actual'],
  ['Miners have been cutting the main road since Monday.', 'PROTEST', 'cutting', 'Miners', '', 'actual'],
  ['Students lit tyres on the road.', 'PROTEST', 'lit', 'Students', '', 'actual'],
  ['Transparency Peru criticised Chile.', 'ACCUSE', 'criticised', 'Transparency Peru', 'Chile', 'actual'],
  ['The army flew 85 elderly people to Lima.', 'AID', 'flew', 'army', 'elderly people', 'actual'],
  ['Norway lent Chile a diver to inspect the hull.', 'AID', 'lent', 'Norway', 'Chile', 'actual'],
];
