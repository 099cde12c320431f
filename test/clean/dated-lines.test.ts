import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../pipeline/clean/index.ts';

const BODY = 'The council met on Monday and voted for the plan, its chairman said.';

const clean = (text: string) => cleanArticle({ path: 'a.txt', bytes: new TextEncoder().encode(text), manifest: null });
const under = (lines: string, body = BODY) => clean(`Council votes for new plan\n${lines}\n${body}\n`);

describe('a date line', () => {
  it.each([
    ['an agency and a dot', 'AFP•June 16, 2018', 'AFP'],
    ['an author', 'Jane Roe Jun 16, 2018', 'Jane Roe'],
    ['an author and an address', 'Jane Roe jroe@paper.example Jun 16, 2018', 'Jane Roe'],
    ['an author and a role', 'Jane Roe, Staff Writer Jun 16, 2018 Updated Jun 16, 2018', 'Jane Roe, Staff Writer'],
    ['an author and where she is', 'Jane Roe in Nairobi JUNE 16, 2018', 'Jane Roe in Nairobi'],
    ['an author and a time without a space', 'Jane Roe16:06, Jun 16 2018', 'Jane Roe'],
    ['a month without a space', 'By JANE ROEJUNE 16, 2018', 'JANE ROE'],
    ['agencies after an outlet', 'Euronews with AFP, AP • 16/06/2018', null],
    ['a section and a time', 'All News 17:21 June 16, 2018', null],
    ['a paper', 'June 16 2018, The Times', null],
    ['an agency behind the day', 'Lagos, 16 June 2018 (NAN)', null],
    ['a section behind the day', '16 June 2018 Peace and Security', null],
    ['a zone behind the year', 'June 16, 2018 GMT', null],
    ['a full stop behind the day', '16. June 2018', null],
    ['full stops between', 'Dated: 16-06-2018', null],
  ])('may hold %s: %s', (_what, line, byline) => {
    const { article, blocks } = under(line);
    expect([article.published, article.published_basis, article.byline]).toEqual(['2018-06-16', 'printed', byline]);
    expect(blocks.filter(({ kind }) => kind === 'body')).toHaveLength(1);
  });

  it.each([
    ['a sentence', 'The plan was drawn up by Jane Roe on June 16, 2018.'],
    ['a caption', 'Workers at the council house in Nairobi on June 16, 2018'],
    ['no year', 'All News 17:21 June 16'],
  ])('is not %s: %s', (_what, line) => {
    expect(under(line).article.published).toBeNull();
  });

  it('is not the first line, which may be a title', () => {
    expect(clean(`All News June 16, 2018\nCouncil votes for new plan\n${BODY}\n`).article.headline).toBe('All News June 16, 2018');
  });
});

describe('a place line', () => {
  it.each([
    ['June 16, 2018 (JUBA) - ', '2018-06-16'],
    ['June 16, 2018 GENEVA—', '2018-06-16'],
    ['GENEVA (16 June 2018) – ', '2018-06-16'],
    ['June 16 (Reuters) - ', null],
  ])('holds a day and a place or an agency: %s', (line, date) => {
    const { article, blocks } = clean(`Council votes for new plan\n${line}${BODY}\n`);
    expect(article.published).toBe(date);
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['headline', 'Council votes for new plan'],
      ['dateline', line.trimEnd()],
      ['body', BODY],
    ]);
  });
});

describe('the order of day and month', () => {
  it.each([
    ['an American zone', '12/03/2021 02:14 PM EST', '2021-12-03'],
    ['a zone of the rest of the world', '12/03/2021 14:14 SAST', '2021-03-12'],
    ['a zone of all', '12/03/2021 14:14 GMT', null],
  ])('is told by %s: %s', (_what, line, date) => {
    expect(under(line, 'The council voted for the plan.').article.published).toBe(date);
  });
});

describe('the year of a day without one', () => {
  const company = (years: string): string | null =>
    clean(`Mill to close\nOct 23 (Reuters) - The owner said on Thursday that the mill, opened in ${years}.\n`).article.published;

  it('is the only one between those that the text names in which the day of the week agrees', () => {
    expect(company('2020, would close by the end of 2027')).toBe('2025-10-23');
    expect(company('1900, would close by the end of 2027')).toBeNull();
    expect(company('2021, would close by the end of 2023')).toBeNull();
  });

  it('is not before what the text tells as past', () => {
    const told = (text: string): string | null =>
      clean(`Judge frees mayor\nLIMA, May 20 (Reuters) - A court freed Ana Ruiz on Tuesday.\n\n${text}\n`).article.published;
    expect(told('She led the town from 2005 to 2010. She fled to Chile in 2011.')).toBe('2014-05-20');
    expect(told('She led the town from 2005. She will run again in 2011.')).toBe('2008-05-20');
    expect(told('She led the town from 1995 to 1996. She fled to Chile in 1999.')).toBeNull();
  });
});

describe('the authors above a date', () => {
  it.each([
    ['Jane Roe, Example News, Nairobi', 'Jane Roe, Example News, Nairobi'],
    ['Jane Roe, Abuja and John Doe, Lagos', 'Jane Roe, Abuja and John Doe, Lagos'],
    ['Jane Roe with Ann Poe in Nairobi', 'Jane Roe with Ann Poe in Nairobi'],
    ["The Newspaper's Staff Reporter", "The Newspaper's Staff Reporter"],
    ['OUR SPECIAL CORRESPONDENT', 'OUR SPECIAL CORRESPONDENT'],
    ['Al Jazeera and news agencies', 'Al Jazeera and news agencies'],
    ['By:Jane Roe', 'Jane Roe'],
    ['Contributed by Jane Roe', 'Jane Roe'],
    ['Text by:\nJane Roe', 'Jane Roe'],
    ['By\nJane Roe,\nJohn Doe and\nAnn Poe', 'Jane Roe'],
    ['The Example Times', null],
    ['EXAMPLE DAILY NEWS', null],
    ['Emily Post', 'Emily Post'],
  ])('are read: %s', (line, byline) => {
    const { article, blocks } = under(`${line}\nJune 16, 2018`);
    expect(article.byline).toBe(byline);
    expect(blocks.filter(({ kind }) => kind === 'body')).toHaveLength(1);
  });
});
