import { describe, expect, it } from 'vitest';
import { figuresOf } from './helpers.ts';

/** Text, then for each figure: printed text, item, measure. Written for this test. */
const CASES: readonly (readonly [text: string, ...figures: (readonly [string, string | null, string])[]])[] = [
  // predicate and voice
  ['A bomber killed 14 people and wounded 32 at a mosque.', ['14 people', 'people', 'killed'], ['32', 'people', 'injured']],
  ['Fourteen soldiers died and three were captured.', ['Fourteen soldiers', 'soldiers', 'killed'], ['three', 'soldiers', 'captured']],
  ['Fourteen soldiers killed a spy.', ['Fourteen soldiers', 'soldiers', 'other']],
  ['Police arrested 27 people.', ['27 people', 'people', 'captured']],
  ['More than 3,000 homes were destroyed.', ['More than 3,000 homes', 'homes', 'destroyed']],
  ['Some 20,000 residents were evacuated.', ['Some 20,000 residents', 'residents', 'evacuated']],
  ['About 500 migrants crossed the border.', ['About 500 migrants', 'migrants', 'displaced']],
  ['Around 1.2 million people have fled their homes.', ['Around 1.2 million people', 'people', 'displaced']],
  ['War sent thousands of families fleeing south.', ['thousands of families', 'families', 'displaced']],
  ['Some 300 workers returned home.', ['Some 300 workers', 'workers', 'returned']],
  ['Britain will send 1,000 troops to Estonia.', ['1,000 troops', 'troops', 'deployed']],
  ['The deployment of 230 troops was announced.', ['230 troops', 'troops', 'deployed']],
  ['The agency delivered 5,000 tonnes of wheat.', ['5,000 tonnes of wheat', 'wheat', 'supplied']],
  ['The army lost 12 tanks.', ['12 tanks', 'tanks', 'destroyed']],
  ['The party lost 12 seats.', ['12 seats', 'seats', 'membership']],
  ['Some 400 people were killed or injured.', ['Some 400 people', 'people', 'killed_or_injured']],
  // adjectives, nouns, ellipsis, lists
  ['A bus crash left 22 dead and 18 injured.', ['22 dead', 'dead', 'killed'], ['18 injured', 'injured', 'injured']],
  ['The crash killed nine soldiers and injured four.', ['nine soldiers', 'soldiers', 'killed'], ['four', 'soldiers', 'injured']],
  ['The flood killed 35 people, including nine children.', ['35 people', 'people', 'killed'], ['nine children', 'children', 'killed']],
  ['The death toll rose to 112.', ['112', 'death toll', 'killed']],
  ['There were 12 deaths.', ['12 deaths', 'deaths', 'killed']],
  ['Rebels hold 12 hostages.', ['12 hostages', 'hostages', 'captured']],
  [
    'The quake damaged 143 buildings, including 70 schools and 40 houses.',
    ['143 buildings', 'buildings', 'destroyed'],
    ['70 schools', 'schools', 'destroyed'],
    ['40 houses', 'houses', 'destroyed'],
  ],
  [
    'At least 17 people, including six children, were killed and dozens more injured.',
    ['At least 17 people', 'people', 'killed'],
    ['six children', 'children', 'killed'],
    ['dozens more injured', 'people', 'injured'],
  ],
  ['Nine people died in Kathmandu and six in the next valley.', ['Nine people', 'people', 'killed'], ['six', 'people', 'killed']],
  ['Fever killed 63 people and infected 2,100.', ['63 people', 'people', 'killed'], ['2,100', 'people', 'other']],
  ['The clinic reported 130 cases and 19 deaths.', ['130 cases', 'cases', 'other'], ['19 deaths', 'deaths', 'killed']],
  ['After the blast, 90 people were being treated in hospitals.', ['90 people', 'people', 'injured']],
  ['Some 90 patients were being treated in hospitals.', ['Some 90 patients', 'patients', 'other']],
  ['It was the worst flood since 1994, when 270 people drowned.', ['270 people', 'people', 'killed']],
  ["The company's losses reached $3 million.", ['$3 million', "company's losses", 'other']],
  ['The club posted a loss of £71.2m.', ['£71.2m', 'loss', 'other']],
  ['They met in the 52,000-seat stadium.', ['52,000-seat', 'seat', 'size']],
  ['They met in the 120-seat parliament.', ['120-seat', 'seat', 'membership']],
  // shares without "of"
  ['Analysts cut their price target by a quarter.', ['a quarter', 'price target', 'change']],
  ['Output fell by nearly half.', ['nearly half', 'Output', 'change']],
  // the next sentence after a letter and a full stop is no item
  ['Profit rose from £71.2m. The club is pleased.', ['£71.2m', 'Profit', 'other']],
  // votes
  ['The jury took two votes before reaching a decision.', ['two votes', 'votes', 'other']],
  ['The candidate took 312 votes.', ['312 votes', 'votes', 'votes_for']],
  ['The bill passed by 312 votes to 208.', ['312 votes', 'votes', 'votes_for'], ['208', 'votes', 'votes_against']],
  ['Lawmakers voted 232 to 197 to impeach him.', ['232', null, 'votes_for'], ['197', null, 'votes_against']],
  ['At least 147 people, most of them children, drowned.', ['At least 147 people', 'people', 'killed']],
  ['The collapse trapped 22 workers 600 metres underground.', ['22 workers', 'workers', 'other'], ['600 metres', null, 'distance']],
  ['Thirty-five members abstained.', ['Thirty-five members', 'members', 'abstentions']],
  ['Five countries voted against the resolution.', ['Five countries', 'countries', 'votes_against']],
  ['The move needs nine votes.', ['nine votes', 'votes', 'votes_needed']],
  ['The assembly has 193 members.', ['193 members', 'members', 'membership']],
  ['The 27-nation bloc met.', ['27-nation', 'nation', 'membership']],
  // money
  ['Germany pledged €2 billion in military aid.', ['€2 billion', 'military aid', 'funding']],
  ['The White House requested $10 billion from Congress to aid Ukraine.', ['$10 billion', 'to aid Ukraine', 'funding']],
  ['Biden approved up to $350 million worth of weapons.', ['up to $350 million', 'weapons', 'supplied']],
  ['The company posted a profit of $1.2 billion.', ['$1.2 billion', 'profit', 'other']],
  ['A $500 million loan was approved.', ['$500 million loan', 'loan', 'funding']],
  // change and level
  ['Revenue rose 8% to $24.3 billion.', ['8%', 'Revenue', 'change'], ['$24.3 billion', 'Revenue', 'other']],
  ['Arrivals reached 5,000, an increase of 400 on Monday.', ['5,000', 'Arrivals', 'other'], ['400', 'Arrivals', 'change']],
  ['Turnout was about 71%.', ['about 71%', 'Turnout', 'other']],
  // extent
  ['The city of 300,000 people has no water.', ['300,000 people', 'people', 'population']],
  ['The talks lasted five hours.', ['five hours', null, 'duration']],
  ['The town lies 30 miles away.', ['30 miles', null, 'distance']],
  ['The fence is 3 metres high.', ['3 metres', null, 'size']],
  ['A magnitude 6.3 earthquake struck.', ['magnitude 6.3 earthquake', 'earthquake', 'size']],
  ['The rug is 2 by 3 metres.', ['2', null, 'size'], ['3 metres', null, 'size']],
  ['Two inches of rain fell.', ['Two inches', 'rain', 'size']],
  ['Waves of up to 5 metres hit the pier.', ['up to 5 metres', null, 'size']],
  // what goes on from the figure before
  ['The party took 38% of the vote, down from 44%.', ['38%', 'vote', 'votes_for'], ['44%', 'vote', 'votes_for']],
  ['The rate was 5.2, compared with 1.7 in May.', ['5.2', 'rate', 'other'], ['1.7', 'rate', 'other']],
  ['Wages rose 40 cents, or 2%, to $20.', ['40 cents', 'Wages', 'change'], ['2%', 'Wages', 'change'], ['$20', 'Wages', 'other']],
  ['Some 112 people were hurt, nine of them seriously.', ['Some 112 people', 'people', 'injured'], ['nine', 'people', 'injured']],
  [
    'Some 900 people were displaced and 40 houses were destroyed. About 85 are sheltering in a school.',
    ['Some 900 people', 'people', 'displaced'],
    ['40 houses', 'houses', 'destroyed'],
    ['About 85', 'people', 'displaced'],
  ],
  ['Divers looked for 30 people who are still missing.', ['30 people', 'people', 'missing']],
  ['Thieves robbed 31 victims of their savings.', ['31 victims', 'victims', 'other']],
  ['The bomb left 31 victims.', ['31 victims', 'victims', 'killed_or_injured']],
  [
    'It will take 1,000, 2,000 or 3,000 Syrian refugees.',
    ['1,000', 'Syrian refugees', 'displaced'],
    ['2,000', 'Syrian refugees', 'displaced'],
    ['3,000 Syrian refugees', 'Syrian refugees', 'displaced'],
  ],
  ['They shot down five drones and gunned down two men.', ['five drones', 'drones', 'destroyed'], ['two men', 'men', 'killed']],
  ['The poll of 1,000 likely voters was taken on Monday.', ['1,000 likely voters', 'likely voters', 'other']],
  ['They read 15 percent of the roughly 900 pages.', ['15 percent', 'pages', 'other'], ['roughly 900 pages', 'pages', 'other']],
  ['It is a hamlet with a population under 500.', ['under 500', null, 'population']],
  ['By 58%-33%, members said no.', ['58%', null, 'other'], ['33%', null, 'other']],
  ['The dead included 19 Chinese and two infants.', ['19 Chinese', 'Chinese', 'killed'], ['two infants', 'infants', 'killed']],
  ['The crew included 19 Chinese.', ['19 Chinese', 'Chinese', 'other']],
  ['Three people were fatally shot.', ['Three people', 'people', 'killed']],
  ['Three people were shot, and he shot 40 photos.', ['Three people', 'people', 'killed_or_injured'], ['40 photos', 'photos', 'other']],
  ['She delivered 51 speeches.', ['51 speeches', 'speeches', 'other']],
  // where the noun ends
  ['Nine delegates cast their votes.', ['Nine delegates', 'delegates', 'other']],
  ['The man and three others face up to nine years.', ['three others', 'others', 'other'], ['up to nine years', null, 'duration']],
  ['Two sports cars and a 200 figure were sold.', ['Two sports cars', 'sports cars', 'other'], ['200 figure', 'figure', 'other']],
  [
    'She had two in-person interviews and won 99 winner-take-all states.',
    ['two in-person interviews', 'in-person interviews', 'other'],
    ['99 winner-take-all states', 'winner-take-all states', 'other'],
  ],
  ['They paid him a total of $675,000.', ['$675,000', null, 'other']],
  [
    'At least 14 people, including four women and two children, were killed and 23 others injured.',
    ['At least 14 people', 'people', 'killed'],
    ['four women', 'women', 'killed'],
    ['two children', 'children', 'killed'],
    ['23 others', 'others', 'injured'],
  ],
  ['Output has fallen to 600,000 bpd.', ['600,000 bpd', 'Output', 'other']],
  ['Deaths reached 1,127, a rise of nearly 9%.', ['1,127', 'Deaths', 'killed'], ['nearly 9%', 'Deaths', 'change']],
  ['Nearly 900 migrants have arrived by sea.', ['Nearly 900 migrants', 'migrants', 'displaced']],
  ['The army killed “up to 450” enemy troops.', ['up to 450', 'enemy troops', 'killed']],
  ['The firm shipped 5,000 phones.', ['5,000 phones', 'phones', 'other']],
  ['The rise was a quarter of what they hoped for.', ['a quarter', 'rise', 'other']],
  ['They raised $12,000 of a $20,000 goal.', ['$12,000', null, 'funding'], ['$20,000 goal', 'goal', 'other']],
  [
    'Poland lost four of its 14 Leopard 2 tanks.',
    ['four', 'Leopard 2 tanks', 'destroyed'],
    ['14 Leopard 2 tanks', 'Leopard 2 tanks', 'other'],
  ],
  // votes that are no ayes
  ['Members voted by 141 to seven to leave.', ['141', null, 'votes_for'], ['seven', null, 'votes_against']],
  ['It takes 60 votes to pass.', ['60 votes', 'votes', 'votes_needed']],
  ['She won by 63 votes.', ['63 votes', 'votes', 'other']],
  ['Some 98% of votes were counted.', ['Some 98%', 'votes', 'other']],
  ['Parliament voted 121-118 last week.', ['121', null, 'votes_for'], ['118', null, 'votes_against']],
  // what the number does not equal
  ['The party came second with 31%.', ['31%', null, 'other']],
  ['The winner takes home $150,000.', ['$150,000', null, 'other']],
  ['Sales rose to £1.2bn in the three months to March.', ['£1.2bn', 'Sales', 'other'], ['three months', null, 'duration']],
  ['Margins widened to 38%.', ['38%', 'Margins', 'other']],
  ['The team lost by six wickets.', ['six wickets', 'wickets', 'other']],
  ['The report sent its shares up 6%.', ['6%', 'shares', 'change']],
  ['The group makes up 6% of the town.', ['6%', 'town', 'other']],
  ['The union asked for an 8% pay rise.', ['8%', null, 'change']],
  // partitives
  ['They lost seven of their last nine matches.', ['seven', 'matches', 'other'], ['nine matches', 'matches', 'other']],
  ['She is a mother of three.', ['three', null, 'other']],
  ['It said 498 of its soldiers had died.', ['498', 'soldiers', 'killed']],
  ['They control 17 out of 18 districts.', ['17', 'districts', 'other'], ['18 districts', 'districts', 'other']],
];

