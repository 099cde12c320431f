/** A cue, an aside or a conjunction inside the sentence that it reports, and statements without a clause. */
import { expect, it } from 'vitest';
import { linesIn } from './read.ts';

const CASES: readonly (readonly [text: string, ...quotes: string[]])[] = [
  // The cue stands between a subject, or a part of it in marks, and its predicate.
  ['But “the main thing,” Kent added, “is whether it holds.”', 'direct | Kent | added | the main thing … is whether it holds.'],
  ['His “main worry,” she said, “is the cost.”', 'mixed | she | said | His “main worry,” … is the cost.'],
  ['But the “bigger worry,” he said, is that nobody knows.', 'mixed | he | said | the “bigger worry,” … is that nobody knows'],
  [
    'Farmers who lost “everything they had,” she said, got nothing.',
    'mixed | she | said | Farmers who lost “everything they had,” … got nothing',
  ],
  ['“Stop,” he said, turned and left.', 'direct | he | said | Stop'],
  ['“We lost,” he said, walked off and cried.', 'direct | he | said | We lost'],
  // An adverb before the cue by which the speaker judges, and one by which the narrator links.
  ['Of course, Lind said, “we will fight.”', 'mixed | Lind | said | Of course … we will fight.'],
  ['Perhaps, he said, they will win.', 'indirect | he | said | Perhaps … they will win'],
  ['Nor, he said, would the bank pay.', 'indirect | he | said | Nor … would the bank pay'],
  ['Still, she added, “we must hurry.”', 'direct | she | added | we must hurry.'],
  // An aside between the subject of what is reported and its verb.
  ['She said the plan, a key promise, was “dead.”', 'mixed | She | said | the plan, a key promise, was “dead.”'],
  ['He says the deal, signed in May, “was a mistake.”', 'mixed | He | says | the deal, signed in May, “was a mistake.”'],
  ['He announced the plan, a move critics say is bad.', 'indirect | He | announced | the plan', 'indirect | critics | say | is bad'],
  // The main clause behind an adverbial one, or behind a phrase with a participle.
  ['When Lind arrived and said he would “go home,” the crowd cheered.', 'mixed | Lind | said | he would “go home,”'],
  ['When the mayor said it would cost nothing, residents laughed.', 'indirect | the mayor | said | it would cost nothing'],
  ['After the mayor resigned, saying he was ill, the council met.', 'indirect | the mayor | saying | he was ill'],
  [
    'But on Monday, in the letter announcing her move, Ortiz described it “as a series of steps.”',
    'indirect | Ortiz | announcing | her move',
    'mixed | Ortiz | described | it “as a series of steps.”',
  ],
  ['He claimed the vote was rigged – something he denied a year ago.', 'indirect | He | claimed | the vote was rigged'],
  // An adverb inside whom somebody tells.
  ['He told the clearly angry crowd that the dam was safe.', 'indirect | He | told | the dam was safe'],
  ['She told the mostly young audience they had to vote.', 'indirect | She | told | they had to vote'],
  // A participle, a clause without a subject or a relative clause between the verb and its "that".
  ['Lind told supporters gathered in a barn that he would win.', 'indirect | Lind | told | he would win'],
  ['Lind told reporters traveling with him that he was fine.', 'indirect | Lind | told | he was fine'],
  ['The mayor told a group of about 200 people that he would win.', 'indirect | The mayor | told | he would win'],
  ['She said while campaigning in Utah that she was sorry.', 'indirect | She | said | she was sorry'],
  ['She said when asked about the plan that she was sorry.', 'indirect | She | said | she was sorry'],
  ['She said in an interview that aired on Sunday that she was ready.', 'indirect | She | said | she was ready'],
  ['She wrote in a letter, which was seen by Reuters, that she was ready.', 'indirect | She | wrote | she was ready'],
  ['He spoke in the hall that his father built.'],
  ['He told the story that his father had told him.'],
  ['The report, released Monday, said that prices rose.', 'indirect | The report | said | prices rose'],
  // Words beside the verb that neither deny it nor belong to it, and those that carry it on.
  [
    'Ortiz not only said the law was bad but also promised to repeal it.',
    'indirect | Ortiz | not only said | the law was bad',
    'indirect | Ortiz | also promised | to repeal it',
  ],
  ['People here say the mine is safe.', 'indirect | People | say | the mine is safe'],
  ['He began by saying that he was sorry.', 'indirect | He | began by saying | he was sorry'],
  ['He ended the war by saying that it was over.', 'indirect | He | saying | it was over'],
  [
    'If they can build a wall, he observed this week, then he can build one.',
    'indirect | he | observed | If they can build a wall … then he can build one',
  ],
  // A thing and its number, and who leads in a poll.
  ['Analysts have put the cost at more than $3 million.', 'indirect | Analysts | have put | the cost at more than $3 million'],
  ['Recent estimates put the figure closer to 54,000 pages.', 'indirect | Recent estimates | put | the figure closer to 54,000 pages'],
  [
    'Police have put the number of those who fled last year at about 300.',
    'indirect | Police | have put | the number of those who fled last year at about 300',
  ],
  ['The firm put a man who knew the trade in charge at 30.'],
  ['The club put him at number 10.'],
  ['A new poll finds Lind leading by four points.', 'indirect | A new poll | finds | Lind leading by four points'],
  ['A survey showed Labour ahead in the north.', 'indirect | A survey | showed | Labour ahead in the north'],
  ['The poll showed strong support for the law.'],
];

it.each(CASES)('%s', (text, ...quotes) => {
  expect(linesIn(text)).toEqual(quotes);
});
