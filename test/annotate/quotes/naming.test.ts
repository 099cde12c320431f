/** What somebody says a thing is, without marks; statements in noun phrases; nouns and texts that carry a statement. */
import { describe, expect, it } from 'vitest';
import { linesIn } from './read.ts';

const NAMING: readonly (readonly [text: string, ...quotes: string[]])[] = [
  ['The coach described the season as a disaster.', 'indirect | The coach | described | the season as a disaster'],
  ['Lind described the most loyal voters as being tired.', 'indirect | Lind | described | the most loyal voters as being tired'],
  ['She described the town as falling snow covered it.'],
  ['Lind described the meeting, held in March, as tense.', 'indirect | Lind | described | the meeting, held in March, as tense'],
  ['She described her rival, a former general, as “weak.”', 'mixed | She | described | her rival, a former general, as “weak.”'],
  ['He quit over what he called a lack of respect.', 'indirect | he | called | a lack of respect'],
  ['They fear what critics describe as a trap, and left.', 'indirect | critics | describe | a trap'],
  ['The town, in what locals call the Hollow, was quiet.'],
  ['He has been described by friends as a loner.', 'indirect | friends | has been described | a loner'],
  ['She was praised by the board as head of the school.'],
  ['She called the ruling unfair.', 'indirect | She | called | the ruling unfair'],
  ['The judge called him a liar.', 'indirect | The judge | called | him a liar'],
  ['The town calls itself the cheese capital.', 'indirect | The town | calls | itself the cheese capital'],
  ['Fans have long hailed him as a hero.', 'indirect | Fans | have long hailed | him as a hero'],
  ['The firm, calling the vote a farce, left the talks.', 'indirect | The firm | calling | the vote a farce'],
  ['Calling the plan a danger, Smith left the hall.', 'indirect | Smith | Calling | the plan a danger'],
  ['The paper, which called the deal a sell-out, later said sorry.', 'indirect | The paper | called | the deal a sell-out'],
  // With marks, the fragment of a participle in front of the verb of its sentence.
  ['The firm, calling the vote “a farce”, left the talks.', 'mixed | The firm | calling | the vote “a farce”'],
  ['He called the police a day later.'],
  ['He called his mother every day.'],
  ['The union called a strike.'],
  ['The farm was described as derelict.'],
  ['The crowd hailed him as he left the pitch.'],
  ['The bank criticised the plan as talks began in Oslo.'],
  ['He praised her record as mayor.'],
  ['She painted the town hall as part of the project.'],
  ['Members cast their votes as rain fell.'],
  ['The report did not describe the dam as unsafe.'],
];

const PHRASES: readonly (readonly [text: string, ...quotes: string[]])[] = [
  ['Economists predict a slow recovery.', 'indirect | Economists | predict | a slow recovery'],
  ['The clouds predict rain.'],
  ['The panel proposed raising the age to 18.', 'indirect | The panel | proposed | raising the age to 18'],
  ['The minister proposed a tax on sugar.', 'indirect | The minister | proposed | a tax on sugar'],
  ['The club left the league, citing a lack of money.', 'indirect | The club | citing | a lack of money'],
  ['In his proposed budget Lind cut the grant.'],
  ['Police cited the driver for speeding.'],
  ['The paper cited a report by the bank.'],
];

const CARRIERS: readonly (readonly [text: string, ...quotes: string[]])[] = [
  ['The club put out a statement confirming Lind had left.', 'indirect | The club | put out a statement confirming | Lind had left'],
  ['He wrote a letter saying he was sorry.', 'indirect | He | saying | he was sorry'],
  ['Parents voiced fears that the school would close.', 'indirect | Parents | voiced fears | the school would close'],
  ['Their fears that the school would close were eased.'],
  ['The drought gave fears that harvests would fail.'],
  ['She tried to make the case that rents had risen.', 'indirect | She | tried to make the case | rents had risen'],
  ['She has made the point that rents rose.', 'indirect | She | has made the point | rents rose'],
  ['She will make the point that rents rose.'],
  ['He refused to make a promise that wages would rise.'],
];

