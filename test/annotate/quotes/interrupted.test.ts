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
  // A thing and its number, and who leads in a poll.
  ['Analysts have put the cost at more than $3 million.', 'indirect | Analysts | have put | the cost at more than $3 million'],
  ['Recent estimates put the figure closer to 54,000 pages.', 'indirect | Recent estimates | put | the figure closer to 54,000 pages'],
  ['The club put him at number 10.'],
  ['A new poll finds Lind leading by four points.', 'indirect | A new poll | finds | Lind leading by four points'],
  ['A survey showed Labour ahead in the north.', 'indirect | A survey | showed | Labour ahead in the north'],
  ['The poll showed strong support for the law.'],
];

it.each(CASES)('%s', (text, ...quotes) => {
  expect(linesIn(text)).toEqual(quotes);
});
