/** Attributed statements. */
import type { Quote } from '../../models/quotes.ts';
import type { Span } from '../../text/span.ts';
import type { DateExpression } from '../dates/index.ts';
import type { Document } from '../document.ts';
import type { EntityAnnotation, Resolution } from '../entities/index.ts';
import type { Doubt, Dropped } from '../rule.ts';

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

export interface QuoteAnnotation {
  readonly found: readonly FoundQuote[];
  readonly dropped: readonly Dropped[];
  readonly doubts: readonly Doubt[];
}

export interface QuoteContext {
  readonly dates: readonly DateExpression[];
  readonly entities: EntityAnnotation;
}

export function annotateQuotes(_document: Document, _context: QuoteContext): QuoteAnnotation {
  return { found: [], dropped: [], doubts: [] };
}
