/** Sources that times, participles and clauses part from their verbs, and what begins and ends behind such a verb. */
import { expect, it } from 'vitest';
import { linesIn } from './read.ts';

const CASES: readonly (readonly [text: string, ...quotes: string[]])[] = [
  // What stands between a noun and its verb: a relative clause with a time, and two participles.
  ['A soldier who fled that week told us that the fort had burned.', 'indirect | A soldier who fled | told | the fort had burned'],
  [
    'A paper written for the board last month and seen by the Echo shows that sales fell.',
    'indirect | A paper written for the board last month and seen by the Echo | shows | sales fell',
  ],
  [
    'A poll taken before the vote suggested that one in five would leave.',
    'indirect | A poll taken before the vote | suggested | one in five would leave',
  ],
  ['“It is late,” a woman named Ana told us.', 'direct | a woman named Ana | told | It is late'],
  ['They left after the mayor said it was late.', 'indirect | the mayor | said | it was late'],
  // A number at the head of the clause, and no clause at all.
  ['A nurse told Reuters as many as 30 people had died.', 'indirect | A nurse | told | as many as 30 people had died'],
  ['A nurse told us of as many as 30 people.'],
  ['She told the health, sport and culture committee on Monday that it was late.', 'indirect | She | told | it was late'],
  // Neither an order with its object nor a verb with "it" for its object is a cue of what stands beside it.
  ['A man ordered the host, Jon Lee, to ask that they leave.'],
  ['Minister Ana Ruiz, who is due to meet them, estimates it at two million.'],
  // The object of another verb with a participle behind it posts nothing; whoever posts does.
  [
    'The army claimed responsibility in a message posted on X, saying it had hit a convoy.',
    'indirect | The army | saying | it had hit a convoy',
  ],
  ['The mayor posted on X, saying it was late.', 'indirect | The mayor | saying | it was late'],
  // A witness deposes that something was so; an army deposes somebody.
  ['The witness deposed that he saw her near the well.', 'indirect | The witness | deposed | he saw her near the well'],
  ['The army deposed the president.'],
  // Where it was posted closes the cue.
  ['Seven of the men have been freed, Ana Ruiz posted on X.', 'indirect | Ana Ruiz | posted | Seven of the men have been freed'],
  // A cue between the subject and its verb, with a name; "notes", "reports" and "estimate" as verbs.
  ['Voters, Ana Ruiz notes, have applauded the law.', 'indirect | Ana Ruiz | notes | Voters … have applauded the law'],
  [
    'The Lima Post reports Ortiz’s last speech was held in May.',
    'indirect | The Lima Post | reports | Ortiz’s last speech was held in May',
  ],
  ['If Ruiz wins, news outlets estimate Ortiz needs to win May.', 'indirect | news outlets | estimate | Ortiz needs to win May'],
  // Whoever writes warns, and not whoever is written to; a warning that others gave stays a noun.
  ['Holt wrote to owners in March warning that they could lose land.', 'indirect | Holt | warning | they could lose land'],
  ['The bank sent a letter to clients warning that fees would rise.', 'indirect | The bank | warning | fees would rise'],
  ['The town had no flood warning that night.'],
  ['Ruiz read the owners’ warning that had come in March.'],
  // The participle goes with the last of the clauses that "and" or "but" joins.
  ['The union signed, and its leader, Ana Ruiz, left, saying that it was late.', 'indirect | its leader, Ana Ruiz | saying | it was late'],
  ['The court agreed, but Ruiz fled to Kenya, claiming that it was late.', 'indirect | Ruiz | claiming | it was late'],
  ['Ruiz signed the pact and left, saying that it was late.', 'indirect | Ruiz | saying | it was late'],
  // An aside behind the subject of what is said does not end it.
  [
    'Ruiz denied it, saying the deals, worth $2 million, were approved by the board.',
    'indirect | Ruiz | saying | the deals, worth $2 million, were approved by the board',
  ],
  ['Ruiz, saying the deal, worth $2 million, was late, left.'],
  // The participle without a comma goes with the clause right before it; what has no passive describes no noun.
  [
    'Three officers were charged as residents blocked the road demanding that the mayor be sacked.',
    'indirect | residents | demanding | the mayor be sacked',
  ],
  ['Chile asked for aid from Peru and Oxfam said thousands were cold.', 'indirect | Oxfam | said | thousands were cold'],
  ['Those arrested in Lima and Tacna said they were innocent.', 'indirect | Those arrested in Lima and Tacna | said | they were innocent'],
  // What he said stands in "what", and who passed it on is no part of it.
  ['Asked what the boy said when he was arrested, Ruiz paused.'],
  ['Ruiz recalled when he was arrested.', 'indirect | Ruiz | recalled | when he was arrested'],
  ['Nine had died, the ministry said, according to the Lima Post.', 'indirect | the ministry | said | Nine had died'],
  // A surname that is a question word elsewhere.
  ['Minister Tan Kiat How said the board had fined the firm.', 'indirect | Minister Tan Kiat How | said | the board had fined the firm'],
  ['Ortiz knew how said men had voted.'],
  // Whoever is quick to say it says it; whoever is eager to may not.
  ['Ortiz was quick to point out that it was late.', 'indirect | Ortiz | was quick to point out | it was late'],
  ['Ortiz was eager to point out that it was late.'],
  // The subject of a clause behind "there", and a participle with "having".
  ['There was one, when Ana Ruiz rose and called him a “moderate,” a dig at him.', 'mixed | Ana Ruiz | called | him a “moderate,”'],
  [
    'Ortiz said it was late, having suggested on Monday that it was not.',
    'indirect | Ortiz | said | it was late',
    'indirect | Ortiz | having suggested | it was not',
  ],
];

it.each(CASES)('%s', (text, ...quotes) => {
  expect(linesIn(text)).toEqual(quotes);
});
