import { date, number, oneOf, orNull, text } from './column.ts';
import {
  articleId,
  claimedBy,
  claimedById,
  corrected,
  end,
  place,
  placeId,
  printedText,
  rowId,
  rule,
  sentenceId,
  start,
  toArticle,
  toEntity,
  toSentence,
} from './shared.ts';
import { defineTable, type Row } from './table.ts';

export const QUALIFIERS = ['exact', 'about', 'under', 'over', 'at_least', 'at_most', 'range', 'order'] as const;
export const MEASURES = [
  'killed',
  'injured',
  'killed_or_injured',
  'captured',
  'missing',
  'displaced',
  'returned',
  'evacuated',
  'deployed',
  'destroyed',
  'supplied',
  'funding',
  'votes_for',
  'votes_against',
  'abstentions',
  'votes_needed',
  'membership',
  'population',
  'duration',
  'distance',
  'size',
  'change',
  'other',
] as const;
const VERIFICATIONS = ['unverified', 'disputed'] as const;

export const figures = defineTable({
  name: 'figures',
  title: 'Figures',
  description: 'Quantities that the articles state, with bounds, what they measure and who claims them.',
  grain: 'one stated quantity',
  primaryKey: 'figure_id',
  foreignKeys: [
    toArticle,
    toSentence,
    { column: 'quote_id', table: 'quotes', tableColumn: 'quote_id' },
    toEntity('claimed_by_id'),
    toEntity('place_id'),
  ],
  columns: {
    figure_id: rowId('f', 'Figure'),
    article_id: articleId,
    sentence_id: sentenceId,
    start,
    end,
    text: printedText,
    value: orNull(number({ title: 'Value', description: 'The number; empty where only an order or a range is given.', example: 3500 })),
    lower: orNull(
      number({ title: 'Lower bound', description: 'For ranges and orders ("hundreds of thousands": 100000).', example: 100000 }),
    ),
    upper: orNull(number({ title: 'Upper bound', description: 'For ranges.', example: 3 })),
    qualifier: oneOf(QUALIFIERS, {
      title: 'Qualifier',
      description:
        'What the words around the number make of it: about, under (nearly), over (more than), at_least, at_most (up to), range, order, or exact.',
      example: 'about',
    }),
    unit: text({
      title: 'Unit',
      description: 'count, an ISO 4217 currency, km, mi, m, h, min, d, wk, mo, a (years), %, share (of 1), t, or another UCUM-like code.',
      example: 'count',
    }),
    item: orNull(
      text({ title: 'Item', description: 'The noun phrase counted, as printed, without the number.', example: 'Russian soldiers' }),
    ),
    measure: oneOf(MEASURES, { title: 'Measure', description: 'What the number says about the item.', example: 'killed_or_injured' }),
    claimed_by: claimedBy,
    claimed_by_id: claimedById,
    quote_id: orNull(text({ title: 'Quote', description: 'The quote that contains the figure.', example: 'a26007562850f8923.q75-232' })),
    place,
    place_id: placeId,
    as_of: orNull(
      date({ title: 'As of', description: 'The day for which the figure holds, where the text gives it.', example: '2022-02-26' }),
    ),
    verification: orNull(
      oneOf(VERIFICATIONS, {
        title: 'Verification',
        description:
          'unverified: the text says it could not be confirmed; disputed: the text sets a contrary figure or a denial against it.',
        example: 'unverified',
      }),
    ),
    rule,
    corrected,
  },
});

export type Figure = Row<typeof figures>;
