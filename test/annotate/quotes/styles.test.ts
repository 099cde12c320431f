import { describe, expect, it } from 'vitest';
import { linesIn } from './read.ts';

/** Passages in the manner of different desks and outlets. */
const PASSAGES: readonly (readonly [desk: string, text: string, ...quotes: string[]])[] = [
  [
    'football',
    'Manchester City manager Pep Guardiola says he has "no idea" whether his captain will stay. "It\'s a question for him, not for me," the Spaniard told reporters after Saturday\'s 3-1 win. "We would love to keep him."',
    'mixed | Manchester City manager Pep Guardiola | says | he has "no idea" whether his captain will stay',
    "direct | the Spaniard | told | It's a question for him, not for me … We would love to keep him.",
  ],
  [
    'markets',
    'Shares in Tesco rose 3% on Thursday after the supermarket said it expected profits at the top end of forecasts. Chief executive Ken Murphy said: "Our customers are telling us they feel better off." But analysts at Shore Capital cautioned that competition from discounters "remains fierce".',
    'indirect | the supermarket | said | it expected profits at the top end of forecasts',
    'direct | Chief executive Ken Murphy | said | Our customers are telling us they feel better off.',
    'mixed | analysts at Shore Capital | cautioned | competition from discounters "remains fierce"',
  ],
  [
    'police report',
    'A 34-year-old man has been charged with murder after a woman was found dead in Leeds, West Yorkshire Police said. Neighbours described the victim as "a lovely lady who would do anything for anybody". The suspect will appear before magistrates on Monday.',
    'indirect | West Yorkshire Police | said | A 34-year-old man has been charged with murder after a woman was found dead in Leeds',
    'mixed | Neighbours | described | the victim as "a lovely lady who would do anything for anybody"',
  ],
  [
    'supreme court',
    'Writing for the majority, Chief Justice John Roberts said the president "is not above the law." In a dissent, Justice Sonia Sotomayor wrote that the ruling "makes a mockery of the principle."',
    'mixed | Chief Justice John Roberts | said | the president "is not above the law."',
    'mixed | Justice Sonia Sotomayor | wrote | the ruling "makes a mockery of the principle."',
  ],
  [
    'eyewitness',
    '"I thought it was thunder," recalled Aisha Bello, 27, a student who lives two streets from the market. "Then I saw the smoke." Her brother, she said, ran towards the blast. Officials would not say how many people had died.',
    'direct | Aisha Bello, 27, a student who lives two streets from the market | recalled | I thought it was thunder … Then I saw the smoke.',
    'indirect | she | said | Her brother … ran towards the blast',
  ],
  [
    'diplomacy',
    'Asked if he would send troops, he replied that nothing should be ruled out. The chancellor has repeatedly rejected the idea, saying it would make the alliance a party to the war.',
    'indirect | he | replied | nothing should be ruled out',
    'indirect | The chancellor | saying | it would make the alliance a party to the war',
  ],
  [
    'anonymous source',
    'According to a person familiar with the matter, who asked not to be identified, the board met on Tuesday.',
    'indirect | a person familiar with the matter, who asked not to be identified | According to | the board met on Tuesday',
  ],
  [
    'agency copy',
    'The central bank is likely to cut rates in September, economists say, but its chair gave few hints. "We are not on a preset course," Powell said, adding that officials "will be guided by the data."',
    'indirect | economists | say | The central bank is likely to cut rates in September',
    'direct | Powell | said | We are not on a preset course',
    'mixed | Powell | adding | officials "will be guided by the data."',
  ],
  [
    'science',
    'Researchers at Oxford found that children who slept less than nine hours were more likely to be overweight. Other experts, however, urged caution, noting that the data came mostly from Europe.',
    'indirect | Researchers at Oxford | found | children who slept less than nine hours were more likely to be overweight',
    'indirect | Other experts | noting | the data came mostly from Europe',
  ],
  [
    'Westminster',
    'She accused the government of "playing politics with people\'s lives" and called for ministers to "get a grip". A Downing Street source dismissed the claims as "absolute rubbish".',
    'mixed | She | accused | "playing politics with people\'s lives"',
    'mixed | She | called for | ministers to "get a grip"',
    'mixed | A Downing Street source | dismissed | the claims as "absolute rubbish"',
  ],
  [
    'health, single marks',
    '‘We cannot go on like this,’ says Dr Amara Nwosu, a consultant at the hospital. ‘Staff are leaving every week.’ Hospital bosses deny there is a crisis, but admit that waiting times are ‘too long’.',
    'direct | Dr Amara Nwosu, a consultant at the hospital | says | We cannot go on like this … Staff are leaving every week.',
    'indirect | Hospital bosses | deny | there is a crisis',
    'mixed | Hospital bosses | admit | waiting times are ‘too long’',
  ],
  [
    'interpreter',
    'Fidan told a joint press conference that Ankara expected Iraq to act. "We want to see concrete steps," he said through an interpreter.',
    'indirect | Fidan | told | Ankara expected Iraq to act',
    'direct | he | said | We want to see concrete steps',
  ],
  [
    'withheld',
    'Spokesman Ivan Orlov told reporters that the call had been "very constructive" but declined to give details.',
    'mixed | Spokesman Ivan Orlov | told | the call had been "very constructive"',
  ],
  [
    'plans',
    'The government plans to appeal, a White House official said. Lawyers for the students had argued that their speech was protected.',
    'indirect | a White House official | said | The government plans to appeal',
    'indirect | Lawyers for the students | had argued | their speech was protected',
  ],
  [
    'business memo',
    'Boeing\'s chief executive, Kelly Ortberg, told staff in a memo on Monday that 17,000 jobs would go. "We need to be clear-eyed," he wrote.',
    "indirect | Boeing's chief executive, Kelly Ortberg | told | 17,000 jobs would go",
    'direct | he | wrote | We need to be clear-eyed',
  ],
];

describe('passages of many styles', () => {
  it.each(PASSAGES)('%s', (_desk, text, ...quotes) => {
    expect(linesIn(text)).toEqual(quotes);
  });
});
