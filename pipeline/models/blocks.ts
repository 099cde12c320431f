import { count, oneOf } from './column.ts';
import { articleId, end, printedText, rowId, rule, start, toArticle } from './shared.ts';
import { defineTable, type Row } from './table.ts';

export const BLOCK_KINDS = ['headline', 'heading', 'body', 'list_item', 'caption', 'byline', 'dateline', 'boilerplate'] as const;

/** What a block or sentence is. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** The kinds that annotators read: article prose. */
export const PROSE_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['body', 'list_item']);

export const blocks = defineTable({
  name: 'blocks',
  title: 'Blocks',
  description:
    'The lines of an article, each with its kind; a line that holds two things (a date and a headline) is two blocks. Work table of the clean stage, not published.',
  grain: 'one line, or a part of a line with a kind of its own',
  primaryKey: 'block_id',
  foreignKeys: [toArticle],
  columns: {
    block_id: rowId('b', 'Block'),
    article_id: articleId,
    position: count({ title: 'Position', description: 'Order in the article, from 0.' }),
    kind: oneOf(BLOCK_KINDS, { title: 'Kind', description: 'What the block is.' }),
    start,
    end,
    text: printedText,
    rule,
  },
});

export type Block = Row<typeof blocks>;
