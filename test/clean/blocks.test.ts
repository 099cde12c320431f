import { describe, expect, it } from 'vitest';
import { clean as cleanStage } from '../../pipeline/article.ts';
import { cleanArticle } from '../../pipeline/clean/index.ts';
import { ARCHIVE_PAGES } from './archive-pages.ts';
import { PAGES } from './pages.ts';
import { SITE_PAGES } from './site-pages.ts';

const clean = (text: string) => cleanArticle({ path: 'a.txt', bytes: new TextEncoder().encode(text), manifest: null });
/** kind and head of each block */
const outline = (text: string): string[] => clean(text).blocks.map(({ kind, text: printed }) => `${kind}: ${printed}`);

describe('pages of every kind', () => {
  it.each(Object.entries({ ...PAGES, ...SITE_PAGES, ...ARCHIVE_PAGES }))('%s', (_kind, page) => {
    const lines = page.trim().split('\n');
    const expected = lines.map((line) => line.trim().replace('|', ': '));
    // A line that starts with a space goes on the line before.
    const text = lines
      .map((line, index) => `${line.startsWith(' ') ? ' ' : index === 0 ? '' : '\n'}${line.slice(line.indexOf('|') + 1)}`)
      .join('');
    expect(outline(text)).toEqual(expected);
  });
});

it.each(['\u00a0', '\u202f'])('reads a page in which every space is %j as with plain spaces, at the same places', (space) => {
  const page = 'Harbour workers end strike\n\nBy Maria Olsen\n4 May 2019\n\nDock workers ended a strike on Friday, the union said.\n';
  // The first stage reads pages as they are shown.
  const { article, blocks } = cleanStage({ path: 'a.txt', bytes: new TextEncoder().encode(page.replaceAll(' ', space)), manifest: null });
  const plain = clean(page);
  expect(article).toMatchObject({ byline: 'Maria Olsen', published: '2019-05-04' });
  expect(blocks.map(({ kind, start, end }) => [kind, start, end])).toEqual(plain.blocks.map(({ kind, start, end }) => [kind, start, end]));
  expect(blocks.map(({ text }) => text.replaceAll(space, ' '))).toEqual(plain.blocks.map(({ text }) => text));
});

const PROSE = 'The council met on Monday and voted for the plan, officials said.';