describe('item and measure', () => {
  it.each(CASES.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(figuresOf(text).map(({ text: printed, item, measure }) => [printed, item, measure])).toEqual(expected);
  });
});

describe('verification', () => {
  it.each([
    ['The ministry said 200 civilians had died, but that figure could not be verified.', ['unverified']],
    ['The ministry said 200 civilians had died. The figure could not be independently confirmed.', ['unverified']],
    ['The ministry said 200 civilians had died. It was a dark day.', [null]],
    ['Ukraine said it had shot down five drones; Moscow denied the claim.', ['disputed']],
    ['The ministry said 200 civilians had died. The cause of the fire could not be confirmed.', [null]],
    ['There were unconfirmed reports of 12 deaths.', ['unverified']],
    ['Rebels said 200 soldiers had died. The army dismissed that figure.', ['disputed']],
    ['A doctor said 11 infants had died. The county disputes this.', ['disputed']],
    ['Some 1,200 students marched. Police estimated the crowd at only 400.', ['disputed', 'disputed']],
    ['A doctor said 11 infants had died. The county disputes this. A minister put the deaths at four.', ['disputed', 'disputed']],
    ['Some 1,200 students marched. Police sent 400 officers.', [null, null]],
    ['A charity accused the army of killing 56 villagers. The army has denied the allegation.', ['disputed']],
    ['A doctor said 11 infants had died. The county disputes his right to speak.', [null]],
    [
      '"They lost 100 trucks and 20 tanks," Roe said. "We took 31 prisoners," he said. The agency could not verify his account.',
      ['unverified', 'unverified', 'unverified'],
    ],
    ['Rebels said 200 soldiers had died. The army was silent. Neither number could be verified.', ['unverified']],
    ['Rebels said 200 soldiers had died. The army denied that any report had been changed.', [null]],
    ['Gunmen killed 26 people. Delhi accuses Lahore of backing them; Lahore denies it.', [null]],
  ] as const)('%s', (text, expected) => {
    expect(figuresOf(text).map(({ verification }) => verification)).toEqual(expected);
  });
});

