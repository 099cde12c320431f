/** Whom the sources of a small text mean: pronouns by turns, descriptions, names in apposition. */
import { expect, it } from 'vitest';
import { documentOf } from '../../support/document.ts';
import { annotate } from './read.ts';

const CASES: readonly (readonly [text: string, ...speakers: string[]])[] = [
  // He and she by turns, with the subject of the sentence before of the other gender.
  [
    'Jane Hill lives in Leeds. Her husband, Paul Hill, works there. "I saw it," she said. "It was dark," he said. She added that it was late.',
    'Jane Hill',
    'Paul Hill',
    'Jane Hill',
  ],
  ['Mark Lowe and his wife, Sarah, ran. "I was scared," she said. "We both were," he added.', 'Sarah', 'Mark Lowe'],
  ['The minister, Jane Cole, met Paul Reed. "We agreed," he said. "He is wrong," she said.', 'Paul Reed', 'Jane Cole'],
  // An honorific that is also an abbreviation of a state.
  ['Prosecutor Rachel Dunn said it was over. "He lay there," Miss Dunn told the court.', 'Rachel Dunn', 'Rachel Dunn'],
  // A name behind the description of its bearer, with a title before it; plurals are no names.
  [
    'Doctors said it was late. "It hurt," the clinic\'s director, Dr Nidia Tolen, told reporters. "It did," she said.',
    'Doctors',
    'Nidia Tolen',
    'Nidia Tolen',
  ],
  // The day before those who speak, without a comma.
  ['Earlier on Tuesday officials in Lima said ten had died.', 'officials in Lima'],
  ['On Tuesday the Sunday papers said ten had died.', 'the Sunday papers'],
  // A person behind what is his.
  ['Members of the party of the former minister Ana Ruiz, who says the deal is dead, left.', 'Ana Ruiz'],
  ['The mayor of Lima, who says the deal is dead, left.', 'The mayor of Lima'],
  // A list that ends what the clause is about, before the source.
  ['The farmers will leave the sites at Lima, Cusco and Tacna, the Farmers Front, a group of 40 unions, said.', 'Farmers Front'],
  ['Strikes hit Lima, Cusco and Tacna, the mayor, Ana Ruiz, said.', 'Ana Ruiz'],
  ['The envoys, Ana Ruiz and Luis Mora, said they would pay.', 'Ana Ruiz'],
  ['The member for skills, Cllr Martin Dale, said he was tired.', 'Martin Dale'],
  ['Residents of the town, Martin Dale said, were tired.', 'Martin Dale'],
  // What one word beside a noun names.
  ['The Chilean rights network, Tolmahue, said it was late. It asked for help.', 'Tolmahue'],
  ['According to the monitoring group NetWatchers, the line was cut.', 'NetWatchers'],
  // Age, party, seat.
  ['Callum Dean, 24, was jailed. Tom Baker, 31, was freed. The 24-year-old said he was sorry.', 'Callum Dean'],
  ['Leeds won again. Callum Dean scored twice. "I am glad," the 24-year-old striker said.', 'Callum Dean'],
  ['Tom Baker, 31, was freed. The 24-year-old said he was sorry.', 'The 24-year-old'],
  ['The Tolen Vale MP Maya Elm has resigned. The Labour MP said she was tired.', 'Maya Elm'],
  ['Nevada chairwoman Ana Reyes left. The Ohio chairwoman said it was late.', 'The Ohio chairwoman'],
  ['Minister Ana Reyes left. The deputy minister said it was late.', 'The deputy minister'],
  ['Tolma Motors Ltd cut jobs. Sales fell, the Lisbon-based company said.', 'Tolma Motors Ltd'],
  // Persons without a name: of the quote before, or the subject of the sentence before.
  [
    'Ana Reyes left. “It is hard,” said a surgeon at the clinic. “We are late,” he said. He added that it was over.',
    'a surgeon at the clinic',
    'a surgeon at the clinic',
    'a surgeon at the clinic',
  ],
  ['Ana Reyes left. A nurse told the inquiry it was late. She said nobody came.', 'A nurse', 'A nurse'],
  ['Ana Reyes left. A man told the inquiry it was late. She said nobody came.', 'A man', 'Ana Reyes'],
  ['Analysts at the bank cut their forecast. “It is late,” they wrote.', 'Analysts at the bank'],
  ['Ana Reyes sang on Friday. The singer was tired. “It is late,” she said.', 'Ana Reyes'],
  ['The boss said he told them it was late.', 'The boss', 'The boss'],
  ['His publicist denied that he was ill. She said it was late.', 'His publicist', 'His publicist'],
  ['A roommate left. She said it was late.', 'A roommate'],
  // What a regulator, a force or a prosecutor is called for short.
  ['Ofwat fined the firm. The regulator said it was late.', 'Ofwat'],
  ['West Mercia Police held six men. The force said it was late.', 'West Mercia Police'],
  ['Deputy Public Prosecutor Ana Reyes left. “It is late,” said the prosecutor, who was tired.', 'Ana Reyes'],
  ['Deputy Mayor Ana Reyes left. “It is late,” said the mayor, who was tired.', 'the mayor'],
  // The name at the end of a description, with its own description, its state or its body.
  ['One of them, retired teacher Ana Reyes, said it was late.', 'Ana Reyes'],
  ['The winner, Kenya’s Ana Reyes, said it was late.', 'Ana Reyes'],
  ['Her co-author, Ana Reyes of the Tolma Institute, said it was late.', 'Ana Reyes'],
  // A body, a text or a movement without a name.
  ['Tolma Party left. The embassy rejected it. The island was its own, it said.', 'The embassy'],
  ['The email, seen by the Echo, was sent in May. “It is a mess,” it says.', 'The email'],
  ['The Liberals say it is late. They say it will cost too much.', 'The Liberals', 'The Liberals'],
  ['Juan Ortiz left. The Spaniard said it was late.', 'Juan Ortiz'],
  ['The president smiled. “Ask my wife,” he said.', 'The president'],
  // A description that "a" brings in, or of whom news may not name, is of nobody who is named.
  ['Juan Ortiz attacked a student. The student was brave. He said it was late.', 'The student'],
  ['The victim was found by Juan Ortiz. He said it was late.', 'The victim'],
  ['Juan Ortiz ran. The candidate was tired. He said it was late.', 'Juan Ortiz'],
  // The same pronoun as the subject of the sentence before; a thing that somebody owns is nobody.
  [
    'Ron Lowe vowed to sue. Father Juan Ortiz, the parish priest, plans to march. He expects a few hundred. “We had two,” he said.',
    'Ron Lowe',
    'Juan Ortiz',
  ],
  ['Juan Ortiz praised Ron Lowe. Lowe’s grasp of it is poor, Ortiz said. “It is late,” he said.', 'Juan Ortiz', 'Juan Ortiz'],
  // "It" in a relative clause is the body that acts in the sentence; a person it is not.
  ['Airbus left. The Tolma Party opposed what it called a “trap”.', 'Tolma Party'],
  ['Tolma Party had announced that six of its voters had been hurt by bombs it says were sent on Monday.', 'Tolma Party', 'Tolma Party'],
  ['The Tolma Party rose. Ana Reyes opposed what it called a “trap”.', 'Tolma Party'],
  // Nobody asks herself.
  ['Ana Reyes said it was late. That did not please Eva Silva. “Is it?” she asked Reyes.', 'Ana Reyes', 'Eva Silva'],
  // Of nested statements the outer one goes on.
  ['A volunteer said soldiers had asked them to stop. “We went on.”', 'A volunteer', 'soldiers', 'A volunteer'],
  // Texts are their writers'.
  [
    'Tolma Motors Ltd said in a filing that sales fell. Analysts said it was late. Costs rose, the filing said.',
    'Tolma Motors Ltd',
    'Analysts',
    'Tolma Motors Ltd',
  ],
  ['Ana Reyes said it was late. The complaint said it was over.', 'Ana Reyes', 'The complaint'],
  [
    'A court filing said it was late. Ana Reyes said no. The filing states that it was over.',
    'A court filing',
    'Ana Reyes',
    'A court filing',
  ],
  ['The report, seen by the club, says it was late. It adds that it was over.', 'The report', 'The report'],
  ['Mrs Justice Ana Reyes left. The judge said it was late.', 'Ana Reyes'],
  ['The Tolen Heart Foundation met on Friday. It was late, according to the charity.', 'Tolen Heart Foundation'],
  ['The Tolen Council met on Friday. It was late, according to the charity.', 'the charity'],
  ['Leeds Crown Court heard that it was late.', 'Leeds Crown Court'],
  ['Ana Reyes left. One man said it was late. One said he was tired. It was over, he added.', 'One man', 'One', 'One'],
  ['The raid angered the envoy, Ana Reyes, who called it “late” and appealed to them to stop.', 'Ana Reyes', 'Ana Reyes'],
  [
    'A spokesperson for the club said it was late. “We are sorry,” they added.',
    'A spokesperson for the club',
    'A spokesperson for the club',
  ],
  ['In a statement, Ana Reyes said it was late. “I am tired,” it went on.', 'Ana Reyes', 'Ana Reyes'],
  // Who else is named where a thing is the subject.
  [
    'Senator Paul Lind said it was late. He refused, saying it was over. That angered Senator Tom Dale. “It is not,” he said.',
    'Paul Lind',
    'Paul Lind',
    'Tom Dale',
  ],
  // An apposition with a participle between subject and verb.
  ['The JRMP, a group linked to the Harbour Bank, left. It said that it was late.', 'JRMP'],
  // Other words for a person named just before, but not for one whom the text brings in without a name.
  ["Her husband, Darren Hill, 36, said it was late. 'It is over,' the builder told the Echo.", 'Darren Hill', 'Darren Hill'],
  ["A builder wept. Darren Hill said it was late. 'It is over,' the builder told the Echo.", 'Darren Hill', 'the builder'],
  [
    "Captain Jonas Weber said it was late. His rival, Marco Silvestri, laughed. 'It is over,' the Italian said. The former Milan defender said he was glad.",
    'Jonas Weber',
    'Marco Silvestri',
    'Marco Silvestri',
  ],
  ['Ana Berg, the prosecutor told jurors, was late. Ana Berg, the mayor of Tolland, said it was over.', 'the prosecutor', 'Ana Berg'],
  ['The British said it was late.', 'United Kingdom'],
  ['Conservative backbencher Alan Pryor said it was late. The MP for Tolland West said it was over.', 'Alan Pryor', 'Alan Pryor'],
  ["Cole's lawyer, Ana Reyes, said it was late. The judge said it was over.", 'Ana Reyes', 'The judge'],
  // A name behind a title; one surname, two genders; Korean given names.
  ["Mr. Hollis's colleague, Senator Jane Rourke, said it was late.", 'Jane Rourke'],
  ['Paula Grant wept. Lux Grant, 24, died. Ms Grant said it was late.', 'Paula Grant'],
  ['His rival, Park Ji-won, said it was late.', 'Park Ji-won'],
  ['PC Jamie Dunn said it was late. PC Dunn said it was over.', 'Jamie Dunn', 'Jamie Dunn'],
  ['Actor Rhea Menon left. "It is late," she said.', 'Rhea Menon'],
  // The deputy is not who is deputised for.
  ['The shadow chancellor, Rob Hale, spoke. The chancellor said it was late.', 'The chancellor'],
  ['Deputy Mayor Tom Baker left. The deputy mayor said it was late. The mayor said it was over.', 'Tom Baker', 'The mayor'],
  // Letters behind a name.
  ['Tom Baker said it was late.\nJudge Paul Hargrove QC was unimpressed.\n"It is over," he said.', 'Tom Baker', 'Paul Hargrove'],
  // The subject of the sentence before, past clauses beside it.
  ['Asked whether it was late, as the envoy, Tom Baker, has urged, Premier Paul Lind was blunt. "It is," he said.', 'Paul Lind'],
  ['Her father, she says, could sing. When the mill shut, he told a paper that it was late.', 'she', 'Her father'],
  ['The cakes had gone when Minister Ana Reyes rose and told them that it was late.', 'Ana Reyes'],
  ['Premier Tom Baker quit; his successor, Paul Lind, left, saying that it was late.', 'Paul Lind'],
  ['Opening the case, Tom Baker, prosecuting, said it was late.', 'Tom Baker'],
  // "It" is what the quote before was from; "he" the one of several who spoke.
  ['The report, seen by the Leeds Echo, states that it was late. Pay must rise, it says.', 'The report', 'The report'],
  ['The Tolma Party said so. The mayor, seen by the Leeds Echo, said it was late. Pay must rise, it says.', 'The mayor', 'Tolma Party'],
  ['Two nurses spoke. One said it was late. At his ward, he added, it was worse.', 'One', 'One'],
  // A body without its name; not where two may be meant.
  ['The Tolma Heart Foundation urged calm. It is late, according to the charity.', 'Tolma Heart Foundation'],
  ['Chile’s navy confirmed it. A second Tolma Party leader left, it said.', 'Chilean Navy'],
  // Names and descriptions together, with an age, a title, an honorific.
  ['One of the men, Tom Baker, 70, said it was late.', 'Tom Baker'],
  ['The owner of a stand on the south side, Tom Baker, 61, rose and told them that it was late.', 'Tom Baker'],
  ['The minister of health, Mr. Tom Baker, rose. The minister said it was late.', 'Tom Baker'],
  ['Lady Justice Ana Reyes rose. “It is late,” said the judge.', 'Ana Reyes'],
  ["Peru's top diplomat said it was late. Peruvian Foreign Minister Ana Reyes left.", 'Ana Reyes'],
  ['The chairman of the union, Dr. Ana Reyes, said it was late. She said it was over.', 'Ana Reyes', 'Ana Reyes'],
  ['Mariam, 24, a nurse, rose. "It is late," she said.', 'Mariam'],
  // Surnames that are words for offices and trades.
  ['Senator Barbara Boxer rose. Ms. Boxer said it was late.', 'Barbara Boxer'],
  ['Joan Bishop rose. Bishop said it was late. The bishop said no.', 'Joan Bishop', 'The bishop'],
  ['Joan Reyes rose. Bishop said it was late.', 'Bishop'],
  // Some of a party are not the party.
  ['Several Democrats said it was late. Democrats said it was over.', 'Several Democrats', 'Democratic Party'],
  // The gender that pronouns tell.
  [
    'Norhaya Mabago counts the steps of her house. Alonto Dimaro led his mother. “It is late,” he said. “It is,” she said.',
    'Alonto Dimaro',
    'Norhaya Mabago',
  ],
  ['The Murray–Darling Authority said it was late.', 'Murray–Darling Authority'],
  // The general is a brigadier general, the judge a justice; the secretary is not the shadow secretary.
  ['Brig. Gen. Musa Bello rose. The general said it was late.', 'Musa Bello'],
  ['Mr Justice Hall rose. The judge said it was late.', 'Hall'],
  ['Education Secretary Ana Reyes rose. Shadow Education Secretary Tom Baker left. The education secretary said it was late.', 'Ana Reyes'],
  // Leaders, lenders and carriers of a state; the forces for short.
  ['President Emmanuel Macron met Ana Reyes. The French leader said it was late.', 'Emmanuel Macron'],
  ['Ryanair cut fares. The Irish carrier said it was late. The Spanish carrier said no.', 'Ryanair', 'The Spanish carrier'],
  ['The Chilean military left. Tolma Party denied it. The military said it was late.', 'Chilean military'],
  ['Sen. Tom Baker rose. The Ohio Republican said it was late.', 'Tom Baker'],
  // Surnames that are common nouns, and that end names of places.
  ['Coach Sue Bird rose. Bird said it was late.', 'Sue Bird'],
  ['Coach Sue Reyes rose. Birds said it was late.', 'Birds'],
  ['Helen Marsh of the University of Kent rose. Marsh said it was late. The university said no.', 'Helen Marsh', 'University of Kent'],
  // Surnames and given names that are months and verbs; a compound noun is no name.
  ['Nurse Lucy May rose. May said it was late. In May, Tom Baker said no.', 'Lucy May', 'Tom Baker'],
  ['But April Reyes said it was late. In April Tom Baker said no.', 'April Reyes', 'Tom Baker'],
  ['Rose Hill, a nurse, said it was late.', 'Rose Hill'],
  ['Co-star Tom Baker said it was late.', 'Tom Baker'],
  ['Professor Sir John Bell rose. Sir John said it was late.', 'John Bell'],
  // A surname that somebody bears alone, while the namesake keeps the given name.
  ['Ana Hill rose. Hill and her husband, former judge Tom Hill, left. "It is late," Hill said.', 'Ana Hill'],
  ['Ana Hill rose. Her husband, former judge Tom Hill, left. "It is late," Hill said.', 'Tom Hill'],
  ['Ana Hill rose. Hill left. Boxer Tom Hill, brother of the mayor, came. "It is late," Hill said.', 'Tom Hill'],
  ['Ana Hill rose. Hill left. "It is late," Mr. Hill said. Tom Hill left.', 'Tom Hill'],
  // What opens behind a phrase in front is no word for the name that ends it.
  ['In a talk with Ana Hill, the mayor said it was late.', 'the mayor'],
  ['Ana Hill, the mayor, said it was late. The mayor said no.', 'Ana Hill', 'Ana Hill'],
  // A county within an aside; a newspaper, which is no document of whoever spoke last.
  ['Tom Baker, speaking at a rally in Dayton, Ohio, warned that it was late.', 'Tom Baker'],
  ['A Leeds newspaper met Ana Hill. Hill said it was late. The newspaper said no.', 'Ana Hill', 'The newspaper'],
  // The author of what a title names.
  ['Farewell – “A bar to close,” by the Post’s Ana Hill: “The bar will close in May after 18 years.”', 'Ana Hill'],
  ['Ana Hill: “The bar will close in May after 18 years.”', 'Ana Hill'],
  // Who gives a name of their own.
  ['“It is late,” said a commander in the town who gave his name only as Rasmar.', 'Rasmar'],
  ['A soldier, who asked to be called Dym, said it was late.', 'Dym'],
  ['A clerk who is known at the Reyes Bank said it was late.', 'A clerk'],
  // A union by its kind.
  ['IG Metall said it was over. The union said it was late.', 'IG Metall', 'IG Metall'],
  // Who is described by children, an age, a town.
  ['Elena Petrova rose. "It is late," the mother of three said.', 'Elena Petrova'],
  ['Tolmar, 44, rose. "It is late," Tolmar told them.', 'Tolmar'],
  ['A survey by Lagos-based TolmaPulse showed that it was late. Pay must rise, it said.', 'TolmaPulse', 'TolmaPulse'],
  ['According to a paper he has submitted but not yet published, it was late.', 'a paper he has submitted but not yet published'],
];

it.each(CASES)('%s', (text, ...speakers) => {
  expect(annotate(documentOf(text)).found.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
});