describe('sentences of the article stay body', () => {
  it.each([
    'It rained.',
    '“We will not go.”',
    'Read more books, the teacher said.',
    'Support for local journalism has fallen.',
    'Donate blood, the clinic said.',
    'Reporting from the front is dangerous.',
    'This article of the constitution was struck down.',
    'He urged people to read more: the library is free.',
    'Follow the money, she added.',
    'Watch the skies, the forecaster said.',
    'Japan also announced $100 million in aid for Ukraine, matching pledges made by other G7 countries',
    'He declined to comment',
    'By Friday the water had gone.',
    'By Monday Smith had left the city.',
    'By Labor Day, he had hired staff in many of those states.',
    'By Jane Smith, people close to her said, the work was done.',
    'The town is willing to withdraw its people from the plain',
    'Share prices fell 3 percent.',
    'Subscribers to the newspaper fell by a third.',
    'Images by satellite firm Maxar show tanks north of the city.',
    'The ministry confirmed the strike. Pictures by residents show the damage.',
    'Photos: they are all that is left, he said.',
    'NATO — which met on Friday — said no.',
    'March 3 was the worst day.',
    'Copyright law is unclear, the judge said.',
    'Live music: it is back, and so are the crowds.',
    'Like many episodes of the series, it was filmed in Wales.',
    'To see the podcast succeed, he sold his house.',
    'Why did you leave?',
    'We and our partners will stand together.',
    'Get Brexit done was his slogan.',
    'John Roe is a professor at Harvard.',
    'Join the army, the posters said.',
    'See you in court, he told her.',
    'Find the truth, she said.',
    'Print is dying.',
    'Related cases rose by 5 percent.',
    'More from him later.',
    'Recommended doses were lowered.',
    'Trending upward, the index closed at 5,000.',
    'More on that was said by Roe, whom the council had asked.',
    'Sign up or lose out, he warned.',
    'Advertisement revenue fell.',
    'You can reach the village by boat.',
    'In 2022 3,500 people came.',
    'At 10:30 p.m. the lights went out.',
    'Updated figures were published on Friday.',
    'Published in 2019, the book sold well.',
    'Sunday was calm.',
    'Visit the town on market day.',
    'He gave the mayor no Credit for it, she said.',
    'By all accounts it was late.',
    'Send the bill to the council, he said. It is the one that pays.',
    'Roe reported from the town that the bridge was gone.',
    'Jane Doe, editor and mother of two, was hurt.',
    'With reports from the town came fear, she said.',
    'This was published in 2019 by the council.',
    'Already a member of the council, Roe ran again.',
    'More from the council came later.',
    'The council meets on the first Monday of the month – and so does the board.',
    'Consider supporting the bill, he told them.',
    'Reported by neighbours at noon, the fire was out by two.',
    'By Jane Doe on Friday nothing had been heard.',
    'Anyone with questions can call the council at 555-0142.',
    'The board meets next at 7 p.m. Nov. 6 in the library.',
    'Breaking news of the flood came at noon.',
    'Errors in the count were found.',
    'We asked the council. Consider the cost, it said.',
    'Register to vote by Friday, the council said.',
    'From the edition of 1611 a page is missing.',
    'See page 8 of the report, the judge said.',
    'Small and large shops were flooded alike.',
    'With reports of looting from the town, the army moved in.',
    'Unlock the gates, the crowd shouted.',
    'Source of the fire: a stove.',
    'The third edition of the fair was cancelled.',
    'Listen to the people, she said.',
    'This is a story of a flood. It began in May.',
    'By June Roe had left the council.',
  ])('%s', (line) => {
    const text = `The town is flooded\n\n${PROSE}\n\n${line}\n\n${PROSE}\n\nRoe spoke to the council.\n`;
    expect(
      clean(text)
        .blocks.filter((block) => block.text === line)
        .map(({ kind }) => kind),
    ).toEqual(['body']);
  });

  it('as the first line and as the last', () => {
    expect(outline(`${PROSE}\n${PROSE}\n`)).toEqual([`body: ${PROSE}`, `body: ${PROSE}`]);
    const last = 'He said it would be over by the weekend';
    expect(outline(`${PROSE}\n${PROSE}\n${PROSE}\n${PROSE}\n${last}\n`).at(-1)).toBe(`body: ${last}`);
  });

  it('in verse and in tables', () => {
    const verse = ['The sea is calm to-night', 'The tide is full', 'The moon lies fair', 'Upon the straits'];
    expect(outline([PROSE, ...verse, PROSE].join('\n'))).toEqual([PROSE, ...verse, PROSE].map((line) => `body: ${line}`));
  });
});

describe('crossheads', () => {
  const between = (line: string): string | undefined => outline(`${PROSE}\n${PROSE}\n${line}\n${PROSE}\n`)[2]?.split(':', 1)[0];
  it.each([
    '‘They said I would wait until the river took it’',
    "'We smelled it before we heard from anybody'",
    '“A bag he would not put down”',
    '- Tightening grip -',
    '– ‘Nowhere to go’ –',
    'Talks or no talks?',
  ])('%s', (line) => {
    expect(between(line)).toBe('heading');
  });
  it.each(['‘They said I would wait until the river took it.’', '“We will not go!”', 'Do they or do we?', '- He left on Monday. -'])(
    'is none: %s',
    (line) => {
      expect(between(line)).toBe('body');
    },
  );
});

describe('place lines', () => {
  it.each(['—', '--', '-', '_'])('end with %s', (dash) => {
    expect(outline(`LYON, France (AP) ${dash} ${PROSE}`)).toEqual([`dateline: LYON, France (AP) ${dash}`, `body: ${PROSE}`]);
  });
});

