import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../pipeline/clean/index.ts';

const clean = (text: string) => cleanArticle({ path: 'a.txt', bytes: new TextEncoder().encode(text), manifest: null });
/** kind and head of each block */
const outline = (text: string): string[] => clean(text).blocks.map(({ kind, text: printed }) => `${kind}: ${printed}`);
const PROSE = 'The council met on Monday and voted for the plan, officials said.';

describe('lines below an article that are none of it', () => {
  it.each([
    'Help make quality journalism about floods possible. Donate today.',
    'Support local journalism by subscribing today.',
    'Subscribe from just £1 a week',
    'Do you know more? Email news@example.org or call us on 0207 000 0000',
    'This article appears in the 12 April 2019 issue of the magazine',
    'Additional reporting: Jane Doe',
    'Contact Jane Doe at (414) 555-0142.',
    'Copyright The Example.',
    'You have 64.3% of this article left to read. The rest is for subscribers only.',
    'Jane Doe, Head of Communications, Tel: +44 20 0000 0000',
    'For further information, please contact:',
    'example.org/news/flood/100953000',
    'Jane Doe: 206-555-0182 or jdoe@example.com. On Twitter @jdoe.',
    'Reach Jane Doe at jdoe@example.com',
    '[What to know about the flood]',
    'This is breaking news. Please check back for updates.',
    'Advertise with The Example.',
    'Feedback: Use this form to send a message to the author of this post.',
    'Jane Doe does not work for, consult or own shares in any company that would benefit from this article.',
    '● Comment and letters – Page 8',
    'We bring you news from the town. Consider supporting us.',
    'Translation of an original article published in French; the publisher may only be liable for the French version.',
    'Get the Daily Edition by email and never miss our top stories',
    '312 words',
    'A correction was made on Nov. 11, 2019: An earlier version of this article misstated an age.',
    'This audio is created with AI assistance',
  ])('%s', (line) => {
    expect(outline(`The town is flooded\n\n${PROSE}\n\n${PROSE}\n\n${line}\n`).at(-1)).toBe(`boilerplate: ${line}`);
  });
});

describe('captions above a credit', () => {
  const kindOf = (line: string): string =>
    clean(`The town is flooded\n${PROSE}\n${line}\nPhotograph: Jane Doe/Reuters\n${PROSE}\nRoe spoke to the council.\n`).blocks.find(
      (block) => block.text === line,
    )?.kind ?? 'none';

  it.each([
    ['Residents wade through a flooded street in the old town.', 'caption'],
    ['The mayor in the flooded hall on Monday, May 4, 2020.', 'caption'],
    ['The mayor opened the hall to residents.', 'body'],
    ['Food prices are 4% higher than in May.', 'body'],
    ['“It is cold,” she adds.', 'body'],
    ['The mayor left on Monday.', 'body'],
    ['The mayor in the hall. (Jane Doe for The Example)', 'none'],
    ['A rally in Lima, December 18, 2024. (Jane Doe/Flash90)', 'none'],
  ])('%s', (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });
});

describe('sign-offs on the line of a sentence', () => {
  it.each([
    '– Additional reporting: AP',
    '– PA',
    '– AFP/Reuters',
    '/cb',
    '(Reporting by Jane Doe in Kyiv and John Roe; Editing by Ann Poe)',
    '(Additional reporting by Jane Doe)',
    '—WITH A REPORT FROM JANE DOE',
    'With a report from Jane Doe in Manila',
  ])('%s', (tail) => {
    expect(outline(`${PROSE}\n${PROSE} ${tail}\n`).slice(1)).toEqual([`body: ${PROSE}`, `byline: ${tail}`]);
  });
});

describe('rates of exchange on the line of a sentence', () => {
  it('stand before a sign-off', () => {
    const [rate, signed] = ['($1 = 0.9183 euros)', '(Writing by Jane Doe; Editing by John Roe)'];
    expect(outline(`${PROSE}\n${PROSE} ${rate} ${signed}\n`).slice(1)).toEqual([
      `body: ${PROSE}`,
      `boilerplate: ${rate}`,
      `byline: ${signed}`,
    ]);
  });
  it('stand alone', () => {
    expect(outline(`${PROSE}\n${PROSE} ($1 = 83.2 rupees)`).slice(1)).toEqual([`body: ${PROSE}`, 'boilerplate: ($1 = 83.2 rupees)']);
  });
  it('are no brackets of the text', () => {
    const text = `${PROSE} (Reporting by the council is due in May.)`;
    expect(outline(`${PROSE}\n${text}`).slice(1)).toEqual([`body: ${text}`]);
  });
});
