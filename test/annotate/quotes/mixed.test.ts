import { describe, expect, it } from 'vitest';
import { linesIn } from './read.ts';

const CASES: readonly (readonly [text: string, ...quotes: string[]])[] = [
  // The verb itself in marks.
  ['The council passed a motion that “condemns” the “reckless” sale.', 'mixed | The council | - | “condemns” the “reckless” sale'],
  ['The “claimed” prize was small.'],
  // Findings: of those whose findings are stated.
  ['The inquest found “no sign of a struggle”.', 'mixed | The inquest | found | “no sign of a struggle”'],
  ['Walkers found a “lost” ring.'],
  // Words that stand behind their subject.
  ['The two papers each called it a “rough week”.', 'mixed | The two papers | called | it a “rough week”'],
  ['The coach is labeling the ban “a farce”.', 'mixed | The coach | is labeling | the ban “a farce”'],
  ['The judge said the evidence was “thin at best”.', 'mixed | The judge | said | the evidence was “thin at best”'],
  [
    'Ford said that the recall was “a precaution” and that no one had been hurt.',
    'mixed | Ford | said | the recall was “a precaution” and that no one had been hurt',
  ],
  // Words in front of the cue that the quotation goes on with.
  ['As for the tax, she said, “the vote has not even begun.”', 'mixed | she | said | As for the tax … the vote has not even begun.'],
  [
    'Firms are part of a town, she said: “Part of the deal is that you give something back.”',
    'mixed | she | said | Firms are part of a town … Part of the deal is that you give something back.',
  ],
  ['Speaking in Paris, he said, “we will win.”', 'direct | he | said | we will win.'],
  ['On Monday, he said, “we will win.”', 'direct | he | said | we will win.'],
  ['A day after he won the vote, Smith said: “Now we work.”', 'direct | Smith | said | Now we work.'],
  ['Perhaps, he said, this “town has gotten too big.”', 'mixed | he | said | this “town has gotten too big.”'],
  // Words in marks of somebody whose thoughts are told.
  ['Ortiz worried that the fund was “a hammock for the lazy”.', 'mixed | Ortiz | worried | the fund was “a hammock for the lazy”'],
  ['The union sees the offer as “a first step”.', 'mixed | The union | sees | the offer as “a first step”'],
  [
    'Dunn said the council had “sold the village” and called the vote “a farce”.',
    'mixed | Dunn | said | the council had “sold the village”',
    'mixed | Dunn | called | the vote “a farce”',
  ],
  [
    'One rebel said colleagues were “furious”, while another described the mood as “mutinous”.',
    'mixed | One rebel | said | colleagues were “furious”',
    'mixed | another | described | the mood as “mutinous”',
  ],
  // Lists of words in marks.
  ['Critics have branded them “cruel”, “rushed” and “suicidal”.', 'mixed | Critics | have branded | them “cruel”, “rushed” and “suicidal”'],
  // Clauses with a clause of their own before the verb.
  [
    'Marsh insists the cuts, which would save £4bn, are “tough but fair”.',
    'mixed | Marsh | insists | the cuts, which would save £4bn, are “tough but fair”',
  ],
  ['They rejected Smith’s warning that “the well is dry” in May.', 'mixed | Smith | warning | “the well is dry” in May'],
  // Words in lower case go on with the clause in front of them.
  [
    'The firm issued a notice and “that group is now leaving,” said Ortiz.',
    'mixed | Ortiz | said | The firm issued a notice and “that group is now leaving,”',
  ],
  ['After the vote, “there is no way back,” said Ortiz.', 'mixed | Ortiz | said | After the vote, “there is no way back,”'],
  [
    'In the hall, “We want bread!” was written on a wall, said Ortiz.',
    'mixed | Ortiz | said | In the hall, “We want bread!” was written on a wall',
  ],
  [
    'Ortiz argued that “every man on the stage” – the mayor too – favoured the plan.',
    'mixed | Ortiz | argued | “every man on the stage” – the mayor too – favoured the plan',
  ],
  ['Although he says he “loves China,” and “people love me,” he also left.', 'mixed | he | says | he “loves China,” and “people love me,”'],
  // A cue between commas has no part in the subject, nor in a clause of the narrator's.
  [
    'One executive, she recalled, called her “that woman with the boots.”',
    'mixed | One executive | called | her “that woman with the boots.”',
  ],
  ['He spoke of a teacher who, she said, “could smell an unread paper.”', 'direct | she | said | could smell an unread paper.'],
  // A name in marks is a statement where one names what is not one's own.
  ['Rivals dubbed the tax “Snackgate”.', 'mixed | Rivals | dubbed | the tax “Snackgate”'],
  ['The page lists him as “Chief Cook of the Inn.”', 'mixed | The page | lists | him as “Chief Cook of the Inn.”'],
  ['Exeter, called the “Rock of the West” by its people, is old.', 'mixed | its people | called | the “Rock of the West”'],
  // The end of a fragment: phrases go with it, clauses of time do not.
  ['Ortiz called the plan “a farce” when the vote was over.', 'mixed | Ortiz | called | the plan “a farce”'],
  [
    'Ortiz warned against “a loss of nerve” in the way the town treats guests.',
    'mixed | Ortiz | warned | against “a loss of nerve” in the way the town treats guests',
  ],
  // What begins with a finite auxiliary has its subject in front of it.
  [
    'Ortiz said the way they treat people who complained about the queue “would be a scandal” in Lima.',
    'mixed | Ortiz | said | the way they treat people who complained about the queue “would be a scandal” in Lima',
  ],
  ['He invited the crowd to “take a spoon and eat”.', 'mixed | He | invited | to “take a spoon and eat”'],
  ['She presented herself as a “safe pair of hands”.', 'mixed | She | presented | herself as a “safe pair of hands”'],
  ['He was described as a “liar” by the judge.', 'mixed | the judge | was described | as a “liar”'],
  // Feelings, of which only whoever has them can speak.
  ['The bank is “confident that rates will fall,” though few agree.', 'mixed | The bank | - | “confident that rates will fall,”'],
  ['The family was “deeply saddened” by the news.', 'mixed | The family | - | “deeply saddened”'],
  [
    'It began when Ms. Ortiz, after a tirade about her loss in 2008, accused him of having a “taste for spite.”',
    'mixed | Ms. Ortiz | accused | having a “taste for spite.”',
  ],
  // Whose words they are.
  ['In the words of Ortiz, “the well is dry.”', 'direct | Ortiz | In the words of | the well is dry.'],
  ['In Ortiz’s words, the well is “bone dry.”', 'mixed | Ortiz | In … words | the well is “bone dry.”'],
  ['The well is “bone dry,” in the words of one farmer.', 'mixed | one farmer | in the words of | The well is “bone dry,”'],
  ['She is, in her own words, “a stubborn woman.”', 'direct | her | in … own words | a stubborn woman.'],
  // Agents.
  ['The tea was described by critics as “a fluke of nature”.', 'mixed | critics | was described | as “a fluke of nature”'],
  ['It was a move critics have dubbed “penny-wise”.', 'mixed | critics | have dubbed | “penny-wise”'],
  // The object of a verb that speaks no sentence; a sentence in marks is spoken.
  ['The club condemned “the use of force” and left.', 'mixed | The club | condemned | “the use of force”'],
  ['She urged “all sides to wait”.', 'mixed | She | urged | “all sides to wait”'],
  ['She declared that “the worst is over”.', 'direct | She | declared | the worst is over'],
  ['The police warned youths in Lima against “copycat” rallies and left.', 'mixed | The police | warned | against “copycat” rallies'],
  ['The army left after what it described as “heavy fire” by rebels.', 'mixed | it | described | “heavy fire” by rebels'],
  ['The mayor called the story “unkind” at the time and left.', 'mixed | The mayor | called | the story “unkind”'],
  ['The pope condemned the attack as “barbaric”.', 'mixed | The pope | condemned | the attack as “barbaric”'],
  ['Williams called the referee “a disgrace”.', 'mixed | Williams | called | the referee “a disgrace”'],
  ['Lawyers described their client as “a broken man”.', 'mixed | Lawyers | described | their client as “a broken man”'],
  ['The bishop called for “an end to hatred.”', 'mixed | The bishop | called for | “an end to hatred.”'],
  ['The leader called on his supporters to “stay calm”.', 'mixed | The leader | called on | to “stay calm”'],
  ['Trump vowed to “drain the swamp”.', 'mixed | Trump | vowed | to “drain the swamp”'],
  ['The envoy warned of “grave consequences”.', 'mixed | The envoy | warned of | “grave consequences”'],
  ['The report was dismissed as “nonsense” by the company.', 'mixed | the company | was dismissed | as “nonsense”'],
  ['The new rules are “a mess”, the union said.', 'mixed | the union | said | The new rules are “a mess”'],
  ['“Unity is vital” at this stage, the chancellor said.', 'mixed | the chancellor | said | “Unity is vital” at this stage'],
  [
    'According to the coach, the defeat was “good for us”.',
    'mixed | the coach | according to | the defeat was “good for us”'.replace('according', 'According'),
  ],
];

