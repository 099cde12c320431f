import { describe, expect, it } from 'vitest';
import { linesIn } from './read.ts';

const CASES: readonly (readonly [text: string, ...quotes: string[]])[] = [
  // Nouns of reporting, where the text says whose they are.
  ['The senator repeated his claim that the count was wrong.', 'indirect | The senator | repeated his claim | the count was wrong'],
  ['The firm issued a warning that sales would fall.', 'indirect | The firm | issued a warning | sales would fall'],
  ['Nurses recalled the minister’s promise that wages would rise.', 'indirect | the minister | promise | wages would rise'],
  ['His promise that taxes would fall angered the left.', 'indirect | His | promise | taxes would fall'],
  ['He denied a report that the plan was dead.'],
  // Inside a subject the clause ends before the second predicate, where that is plain.
  ['His claim that the vote was rigged was false.', 'indirect | His | claim | the vote was rigged'],
  ['The mayor’s warning that taxes would rise was ignored.', 'indirect | The mayor | warning | taxes would rise'],
  ['His claim that voters paid by rivals had come was false.'],
  ['They debated the fact that the dam broke.'],
  // The noun and its clause on both sides of "was".
  ['His argument was that the tax would hurt.', 'indirect | His | argument | the tax would hurt'],
  ['The mayor’s answer is that there is no money.', 'indirect | The mayor | answer | there is no money'],
  ['The answer is that it depends.'],
  // Nouns that report the words beside them.
  ['The senator’s call for “a new dawn” drew cheers.', 'mixed | The senator | call | “a new dawn”'],
  ['His vow to make the town “great again” fell flat.', 'mixed | His | vow | to make the town “great again”'],
  ['The mayor’s “dead duck” comment hurt him.', 'mixed | The mayor | comment | “dead duck”'],
  ['The crowd broke into chants of “One more year!”', 'mixed | The crowd | chants | “One more year!”'],
  ['There were shouts of “Shame!” from the gallery.', 'mixed | the gallery | shouts | “Shame!”'],
  ['He drew “Resign!” chants from the stands.', 'mixed | the stands | chants | “Resign!”'],
  ['The museum’s collection of “lost art” is large.'],
  ['The mayor was met with boos and shouts of “traitor”.'],
  ['Smith’s message to voters: “I am ready.”', 'direct | Smith’s message to voters | - | I am ready.'],
  ['It makes, in Smith’s view, “no sense”.', 'direct | Smith | in … view | no sense'],
];

describe('nouns of speaking', () => {
  it.each(CASES)('%s', (text, ...quotes) => {
    expect(linesIn(text)).toEqual(quotes);
  });
});
