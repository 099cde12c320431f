/** Stated quantities. */
import type { Entity } from '../../models/entities.ts';
import type { Figure } from '../../models/figures.ts';
import type { Span } from '../../text/span.ts';
import type { DateExpression } from '../dates/index.ts';
import type { Document } from '../document.ts';
import type { EntityAnnotation, Resolution } from '../entities/index.ts';
import type { FoundQuote, QuoteAnnotation } from '../quotes/index.ts';
import type { Doubt, Dropped } from '../rule.ts';

/** A figure before it becomes a row; positions in UTF-16 units. */
export interface FoundFigure
  extends Span,
    Pick<Figure, 'value' | 'lower' | 'upper' | 'qualifier' | 'unit' | 'item' | 'measure' | 'verification' | 'as_of' | 'rule'> {
  readonly claimedBy: Resolution | null;
  readonly quote: FoundQuote | null;
  readonly place: Entity | null;
}

export interface FigureAnnotation {
  readonly found: readonly FoundFigure[];
  readonly dropped: readonly Dropped[];
  readonly doubts: readonly Doubt[];
}

export interface FigureContext {
  readonly dates: readonly DateExpression[];
  readonly entities: EntityAnnotation;
  readonly quotes: QuoteAnnotation;
}

export function annotateFigures(_document: Document, _context: FigureContext): FigureAnnotation {
  return { found: [], dropped: [], doubts: [] };
}
