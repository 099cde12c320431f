import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../pipeline/clean/index.ts';
import type { ManifestRow } from '../../pipeline/clean/source.ts';

const BODY = 'The council met on Monday and voted for the plan.';
const NO_CELLS: ManifestRow = {
  file: 'a.txt',
  publisher: null,
  url: null,
  published: null,
  headline: null,
  byline: null,
  language: null,
  rights: null,
  note: null,
};
const clean = (text: string, path = 'a.txt', cells: Partial<ManifestRow> | null = null) =>
  cleanArticle({ path, bytes: new TextEncoder().encode(text), manifest: cells === null ? null : { ...NO_CELLS, ...cells } });
const published = (text: string, path?: string): (string | null)[] => {
  const { article, issues } = clean(text, path);
  return [article.published, article.published_basis, ...issues.map(({ code }) => code)];
};

describe('the day of publication', () => {
  it.each([
    ['Tuesday, October 15, 2019', '2019-10-15'],
    ['Published 3 March 2022', '2022-03-03'],
    ['Published: March 3, 2022, 10:15 AM EST', '2022-03-03'],
    ['March 4, 2022 / 10:15 AM / CBS News', '2022-03-04'],
    ['2022-03-03T08:00:00Z', '2022-03-03'],
    ['Wed 12 Oct 2022 18.30 BST', '2022-10-12'],
    ['Posted on 03/31/2021', '2021-03-31'],
    ['31/03/2021', '2021-03-31'],
    ['06/26/2025June 26, 2025', '2025-06-26'],
    ['27.02.2022', '2022-02-27'],
    ['Sept. 5, 2021', '2021-09-05'],
    ['5th May 2021', '2021-05-05'],
    ['By Jane Doe | May 5, 2021', '2021-05-05'],
    ['Brussels, 5 May 2021', '2021-05-05'],
    ['Published on: 26/02/2022 - 10:15 Modified: 26/02/2022 - 11:00', '2022-02-26'],
    ['Friday, 04/03/2022', '2022-03-04'],
    ['Sunday, 04/03/2022', '2022-04-03'],
    ['Updated 1405 GMT (2205 HKT) March 4, 2022\nPosted March 3, 2022', '2022-03-03'],
    ['Published 5 May 2021 | Updated 7 May 2021', '2021-05-05'],
    ['Published\n5 May 2021', '2021-05-05'],
    ['Updated 7 May 2021\nPublished 5 May 2021', '2021-05-05'],
    ['As of 5 May 2021', '2021-05-05'],
    ['LIMA/QUITO, 5 May 2021', '2021-05-05'],
  ])('is printed: %s', (line, date) => {
    expect(published(`Council votes for new plan\n${line}\n${BODY}`)).toEqual([date, 'printed']);
  });

  it.each([
    ['a page-scrape date', 'Wednesday. 22.01.2025', 'article.published-doubtful'],
    ['a date whose day and month cannot be told apart', '03/04/2021', 'article.published-doubtful'],
    ['a day without a year', 'March 3', 'article.published-unknown'],
    ['a time alone', '14:02 GMT', 'article.published-unknown'],
    ['no date', 'Voters divided', 'article.published-unknown'],
  ])('is left empty for %s', (_what, line, code) => {
    expect(published(`Council votes for new plan\n${line}\n${BODY}`)).toEqual([null, null, code]);
  });

  it('is inferred with an issue from a file name, an address, an update, or a place line and a copyright year', () => {
    const doubt = 'article.published-doubtful';
    expect(published(BODY, '2019-11-27-council.txt')).toEqual(['2019-11-27', 'inferred', doubt]);
    expect(published(BODY, '2019-13-27-council.txt')).toEqual([null, null, 'article.published-unknown']);
    expect(published(`${BODY}\nhttps://example.org/news/2021/05/04/council/`)).toEqual(['2021-05-04', 'inferred', doubt]);
    expect(published(`${BODY}\nThis article appears in the 12 April 2019 issue of the magazine`)).toEqual([
      '2019-04-12',
      'inferred',
      doubt,
    ]);
    expect(published(`${BODY}\nThis story was first published Nov. 4, 2024.`)).toEqual(['2024-11-04', 'inferred', doubt]);
    expect(published(`Last updated: 7 May 2021\n${BODY}`)).toEqual(['2021-05-07', 'inferred', doubt]);
    expect(published(`KYIV, March 3 (Reuters) - ${BODY}\n${BODY}\n© 2022 Reuters. All rights reserved.`)).toEqual([
      '2022-03-03',
      'inferred',
      doubt,
    ]);
  });

  it.each([
    ['the days that the text speaks of', '09/05/2025', `${BODY} Guards had shot a man on 7 May 2025.`, '2025-05-09'],
    ['a month-day of the text', '09/05/2025', `${BODY} The strike began on Sept. 2.`, '2025-09-05'],
    [
      'the day of the week in the lead',
      'Issued on: 08/11/2025 - 17:31',
      'The army lost forty men, its chief said on Saturday.',
      '2025-11-08',
    ],
    ['another figure on its line', 'Published 09/05/2025 Modified 13/05/2025', BODY, '2025-05-09'],
    ['days of both months', '09/05/2025', `${BODY} The strike of May 7 was the longest since that of September 3.`, null],
    ['no day of the text', '09/05/2025', `${BODY} The strike of 2019 was longer.`, null],
    ['a day that was long ago', '09/05/2025', `${BODY} Guards had shot a man on 7 May 2019.`, null],
    [
      'the weekday in the text and a year',
      'Quito, December 7',
      'The bank raised its rate on Wednesday, the first rise of 2022.',
      '2022-12-07',
    ],
    ['a weekday that fits no year', 'Quito, December 7', 'The bank raised its rate on Monday, the first rise of 2022.', null],
    ['a weekday and no year', 'Quito, December 7', 'The bank raised its rate on Wednesday, the first rise in a decade.', null],
    [
      'the weekday in the text and the term of a president',
      'Quito, December 7',
      'The bank raised its rate on Wednesday. President François Hollande, who met US President Barack Obama, welcomed it.',
      '2016-12-07',
    ],
    [
      'the term of a minister alone',
      'London, October 3',
      'The bank raised its rate. The chancellor of the exchequer, Kwasi Kwarteng, welcomed it.',
      '2022-10-03',
    ],
    [
      'terms that do not meet',
      'Quito, December 7',
      'The bank raised its rate on Wednesday. President Barack Obama and President Bill Clinton welcomed it.',
      null,
    ],
    [
      'a term that is over',
      'Quito, December 7',
      'The bank raised its rate on Wednesday. Former U.S. President Barack Obama welcomed it.',
      null,
    ],
    ['a term with two such days', 'Quito, December 7', 'The bank raised its rate. President Barack Obama welcomed it.', null],
    [
      'the last day that the lead prints in full',
      'Voters divided',
      'The town was cleared on Thursday. It has burned since Tuesday, July 22, 2025.',
      '2025-07-24',
    ],
    ['a day without its weekday', 'Voters divided', 'The man was jailed on Thursday. He was arrested on July 22, 2025.', null],
    [
      'a day with the wrong weekday',
      'Voters divided',
      'The town was cleared on Thursday. It has burned since Monday, July 22, 2025.',
      null,
    ],
  ])('is argued from the text by %s', (_what, line, body, date) => {
    expect(published(`Council votes for new plan\n${line}\n${body}`)[0]).toBe(date);
  });

  it('does not make a line of its own of the day with which a sentence starts', () => {
    const [first] = clean(`As of Thursday, 3 March 2022, Chile had lost nine tanks, the army said.\n${BODY}`).blocks;
    expect([first?.kind, first?.start]).toEqual(['body', 0]);
  });

  it('is printed although its weekday is wrong, with an issue', () => {
    expect(published(`Monday, October 15, 2019\n${BODY}`)).toEqual(['2019-10-15', 'printed', 'article.published-doubtful']);
  });

  it('comes from the manifest where that gives it, with the note as its reason', () => {
    const { article, issues } = clean(`Wednesday. 22.01.2025\n${BODY}`, 'a.txt', {
      published: '2022-02-27',
      note: 'Sunday of the first week',
    });
    expect([article.published, article.published_basis, article.published_note]).toEqual([
      '2022-02-27',
      'curated',
      'Sunday of the first week',
    ]);
    expect(issues).toEqual([]);
  });
});

