/** What the steps of this annotator hand on, and what the annotators before have found. */
import type { Quote } from '../../models/quotes.ts';
import type { Span } from '../../text/span.ts';
import type { DateExpression } from '../dates/index.ts';
import type { EntityAnnotation, Resolution } from '../entities/index.ts';
import type { Annotation } from '../rule.ts';

/** A quote before it becomes a row; positions in UTF-16 units. */
export interface FoundQuote {
  readonly spans: readonly Span[];
  readonly type: Quote['type'];
  readonly cue: string | null;
  readonly speakerText: string | null;
  readonly speaker: Resolution | null;
  readonly medium: string | null;
  readonly saidOn: string | null;
  readonly rule: string;
}

export type QuoteAnnotation = Annotation<FoundQuote>;

export interface QuoteContext {
  readonly dates: readonly DateExpression[];
  readonly entities: EntityAnnotation;
}
