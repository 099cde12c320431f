import { count, oneOf, orNull, patternText, text } from './column.ts';
import { articleId } from './shared.ts';
import { defineTable, type Row } from './table.ts';

const STAGES = ['clean', 'segment', 'annotate', 'validate', 'export'] as const;
const SEVERITIES = ['error', 'warning', 'info'] as const;

export const issues = defineTable({
  name: 'issues',
  title: 'Issues',
  description: 'What the pipeline was unsure of or found wrong. Doubt is data: nothing is dropped silently.',
  grain: 'one doubt',
  primaryKey: 'issue_id',
  columns: {
    issue_id: {
      ...patternText('^i[0-9a-f]{16}$', {
        title: 'Issue',
        description: 'Stable identifier: a hash of article, code, table, row and anchor.',
        example: 'i0f3a5c7d9e1b2468',
      }),
      unique: true,
    },
    article_id: orNull(articleId),
    stage: oneOf(STAGES, { title: 'Stage', description: 'The stage that had the doubt.', example: 'annotate' }),
    code: patternText('^[a-z]+(\\.[a-z-]+)+$', {
      title: 'Code',
      description: 'Stable name of the kind of doubt.',
      example: 'quote.speaker-unknown',
    }),
    severity: oneOf(SEVERITIES, {
      title: 'Severity',
      description: 'error stops the export; warning and info are published.',
      example: 'warning',
    }),
    table: orNull(text({ title: 'Table', description: 'The table of the row in doubt.', example: 'quotes' })),
    row_id: orNull(text({ title: 'Row', description: 'The identifier of the row in doubt.', example: 'a26007562850f8923.q75-232' })),
    start: orNull(count({ title: 'Start', description: 'Where the doubt starts, counted as in every table.', example: 75 })),
    end: orNull(count({ title: 'End', description: 'Where the doubt ends.', example: 232 })),
    message: text({ title: 'Message', description: 'What is doubtful, for people.', example: 'no speaker found for a direct quote' }),
  },
});

export type Issue = Row<typeof issues>;
