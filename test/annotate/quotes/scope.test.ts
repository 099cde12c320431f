/** How far a report reaches inside its sentence, and whose a verb without a subject is. */
import { expect, it } from 'vitest';
import { linesIn } from './read.ts';

const CASES: readonly (readonly [text: string, ...quotes: string[]])[] = [
  // Whose a verb without a subject is: of the report before, of who can speak, of the clause beside it.
  ['The talks failed when the rebels left, saying the vote was late.', 'indirect | the rebels | saying | the vote was late'],
  ['The mayor left after the rebels won, saying the vote was late.', 'indirect | The mayor | saying | the vote was late'],
  [
    'Ortiz said the bus would be free, although the union leader disputed it, claiming that fares would rise.',
    'indirect | Ortiz | said | the bus would be free',
    'indirect | the union leader | claiming | fares would rise',
  ],
  [
    'Ortiz said the bus would be free if farmers responded by paying, concluding that fares would rise.',
    'indirect | Ortiz | said | the bus would be free if farmers responded by paying',
    'indirect | Ortiz | concluding | fares would rise',
  ],
  [
    'The leader, who has demanded that any bill help them, dismissed the plan as “a show” and said his party would win.',
    'indirect | The leader | has demanded | any bill help them',
    'mixed | The leader, who has demanded that any bill help them | dismissed | the plan as “a show”',
    'indirect | The leader, who has demanded that any bill help them | said | his party would win',
  ],
  ['He met Ana Reyes, a lawyer, who said the case was weak.', 'indirect | Ana Reyes, a lawyer | said | the case was weak'],
  // Words in an aside end with it, where the sentence still waits for its verb.
  ['Ortiz, saying the bridge was unsafe, closed the road on Monday.', 'indirect | Ortiz | saying | the bridge was unsafe'],
  [
    'Ortiz closed the road, saying the bridge was unsafe, old and narrow.',
    'indirect | Ortiz | saying | the bridge was unsafe, old and narrow',
  ],
  // The second verb of a relative clause has the noun before the clause for its subject, and its content ends with the clause.
  [
    'The group, which controls most of northern Peru and says it is ready, has attacked ships.',
    'indirect | The group | says | it is ready',
  ],
  ['Those who demanded a truce had armed it.'],
  ['Those who said it was late were wrong.', 'indirect | Those | said | it was late'],
  // A relative clause with words in marks of its own.
  ['Ortiz demanded the resignation of Mr Lind, whom she accused of “lying to us”.', 'mixed | she | accused of | “lying to us”'],
  // What led to the report; a past perfect is what is reported.
  ['The army said it would shoot, after thieves robbed a shop.', 'indirect | The army | said | it would shoot'],
  ['Police said he had died, after a car had hit him.', 'indirect | Police | said | he had died, after a car had hit him'],
  ['He called it a race – known here as “the tour” – and left.', 'mixed | He | called | it a race – known here as “the tour”'],
  // What the narrator sets against it.
  [
    'A plan has been drawn up, two aides said, though one of them said it was late.',
    'indirect | two aides | said | A plan has been drawn up',
    'indirect | one of them | said | it was late',
  ],
  // What the sentence says of the report behind its content.
  ['They went on air to announce that they had won, hours after shots were heard.', 'indirect | They | to announce | they had won'],
  [
    'Leaders dropped the bill after members told Ortiz that they would block it, leaving the party in debt.',
    'indirect | members | told | they would block it',
  ],
  ['Nurses have vowed to fight on after the vote was lost.', 'indirect | Nurses | have vowed | to fight on'],
  [
    'The aide said the envoy had conveyed “concern” in a letter to Ortiz.',
    'mixed | The aide | said | the envoy had conveyed “concern” in a letter to Ortiz',
  ],
  ['The aide said the envoy was ill in a letter to Ortiz.', 'indirect | The aide | said | the envoy was ill'],
  // The sentence around a cue goes on behind it.
  ['The river stood at nine metres, he said, and was rising.', 'indirect | he | said | The river stood at nine metres … was rising'],
  ['The river was high, he said, and the road was closed.', 'indirect | he | said | The river was high … the road was closed'],
  ['The talks were over, he said, and left.', 'indirect | he | said | The talks were over'],
  [
    'The river was high, according to the mayor, and is rising.',
    'indirect | the mayor | according to | The river was high … and is rising',
  ],
  ['The river was high, according to the mayor, and the road was closed.', 'indirect | the mayor | according to | The river was high'],
  // What is no content: a pronoun that is reported, a thing that is claimed, what a thing is certified as.
  ['It suspended two channels for a month for reporting it.'],
  ['The JRMP, a group linked to the army, claimed responsibility.'],
  ['The mayor claimed responsibility in a message posted on a wall.'],
  ['Of the roads that he certified as complete in May, two did not exist.'],
  ['Court records show Ortiz was fined in 2019.', 'indirect | Court records | show | Ortiz was fined in 2019'],
  ['The records show room was closed.'],
  [
    'The chain has called for the deal to be stopped, said a person briefed on its plans.',
    'indirect | a person briefed on its plans | said | The chain has called for the deal to be stopped',
    'indirect | The chain | has called for | the deal to be stopped',
  ],
  [
    'Mayor Lena Ortiz opened what she called “a new front”, saying the city was safe.',
    'mixed | she | called | “a new front”',
    'indirect | Mayor Lena Ortiz | saying | the city was safe',
  ],
];

it.each(CASES)('%s', (text, ...quotes) => {
  expect(linesIn(text)).toEqual(quotes);
});
