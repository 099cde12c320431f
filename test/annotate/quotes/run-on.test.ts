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
  // A relative clause with a cue of its own, another word for the cue, and "then said" are the narrator's; a time explained is not.
  [
    'Reyes said he would fight any cut, which he said would be “a surrender”.',
    'indirect | Reyes | said | he would fight any cut',
    'mixed | he | said | would be “a surrender”',
  ],
  ['The fire, she said, will reach the town, which is believed to be empty.', 'indirect | she | said | The fire … will reach the town'],
  [
    'A court ruled in May that the claim had no basis, a decision Tolma refuses to accept.',
    'indirect | A court | ruled | the claim had no basis',
  ],
  [
    'Reyes said the council had refused, a decision she would fight.',
    'indirect | Reyes | said | the council had refused, a decision she would fight',
  ],
  [
    'The crew said it had lost contact, then said hours later that it had not.',
    'indirect | The crew | said | it had lost contact',
    'indirect | The crew | then said | it had not',
  ],
  [
    'She said the order came at 1:40 a.m., three hours after the fire was seen.',
    'indirect | She | said | the order came at 1:40 a.m., three hours after the fire was seen',
  ],
  ['She said the order came late, three hours after the fire was seen.', 'indirect | She | said | the order came late'],
  [
    'He said he understood the anger, but that “blocking a road does not help”.',
    'mixed | He | said | he understood the anger, but that “blocking a road does not help”',
  ],
  // Compounds in marks hold no verb, and participles before a name make no clause.
  [
    'Observers, who called it “heavy-handed”, said they were hurt.',
    'mixed | Observers | called | it “heavy-handed”',
    'indirect | Observers, who called it “heavy-handed” | said | they were hurt',
  ],
  [
    'Nominated MP Ana Reyes, who left, accused Speaker Juan Ortiz of “sitting on blood”.',
    'mixed | Nominated MP Ana Reyes, who left | accused | “sitting on blood”',
  ],
  [
    'Tolma, for its part, offered a contract that runs out in May, said one official, who left.',
    'indirect | one official, who left | said | Tolma, for its part, offered a contract that runs out in May',
  ],
  ['In a warm tribute Callum’s mum Ana, 49, said: “He was kind.”', 'direct | Callum’s mum Ana, 49 | said | He was kind.'],
  ['Ana Reyes told the court £4m had flowed to a trust.', 'indirect | Ana Reyes | told | £4m had flowed to a trust'],
  ['The number of people told to leave rose.'],
  // Nouns of the tagger that are verbs.
  ['City records show inspectors knew of the leak.', 'indirect | City records | show | inspectors knew of the leak'],
  [
    'The gang, which the office says controls about half of the town, left.',
    'indirect | the office | says | controls about half of the town',
  ],
  ['The Bank of Tolma forecast that prices would fall.', 'indirect | The Bank of Tolma | forecast | prices would fall'],
  // Words that others heard are of whoever spoke them.
  ['“We are close,” Ortiz told the board on Friday, according to a tape aired by the Echo.', 'direct | Ortiz | told | We are close'],
  // A time that tells which text, and a number of somebody else's.
  ['The staff said in its morning update that troops had left.', 'indirect | The staff | said | troops had left'],
  [
    'Tolma said it would host troops, and an official put their number at 500.',
    'indirect | Tolma | said | it would host troops',
    'indirect | an official | put | their number at 500',
  ],
  [
    'Tolma said it opposed the cut, which it argued ignored the poor.',
    'indirect | Tolma | said | it opposed the cut',
    'indirect | it | argued | ignored the poor',
  ],
  ['Prices will rise, the Department of Finance estimates.', 'indirect | the Department of Finance | estimates | Prices will rise'],
  [
    'A person familiar with the firm’s thinking said it would sell.',
    'indirect | A person familiar with the firm’s thinking | said | it would sell',
  ],
  ['The institute, a US think tank, assessed that it was late.', 'indirect | The institute, a US think tank | assessed | it was late'],
  // A participle between commas is no predicate, and the verb behind it is.
  [
    'Police said the suspect, believed to be in his 20s, fled on foot.',
    'indirect | Police | said | the suspect, believed to be in his 20s, fled on foot',
  ],
  ['Tolma said sales, helped by warm weather, rose 4%.', 'indirect | Tolma | said | sales, helped by warm weather, rose 4%'],
  ['Tolma said nothing, hurt by the vote, and left.'],
  // A day behind "called on" is no addressee, and a phrase behind words in marks goes on over "and".
  [
    'Reyes called on Saturday for “full access” to Tolma where, she said, it rains.',
    'mixed | Reyes | called | “full access” to Tolma',
    'indirect | she | said | it rains',
  ],
  ['He called it a “mix” of heat and the wind.', 'mixed | He | called | it a “mix” of heat and the wind'],
  ['He called it a “mix” of heat and left.', 'mixed | He | called | it a “mix” of heat'],
  // What a colon opens, and "that" behind whoever is told.
  ['He said this: that the army had no map.', 'indirect | He | said | the army had no map'],
  ['Reyes told the court that results forms were false.', 'indirect | Reyes | told | results forms were false'],
  // A poll or a paper that closes the sentence.
  [
    'Four in ten say the coach should go, a survey shows.',
    'indirect | a survey | shows | Four in ten say the coach should go',
    'indirect | Four in ten | say | the coach should go',
  ],
  ['Ortiz has told Reyes that the job is safe, the Echo understands.', 'indirect | Ortiz | has told | the job is safe'],
  // What came of the words, and what the speaker did then.
  ['He said the law would go, drawing cheers from the hall.', 'indirect | He | said | the law would go'],
  ['He said he would retire, drawing a pension.', 'indirect | He | said | he would retire, drawing a pension'],
  ['He said the law would go, a promise he also made last year.', 'indirect | He | said | the law would go'],
  ['He said he was “sick of it” before walking out.', 'mixed | He | said | he was “sick of it”'],
  ['He said he was “sick” when he saw it.', 'mixed | He | said | he was “sick” when he saw it'],
  ['He said yes when asked whether he drove.', 'indirect | He | said | yes'],
  ['He said it cost $4m.', 'indirect | He | said | it cost $4m'],
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
