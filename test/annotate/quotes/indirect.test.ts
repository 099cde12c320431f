import { describe, expect, it } from 'vitest';
import { linesIn } from './read.ts';

const CASES: readonly (readonly [text: string, ...quotes: string[]])[] = [
  // That-clauses and bare clauses.
  ['Police said that two men had been arrested.', 'indirect | Police | said | two men had been arrested'],
  ['Police said two men had been arrested.', 'indirect | Police | said | two men had been arrested'],
  ['Police said on Monday that two men had been arrested.', 'indirect | Police | said | two men had been arrested'],
  ['Police said Monday two men had been arrested.', 'indirect | Police | said | two men had been arrested'],
  [
    'The central bank announced on Thursday it would keep rates at 5 percent.',
    'indirect | The central bank | announced | it would keep rates at 5 percent',
  ],
  ['The mayor has said he will not run again.', 'indirect | The mayor | has said | he will not run again'],
  // The cue is the verb group as printed, and the verb that carries it on.
  ['Ortiz, a farmer, later also said the well was dry.', 'indirect | Ortiz, a farmer | later also said | the well was dry'],
  ['Ortiz went on to say that the well was dry.', 'indirect | Ortiz | went on to say | the well was dry'],
  ['Ortiz and Silva alike warned that the well was dry.', 'indirect | Ortiz and Silva | warned | the well was dry'],
  ['Earlier, Ortiz said on Monday the well was dry.', 'indirect | Ortiz | said | the well was dry'],
  [
    'Prices fell, according to a survey of more than 2,000 adults.',
    'indirect | a survey of more than 2,000 adults | according to | Prices fell',
  ],
  ['He announced a tax cut and told banks to lend.', 'indirect | He | announced | a tax cut', 'indirect | He | told | to lend'],
  ['Mum-of-three Ana Ruiz said the well was dry.', 'indirect | Mum-of-three Ana Ruiz | said | the well was dry'],
  ['Airbus says the jet is safe.', 'indirect | Airbus | says | the jet is safe'],
  [
    'Scientists warned that the glacier could vanish within 30 years.',
    'indirect | Scientists | warned | the glacier could vanish within 30 years',
  ],
  ['The coroner concluded that the driver had fallen asleep.', 'indirect | The coroner | concluded | the driver had fallen asleep'],
  ['He vowed that the school would be rebuilt by spring.', 'indirect | He | vowed | the school would be rebuilt by spring'],
  // A day is no content, whatever the narrator adds to it.
  [
    'Harbour Foods will build a bakery, the firm announced Saturday, in one of the largest deals of the year.',
    'indirect | the firm | announced | Harbour Foods will build a bakery',
  ],
  ['The firm reported March sales of two million.', 'indirect | The firm | reported | March sales of two million'],
  // The subject of the main clause goes on past a relative clause.
  [
    'Governor Lena Ortega, who flew to the valley on Sunday, thanked the crews and urged residents to stay indoors.',
    'indirect | Governor Lena Ortega, who flew to the valley on Sunday | urged | to stay indoors',
  ],
  // A day and place between verb and clause; a phrase in front of the clause.
  ['The Echo reported Monday that Airbus had hired a new boss.', 'indirect | The Echo | reported | Airbus had hired a new boss'],
  ['He acknowledged at a meeting in Lima this month that sales were weak.', 'indirect | He | acknowledged | sales were weak'],
  [
    'The report says that given the damage, the bridge must close.',
    'indirect | The report | says | given the damage, the bridge must close',
  ],
  ['He claimed at one point, a guard had lost the key.', 'indirect | He | claimed | at one point, a guard had lost the key'],
  // What the subordinate clause and the phrase do not hold.
  ['A week after the mayor announced that the pool would close, a buyer came.', 'indirect | the mayor | announced | the pool would close'],
  ['At the moment Ortiz announced his plan, the crowd left.', 'indirect | Ortiz | announced | his plan'],
  [
    'Several warned that the tax was unfair, and a few admitted they had not read it.',
    'indirect | Several | warned | the tax was unfair',
    'indirect | a few | admitted | they had not read it',
  ],
  // Subjects that are no plain noun phrase.
  [
    'One aide said the vote was lost, while another insisted there was no way back.',
    'indirect | One aide | said | the vote was lost',
    'indirect | another | insisted | there was no way back',
  ],
  ['Some say it is too late.', 'indirect | Some | say | it is too late'],
  ['The fish came ashore to breathe, the researchers report.', 'indirect | the researchers | report | The fish came ashore to breathe'],
  ['Its finance chief, Oskar Lind, said the market was weak.', 'indirect | Its finance chief, Oskar Lind | said | the market was weak'],
  [
    'A report commissioned by the Save Our Oak group concluded that the tree was healthy.',
    'indirect | A report commissioned by the Save Our Oak group | concluded | the tree was healthy',
  ],
  [
    'The case was taken up by a nurse at a clinic in Ohio who said she was tired.',
    'indirect | a nurse at a clinic in Ohio | said | she was tired',
  ],
  [
    'According to an aunt of Mr. Reed’s who kept the letters, the house was sold.',
    'indirect | an aunt of Mr. Reed’s who kept the letters | According to | the house was sold',
  ],
  ['Sen. Amy Park, D-Minn., said the bill was dead.', 'indirect | Sen. Amy Park, D-Minn. | said | the bill was dead'],
  [
    'The United States, Britain and Chile said they were worried.',
    'indirect | The United States, Britain and Chile | said | they were worried',
  ],
  ['Three current and former aides said the bill was dead.', 'indirect | Three current and former aides | said | the bill was dead'],
  ['Those surveyed said the bill was dead.', 'indirect | Those surveyed | said | the bill was dead'],
  ['They buried an earlier report from CNN saying the bill was dead.', 'indirect | CNN | saying | the bill was dead'],
  ['On Monday, Britain and France said they were worried.', 'indirect | Britain and France | said | they were worried'],
  ['A third warned that time was short.', 'indirect | A third | warned | time was short'],
  [
    'President Ruto, in a televised address, kept the tax, which his party says is needed, but said he was open to talks.',
    'indirect | his party | says | is needed',
    'indirect | President Ruto | said | he was open to talks',
  ],
  [
    'Doug Reilly, a senator whose district is small, blamed the governor, saying she had lied.',
    'indirect | Doug Reilly, a senator whose district is small | saying | she had lied',
  ],
  [
    'Scientists say hotter, drier summers have made fires likely.',
    'indirect | Scientists | say | hotter, drier summers have made fires likely',
  ],
  // A cue behind a whole statement of another.
  [
    'One of the girls asked if they would die, she recalled.',
    'indirect | she | recalled | One of the girls asked if they would die',
    'indirect | One of the girls | asked | if they would die',
  ],
  // Who speaks in a participle: the addressee and the accuser do not.
  ['James Carter has written to the minister urging him to stop the plan.', 'indirect | James Carter | urging | to stop the plan'],
  ['Smith wrote to the council saying the road was unsafe.', 'indirect | Smith | saying | the road was unsafe'],
  ['Critics rebuked Mr. Ortega for suggesting that she had lied.', 'indirect | Mr. Ortega | suggesting | she had lied'],
  ['They praised the king for saying he was sorry.', 'indirect | the king | saying | he was sorry'],
  // Verbs of several words.
  ['Ortiz has made clear that he will stay.', 'indirect | Ortiz | has made clear | he will stay'],
  ['The editors demanded to know whether he would resign.', 'indirect | The editors | demanded to know | whether he would resign'],
  ['He recalled how the mine had closed.', 'indirect | He | recalled | how the mine had closed'],
  // Recipients.
  ['Garcia told reporters the deal was off.', 'indirect | Garcia | told | the deal was off'],
  ['Garcia told a news conference in Lima that the deal was off.', 'indirect | Garcia | told | the deal was off'],
  ['She told the BBC she had been misled.', 'indirect | She | told | she had been misled'],
  ['The club assured fans that refunds would be paid.', 'indirect | The club | assured | refunds would be paid'],
  ['Officials warned residents their water was not safe.', 'indirect | Officials | warned | their water was not safe'],
  // Two that-clauses are one quote; a new cue starts another.
  [
    'The firm said that sales had fallen and that 40 jobs would go.',
    'indirect | The firm | said | sales had fallen and that 40 jobs would go',
  ],
  [
    'The firm said sales had fallen, adding that 40 jobs would go.',
    'indirect | The firm | said | sales had fallen',
    'indirect | The firm | adding | 40 jobs would go',
  ],
  [
    'The firm said sales had fallen and warned that 40 jobs would go.',
    'indirect | The firm | said | sales had fallen',
    'indirect | The firm | warned | 40 jobs would go',
  ],
  [
    'The rebels said they held the port, while the army said it was still in control.',
    'indirect | The rebels | said | they held the port',
    'indirect | the army | said | it was still in control',
  ],
  // Cue after the content.
  ['The tunnel will open in May, the ministry said.', 'indirect | the ministry | said | The tunnel will open in May'],
  [
    'The tunnel will open in May, said Greta Lund, the project’s director.',
    'indirect | Greta Lund, the project’s director | said | The tunnel will open in May',
  ],
  ['The tunnel, she said, will open in May.', 'indirect | she | said | The tunnel … will open in May'],
  ['The tunnel will open in May, the ministry said in a statement.', 'indirect | the ministry | said | The tunnel will open in May'],
  [
    'At least nine people died when the ferry sank, officials said on Friday.',
    'indirect | officials | said | At least nine people died when the ferry sank',
  ],
  // According to.
  [
    'According to the police, the bus was travelling at high speed.',
    'indirect | the police | According to | the bus was travelling at high speed',
  ],
  [
    'The bus was travelling at high speed, according to the police.',
    'indirect | the police | according to | The bus was travelling at high speed',
  ],
  [
    'About 40 percent of voters, according to a poll by Gallup, have not decided.',
    'indirect | a poll by Gallup | according to | About 40 percent of voters … have not decided',
  ],
  [
    'The blast killed six people, according to the head of the hospital, Omar Haddad.',
    'indirect | the head of the hospital, Omar Haddad | according to | The blast killed six people',
  ],
  [
    'The bats were small, according to a study published Wednesday in a journal.',
    'indirect | a study published Wednesday in a journal | according to | The bats were small',
  ],
  ['The chart is more telling: rents rose.'],
  // Sources: apposition, relative clauses, asides.
  [
    'The airline’s boss, Carsten Vogt, said bookings were strong.',
    'indirect | The airline’s boss, Carsten Vogt | said | bookings were strong',
  ],
  [
    'Carsten Vogt, the airline’s boss, said bookings were strong.',
    'indirect | Carsten Vogt, the airline’s boss | said | bookings were strong',
  ],
  [
    'Maria Silva, 34, a nurse from Porto, said she had not slept.',
    'indirect | Maria Silva, 34, a nurse from Porto | said | she had not slept',
  ],
  ['President Ruto, speaking in Nairobi on Friday, said the tax would stay.', 'indirect | President Ruto | said | the tax would stay'],
  [
    'A spokesman for the Ministry of Health said the vaccine was safe.',
    'indirect | A spokesman for the Ministry of Health | said | the vaccine was safe',
  ],
  ['People who live near the plant said they had smelled gas.', 'indirect | People who live near the plant | said | they had smelled gas'],
  [
    'A statement posted on the website said the site had been hacked.',
    'indirect | A statement posted on the website | said | the site had been hacked',
  ],
  ['Britain and France said they would send ships.', 'indirect | Britain and France | said | they would send ships'],
  ['Meanwhile, the union said talks had failed.', 'indirect | the union | said | talks had failed'],
  ['But on Tuesday the union said talks had failed.', 'indirect | the union | said | talks had failed'],
  ['In Madrid, the government said talks had failed.', 'indirect | the government | said | talks had failed'],
  // Relative clauses.
  ['The vote was delayed by Hungary, which said it needed more time.', 'indirect | Hungary | said | it needed more time'],
  ['The plan was rejected by a judge who said it broke the law.', 'indirect | a judge | said | it broke the law'],
  // Participles.
  [
    'The minister resigned, saying he had lost the trust of his party.',
    'indirect | The minister | saying | he had lost the trust of his party',
  ],
  [
    'Saying he had lost the trust of his party, the minister resigned.',
    'indirect | the minister | Saying | he had lost the trust of his party',
  ],
  ['Apple has cut its forecast, warning that demand in China is weak.', 'indirect | Apple | warning | demand in China is weak'],
  // Documents and polls.
  ['A poll found that most Germans oppose the plan.', 'indirect | A poll | found | most Germans oppose the plan'],
  ['The report said the dam had been badly built.', 'indirect | The report | said | the dam had been badly built'],
  // Subordinate cue clauses.
  ['While the army says it controls the town, thousands have fled.', 'indirect | the army | says | it controls the town'],
  ['As the paper reported, the fund lost a third of its value.', 'indirect | the paper | reported | the fund lost a third of its value'],
  // Questions and commands.
  ['The judge asked whether the witness had been drinking.', 'indirect | The judge | asked | whether the witness had been drinking'],
  ['The governor urged people to leave the coast.', 'indirect | The governor | urged | to leave the coast'],
  ['Tesla vowed to appeal.', 'indirect | Tesla | vowed | to appeal'],
  // Contractions with a curly mark are auxiliaries, no names.
  ['He’s said he believes the law is fair.', 'indirect | He | ’s said | he believes the law is fair'],
  ['Ortiz said they’re late and that she’s sure it’ll rain.', 'indirect | Ortiz | said | they’re late and that she’s sure it’ll rain'],
  ['It’s said that the king was ill.', 'indirect | - | ’s said | the king was ill'],
  ['Figures released on Sunday showed that sales fell.', 'indirect | Figures released on Sunday | showed | sales fell'],
  [
    'He said the deal is bad for them, but will make them rich.',
    'indirect | He | said | the deal is bad for them, but will make them rich',
  ],
  // Subjects with an aside, a county, a bracket or a stretch of time.
  ['The driver, from Swindon, Wilts, says the van is safe.', 'indirect | The driver | says | the van is safe'],
  [
    'A man who kept a phone in a safe for a month has told critics that it worked.',
    'indirect | A man who kept a phone in a safe | has told | it worked',
  ],
  [
    'Orion Foods Inc. (NYSE: ORN) announced that it will buy a rival.',
    'indirect | Orion Foods Inc. (NYSE: ORN) | announced | it will buy a rival',
  ],
  ['The daughter confirmed the death but did not give a cause.'],
  // Courts and inquiries are told.
  ['The court heard that Pike owed money to two lenders.', 'indirect | The court | heard | Pike owed money to two lenders'],
  ['Pike had bought 40 litres of petrol, the jury was told.', 'indirect | the jury | was told | Pike had bought 40 litres of petrol'],
  ['The inquest was told by Dr Amy Hale that the dose was too high.', 'indirect | Dr Amy Hale | was told | the dose was too high'],
  ['Leeds Crown Court was told Pike had fled.', 'indirect | Leeds Crown Court | was told | Pike had fled'],
  ['The driver was told the road was shut.'],
  ['We heard that the road was shut.'],
  // Quoted at second hand.
  [
    'The minister was quoted as saying that the border would stay shut.',
    'indirect | The minister | was quoted as saying | the border would stay shut',
  ],
  [
    'Interfax quoted the minister as saying the border would stay shut.',
    'indirect | the minister | quoted … as saying | the border would stay shut',
  ],
  ['It was reported that the king was ill.', 'indirect | - | was reported | the king was ill'],
  // Narrator's tails.
  ['The UN said 300 people had drowned, but the figure could not be verified.', 'indirect | The UN | said | 300 people had drowned'],
  [
    'Carter said the party had lost its way, an apparent reference to the former leader.',
    'indirect | Carter | said | the party had lost its way',
  ],
  [
    'The army said 20 rebels had surrendered, a claim that could not be confirmed.',
    'indirect | The army | said | 20 rebels had surrendered',
  ],
  ['The UN said 300 people had drowned – likely an undercount.', 'indirect | The UN | said | 300 people had drowned'],
  ['The minister said the talks were going well, echoing the president.', 'indirect | The minister | said | the talks were going well'],
  // Gerund and noun-phrase reports.
  ['He admitted stealing the car.', 'indirect | He | admitted | stealing the car'],
  ['The bank announced a new chief executive.', 'indirect | The bank | announced | a new chief executive'],
  // Numbers, percentages, times.
  [
    'The agency said 1.5 million people, or 12% of the population, had fled.',
    'indirect | The agency | said | 1.5 million people, or 12% of the population, had fled',
  ],
  ['Shares fell 4.2% by 3 p.m., brokers said.', 'indirect | brokers | said | Shares fell 4.2% by 3 p.m.'],
];

describe('indirect speech', () => {
  it.each(CASES)('%s', (text, ...quotes) => {
    expect(linesIn(text)).toEqual(quotes);
  });
});
