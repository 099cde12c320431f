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
];

it.each(CASES)('%s', (text, ...speakers) => {
  expect(annotate(documentOf(text)).found.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
});