describe('as_of', () => {
  it.each([
    ['On Monday, 12 people died.', '2022-02-28'],
    ['As of 1 March, 227 civilians had been killed.', '2022-03-01'],
    ['Some 400 people have died since last week.', '2022-03-03'],
    ['The vote took place on Wednesday. Some 141 members backed the text.', '2022-03-02'],
    ['Some 141 members backed the text last week.', null],
    ['A group said more than 300 people had been killed since Friday.', '2022-03-03'],
    ['The deficit for this term, which ends on Saturday, is put at $5 billion.', null],
    ['Some 400 people, who died on Monday, are buried here.', '2022-02-28'],
    ['The assembly has 193 members.', null],
    ['Turnout was 66 percent, the highest since 1900.', null],
    ['In the past seven days, 400 people have died.', '2022-03-03'],
    ['The hearing opens on Tuesday. The plant would draw 600 gallons a day.', null],
    ['The hearing opened on Tuesday. The plant normally draws 600 gallons a day.', null],
    ['The court has held 10 such hearings since 1950.', null],
    ['The mayor said on Monday that the town would hire 40 nurses.', null],
    ['The mayor said the town would hire 40 nurses on Monday.', '2022-03-07'],
    ['The house, which passed it with 24 votes last month, meets on Friday.', null],
    ['Some 400 people fled in January, the agency said on Tuesday.', null],
    ['Rebels held the town on Monday. By noon, 400 people had fled.', '2022-02-28'],
    ['Some 400 officers arrived before dawn.', '2022-03-03'],
    ['Rebels shot at a bus on Monday. Two passengers were killed.', '2022-02-28'],
    ['Rebels shot at a bus on Monday. Police blamed 40 herders for it.', null],
    ['The bus burned on Monday some 40 km from Lima.', null],
    ['The firm said on Monday that sales had risen by 40%.', null],
    ['The shares fell by 40% on Monday.', '2022-02-28'],
    ['The rouble fell to 92 to the dollar from 88 a week earlier.', null, '2022-02-24'],
    ['Some 400 people left between 1 and 3 March.', '2022-03-03'],
    ['Crews have pulled 40 people from roofs since Monday.', '2022-03-03'],
    ['On Monday, pickets stood at the largest mine in 40 years.', null],
    ['They traded fire for 40 hours on Monday.', '2022-02-28'],
    ['A poll published on Monday found that 40% of voters were unsure.', null],
    ['The rules for the March 1 election took up 40 pages.', null],
    ['Some 40 schools stay shut till Friday.', null],
  ] as const)('%s', (text, ...expected) => {
    expect(figuresOf(text).map(({ as_of }) => as_of)).toEqual(expected);
  });
});

