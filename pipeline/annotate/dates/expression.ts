/** The contract of the dates annotator. */
import type { Span } from '../../text/span.ts';

export interface DateExpression extends Span {
  readonly text: string;
  /** First day, month or year that it names: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where it cannot be resolved. */
  readonly date: string | null;
  /** Last day of a range ("in the past seven days"), else null. */
  readonly until: string | null;
  readonly precision: 'day' | 'month' | 'year';
  /** printed: year, month and day stand there; resolved: worked out from the day of publication and the tense. */
  readonly basis: 'printed' | 'resolved';
  readonly rule: string;
}
