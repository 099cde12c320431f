import { describe, expect, it } from 'vitest';
import { figuresOf } from './helpers.ts';

/** Text, then for each figure: printed text, item, measure. Misses stand beside hits. Written for this test. */
const CASES: readonly (readonly [text: string, ...figures: (readonly [string, string | null, string])[]])[] = [
  // phrases of result
  ['Four people were stabbed to death at a station.', ['Four people', 'people', 'killed']],
  ['Four people were stabbed at a station.', ['Four people', 'people', 'injured']],
  ['Eleven climbers froze to death.', ['Eleven climbers', 'climbers', 'killed']],
  ['The judges sentenced 12 men to death.', ['12 men', 'men', 'other']],
  ['Crews brought 60 survivors to safety.', ['60 survivors', 'survivors', 'evacuated']],
  ['The shells left 30 houses in ruins.', ['30 houses', 'houses', 'destroyed']],
  ['Two guards were burned alive.', ['Two guards', 'guards', 'killed']],
  ['The storm left 500 families without shelter.', ['500 families', 'families', 'displaced']],
  ['She spent 11 summers counting dead trees.', ['11 summers', 'summers', 'other']],
  ['Nine migrants died in custody.', ['Nine migrants', 'migrants', 'killed']],
  ['The guards left nine migrants in custody.', ['nine migrants', 'migrants', 'captured']],
  ['Monitors recorded 900 villagers killed since May.', ['900 villagers', 'villagers', 'killed']],
  [
    'The blast killed 14 people, including four members of a choir.',
    ['14 people', 'people', 'killed'],
    ['four members', 'members', 'killed'],
  ],
  ['Its 14 members met, including four of the founders.', ['14 members', 'members', 'membership'], ['four', 'founders', 'other']],
  ['The agency put the number of people killed in the flood at 38.', ['38', 'number of people killed', 'killed']],
  ['The firm would free between 70 and 90 prisoners.', ['between 70 and 90 prisoners', 'prisoners', 'other']],
  [
    'Gunners shot down 78 of 112 drones and four of seven missiles.',
    ['78', 'drones', 'destroyed'],
    ['112 drones', 'drones', 'other'],
    ['four', 'missiles', 'destroyed'],
    ['seven missiles', 'missiles', 'other'],
  ],
  [
    'Nine soldiers have been killed since May, along with three villagers.',
    ['Nine soldiers', 'soldiers', 'killed'],
    ['three villagers', 'villagers', 'killed'],
  ],
  [
    'Some 900 people have died, according to the monitor, more than half of them since May.',
    ['Some 900 people', 'people', 'killed'],
    ['more than half', 'people', 'killed'],
  ],
  ['Some 80 fires were burning in June.', ['Some 80 fires', 'fires', 'other']],
  ['Some 80 houses were burning in June.', ['Some 80 houses', 'houses', 'destroyed']],
  ['The clinic planned for 80 beds.', ['80 beds', 'beds', 'other']],
  // votes without the noun
  ['The motion was carried by 79 to 62.', ['79', null, 'votes_for'], ['62', null, 'votes_against']],
  ['The court upheld the ban in a 5-to-4 ruling.', ['5', null, 'votes_for'], ['4', null, 'votes_against']],
  ['The term is a 5-to-10-year one.', ['5-to-10-year', null, 'duration']],
  ['Members voted 81 per cent against the deal.', ['81 per cent', null, 'votes_against']],
  ['Some 81 per cent argued against the deal.', ['Some 81 per cent', null, 'other']],
  // what a verb is said of
  ['Some 1,700 houses went down in the quake.', ['Some 1,700 houses', 'houses', 'destroyed']],
  ['Some 1,700 players went down to the beach.', ['Some 1,700 players', 'players', 'other']],
  ['At least 40 homes were lost in the fire.', ['At least 40 homes', 'homes', 'destroyed']],
  ['At least 40 games were lost in the end.', ['At least 40 games', 'games', 'other']],
  ['Gunmen torched a dozen police stations.', ['a dozen police stations', 'police stations', 'destroyed']],
  [
    'The army destroyed 14 helicopters and 300 generators.',
    ['14 helicopters', 'helicopters', 'destroyed'],
    ['300 generators', 'generators', 'destroyed'],
  ],
  ['Gunmen seized 21 schoolgirls.', ['21 schoolgirls', 'schoolgirls', 'captured']],
  ['Gunmen seized 21 trucks.', ['21 trucks', 'trucks', 'other']],
  ['The slide buried 30 houses.', ['30 houses', 'houses', 'destroyed']],
  ['We have buried 46 neighbours.', ['46 neighbours', 'neighbours', 'killed']],
  // who is sent, comes, goes, and is set free
  ['Britain has deployed five aid experts.', ['five aid experts', 'aid experts', 'deployed']],
  ['The first 400 Kenyan officers landed in Haiti.', ['400 Kenyan officers', 'Kenyan officers', 'deployed']],
  ['Officers, backed by two water cannon, moved in.', ['two water cannon', 'water cannon', 'deployed']],
  ['Shells fell at dawn and dozens of families left for the coast.', ['dozens of families', 'families', 'displaced']],
  ['The show was over and dozens of families left for the coast.', ['dozens of families', 'families', 'other']],
  ['More than 3,000 prisoners escaped from the jail.', ['More than 3,000 prisoners', 'prisoners', 'other']],
  ['The rebels hold 3,000 prisoners.', ['3,000 prisoners', 'prisoners', 'captured']],
  ['The transfer of 1,500 convicts was put off.', ['1,500 convicts', 'convicts', 'other']],
  ['Turkey sent 120 rescue workers.', ['120 rescue workers', 'rescue workers', 'deployed']],
  ['Turkey sent 120 letters.', ['120 letters', 'letters', 'other']],
  ['Among the dead were three cooks.', ['three cooks', 'cooks', 'killed']],
  ['Among the guests were three cooks.', ['three cooks', 'cooks', 'other']],
  [
    'Fire destroyed 12,000 acres of forest and eight cabins.',
    ['12,000 acres', 'forest', 'destroyed'],
    ['eight cabins', 'cabins', 'destroyed'],
  ],
  ['The death toll stood at 19 on Sunday.', ['19', 'death toll', 'killed']],
  ['They met at 19 on Sunday.'],
  // changes
  ['The state overshot its target by nearly a fifth.', ['nearly a fifth', null, 'change']],
  ['The average wage went up by 3.4 per cent.', ['3.4 per cent', 'average wage', 'change']],
  ['Prices have slid by between 40 and 60 cents.', ['between 40 and 60 cents', 'Prices', 'change']],
  ['The plan would shave £250 from the average bill.', ['£250', 'average bill', 'change']],
  ['The law would cut aid to any city that did so by 5 percent.', ['5 percent', 'aid', 'change']],
  ['The firm cut its plan to $8 from $9.', ['$8', 'plan', 'other'], ['$9', 'plan', 'other']],
  ['The number of flights was down by a third.', ['a third', 'number of flights', 'change']],
  ['The index closed 312 points, or 0.8%, lower.', ['312 points', 'index', 'change'], ['0.8%', 'index', 'change']],
  ['The rate inched up a tenth of a point.', ['a tenth', 'rate', 'change']],
  ['The strike would shave one-tenth of a percentage point from growth.', ['one-tenth', 'growth', 'change']],
  // votes
  ['The upper house backed the bill 54-41.', ['54', null, 'votes_for'], ['41', null, 'votes_against']],
  ['The home side beat the visitors 54-41.'],
  [
    'Roe won the election with 52.3 percent to Mr Poe’s 46.9 percent.',
    ['52.3 percent', null, 'votes_for'],
    ['46.9 percent', null, 'votes_for'],
  ],
  ['Roe won the bet with 52.3 percent.', ['52.3 percent', null, 'other']],
  ['A majority, or 290 votes, is required.', ['290 votes', 'votes', 'votes_needed']],
  ['Two members opposed the resolution.', ['Two members', 'members', 'votes_against']],
  ['It won 512 votes, with nine spoilt ballots.', ['512 votes', 'votes', 'votes_for'], ['nine spoilt ballots', 'spoilt ballots', 'other']],
  // sums of one gift
  ['Donors pledged a total of $4.6 billion.', ['$4.6 billion', null, 'funding']],
  ['Donors heard a total of $4.6 billion.', ['$4.6 billion', null, 'other']],
  ['Canada gave $5 million, on top of an initial $500,000.', ['$5 million', null, 'funding'], ['$500,000', null, 'funding']],
  ['They waited for the $140 million promised in May.', ['$140 million', null, 'funding']],
  ['They waited for the $140 million stolen in May.', ['$140 million', null, 'other']],
  // wholes and parts
  ['The charity moved 23 of its 61 patients.', ['23', 'patients', 'evacuated'], ['61 patients', 'patients', 'other']],
  [
    'Of the 62 people on board, 12 of them children, only nine survived.',
    ['62 people', 'people', 'other'],
    ['12', 'children', 'other'],
    ['nine', 'people', 'other'],
  ],
  ['Police found 17 bodies; 11 of them were women.', ['17 bodies', 'bodies', 'killed'], ['11', 'bodies', 'killed']],
  [
    'Two tankers and three boats picked up 112 survivors in two hours. Eleven were injured.',
    ['Two tankers', 'tankers', 'other'],
    ['three boats', 'boats', 'other'],
    ['112 survivors', 'survivors', 'other'],
    ['two hours', null, 'duration'],
    ['Eleven', 'survivors', 'injured'],
  ],
  [
    'Some 780 families, or about 3,100 people, have been moved.',
    ['Some 780 families', 'families', 'evacuated'],
    ['about 3,100 people', 'people', 'evacuated'],
  ],
  ['Most of the foreigners in jail, or 90 percent of the foreigners in jail, are young.', ['90 percent', 'foreigners', 'other']],
  ['The isle is home to 9,000 people and 30,000 sheep.', ['9,000 people', 'people', 'population'], ['30,000 sheep', 'sheep', 'other']],
  ['Police put the number of dead at 27.', ['27', 'number of dead', 'killed']],
  // items
  ['One household in eight cannot heat its home.', ['One household in eight', 'household', 'other']],
  ['The house, a mile from the sea, is worth €1.2m.', ['€1.2m', 'house', 'other']],
  ['It sold $700 million to prop up the currency.', ['$700 million', 'to prop up the currency', 'other']],
  ['Thirty-one of the dead were women; the youngest was four.', ['Thirty-one', 'dead', 'killed']],
  ['A crash killed three workers and hurt 17 others.', ['three workers', 'workers', 'killed'], ['17 others', 'others', 'injured']],
  ['A farmer lost 11 head of cattle.', ['11 head of cattle', 'head of cattle', 'other']],
  ['They demand a doubling of their basic pay to $900.', ['$900', 'basic pay', 'other']],
  ['A pump that retails at $80 had been quoted at $500.', ['$80', 'pump', 'other'], ['$500', 'pump', 'other']],
  ['It has a margin of error of plus or minus 3.1 percentage points.', ['3.1 percentage points', 'margin of error', 'other']],
];

describe('measure and item by class', () => {
  it.each(CASES.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(figuresOf(text).map(({ text: printed, item, measure }) => [printed, item, measure])).toEqual(expected);
  });
});
