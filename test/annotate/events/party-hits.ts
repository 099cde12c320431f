/** Whom a deed is done to where a thing, a topic or a further phrase stands beside it; written for this test. */
import type { Hit } from './hits.ts';

export const PARTY_HITS: readonly Hit[] = [
  // what is discussed, shared, built or sent is no party
  ['Chile discussed Bolivia with Peru.', 'CONSULT', 'discussed', 'Chile', 'Peru', 'actual'],
  ['Chile agreed to share information on Bolivia.', 'AGREE', 'agreed', 'Chile', '', 'actual'],
  ['Chile shared evidence with Peru this week against Omar Diaz.', 'COOPERATE', 'shared', 'Chile', 'Peru', 'actual'],
  ['Chile agreed to set up the Omar Diaz Institute in Lima.', 'AGREE', 'agreed', 'Chile', '', 'actual'],
  ['Chile offered to send troops to Peru.', 'AGREE', 'offered', 'Chile', 'Peru', 'actual'],
  ['Chile agreed to lift a ban on imports of Peruvian beef.', 'AGREE', 'agreed', 'Chile', 'Peru', 'actual'],
  ['Chile will join forces with Peru.', 'AGREE', 'join', 'Chile', 'Peru', 'planned'],
  ['Chile sent fighter jets to bomb a bridge in Peru.', 'MOBILIZE', 'sent', 'Chile', '', 'actual'],
  ['Chile opened its borders to refugees.', 'AID', 'opened', 'Chile', 'refugees', 'actual'],
  ['Chile closed its border with Peru.', 'COERCE', 'closed', 'Chile', 'Peru', 'actual'],
  // an age goes with the noun, a number does not
  ['Police arrested a 20-year-old Peruvian man.', 'COERCE', 'arrested', 'police', '20-year-old Peruvian man', 'actual'],
  ['Twenty-three people were arrested.', 'COERCE', 'arrested', '*', 'people', 'actual'],
  // a further phrase with the same preposition, one before the verb, and nouns that make a preposition
  ['Chile imposed sanctions on Peru for its raids on farmers.', 'SANCTION', 'sanctions', 'Chile', 'Peru', 'actual'],
  ['Chile opened an inquiry in the wake of a Reuters report.', 'ACCUSE', 'inquiry', 'Chile', '', 'actual'],
  ['After a meeting of envoys, Chile voiced its condemnation of Peru.', 'ACCUSE', 'condemnation', 'Chile', 'Peru', 'actual'],
  ['Chile condemned the Peruvian prime minister’s remarks.', 'ACCUSE', 'condemned', 'Chile', 'Peru', 'actual'],
  ['Chile praised the Peruvian singer’s album.', 'SUPPORT', 'praised', 'Chile', 'Peruvian singer', 'actual'],
  // who writes a report accuses; whom a verdict describes did it; what came of an attack is told behind who says so
  ['The union put out a report accusing Chile of neglect.', 'ACCUSE', 'accusing', 'union', 'Chile', 'actual'],
  ['The court found Chile guilty of attacking Peru.', 'ASSAULT', 'attacking', 'Chile', 'Peru', 'actual'],
  ['Rebels overran a base, officials said Tuesday, killing ten soldiers.', 'ASSAULT', 'killing', 'rebels', 'soldiers', 'actual'],
  ['Chilean peacekeepers are being deployed to Peru.', 'AID', 'deployed', 'Chilean peacekeepers', 'Peru', 'actual'],
  // days and commas between
  ['Chile held talks last week in Lima with Peru.', 'CONSULT', 'talks', 'Chile', 'Peru', 'actual'],
  ['Chile opened direct, secret peace talks with Peru.', 'CONSULT', 'peace talks', 'Chile', 'Peru', 'actual'],
  ['Chile carried out ten air strikes this year against Peru.', 'ASSAULT', 'air strikes', 'Chile', 'Peru', 'actual'],
  ['A Chilean strike on a school bus killed ten children.', 'ASSAULT', 'strike', 'Chile', '*', 'actual'],
  ['The mayor challenged a plan to arrest farmers.', 'ACCUSE', 'challenged', 'mayor', '', 'actual'],
  // who stands for others: holders of a ground, branches, voices, firers, and who is blamed; but not those who left office
  ['Chile bombed the rebel-held town of Arica.', 'ASSAULT', 'bombed', 'Chile', 'rebels', 'actual'],
  ['Chile bombed a Peruvian-controlled island.', 'ASSAULT', 'bombed', 'Chile', 'Peru', 'actual'],
  ['The missiles fired by Chile struck a depot of the Peruvian army.', 'ASSAULT', 'struck', 'Chile', 'Peru', 'actual'],
  ['A spokesman for Ana Ruiz rejected the report.', 'REJECT', 'rejected', 'Ana Ruiz', '', 'actual'],
  ['Family members of the women sued Chile.', 'ACCUSE', 'sued', 'Family members', 'Chile', 'actual'],
  ['Prosecutors charged a former Chilean minister with bribery.', 'ACCUSE', 'charged', 'Prosecutors', 'former Chilean minister', 'actual'],
  ['Chile imposed sanctions on Peru in response to its invasion of Bolivia.', 'ASSAULT', 'invasion', 'Peru', 'Bolivia', 'actual'],
  ['Chile attacked the shrine of Omar Diaz.', 'ASSAULT', 'attacked', 'Chile', '', 'actual'],
  ['Jordan deported four Yemeni asylum seekers.', 'COERCE', 'deported', 'Jordan', 'Yemeni asylum seekers', 'actual'],
  // whom one meets, between whom one mediates, with whom one joins
  ['Ana Ruiz will attend a meeting of the African Union.', 'AGREE', 'meeting', 'Ana Ruiz', 'African Union', 'planned'],
  ['Chile demanded a meeting of the Security Council.', 'CONSULT', 'meeting', 'Security Council', '', 'demanded'],
  ['Ana Ruiz launched a mediation effort between Chile and Peru.', 'CONSULT', 'mediation effort', 'Ana Ruiz', 'Chile+Peru', 'actual'],
  ['In cooperation with Peru, Chile sent aid to Bolivia.', 'COOPERATE', 'cooperation', 'Chile', 'Peru', 'actual'],
  ['Ana Ruiz will lead a delegation on a visit to Peru.', 'AGREE', 'visit', 'Ana Ruiz', 'Peru', 'planned'],
  ['Rebels attacked a camp in Chile near the border with Peru.', 'ASSAULT', 'attacked', 'rebels', 'Chile', 'actual'],
  ['Chile is committed to peace.', 'AGREE', 'committed', 'Chile', '', 'actual'],
  ['The judge ordered nine ministers jailed.', 'COERCE', 'jailed', 'judge', 'ministers', 'actual'],
  // forms that the tagger takes for something else, and titles with "of" before a list of names
  ['Police arrested a man suspected of having been a spy.', 'COERCE', 'arrested', 'police', 'man', 'actual'],
  ['Chile opened its borders to displaced Afghans.', 'AID', 'opened', 'Chile', 'Afghans', 'actual'],
  ['The Chilean military sent 200 troops to Peru.', 'MOBILIZE', 'sent', 'Chile', '', 'actual'],
  ['Chile and Peru hand over 30 trucks to Bolivia.', 'AID', 'hand', 'Chile+Peru', 'Bolivia', 'actual'],
  ['Chile launched legal action against Peru over the way judges are named.', 'ACCUSE', 'legal action', 'Chile', 'Peru', 'actual'],
  [
    'Secretary of State Ana Ruiz, Omar Diaz and the union condemned Chile.',
    'ACCUSE',
    'condemned',
    'Ana Ruiz+Omar Diaz+union',
    'Chile',
    'actual',
  ],
  // what is one's own, and who is not; a blow, an approval and what is only made use of
  ['Rebels will hand over 40 percent of their arms to Chile.', 'AGREE', 'hand', 'rebels', 'Chile', 'planned'],
  ['Ana Ruiz will meet her counterpart Omar Diaz.', 'AGREE', 'meet', 'Ana Ruiz', 'Omar Diaz', 'planned'],
  ['Chile hit military positions in Peru with a missile.', 'ASSAULT', 'hit', 'Chile', 'Peru', 'actual'],
  ['Chile hit Peru with a fine.', 'SANCTION', 'hit', 'Chile', 'Peru', 'actual'],
  ['The parliament of Chile approved troop deployments in Peru.', 'MOBILIZE', 'deployments', 'Chile', '', 'actual'],
  ['Ana Ruiz is hosting the Asean Summit.', 'CONSULT', 'Summit', 'Ana Ruiz', 'Association of Southeast Asian Nations', 'actual'],
  // an "of" behind a place, one's own units, who only helps, and what came of a deed behind a place
  ['Customs officers seized cocaine at the port of Lima.', 'COERCE', 'seized', 'Customs officers', '', 'actual'],
  ['Chile enforces all UN sanctions.', 'SANCTION', 'sanctions', 'Chile', '', 'actual'],
  ['Chile pledged $50 million to rebuild schools in Peru.', 'AGREE', 'pledged', 'Chile', 'Peru', 'actual'],
  ['A Chile-backed Peruvian offensive on the port killed ten people.', 'ASSAULT', 'offensive', 'Peru', '*', 'actual'],
  ['Chile shelled the enclave of Arica for a third day killing ten civilians.', 'ASSAULT', 'killing', 'Chile', 'civilians', 'actual'],
  ['The strike was condemned by the mayor of Lima, Ana Ruiz.', 'ACCUSE', 'condemned', 'Ana Ruiz', '', 'actual'],
  ['Rebels killed the governor of Tacna, Ana Ruiz, and two guards.', 'ASSAULT', 'killed', 'Rebels', 'Ana Ruiz', 'actual'],
  ['The mayors of Lima, Cusco and Tacna condemned Chile.', 'ACCUSE', 'condemned', 'Peru', 'Chile', 'actual'],
  ['Chile is sending a team of investigators.', 'AID', 'sending', 'Chile', '', 'actual'],
  ['The lawyer said his client had been denied a meeting with his family.', 'CONSULT', 'meeting', '*', '*', 'negated'],
  ['The union decided to suspend its agitation.', 'CONCEDE', 'suspend', 'union', '', 'actual'],
  ['Protesters set up camps outside Lima.', 'PROTEST', 'set', 'Protesters', '', 'actual'],
  ['Chile and 70 other countries agreed to share information from their banks.', 'AGREE', 'agreed', 'Chile', '', 'actual'],
];

/** What looks like a deed and is none. */
export const PARTY_MISSES: readonly (readonly [text: string, type: string])[] = [
  ['The grant demonstrates the wealth of Peru.', '*'],
  ['Chile is fighting the root causes of poverty.', '*'],
  ['The farmer made an insurance claim.', '*'],
  ['Ana Ruiz used the failed uprising as an excuse.', '*'],
  ['The court called the attack “unacceptable”.', 'ASSAULT'],
  ['Police launched an operation to find the boy.', '*'],
];
