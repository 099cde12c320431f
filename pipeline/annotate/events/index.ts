/** Reported events of the sixteen PLOVER types. */
import type { Entity } from '../../models/entities.ts';
import type { Event } from '../../models/events.ts';
import type { Span } from '../../text/span.ts';
import type { DateExpression } from '../dates/index.ts';
import type { Document } from '../document.ts';
import type { EntityAnnotation, Resolution } from '../entities/index.ts';
import type { FigureAnnotation } from '../figures/index.ts';
import type { QuoteAnnotation } from '../quotes/index.ts';
import type { Doubt, Dropped } from '../rule.ts';

/** An event before it becomes a row; the span is the trigger's, in UTF-16 units. */
export interface FoundEvent
  extends Span,
    Pick<Event, 'type' | 'mode' | 'date' | 'date_precision' | 'modality' | 'salience' | 'place_precision' | 'rule'> {
  readonly actors: readonly Resolution[];
  readonly recipients: readonly Resolution[];
  readonly place: Entity | null;
  readonly claimedBy: Resolution | null;
}

export interface EventAnnotation {
  readonly found: readonly FoundEvent[];
  readonly dropped: readonly Dropped[];
  readonly doubts: readonly Doubt[];
}

export interface EventContext {
  readonly dates: readonly DateExpression[];
  readonly entities: EntityAnnotation;
  readonly quotes: QuoteAnnotation;
  readonly figures: FigureAnnotation;
}

export function annotateEvents(_document: Document, _context: EventContext): EventAnnotation {
  return { found: [], dropped: [], doubts: [] };
}