describe('headline and byline', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['BY JANE DOE', 'JANE DOE'],
    ['By Jane Doe and John Roe, BBC News', 'Jane Doe and John Roe, BBC News'],
    ['By Jane Doe, John Roe and Ann de la Poe', 'Jane Doe, John Roe and Ann de la Poe'],
    ['By Jane O’Neill | The Daily Example', 'Jane O’Neill'],
    ['By Jane Doe, March 3, 2022', 'Jane Doe'],
    ['By Reuters', 'Reuters'],
    ['By our own correspondent', 'our own correspondent'],
    ['Written by Jane Doe', 'Jane Doe'],
    ['Jane Doe in Kyiv', 'Jane Doe in Kyiv'],
    ['Jane Doe North of England correspondent', 'Jane Doe'],
    ['TNN | Jan 22, 2025, 11:47 PM IST', 'TNN'],
  ])('%s', (line, names) => {
    const { article } = clean(`Council votes for new plan\n${line}\n${BODY}`);
    expect([article.headline, article.byline]).toEqual(['Council votes for new plan', names]);
  });

  it('are empty where none is printed, and those who sign below the text write it', () => {
    expect(clean(BODY).article).toMatchObject({ headline: null, byline: null });
    expect(clean(`${BODY}\n(Reporting by Jane Doe; Editing by John Roe)`).article.byline).toBe('Jane Doe');
  });

  it('are read from the fields of an exported text', () => {
    const { article } = clean(`Headline: Council votes for new plan\nAuthors: Jane Doe, John Roe\nPublished: 2022-03-03\n\n${BODY}`);
    expect([article.headline, article.byline, article.published]).toEqual([
      'Council votes for new plan',
      'Jane Doe, John Roe',
      '2022-03-03',
    ]);
  });

  it('come from the manifest where that gives them', () => {
    const { article } = clean(`Council votes for new plan\nBy Jane Doe\n${BODY}`, 'a.txt', { headline: 'A vote', byline: 'J. Doe' });
    expect([article.headline, article.byline]).toEqual(['A vote', 'J. Doe']);
  });
});
