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
];

it.each(CASES)('%s', (text, ...speakers) => {
  expect(annotate(documentOf(text)).found.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
});
