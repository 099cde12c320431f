import { date, oneOf, orNull, text } from './column.ts';
import {
  articleId,
  corrected,
  end,
  printedText,
  rowId,
  rule,
  sentenceId,
  spans,
  start,
  toArticle,
  toEntity,
  toSentence,
} from './shared.ts';
import { defineTable, type Row } from './table.ts';

const QUOTE_TYPES = ['direct', 'indirect', 'mixed'] as const;
const SPEAKER_BASES = ['name', 'nominal', 'pronoun', 'context'] as const;

export const quotes = defineTable({
  name: 'quotes',
  title: 'Quotes',
  description: 'Statements that the articles attribute to a source, in the words of the source or reported.',
  grain: 'one attributed statement',
  primaryKey: 'quote_id',
  foreignKeys: [toArticle, toSentence, toEntity('speaker_id')],
  columns: {
    quote_id: rowId('q', 'Quote'),
    article_id: articleId,
    sentence_id: sentenceId,
    start,
    end,
    spans,
    text: { ...printedText, description: 'The content as printed; the pieces of an interrupted or continued quote are joined by a space.' },
    type: oneOf(QUOTE_TYPES, {
      title: 'Type',
      description:
        'direct: all of it in quotation marks, or a turn of a printed transcript; indirect: reported, no marks; mixed: reported, a part in marks.',
      example: 'indirect',
    }),
    cue: orNull(
      text({
        title: 'Cue',
        description:
          'The words that report it: the verb as printed, with its auxiliaries, adverbs and particle (has also said, went on to say, issued a statement saying), without day, place and recipient; empty where only the layout attributes it.',
        example: 'said',
      }),
    ),
    speaker_text: orNull(text({ title: 'Speaker as printed', description: 'The source as printed closest to this quote.', example: 'he' })),
    speaker: orNull(
      text({
        title: 'Speaker',
        description: 'Whom that is: canonical name, or the description as printed for an unnamed source.',
        example: 'Volodymyr Zelenskyy',
      }),
    ),
    speaker_id: orNull(
      text({
        title: 'Speaker (entity)',
        description: 'The entity id of speaker; empty for an unnamed source.',
        example: 'person/volodymyr-zelenskyy',
      }),
    ),
    speaker_role: orNull(
      text({
        title: 'Role',
        description: 'The title or office of the speaker as printed in this article.',
        example: 'Ukrainian President',
      }),
    ),
    speaker_basis: orNull(
      oneOf(SPEAKER_BASES, {
        title: 'Basis of speaker',
        description: 'What the speaker was read from: a name, a description, a pronoun, or the context alone.',
        example: 'pronoun',
      }),
    ),
    medium: orNull(text({ title: 'Medium', description: 'Where it was said or written, as printed.', example: 'video message' })),
    said_on: orNull(
      date({ title: 'Said on', description: 'The day on which it was said, where the text gives it.', example: '2022-03-03' }),
    ),
    rule,
    corrected,
  },
});

export type Quote = Row<typeof quotes>;