/** Words in marks that nobody is named for, and verbs that report nothing. */
const MISSES: readonly string[] = [
  'The so-called “bank of mum and dad” is running dry.',
  'Her novel “The Long Winter” won the prize.',
  'The café, known as “Joe’s”, closed in May.',
  'He called his band “The Rockets”.',
  'A short film called “Family Ties” was shown.',
  'It was “clear that rates will fall,” or so it seemed.',
  'It was “sad” that rates fell.',
  'They even had him speak to them about the “fabulous” tricks.',
  'Fans are as fond of chants to “build the wall” and promises to “make it tall”.',
  'In other words, the “dry” well is shut.',
  'He believes that the economy will recover.',
  'He believes the “Brexit” vote was a mistake.',
  'The birds are considered the “detectives of the air”.',
  'Ortiz spoke on BBC’s “Hard Talk”.',
  'Ortiz, asked to condemn the violence, left.',
  'The storm adds to the gloom that has gripped the town.',
  'While the airline added 30 flights in May, prices fell.',
  'He heard “more than a few” of them laugh.',
  'Lena Hart, star of “Newsnight,” thanked the crowd.',
  'He spoke about the plan without saying how much it would cost.',
  'The minister stopped short of saying that the plan was “dead”.',
  'Drivers complained when they did not see the sign.',
  'She hopes the treaty will be signed soon.',
  'Investors fear that rates will rise.',
  'The company declined to comment.',
  'The minister did not say whether he would resign.',
  'The minister refused to say when the talks would end.',
  'Critics could say that the plan is too expensive.',
  'The witness was told that she could leave.',
  'Residents were ordered to stay inside.',
  'The government welcomed the proposal.',
  'The senator accused Russia of lying.',
  'The opposition condemned the attack.',
  'The two sides will meet again on Monday.',
  'The answer was clear to all who had seen the film.',
  'Police found the car in a river.',
  'The claims were settled out of court.',
  'A note on the door and two reports in the drawer were all that was left.',
  'The team plays in red, white and blue.',
  'The woman asked not to be named.',
  'The state department reports are due in June.',
  'Witnesses noted the number of the van.',
  'The law allows firms to ask for proof.',
];

describe('reported speech with words in marks', () => {
  it.each(CASES)('%s', (text, ...quotes) => {
    expect(linesIn(text)).toEqual(quotes);
  });
});

describe('what is no quote', () => {
  it.each(MISSES)('%s', (text) => {
    expect(linesIn(text)).toEqual([]);
  });
});
