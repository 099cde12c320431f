import { oneOf, text } from './column.ts';
import { articleId, corrected, end, printedText, rowId, rule, sentenceId, start, toArticle, toEntity, toSentence } from './shared.ts';
import { defineTable, type Row } from './table.ts';

const MENTION_FORMS = ['name', 'nominal', 'pronoun'] as const;

export const mentions = defineTable({
  name: 'mentions',
  title: 'Mentions',
  description: 'Every place where an article names an entity, so that coreference can be inspected.',
  grain: 'one naming of an entity',
  primaryKey: 'mention_id',
  foreignKeys: [toArticle, toSentence, toEntity('entity_id')],
  columns: {
    mention_id: rowId('n', 'Mention'),
    article_id: articleId,
    sentence_id: sentenceId,
    entity_id: text({ title: 'Entity', description: 'The entity that is named.', example: 'person/volodymyr-zelenskyy' }),
    start,
    end,
    text: printedText,
    form: oneOf(MENTION_FORMS, { title: 'Form', description: 'name (Zelensky), nominal (the mayor) or pronoun (he).', example: 'name' }),
    rule,
    corrected,
  },
});

export type Mention = Row<typeof mentions>;
