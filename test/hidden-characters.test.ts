/** Rows are found in spite of characters that nobody sees, and stand on the characters of the file. */
import { describe, expect, it } from 'vitest';
import { rowsOf, traceArticle } from '../pipeline/article.ts';
import { explainArticle } from '../pipeline/explain/index.ts';
import { checkArticles } from '../pipeline/validate/index.ts';

const PLAIN = `Rescuers search river for three people

LISBON, March 3, 2023 - “The bridge was never safe,” Mayor Ana Lopez told reporters in Lisbon on Friday. Police arrested three men on Monday. At least 12 people were killed, the ministry said.

The United Nations condemned Russia on Tuesday. "We will not accept this," President Emmanuel Macron said.
`;

const trace = (text: string) => traceArticle({ path: 'a.txt', bytes: Buffer.from(text), manifest: null });

/** What does not depend on positions. */
function findings(text: string) {
  const { article, quotes, figures, events } = ((rows) => ({ ...rows, article: rows.articles[0] }))(rowsOf(trace(text)));
  return {
    article: [article?.headline, article?.published],
    quotes: quotes.map(({ type, speaker, cue }) => [type, speaker, cue]),
    figures: figures.map(({ value, item, measure, qualifier, claimed_by }) => [value, item, measure, qualifier, claimed_by]),
    events: events.map(({ type, actors, recipients, date, place }) => [type, actors, recipients, date, place]),
  };
}

const VARIANTS: readonly (readonly [string, string])[] = [
  ['soft hyphens in words', PLAIN.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad')],
  ['a space of no width between all characters', [...PLAIN].join('\u200b')],
  ['marks of order at the start of lines', PLAIN.replace(/^(?=.)/gmu, '\ufeff')],
  ['marks of direction around names', PLAIN.replace(/\b\p{Lu}\p{L}+/gu, '\u2068$&\u2069')],
  ['spaces that do not break', PLAIN.replaceAll(' ', '\u00a0')],
  [
    'tags',
    `<h1>${PLAIN.trim()
      .replace('\n\n', '</h1>\n\n<p>')
      .replace(/Mayor Ana Lopez|12/gu, '<b>$&</b>')}</p>`,
  ],
  ['references', PLAIN.replace(/[“”"]/gu, (mark) => `&#${mark.codePointAt(0)};`).replaceAll('At least ', 'At least&nbsp;')],
];

describe('an article with hidden characters', () => {
  it('has rows to compare', () => {
    const { quotes, figures, events } = findings(PLAIN);
    expect([quotes.length, figures.length, events.length].every((count) => count >= 2)).toBe(true);
  });

  it.each(VARIANTS)('has the rows of the plain one: %s', (_, text) => {
    expect(findings(text)).toEqual(findings(PLAIN));
  });

  it.each(VARIANTS)('keeps every promise of positions and texts: %s', (_, text) => {
    const traced = trace(text);
    const rows = rowsOf(traced);
    const [article] = rows.articles;
    const checked = checkArticles(rows, new Map([[article?.article_id ?? '', text]]));
    expect(checked.issues.filter(({ code }) => /^(span|coverage|key)\./u.test(code))).toEqual([]);
  });

  it.each(VARIANTS)('is explained at its own places: %s', (_, text) => {
    const { annotated, ...traced } = trace(text);
    const rows = rowsOf({ ...traced, annotated });
    const { sentences } = explainArticle({ rows, annotated, tables: ['events', 'figures'] });
    const rejections = sentences.flatMap(({ sentence, rejections: those }) => those.map((each) => ({ sentence, ...each })));
    for (const { sentence, start } of rejections) expect(start >= sentence.start && start < sentence.end).toBe(true);
  });
});