describe('place', () => {
  it.each([
    // locative phrases of the figure's own clause
    ['A flood killed 12 people in Nairobi.', 'Nairobi'],
    ['In Hungary, 700 people arrived from Ukraine as refugees.', 'Hungary'],
    ['Some 700 refugees entered Slovakia.', 'Slovakia'],
    ['Nearly 900 villagers have fled Chad.', 'Chad'],
    ['Some 600 firefighters were deployed from Portugal to Spain.', 'Spain'],
    ['Kenya, a nation of 53 million people, voted.', 'Kenya'],
    ['The camp lies 30 miles from Nairobi.', 'Nairobi'],
    // an incident holds for its sentence and paragraph
    ['Nine people were killed when a bus overturned near Lagos.', 'Lagos'],
    ['A bus overturned near Lagos. Nine people were killed.', 'Lagos'],
    // owners, actors, recipients, names within names, places of the saying
    ["Some 300 soldiers died in Moscow's campaign.", null],
    ['The ministry bought 40 tanks from U.S. stocks.', null],
    ['The army received 40 tanks to defend itself against China.', null],
    ["Shares in Nairobi's largest bank fell by 4%.", null],
    ['The firm will hire 90 people, its chairman said in Madrid.', null],
    ['A judge in Illinois ruled. Senators backed the bill by 32 votes.', null],
    ['The 54-member African Union debated the war in Sudan.', null],
    ['A quake hit Nepal. Nine people died in Kathmandu and six in the neighbouring district.', 'Kathmandu', null],
  ] as const)('%s', (text, ...expected) => {
    expect(figuresOf(text).map(({ place }) => place?.name ?? null)).toEqual(expected);
  });
});

describe('what is dropped', () => {
  it.each([
    ['One of the men spoke to the two leaders.', []],
    ['The two leaders talked for 90 minutes.', ['90 minutes']],
    ['One man was killed and two were injured.', ['One man', 'two']],
  ] as const)('%s', (text, expected) => {
    expect(figuresOf(text).map(({ text: printed }) => printed)).toEqual(expected);
  });
});
