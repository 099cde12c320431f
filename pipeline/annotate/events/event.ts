/** What the steps of this annotator hand on: an event in the making, and what the annotators before have found. */
import type { Entity } from '../../models/entities.ts';
import type { Event } from '../../models/events.ts';
import type { Span } from '../../text/span.ts';
import type { DateExpression } from '../dates/index.ts';
import type { EntityAnnotation, Resolution } from '../entities/index.ts';
import type { FigureAnnotation } from '../figures/index.ts';
import type { QuoteAnnotation } from '../quotes/index.ts';
import type { Annotation } from '../rule.ts';

/** An event before it becomes a row; the span is the trigger's, in UTF-16 units. */
export interface FoundEvent
  extends Span,
    Pick<Event, 'type' | 'mode' | 'date' | 'date_precision' | 'modality' | 'salience' | 'place_precision' | 'rule'> {
  readonly actors: readonly Resolution[];
  readonly recipients: readonly Resolution[];
  readonly place: Entity | null;
  readonly claimedBy: Resolution | null;
}

export type EventAnnotation = Annotation<FoundEvent>;

export interface EventContext {
  readonly dates: readonly DateExpression[];
  readonly entities: EntityAnnotation;
  readonly quotes: QuoteAnnotation;
  readonly figures: FigureAnnotation;
}
