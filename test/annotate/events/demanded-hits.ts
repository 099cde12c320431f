/** Whom a demand is made of, on whom a deed falls that a noun names, and who goes free. */
import type { Hit } from './hits.ts';

export const DEMANDED_HITS: readonly Hit[] = [
  // Who holds those that are to go free is asked, and they are not.
  ['Chile arrested two nurses. Amnesty International demanded their release.', 'REQUEST', 'demanded', '*', 'Chile', 'actual'],
  ['Chile arrested two nurses. Amnesty International called for them to be freed.', 'REQUEST', 'called', '*', 'Chile', 'actual'],
  ['Chile arrested two nurses. Amnesty International called for them to be freed.', 'RETREAT', 'freed', 'Chile', 'nurses', 'demanded'],
  ['Rebels kidnapped Luis Soto. His family appealed for his release.', 'REQUEST', 'appealed', 'family', 'Rebels', 'actual'],
  ['Police arrested Luis Soto. The union demanded the release of the report.', 'REQUEST', 'demanded', 'union', '', 'actual'],
  ['Peru demanded Chile’s release of the nurses.', 'REQUEST', 'demanded', 'Peru', 'Chile', 'actual'],
  ['Peru said the men must be freed.', 'RETREAT', 'freed', '', 'men', 'demanded'],
  // Those who were taken go free, and neither who took them nor the states that were named.
  ['Police arrested four nurses. Two of them were released.', 'RETREAT', 'released', 'Police', 'nurses', 'actual'],
  ['Chile arrested two Peruvian nurses. Both were released.', 'RETREAT', 'released', 'Chile', 'Peruvian nurses', 'actual'],
  // Who is called upon to do something is asked; whom others are to do it to is not, and does not do it.
  ['The union called for the company to raise wages.', 'REQUEST', 'called', 'union', 'company', 'actual'],
  ['Lawmakers called for the minister to be sacked.', 'REQUEST', 'called', 'Lawmakers', '', 'actual'],
  ['Lawmakers called for the minister to be sacked.', 'SANCTION', 'sacked', '', 'minister', 'demanded'],
  ['Norway called for the two men to be released by Peru.', 'REQUEST', 'called', 'Norway', 'Peru', 'actual'],
  ['Chile released the sailors at Peru’s request.', 'REQUEST', 'request', 'Peru', 'Chile', 'actual'],
  // Who was killed in an attack was attacked; a clash is between two.
  ['Eight Chilean soldiers died in an ambush near Tacna.', 'ASSAULT', 'ambush', '', 'Chile', 'actual'],
  ['Ten nurses were wounded in a bombing in Lima.', 'ASSAULT', 'bombing', '', 'nurses', 'actual'],
  ['Three nurses were injured in clashes with police.', 'ASSAULT', 'clashes', '*', 'police', 'actual'],
  // Whose a thing is may stand behind it.
  ['Protesters burned a bus belonging to the police.', 'ASSAULT', 'burned', 'Protesters', 'police', 'actual'],
  ['Rebels fired rockets across the border at the Peruvian city of Tacna.', 'ASSAULT', 'fired', 'Rebels', 'Peru', 'actual'],
  // What follows in a sentence is against the same side.
  ['Peru expelled two Chilean diplomats and suspended trade talks.', 'SANCTION', 'suspended', 'Peru', 'Chile', 'actual'],
  ['Talks between Chile and Peru ended when the Chilean delegation walked out.', 'REJECT', 'walked', 'Chile', 'Peru', 'actual'],
  ['Chile and Peru clashed at the border. Brazil offered to mediate.', 'AGREE', 'offered', 'Brazil', 'Chile+Peru', 'actual'],
  // Who says so at the end is not whom the story is about, and police are not arrested.
  ['Police fired at students, witnesses said; about a dozen of them were arrested.', 'COERCE', 'arrested', 'Police', 'students', 'actual'],
  ['Police arrested two organisers. Lawyers called for them to be freed.', 'REQUEST', 'called', 'Lawyers', 'Police', 'actual'],
];
