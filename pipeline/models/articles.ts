import { count, date, oneOf, orNull, patternText, text } from './column.ts';
import { articleId } from './shared.ts';
import { defineTable, type Row } from './table.ts';

export const articles = defineTable({
  name: 'articles',
  title: 'Articles',
  description: 'The raw articles that every other row is anchored in.',
  grain: 'one raw file',
  primaryKey: 'article_id',
  columns: {
    article_id: { ...articleId, unique: true },
    publisher: orNull(text({ title: 'Publisher', description: 'Who published the article, from the manifest.', example: 'RFE/RL' })),
    headline: orNull(
      text({
        title: 'Headline',
        description: 'As printed in the raw file; empty where it prints none.',
        example: 'Ukraine agrees to talks with Russia as battles rage in key cities',
      }),
    ),
    byline: orNull(text({ title: 'Byline', description: 'The authors as printed, without "By".', example: 'Will Taylor' })),
    published: orNull(date({ title: 'Published', description: 'The day on which the article was published.', example: '2022-02-26' })),
    published_basis: orNull(
      oneOf(['printed', 'curated', 'inferred'], {
        title: 'Basis of published',
        description:
          'printed: a trustworthy date stands in the text; curated: a person worked it out (manifest); inferred: a rule worked it out.',
      }),
    ),
    published_note: orNull(
      text({
        title: 'Reason of published',
        description: 'The printed date or the argument behind published.',
        example: "'on Saturday' in the first days of the invasion",
      }),
    ),
    language: orNull(
      patternText('^[a-z]{2,3}(-[A-Za-z0-9]+)*$', { title: 'Language', description: 'BCP 47 language tag.', example: 'en' }),
    ),
    url: orNull(
      text({ title: 'URL', description: 'Where the article was published, from the manifest.', example: 'https://example.org/news/1' }),
    ),
    rights: orNull(
      text({ title: 'Rights', description: 'Who holds the rights in the text, from the manifest.', example: 'Text: its publisher' }),
    ),
    raw_path: text({
      title: 'Raw path',
      description: 'The file, relative to the folder of raw articles, with forward slashes.',
      example: '2022-02-26-kyiv-defence.txt',
    }),
    raw_sha256: patternText('^[0-9a-f]{64}$', {
      title: 'SHA-256',
      description: 'SHA-256 of the raw bytes.',
      example: '26007562850f89239af7344f27ab18da7cf81cafc64dfa5313fe6efb94a2734b',
    }),
    characters: count({ title: 'Characters', description: 'Unicode code points of the raw file.', example: 2898 }),
    words: count({
      title: 'Words',
      description:
        'Words of the raw file: runs of letters and digits, joined by an apostrophe, hyphen, full stop or comma between two of them.',
      example: 470,
    }),
  },
});

export type Article = Row<typeof articles>;
