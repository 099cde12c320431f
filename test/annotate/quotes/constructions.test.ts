/** Constructions of the news, each with its neighbour that is none: asides between verb and content, tails, documents that speak. */
import { expect, it } from 'vitest';
import { linesIn } from './read.ts';

const CASES: readonly (readonly [text: string, ...quotes: string[]])[] = [
  // What others say about the content is not the speaker's.
  [
    'The party said it would vote no, a move which analysts say could end talks.',
    'indirect | The party | said | it would vote no',
    'indirect | analysts | say | could end talks',
  ],
  ['Ten people drowned on Monday, police said, as talks began in Lima.', 'indirect | police | said | Ten people drowned on Monday'],
  [
    'The road was shut, police said, because a bridge had sunk.',
    'indirect | police | said | The road was shut … because a bridge had sunk',
  ],
  [
    'Weber wrote that it was no rush, and a nurse praised the “kind” tone.',
    'indirect | Weber | wrote | it was no rush',
    'mixed | a nurse | praised | the “kind” tone',
  ],
  ['Weber wrote that it was late, and a nurse had left.', 'indirect | Weber | wrote | it was late, and a nurse had left'],
  ['The council says 300 people were moved, a number residents dispute.', 'indirect | The council | says | 300 people were moved'],
  [
    'The envoy claimed that 12 ships sank, a number the navy called “a dream”.',
    'indirect | The envoy | claimed | 12 ships sank',
    'mixed | the navy | called | “a dream”',
  ],
  ['She said Lind was behind the raid, which he denies.', 'indirect | She | said | Lind was behind the raid'],
  ['She said Lind was behind the raid, something he has always denied.', 'indirect | She | said | Lind was behind the raid'],
  ['She said Lind had a dog, which he walks at night.', 'indirect | She | said | Lind had a dog, which he walks at night'],
  ['The law was dead, a figure skater said.', 'indirect | a figure skater | said | The law was dead'],
  [
    'The state says 40 people died, while the union put the figure at 120.',
    'indirect | The state | says | 40 people died',
    'indirect | the union | put | the figure at 120',
  ],
  ['The state says 40 people died, but gave no names.', 'indirect | The state | says | 40 people died'],
  ['She said the law was dead, a view shared by few.', 'indirect | She | said | the law was dead'],
  // A past tense that no modal goes on with is the narrator's.
  ['She said she would resign and blamed the press.', 'indirect | She | said | she would resign'],
  ['She said she would be arrested and charged.', 'indirect | She | said | she would be arrested and charged'],
  ['She said the plan was “sound” but criticised its cost.', 'mixed | She | said | the plan was “sound”'],
  ['She said the sailors were tired but praised the cook.', 'indirect | She | said | the sailors were tired but praised the cook'],
  [
    'The judge found that the vote was not held by law and fined the board.',
    'indirect | The judge | found | the vote was not held by law and fined the board',
  ],
  [
    'The judge found that the vote was not held by law and ordered the board to repeat it.',
    'indirect | The judge | found | the vote was not held by law',
    'indirect | The judge | ordered | to repeat it',
  ],
  [
    'She said there was now a way and urged them to wait.',
    'indirect | She | said | there was now a way',
    'indirect | She | urged | to wait',
  ],
  ['She said that the firm rejects it and asked the mayor for help.', 'indirect | She | said | the firm rejects it'],
  ['She said it took note of it and condemned the press.', 'indirect | She | said | it took note of it'],
  ['She said fuel would be cheap and blamed the press.', 'indirect | She | said | fuel would be cheap'],
  ['She said Ortiz was late and criticised him.', 'indirect | She | said | Ortiz was late'],
  ['She said the offer had lapsed, and he rejected the claim.', 'indirect | She | said | the offer had lapsed'],
  ['She said that he had left, and he blamed the press.', 'indirect | She | said | he had left, and he blamed the press'],
  // A cue that closes the sentence around another report.
  [
    'Ortiz has admitted that he took the boat, two people familiar with the case told the Echo.',
    'indirect | two people familiar with the case | told | Ortiz has admitted that he took the boat',
    'indirect | Ortiz | has admitted | he took the boat',
  ],
  [
    'The fort fell when Ortiz ordered an attack on Monday, the navy and its ally, Norland, say.',
    'indirect | the navy and its ally, Norland | say | The fort fell when Ortiz ordered an attack on Monday',
  ],
  ['“I can count, Mr Lind,” Ortiz said, according to three people at the table.', 'direct | Ortiz | said | I can count, Mr Lind'],
  // The sentence around a cue goes on in the tense of the speaker.
  [
    'Rain had fallen for days, according to the mayor, and the river rose by a metre.',
    'indirect | the mayor | according to | Rain had fallen for days … and the river rose by a metre',
  ],
  [
    'Gifts had bought beds, he said, but there was no fuel, and the clinic was far away.',
    'indirect | he | said | Gifts had bought beds … but there was no fuel, and the clinic was far away',
  ],
  [
    'The teacher, he added, had sworn an affidavit saying she had never been there.',
    'indirect | he | added | The teacher … had sworn an affidavit saying she had never been there',
    'indirect | The teacher | saying | she had never been there',
  ],
  ['Now that Lind has won – and that his foes insist he lost – the streets are empty.', 'indirect | his foes | insist | he lost'],
  // An aside between dashes does not end the content.
  [
    'According to the union, she met him – known only as ‘Pavel’ – five times, in Riga and Oslo.',
    'mixed | the union | According to | she met him – known only as ‘Pavel’ – five times, in Riga and Oslo',
  ],
  ['The road had gone, he said, but there was a boat.', 'indirect | he | said | The road had gone … but there was a boat'],
  // A clause between the subject and its verb.
  [
    'Officials said the fire, which broke out just before dawn, was under control.',
    'indirect | Officials | said | the fire, which broke out just before dawn, was under control',
  ],
  [
    'Nothing filmed from a window, he told the jury, would be news to the owners.',
    'indirect | he | told | Nothing filmed from a window … would be news to the owners',
  ],
  ['Whether the law will last is unclear, Moran said.', 'indirect | Moran | said | Whether the law will last is unclear'],
  // Sources with commas, numbers and compounds.
  ['The bridge will close in May, the mayor, Lena Ortiz, said.', 'indirect | the mayor, Lena Ortiz | said | The bridge will close in May'],
  [
    '“They told us to wait,” said a survivor, a 31-year-old teacher who gave her name as Amira.',
    'direct | a survivor, a 31-year-old teacher who gave her name as Amira | said | They told us to wait',
  ],
  [
    '“It is a step,” said Peeters, a chemist not involved in the study.',
    'direct | Peeters, a chemist not involved in the study | said | It is a step',
  ],
  ['The leaders “agreed to differ”, a read-out said.', 'mixed | a read-out | said | The leaders “agreed to differ”'],
  ['Outside court Mr Sheikh said the case was weak.', 'indirect | Mr Sheikh | said | the case was weak'],
  [
    'The UN mission in Mali (MINUSMA), which said it had seen nothing, left.',
    'indirect | The UN mission in Mali (MINUSMA) | said | it had seen nothing',
  ],
  // Documents and bodies whose verb looks like a noun.
  ['The shop has filed a claim, court documents show.', 'indirect | court documents | show | The shop has filed a claim'],
  ['The agency estimates the work will take a day.', 'indirect | The agency | estimates | the work will take a day'],
  ['The cost estimates the agency will publish are old.'],
  ['Critics, among them the writer Ana Berg, point out that a loan failed.', 'indirect | Critics | point out | a loan failed'],
  [
    'Airlines Europe, the lobby group, counters that its members pay.',
    'indirect | Airlines Europe, the lobby group | counters | its members pay',
  ],
  ['Justice Lind directed that the bank pay the costs.', 'indirect | Justice Lind | directed | the bank pay the costs'],
  ['As per the complaint, the two had met.', 'indirect | the complaint | As per | the two had met'],
  ['As first reported by Reuters, the deal is dead.', 'indirect | Reuters | first reported | the deal is dead'],
  // Said all the same, or not at all.
  ['“Every one of them left,” he said by phone.', 'direct | he | said | Every one of them left'],
  ['The agency would later call it “the worst flood”.', 'mixed | The agency | would later call | it “the worst flood”'],
  ['She would say only that the talks went on.', 'indirect | She | would say | the talks went on'],
  ['She would say that the talks went on.'],
  ['‘Come at nine,’ one read.', 'direct | one | read | Come at nine'],
  ['The talks twice threatened to collapse.'],
  ['The miners threatened to strike.'],
  ['The miners threatened to “shut the pit.”', 'mixed | The miners | threatened | to “shut the pit.”'],
  ['The fund vowed to be heard and demanded three seats.', 'indirect | The fund | vowed | to be heard'],
  ['A ruling that threatens to upend trade was published.'],
  ['Lind denies stalking, burglary and arson.'],
  ['Lind pleaded guilty to assisting an offender.'],
  ['Lind, 43, pleaded guilty in May to wire fraud.'],
  ['Crews searched for six others reported missing.'],
  ['More than 80 nurses marched chanting “pay up”.', 'direct | More than 80 nurses | chanting | pay up'],
  // The verb behind a cue between commas belongs to the sentence around it.
  [
    'The office told agencies to plan, a memo shows, and instructed them to stop.',
    'indirect | a memo | shows | The office told agencies to plan',
    'indirect | The office | told | to plan',
    'indirect | The office | instructed | to stop',
  ],
  [
    'The mayor called the fire brigade – hours too late – warning that the roof “would go”.',
    'mixed | The mayor | warning | the roof “would go”',
  ],
  // "A, X said, and B": B is X's where X is a pronoun, the tense is shifted, or B has no verb.
  ['The port burned, two witnesses said, and an airline stopped its flights.', 'indirect | two witnesses | said | The port burned'],
  [
    'The port had burned, two witnesses said, and the road was shut.',
    'indirect | two witnesses | said | The port had burned … the road was shut',
  ],
  ['Dale wants a trial, she says, and a new house.', 'indirect | she | says | Dale wants a trial … and a new house'],
  // Between the subject and its verb stand a relative clause, an age, a participle or a day.
  [
    'The bank, which has denied helping the gang, said it did not know.',
    'indirect | The bank, which has denied helping the gang | said | it did not know',
  ],
  ['Fuming Ada, 71, said it was late.', 'indirect | Fuming Ada, 71 | said | it was late'],
  ['Six of the nine officials interviewed said it was late.', 'indirect | Six of the nine officials interviewed | said | it was late'],
  [
    'On 11 March Prime Minister Ana Lind, who is abroad, said it was late.',
    'indirect | Prime Minister Ana Lind, who is abroad | said | it was late',
  ],
  [
    'A spokesman said two of them, both members of a group called Leaf, were held.',
    'indirect | A spokesman | said | two of them, both members of a group called Leaf, were held',
  ],
  [
    'The team wrote a study in River Letters which found that eels are dying.',
    'indirect | a study in River Letters | found | eels are dying',
  ],
  ['Lind left on Monday; his successor, Ada Berg, stayed and said it was late.', 'indirect | his successor, Ada Berg | said | it was late'],
  // Verbs that close their sentence.
  ['Rents will rise by a tenth, she estimates.', 'indirect | she | estimates | Rents will rise by a tenth'],
  ['Gangs are using the road, UNICEF notes.', 'indirect | UNICEF | notes | Gangs are using the road'],
  ['Half of the people face hunger, the latest analysis shows.', 'indirect | the latest analysis | shows | Half of the people face hunger'],
  [
    'Berg told her staff that the cash was a gift, the jury at Hull Crown Court was told.',
    'indirect | the jury at Hull Crown Court | was told | Berg told her staff that the cash was a gift',
    'indirect | Berg | told | the cash was a gift',
  ],
  ['The court held that the sale was void.', 'indirect | The court | held | the sale was void'],
  ['The court held two men.'],
  ['The log describes how a ship took them off.', 'indirect | The log | describes | how a ship took them off'],
  // What stays outside.
  ['Lind said they were talking, although he stopped short of a promise.', 'indirect | Lind | said | they were talking'],
  ['Lind said she would comply but disagreed with the rule.', 'indirect | Lind | said | she would comply but disagreed with the rule'],
  [
    'A poll found that half liked it, while a third did not and 9 percent said they did not care.',
    'indirect | A poll | found | half liked it, while a third did not and 9 percent said they did not care',
    'indirect | 9 percent | said | they did not care',
  ],
  ['Lind has condemned as “a crime” the raid on the camp.', 'mixed | Lind | has condemned | “a crime”'],
  ['It is a town the army once promised to retake.'],
  ['A guard asked to be called Dan.'],
  ['“It works,” says NTSB lead investigator Ana Berg.', 'direct | NTSB lead investigator Ana Berg | says | It works'],
  [
    '“It was a draft,” he said. How long was it a draft? “Until this morning.”',
    'direct | he | said | It was a draft',
    'direct | he | - | Until this morning.',
  ],
  // Sources behind participles, infinitives and lists.
  ['Roe had messaged a friend saying she was late.', 'indirect | Roe | saying | she was late'],
  ['Hundreds marched through the town chanting “Resign” and demanding a vote.', 'direct | Hundreds | chanting | Resign'],
  ['Placards saying “Enough” lined the route.', 'direct | Placards | saying | Enough'],
  ['Coach Jo Dean was in no mood to gloat: “It was luck.”', 'direct | Coach Jo Dean | to gloat | It was luck.'],
  ['In a joint note, France, Spain and Italy said it was late.', 'indirect | France, Spain and Italy | said | it was late'],
  ['Some carried signs that read “Bread”.', 'direct | signs | read | Bread'],
  [
    'Twelve people are ill, two in critical condition, said Dr Lena Okafor.',
    'indirect | Dr Lena Okafor | said | Twelve people are ill, two in critical condition',
  ],
  [
    'Ada Kasic, a lawyer who lives in Graz, said the family deserved better.',
    'indirect | Ada Kasic, a lawyer who lives in Graz | said | the family deserved better',
  ],
  // Replies of nobody in particular.
  ['“Never,” came the reply.', 'direct | - | came the reply | Never'],
  ['Back came the terse answer from the club: “No.”', 'direct | the club | came the terse answer | No.'],
  ['Then came the reply of the club.'],
  // Asides with several commas, days before a noun, another clause with "but".
  [
    'Police said the accused, identified as Ravi, 34, was held.',
    'indirect | Police | said | the accused, identified as Ravi, 34, was held',
  ],
  ['She said in a Monday interview she had not decided.', 'indirect | She | said | she had not decided'],
  ['She told the court that month there was no proof.', 'indirect | She | told | there was no proof'],
  ['She told the court that month-long talks had failed.', 'indirect | She | told | month-long talks had failed'],
  [
    'Lind said it was “a win”, but Ada Berg, the leader, said it was “a loss”.',
    'mixed | Lind | said | it was “a win”',
    'mixed | Ada Berg, the leader | said | it was “a loss”',
  ],
  [
    'Prices rose by a tenth in March, the office said on Monday, from a fifth.',
    'indirect | the office | said | Prices rose by a tenth in March',
  ],
  ['She refused to confirm or deny that it would close.'],
  ['The party said it was ready but accused its rival of stalling.', 'indirect | The party | said | it was ready'],
  ['It found that the bridge was weak.', 'indirect | It | found | the bridge was weak'],
  ['They found that the door was open.'],
  ['The body said it had seen 300 claims, and put losses at a million.', 'indirect | The body | said | it had seen 300 claims'],
  // Which words carry the marks.
  ['She promised a “full and open” inquiry.', 'mixed | She | promised | a “full and open” inquiry'],
  ['She called the story “malicious” at the time.', 'mixed | She | called | the story “malicious”'],
  ['She accused the club of “a cover-up”.', 'mixed | She | accused | “a cover-up”'],
  // Links and comparisons around a clause.
  ['Even so, India would grow, Das said.', 'indirect | Das | said | India would grow'],
  [
    'Gangs made 137 attacks last year, according to a study, up from 29 in 2017.',
    'indirect | a study | according to | Gangs made 137 attacks last year … up from 29 in 2017',
  ],
  ['There was no proof, he said, that anybody had become ill.', 'indirect | he | said | There was no proof … that anybody had become ill'],
  ['In a statement read on Monday, the army said “a response” was mounted.', 'mixed | the army | said | “a response” was mounted'],
  // What came of the words, and cues inside a clause.
  ['Lind said the law was “a con”, prompting a walkout.', 'mixed | Lind | said | the law was “a con”'],
  ['The law will, supporters counter, save lives.', 'indirect | supporters | counter | The law will … save lives'],
  ['Neither side, says Prof Hugh Cole, has much proof.', 'indirect | Prof Hugh Cole | says | Neither side … has much proof'],
  [
    'A spokesman, Sgt Ray Cole, said two of them, both teachers, were held.',
    'indirect | A spokesman, Sgt Ray Cole | said | two of them, both teachers, were held',
  ],
  ['The letter, dated 4 June and seen by the Herald, warns that it is late.', 'indirect | The letter | warns | it is late'],
];

it.each(CASES)('%s', (text, ...quotes) => {
  expect(linesIn(text)).toEqual(quotes);
});
