import { describe, expect, it } from 'vitest';
import { linesIn } from './read.ts';

const CASES: readonly (readonly [text: string, ...quotes: string[]])[] = [
  // An adverb before the colon belongs to the cue.
  ['Kane said only: “The season is over.”', 'direct | Kane | said | The season is over.'],
  // Names that are auxiliaries by their letters.
  ['“The season is over,” Will Harker said.', 'direct | Will Harker | said | The season is over'],
  ['“Is the season over?” Will it be?'],
  ['Asked about the ankle, Kane grimaced: “We will see on Sunday.”', 'direct | Kane | - | We will see on Sunday.'],
  // A quotation without a comma; names in marks stay part of the name.
  ['“The race is a battle of nerves” Kane said.', 'direct | Kane | said | The race is a battle of nerves'],
  ['Dwayne “The Rock” Kane said the race was on.', 'indirect | Dwayne “The Rock” Kane | said | the race was on'],
  // What belongs to the source behind its verb.
  ['“It was late,” said a chief known as Bob.', 'direct | a chief known as Bob | said | It was late'],
  ['“It was late,” Ortiz said by telephone. “We left.”', 'direct | Ortiz | said | It was late … We left.'],
  ['“It was late,” said Bob as he left.', 'direct | Bob | said | It was late'],
  ['“I am tired,” said Ana Reyes, 29, of Meridian, Idaho.', 'direct | Ana Reyes, 29, of Meridian, Idaho | said | I am tired'],
  // A sentence that only adds to the one before.
  [
    'Kane said that the race was on. Adding: “Now we run.”',
    'indirect | Kane | said | the race was on',
    'direct | Kane | Adding | Now we run.',
  ],
  ['He told her, “Run!” She replied that it was late.', 'direct | He | told | Run!', 'indirect | She | replied | it was late'],
  // Cue after, inverted and not.
  ['“The season is over for us,” Kane said.', 'direct | Kane | said | The season is over for us'],
  ['“The season is over for us,” said Kane.', 'direct | Kane | said | The season is over for us'],
  [
    '"We will appeal," said Rachel Adeyemi, a lawyer for the families, on Tuesday.',
    'direct | Rachel Adeyemi, a lawyer for the families | said | We will appeal',
  ],
  [
    '“Rates will have to rise again,” the bank’s chief economist, Huw Pill, told the BBC.',
    'direct | the bank’s chief economist, Huw Pill | told | Rates will have to rise again',
  ],
  ['“Is this the best you can do?” the judge asked.', 'direct | the judge | asked | Is this the best you can do?'],
  ['“Never again!” shouted the crowd.', 'direct | the crowd | shouted | Never again!'],
  ['“I had no idea,” she added quietly.', 'direct | she | added | I had no idea'],
  [
    '“The virus has changed,” said Dr. Lena Fischer, who leads the laboratory in Bonn.',
    'direct | Dr. Lena Fischer, who leads the laboratory in Bonn | said | The virus has changed',
  ],
  ["'We are broke,' the treasurer admitted.", 'direct | the treasurer | admitted | We are broke'],
  ['“It was a clean goal,” Wenger insisted after the match.', 'direct | Wenger | insisted | It was a clean goal'],
  ['“No comment,” a spokeswoman for Shell said in an email.', 'direct | a spokeswoman for Shell | said | No comment'],
  // More of the clause behind the cue.
  ['“It is a pity,” Kane said on Monday, that so few had come.', 'mixed | Kane | said | It is a pity … so few had come'],
  // What a second cue or an aside between dashes interrupts is one quotation.
  [
    'Kane hit back: “As a friend of the club,” he wrote, “I wish you well.”',
    'direct | he | wrote | As a friend of the club … I wish you well.',
  ],
  [
    'He said, “We will build the wall” – the hall cheered – “and keep it.”',
    'direct | He | said | We will build the wall … and keep it.',
    'direct | the hall | cheered | and keep it.',
  ],
  // A quotation that a cue introduces is not the next cue's.
  [
    'Hughes replied, “Why now?” Blair then wrote back, “You are late.”',
    'direct | Hughes | replied | Why now?',
    'direct | Blair | then wrote back | You are late.',
  ],
  ['“Too late?” He tweeted when the gates were shut.', 'direct | He | tweeted | Too late?'],
  // The infinitive is of whoever the verb before it is about.
  ['In a year when Hughes is quiet, Blair was right to tell us “to speak up at last.”', 'direct | Blair | to tell | to speak up at last.'],
  // Cue before.
  ['The bank reacted, “We regret the delay.”', 'direct | The bank | reacted | We regret the delay.'],
  ['Kane said: “The season is over for us.”', 'direct | Kane | said | The season is over for us.'],
  ['The prime minister said, “This is a dark day.”', 'direct | The prime minister | said | This is a dark day.'],
  ['In a statement, Toyota said: “Safety comes first.”', 'direct | Toyota | said | Safety comes first.'],
  ['Asked about the crash, Novak replied: “I saw nothing.”', 'direct | Novak | replied | I saw nothing.'],
  ['On Facebook the singer wrote, “I am coming home.”', 'direct | the singer | wrote | I am coming home.'],
  ['He added: “Nobody told us a thing.”', 'direct | He | added | Nobody told us a thing.'],
  ['Smith told the court: “I panicked and ran.”', 'direct | Smith | told | I panicked and ran.'],
  // Cue in the middle.
  ['“We asked for help,” the farmer said. “Nobody came.”', 'direct | the farmer | said | We asked for help … Nobody came.'],
  ['“If it rains,” Ms Okoro said, “the road will be gone.”', 'direct | Ms Okoro | said | If it rains … the road will be gone.'],
  [
    '“We lost,” said Olga Petrova, the captain. “That is all there is to say.”',
    'direct | Olga Petrova, the captain | said | We lost … That is all there is to say.',
  ],
  ['“It works,” Lee said, adding: “We tested it twice.”', 'direct | Lee | said | It works', 'direct | Lee | adding | We tested it twice.'],
  // Two quotes in a row.
  [
    '“I am tired,” Hughes said. “I want to go home,” she added.',
    'direct | Hughes | said | I am tired',
    'direct | she | added | I want to go home',
  ],
  [
    'Blair said: “We must act.” Brown replied: “We cannot.”',
    'direct | Blair | said | We must act.',
    'direct | Brown | replied | We cannot.',
  ],
  // By layout.
  ['Here’s Tom Baker in 1992: “I would do it again.”', 'direct | Tom Baker | - | I would do it again.'],
  ['“I would do it again.” – Tom Baker, miner', 'direct | Tom Baker, miner | - | I would do it again.'],
  ['Tom Baker: “I would do it again.”', 'direct | Tom Baker | - | I would do it again.'],
  ['The banner carried one warning: “We will not be moved.”', 'direct | The banner | - | We will not be moved.'],
  // Whole sentences in marks after "that".
  ['She told the jury that “I never signed that letter.”', 'direct | She | told | I never signed that letter.'],
  // A quotation inside a quotation belongs to the outer speaker.
  ['“My father said ‘never give up’ every day,” Osaka said.', 'direct | Osaka | said | My father said ‘never give up’ every day'],
  // Marks of other kinds.
  ["''We were lucky,'' Mr. Hart said.", 'direct | Mr. Hart | said | We were lucky'],
  ['"It hurts," said Jones. "It really hurts."', 'direct | Jones | said | It hurts … It really hurts.'],
  // Passive reports of direct words.
  ['“They left at dawn,” the driver was quoted as saying.', 'direct | the driver | was quoted as saying | They left at dawn'],
  ['“They left at dawn,” Le Monde quoted the driver as saying.', 'direct | the driver | quoted … as saying | They left at dawn'],
  // Short verbs of speaking that look like nouns, and parentheses.
  ['"You see?" Ana Ruiz whispers. "I told her."', 'direct | Ana Ruiz | whispers | You see? … I told her.'],
  ['"You see?" the mayor jokes. "I told her."', 'direct | the mayor | jokes | You see? … I told her.'],
  ['"It is late," wrote one fan.', 'direct | one fan | wrote | It is late'],
  ['The budget, critics point out, has been flat.', 'indirect | critics | point out | The budget … has been flat'],
  ['Ana Ruiz pointed out the bridge to her son.'],
];

describe('direct speech', () => {
  it.each(CASES)('%s', (text, ...quotes) => {
    expect(linesIn(text)).toEqual(quotes);
  });
});
