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
  ['Asked if it “has the nerve to stay,” half of those polled said yes.', 'indirect | half of those polled | said | yes'],
  ['A third said yes, and the rest left.', 'indirect | A third | said | yes'],
  ['Asked about the pool, he answered that it would stay.', 'indirect | he | answered | it would stay'],
  ['How she answers that question will decide the race.'],
  // What was not said, and what a verb with a tense adds, is the narrator's.
  ['He said he would help but did not say when the bus would come.', 'indirect | He | said | he would help'],
  ['She vowed to close the pool and opened it a year later.', 'indirect | She | vowed | to close the pool'],
  ['He pledged to close the camp, after he had lost the vote.', 'indirect | He | pledged | to close the camp'],
  [
    'Another poll asked pupils how they felt, to which a third said they were tired.',
    'indirect | Another poll | asked | how they felt',
    'indirect | a third | said | they were tired',
  ],
  ['She vowed to close the pool, opposed the mayor and left.', 'indirect | She | vowed | to close the pool'],
  ['While she vowed to close the pool, Ortiz left the hall.', 'indirect | she | vowed | to close the pool'],
  [
    'They called for him to be barred from the hall after the judge resigned.',
    'indirect | They | called for | him to be barred from the hall',
  ],
  // A cue between a subject and its verb.
  [
    'The good news, Ortiz said, is that as guests, they’re safe.',
    'indirect | Ortiz | said | The good news … is that as guests, they’re safe',
  ],
  ['The task of appealing to swing voters is hard.'],
  // A verb with an object of its own has no clause in front of it.
  ['With the town in ruins after the army left, the group claimed the port.'],
  // Inside a subject the clause ends before the second predicate.
  ['A man claiming allegiance to the sect robbed a bank.'],
  ['Those saying they want a ban are few.', 'indirect | Those | saying | they want a ban'],
  // Purposes: said on that occasion.
  ['He took to Twitter to say that the pool was shut.', 'indirect | He | to say | the pool was shut'],
  ['She wrote to the council to complain that the pool was shut.', 'indirect | She | to complain | the pool was shut'],
  ['She was expected in a speech to say that the pool was shut.'],
  // Whoever wrote the text, or is seen in it.
  ['They buried a report from Reuters saying the pool was shut.', 'indirect | Reuters | saying | the pool was shut'],
  ['She posted a clip of Ortiz saying the pool was shut.', 'indirect | Ortiz | saying | the pool was shut'],
  // Things state nothing, stories have no listener, and a degree makes an adjective.
  ['A skull found in the cave suggests that people came earlier.'],
  ['The survey suggests that people came earlier.', 'indirect | The survey | suggests | people came earlier'],
  ['It told the story of a farmer, a story that Ortiz had found.'],
  ['It was a vote that remains so charged that Ortiz left.'],
  ['She vowed to be heard and seen.', 'indirect | She | vowed | to be heard and seen'],
  // Relative clauses, brackets and measures between a cue and its source or content.
  [
    'The council says the pools, which have 90 guests but room for 200, are too dear.',
    'indirect | The council | says | the pools, which have 90 guests but room for 200, are too dear',
  ],
  [
    'A dozen of them, most from towns where many work in mines, told Lena Ortiz (L-Tolma) that they would leave.',
    'indirect | A dozen of them, most from towns where many work in mines | told | they would leave',
  ],
  ['As many as 40 people could leave, the mayor said last week.', 'indirect | the mayor | said | As many as 40 people could leave'],
  ['As the talks ended, the mayor said.'],
  ['Experts say between 30 and 40 boats have sunk.', 'indirect | Experts | say | between 30 and 40 boats have sunk'],
  ['They pay Rs2,000 a month, she said.', 'indirect | she | said | They pay Rs2,000 a month'],
  [
    'Two diplomats, who spoke on condition of anonymity, said the cabinet relented after a night of talks.',
    'indirect | Two diplomats, who spoke on condition of anonymity | said | the cabinet relented after a night of talks',
  ],
  ['The union, while welcoming the vote, said the plan was late.', 'indirect | The union | said | the plan was late'],
  [
    'The rebels, who denied losing any boats, said that the port was theirs.',
    'indirect | The rebels, who denied losing any boats | said | the port was theirs',
  ],
  ['Nurses reject the offer, say it is late.', 'indirect | Nurses | say | it is late'],
  // Findings, before and behind their cue.
  [
    'A poll released this week by Tolma Data showed that most back the nurses.',
    'indirect | A poll released this week by Tolma Data | showed | most back the nurses',
  ],
  ['The bridge was unsafe, a report seen by the Echo shows.', 'indirect | a report seen by the Echo | shows | The bridge was unsafe'],
  ['The bridge was unsafe, a boy found.'],
  // What is ruled out; what is denied and not said.
  ['The minister ruled that out.'],
  ['A spokesman said the firm was sound and denied having seen the letter.', 'indirect | A spokesman | said | the firm was sound'],
  // A relative clause of the narrator's ends with its comma, and none ends what has no predicate yet.
  ['The plan, which unions say will cost jobs, was approved.', 'indirect | unions | say | will cost jobs'],
  ['Ortiz claims that the mayor, who denies it, “knew all along”.', 'mixed | Ortiz | claims | the mayor, who denies it, “knew all along”'],
  ['Ortiz asked the mayor whether he had “any shame at all”.', 'mixed | Ortiz | asked | whether he had “any shame at all”'],
  ['The army claimed to have shot down a drone.', 'indirect | The army | claimed | to have shot down a drone'],
  ['She posted a photo with the words: “What a night.”', 'direct | She | - | What a night.'],
  // Initials that spell a word of grammar.
  ['The well is dry, the WHO says.', 'indirect | the WHO | says | The well is dry'],
  ['“We are ready,” a WHO spokesman said.', 'direct | a WHO spokesman | said | We are ready'],
  ['The Fed kept its rate and signalled that cuts would come.', 'indirect | The Fed | signalled | cuts would come'],
  // A participle behind the subject; a body behind a name; a determiner alone.
  ['The letter, seen by a clerk, says the firm “failed to act”.', 'mixed | The letter | says | the firm “failed to act”'],
  ['“It is new,” said Dr Wei Chen, of Oxford University.', 'direct | Dr Wei Chen, of Oxford University | said | It is new'],
  ['“Unbelievable,” wrote one. “Well done,” said another.', 'direct | one | wrote | Unbelievable', 'direct | another | said | Well done'],
  ['He was quoted by the paper as saying that it was over.', 'indirect | He | was quoted … as saying | it was over'],
  // The cue's own phrases before "that".
  [
    'The lawyers argued in a filing on Friday that the case should be dropped.',
    'indirect | The lawyers | argued | the case should be dropped',
  ],
  ['Ortiz wrote in a letter dated Monday that the pool would close.', 'indirect | Ortiz | wrote | the pool would close'],
  ['Court documents show that the pool was shut.', 'indirect | Court documents | show | the pool was shut'],
  ['The pool was shut, per the report.', 'indirect | the report | per | The pool was shut'],
  ['The pool loses ten litres per hour.'],
  ['Under the headline “Enough is enough”, the Echo said it was over.', 'indirect | the Echo | said | it was over'],
  // A quotation of its own, another report, a comment.
  ['Ortiz urged all to stay: “Do not go.”', 'indirect | Ortiz | urged | to stay', 'direct | Ortiz | - | Do not go.'],
  ['Ortiz declared a state of alarm, warning the guests to “stay calm.”', 'mixed | Ortiz | warning | to “stay calm.”'],
  ['Ortiz said it was false – a charge her lawyers repeated.', 'indirect | Ortiz | said | it was false'],
  // Clefts, and nobody.
  ['What he said was that he was tired.', 'indirect | he | said | he was tired'],
  ['All he said was “no”.', 'direct | he | said | no'],
  ['Nobody said it would be easy.'],
  ['People who know him well said he was shy.', 'indirect | People who know him | said | he was shy'],
  // Reports that hang on a noun or a preposition.
  ['Ortiz said the mayor had lied, a claim Silva denied.', 'indirect | Ortiz | said | the mayor had lied'],
  [
    'The club said it would pay, with Anna van der Berg saying fans “come first”.',
    'indirect | The club | said | it would pay',
    'mixed | Anna van der Berg | saying | fans “come first”',
  ],
  ['Ortiz said the train left at 4am.', 'indirect | Ortiz | said | the train left at 4am'],
  ['Studies have shown that sleep matters.', 'indirect | Studies | have shown | sleep matters'],
  [
    'Ortiz said it “makes no sense” and Silva said it was fine.',
    'mixed | Ortiz | said | it “makes no sense”',
    'indirect | Silva | said | it was fine',
  ],
];

describe('where reported content begins and ends', () => {
  it.each(CASES)('%s', (text, ...quotes) => {
    expect(linesIn(text)).toEqual(quotes);
  });
});
