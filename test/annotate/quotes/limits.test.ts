import { describe, expect, it } from 'vitest';
import { linesIn } from './read.ts';

const CASES: readonly (readonly [text: string, ...quotes: string[]])[] = [
  // A cue between commas behind a link: what the link opens is reported.
  ['The town loves the pool, which, he said, would cost it dear.', 'indirect | he | said | would cost it dear'],
  ['They left because, the abbot told guests on Monday, the well was dry.', 'indirect | the abbot | told | the well was dry'],
  ['They left because, according to the abbot, the well was dry.', 'indirect | the abbot | according to | the well was dry'],
  ['The pool, she said on Monday, will cost the town dear.', 'indirect | she | said | The pool … will cost the town dear'],
  // Yes and no.
  ['Asked whether the pool would close, the mayor said no.', 'indirect | the mayor | said | no'],
  ['A third said yes, and the rest left.', 'indirect | A third | said | yes'],
  ['Asked about the pool, he answered that it would stay.', 'indirect | he | answered | it would stay'],
  ['How she answers that question will decide the race.'],
  // What was not said, and what a verb with a tense adds, is the narrator's.
  ['He said he would help but did not say when the bus would come.', 'indirect | He | said | he would help'],
  ['She vowed to close the pool and opened it a year later.', 'indirect | She | vowed | to close the pool'],
  ['She vowed to be heard and seen.', 'indirect | She | vowed | to be heard and seen'],
];

describe('where reported content begins and ends', () => {
  it.each(CASES)('%s', (text, ...quotes) => {
    expect(linesIn(text)).toEqual(quotes);
  });
});
