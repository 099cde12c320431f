import { BLOCK_KINDS } from './blocks.ts';
import { count, oneOf } from './column.ts';
import { articleId, end, printedText, rowId, start, toArticle } from './shared.ts';
import { defineTable, type Row } from './table.ts';

export const sentences = defineTable({
  name: 'sentences',
  title: 'Sentences',
  description: 'Every sentence and every other line of the articles. Nothing is left out; kind tells prose from the rest.',
  grain: 'one sentence or line',
  primaryKey: 'sentence_id',
  foreignKeys: [toArticle],
  columns: {
    sentence_id: rowId('s', 'Sentence'),
    article_id: articleId,
    position: count({ title: 'Position', description: 'Order in the article, from 0.', example: 3 }),
    paragraph: count({ title: 'Paragraph', description: 'The block (line) the sentence stands in, from 0.', example: 2 }),
    kind: oneOf(BLOCK_KINDS, {
      title: 'Kind',
      description: 'What the sentence is; quotes, figures and events are looked for in body and list_item.',
      example: 'body',
    }),
    start,
    end,
    text: printedText,
  },
});

export type Sentence = Row<typeof sentences>;
