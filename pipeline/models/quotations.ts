import { count, orNull, text } from './column.ts';
import { articleId, end, printedText, rowId, start, toArticle } from './shared.ts';
import { defineTable, type Row } from './table.ts';

export const quotations = defineTable({
  name: 'quotations',
  title: 'Quotation marks',
  description: 'The stretches of text between quotation marks, whoever speaks. Work table of the segment stage, not published.',
  grain: 'one stretch between an opening mark and its closing mark, within one block',
  primaryKey: 'quotation_id',
  foreignKeys: [toArticle],
  columns: {
    quotation_id: rowId('m', 'Stretch'),
    article_id: articleId,
    start: { ...start, description: 'Offset after the opening mark.' },
    end: { ...end, description: 'Offset of the closing mark, or the end of the block where none is printed.' },
    text: printedText,
    opening: text({ title: 'Opening mark', description: 'The mark as printed.', example: '“' }),
    closing: orNull(
      text({
        title: 'Closing mark',
        description: 'The mark as printed; empty where the stretch goes on in the next block or is never closed.',
        example: '”',
      }),
    ),
    depth: count({ title: 'Depth', description: '0 for outer marks, 1 for marks inside marks.', example: 0 }),
    continues: orNull(
      text({
        title: 'Continues',
        description: 'The stretch of the block before, where the opening mark is repeated.',
        example: 'a26007562850f8923.m75-232',
      }),
    ),
  },
});

export type Quotation = Row<typeof quotations>;