describe('lines', () => {
  it('that were broken at a width are joined to paragraphs', () => {
    const text = [
      'FLOODS IN THE NORTH',
      '',
      'The river rose two metres in an hour on Thursday and forced about 3,000',
      'people from their homes, the mayor said. Trains were cancelled, roads were',
      'closed and schools stayed shut.',
      '',
      'Rescue teams from four countries were on their way to the region, said a',
      'spokesman.',
    ].join('\r\n');
    expect(clean(text).blocks.map(({ kind, text: printed }) => [kind, printed.length])).toEqual([
      ['headline', 19],
      ['body', 180],
      ['body', 84],
    ]);
  });

  it('that are paragraphs of their own stay apart', () => {
    const lines = [PROSE, 'The mayor, who had called the vote, said he was glad that it was over at last.', 'Nobody else spoke.', PROSE];
    expect(outline(lines.join('\n'))).toHaveLength(4);
  });

  it.each(['\n', '\r\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029'])('end at %j', (end) => {
    expect(outline(`${PROSE}${end}${PROSE}`)).toHaveLength(2);
  });

  it('keep byte order marks, tabs and no-break spaces outside of blocks', () => {
    const { blocks, article } = clean(`\ufeff\t${PROSE}\u00a0\n`);
    expect(blocks.map(({ start, text }) => [start, text])).toEqual([[2, PROSE]]);
    expect(article.characters).toBe(PROSE.length + 4);
  });

  it('make one block of an article in one line', () => {
    expect(outline(`${PROSE} `.repeat(50).trim())).toHaveLength(1);
  });

  it('are list items with a bullet, or with a dash or a number beside another', () => {
    const text = `${PROSE}\n• The mayor left.\n${PROSE}\n- One died\n- Two were hurt\n${PROSE}\n1. Stay calm\n2. Go home\n${PROSE}\n- he said\n`;
    expect(
      clean(text)
        .blocks.filter(({ kind }) => kind === 'list_item')
        .map((block) => block.text),
    ).toEqual(['• The mayor left.', '- One died', '- Two were hurt', '1. Stay calm', '2. Go home']);
  });
});

describe('bylines', () => {
  it.each([
    ['Jane Doe, Kyiv', 'Jane Doe, Kyiv'],
    ['By Jane Doe jane.doe@example.com', 'Jane Doe'],
    ['Jane Doe @janedoe', 'Jane Doe'],
    ['Jane Doe | Staff writer', 'Jane Doe'],
    ['Text: Jane Doe', 'Jane Doe'],
    ['Exclusive by Jane Doe', 'Jane Doe'],
    ['Writer: Jane Doe', 'Jane Doe'],
    ['Jane Doe and agencies', 'Jane Doe and agencies'],
    ['By Jane Doe - Reporter / @janedoe', 'Jane Doe'],
    ['Jane Doe, plan of the year', null],
    ['Text: the council votes', null],
    ['PTI', 'PTI'],
    ['Widlène Exantus\nFROM Example News', 'Widlène Exantus'],
    ['/ By Jane Doe', 'Jane Doe'],
    ['By Jun Doe', 'Jun Doe'],
    ['by Jane Doe on 3 March 2025', 'Jane Doe'],
    ['By Jane Doe Follow', 'Jane Doe'],
    ['By: FRANCE 24', 'FRANCE 24'],
    ['The Daily Example', null],
    ['Jane Doe in Leeds and John Roe on Lesbos', 'Jane Doe in Leeds and John Roe on Lesbos'],
    ['Jane Doe (with AFP, Reuters)', 'Jane Doe'],
    ['Jane Doe with AFP, Reuters', 'Jane Doe with AFP, Reuters'],
    ['Jane Doe Published March 3, 2025', 'Jane Doe'],
    ['JANE DOE AND JOHN ROE', 'JANE DOE AND JOHN ROE'],
    ['The plan published March 3, 2025', null],
    ['Jane Doe Health correspondent', 'Jane Doe'],
    ['Jane Doe\nFreelance journalist based in Leeds', 'Jane Doe'],
    ['Widlène Exantus\nElm Park Courier', 'Widlène Exantus'],
  ])('%s', (line, byline) => {
    const text = `Council votes for new plan after debate\n${line}\nMarch 4, 2025\n${PROSE}\nRoe spoke to the council.\n`;
    expect(clean(text).article.byline).toBe(byline);
  });
});
