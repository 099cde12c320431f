import { describe, expect, it } from 'vitest';
import { linesIn } from './read.ts';

/** Where a cue's clause runs on: into an act of the narrator's, a reason behind the cue, or a purpose. */
const CASES: readonly (readonly [text: string, ...quotes: string[]])[] = [
  // What names nobody summons, bans or signs nothing: the verb is joined to the cue.
  [
    'Warsaw said one missile had crossed its airspace and summoned the ambassador.',
    'indirect | Warsaw | said | one missile had crossed its airspace',
  ],
  ['The office said reports of it were “untrue” and banned the film.', 'mixed | The office | said | reports of it were “untrue”'],
  ['He said the reform had failed and signed a decree to scrap it.', 'indirect | He | said | the reform had failed'],
  [
    'Police said officers stopped the car and arrested two men.',
    'indirect | Police | said | officers stopped the car and arrested two men',
  ],
  [
    'She said the union ignored the vote and suspended its leader.',
    'indirect | She | said | the union ignored the vote and suspended its leader',
  ],
  [
    'The agency said the virus had spread and killed two farmers.',
    'indirect | The agency | said | the virus had spread and killed two farmers',
  ],
  // A stance, and a judgement that contrasts with it, are those of whoever speaks.
  ['Tolma said it backed the plan but accused the left of stalling.', 'indirect | Tolma | said | it backed the plan'],
  [
    'Tolma said the mayor knew the plan and accused the left of stalling.',
    'indirect | Tolma | said | the mayor knew the plan and accused the left of stalling',
  ],
  // Behind a cue with a day, a reason or a condition still belongs to what is reported.
  ['She would veto it, Reyes said on Friday, because it was late.', 'indirect | Reyes | said | She would veto it … because it was late'],
  ['She would veto it, Reyes said on Friday, if it passed.', 'indirect | Reyes | said | She would veto it … if it passed'],
  ['She would veto it, Reyes said on Friday, before she left.', 'indirect | Reyes | said | She would veto it'],
  // A cue between a subject and its verb, whatever the verb.
  ['The firm, it said, had found no leak.', 'indirect | it | said | The firm … had found no leak'],
  // Adjectives for persons, and what the tagger takes for other words.
  ['The general writes that he left.', 'indirect | The general | writes | he left'],
  ['The elderly say they are afraid.', 'indirect | The elderly | say | they are afraid'],
  ['Jobs have been, in the union’s final say that day, saved.'],
  ['A man who lives opposite said he heard shots.', 'indirect | A man who lives opposite | said | he heard shots'],
  [
    'A report by the auditor general found that it had paid for beds.',
    'indirect | A report by the auditor general | found | it had paid for beds',
  ],
  // Those who look into things find; others only come upon them.
  ['Researchers asked 900 nurses. They found that most were tired.', 'indirect | They | found | most were tired'],
  ['Burglars came at night. They found that the door was open.'],
  // A threat and a denial of a deed are acts; an act that is asked for has a purpose; nobody asks.
  ['The council threatened to sue.'],
  ['The council denied losing the letter.'],
  ['The council denied that it had lost the letter.', 'indirect | The council | denied | it had lost the letter'],
  ['The minister ordered a review to find out why.'],
  ['The firm has asked for permission to land.'],
  ['The minister ordered the council to find out why.', 'indirect | The minister | ordered | to find out why'],
  ['Only two of them voted against asking him to go.'],
];

describe('where a report runs on', () => {
  it.each(CASES)('%s', (text, ...quotes) => {
    expect(linesIn(text)).toEqual(quotes);
  });
});