const TEXTS: readonly (readonly [text: string, ...quotes: string[]])[] = [
  ['Satellite images show the base was empty.', 'indirect | Satellite images | show | the base was empty'],
  ['The lawsuit claims the pills were unsafe.', 'indirect | The lawsuit | claims | the pills were unsafe'],
  ['The firm owed millions, court and tax records show.', 'indirect | court and tax records | show | The firm owed millions'],
  ['A study by Karl Holm proved that the lake was dead.', 'indirect | A study by Karl Holm | proved | the lake was dead'],
  ['Lee has kept most of his support, the Echo found.', 'indirect | the Echo | found | Lee has kept most of his support'],
  ['The gate had been left open, he found.'],
];

const ENDS: readonly (readonly [text: string, ...quotes: string[]])[] = [
  // Where the content begins.
  ['She says too many women are torn by guilt.', 'indirect | She | says | too many women are torn by guilt'],
  ['He says not paying carers is wrong.', 'indirect | He | says | not paying carers is wrong'],
  ['The chief said only two people were hurt.', 'indirect | The chief | said | only two people were hurt'],
  ['She said only that she was tired.', 'indirect | She | said | she was tired'],
  ['They say exactly what people want to hear.', 'indirect | They | say | exactly what people want to hear'],
  ['Nor does the firm plan to leave, Lind said.', 'indirect | Lind | said | Nor does the firm plan to leave'],
  ['She called him a generous, quiet man who “delivers”.', 'mixed | She | called | him a generous, quiet man who “delivers”'],
  // What the narrator makes of it.
  ['Floods would shut the port, Lind said, a risk that few had seen.', 'indirect | Lind | said | Floods would shut the port'],
  // Whoever hands on what a text or many people say speaks as well.
  [
    'According to the Echo, most voters say they are angry about the tax.',
    'indirect | the Echo | According to | most voters say they are angry about the tax',
    'indirect | most voters | say | they are angry about the tax',
  ],
  ['The mayor said ten people had died, according to the Echo.', 'indirect | The mayor | said | ten people had died'],
  ['Lind wrote a letter to the bank asking that it wait.', 'indirect | Lind | asking | it wait'],
  ['The paper quotes Kahn: “We were wrong.”', 'direct | Kahn | quotes | We were wrong.'],
  ['Article 33 affirms: “No state shall expel them.”', 'direct | Article 33 | affirms | No state shall expel them.'],
];

const SOURCES: readonly (readonly [text: string, ...quotes: string[]])[] = [
  [
    'After Lee said he would run, Mook sat down and told aides that he was ill.',
    'indirect | Lee | said | he would run',
    'indirect | Mook | told | he was ill',
  ],
  [
    'Lee said that if the bank failed, the state would pay, and added that it was rich.',
    'indirect | Lee | said | if the bank failed, the state would pay',
    'indirect | Lee | added | it was rich',
  ],
  [
    'Four residents, including Ana Gomez, 45, a nurse, said it smelled.',
    'indirect | Four residents, including Ana Gomez, 45, a nurse | said | it smelled',
  ],
  [
    '“We will go,” Lind, who has said it is late, told the Echo.',
    'direct | Lind, who has said it is late | told | We will go',
    'indirect | Lind | has said | it is late',
  ],
  ['The town has 12 pools, including the Lido, said Mr Hale.', 'indirect | Mr Hale | said | The town has 12 pools, including the Lido'],
];

/** An auxiliary in front of verbs that "and" joins goes with each of them. */
const UNSAID: readonly (readonly [text: string, ...quotes: string[]])[] = [
  ['He stood up and said that he was sorry.', 'indirect | He | said | he was sorry'],
  ['The firm will close and says it has no choice.', 'indirect | The firm | says | it has no choice'],
  ['He did not stand up and say that he was sorry.'],
  ['They will go to court and argue that the law is void.'],
];

describe.each([
  ['naming', NAMING],
  ['noun phrases', PHRASES],
  ['carriers', CARRIERS],
  ['texts', TEXTS],
  ['beginnings and ends', ENDS],
  ['sources', SOURCES],
  ['shared auxiliaries', UNSAID],
])('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...quotes) => {
    expect(linesIn(text)).toEqual(quotes);
  });
});
