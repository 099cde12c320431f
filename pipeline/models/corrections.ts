import { date, oneOf, orNull, text } from './column.ts';
import { defineTable, type Row } from './table.ts';

/** The tables whose rows a person may mend. Articles are mended in their manifest; sentences follow from the raw text. */
export const CORRECTABLE = ['entities', 'mentions', 'quotes', 'figures', 'events'] as const;
const OPERATIONS = ['set', 'drop', 'add'] as const;

export const corrections = defineTable({
  name: 'corrections',
  title: 'Corrections',
  description: 'What people mend in rows that the rules made: raw/corrections.csv, applied after annotate.',
  grain: 'one cell that is set, one row that is dropped, or one cell of a row that is added',
  // several lines may be about one row; faults are told by the row that they are about
  primaryKey: 'row_id',
  columns: {
    table: oneOf(CORRECTABLE, { title: 'Table', description: 'The table of the row.', example: 'quotes' }),
    row_id: text({
      title: 'Row',
      description:
        'The identifier of the row; or the raw file, a colon, a space and the printed characters of the row, which must stand there once.',
      example: 'a26007562850f8923.q75-232',
    }),
    operation: oneOf(OPERATIONS, {
      title: 'Operation',
      description: 'set: give one cell another value; drop: take the row out; add: one line for each filled column of a new row.',
      example: 'set',
    }),
    column: orNull(text({ title: 'Column', description: 'The column that is set or filled.', example: 'speaker' })),
    old_value: orNull(
      text({
        title: 'Old value',
        description:
          'What the rules made of the cell, as the published CSV prints it; the correction is stale once they make something else.',
        example: 'Volodymyr Zelensky',
      }),
    ),
    new_value: orNull(
      text({
        title: 'New value',
        description: 'What the cell is to hold, as the published CSV would print it.',
        example: 'Vitali Klitschko',
      }),
    ),
    reason: text({
      title: 'Reason',
      description: 'Why, with what the text says; it stands in the column corrected of the row.',
      example: 'the pronoun stands for the mayor, named two sentences before',
    }),
    contributor: text({ title: 'Contributor', description: 'Who mended it: a name or an account.', example: 'a-contributor' }),
    date: date({ title: 'Date', description: 'When it was mended, as YYYY-MM-DD.', example: '2026-11-21' }),
  },
});

export type Correction = Row<typeof corrections>;
