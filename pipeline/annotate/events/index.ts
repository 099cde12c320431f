/** Reported events of the sixteen PLOVER types. */
import type { Entity } from '../../models/entities.ts';
import type { Event } from '../../models/events.ts';
import type { Span } from '../../text/span.ts';
import type { DateExpression } from '../dates/index.ts';
import type { Document } from '../document.ts';
import type { EntityAnnotation, EntityMention, Resolution } from '../entities/index.ts';
import type { FigureAnnotation } from '../figures/index.ts';
import type { QuoteAnnotation } from '../quotes/index.ts';
import type { Annotation, Dropped } from '../rule.ts';
import type { Candidate, Candidates } from './candidate.ts';
import { completeEvents } from './complete.ts';
import { judgeFigures } from './figurative.ts';
import { findNominal } from './find-nominal.ts';
import { findRequirements } from './find-requirement.ts';
import { findVerbal } from './find-verbal.ts';
import { type Reading, readArticle, tokenAt } from './reading.ts';

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

/** Words of names that name no event: "Anne-Marie Slaughter", "Judge Lynch". */
function withoutNames(reading: Reading, { found, rejected }: Candidates, mentions: readonly EntityMention[]): Candidates {
  const names = mentions.filter(({ entity, form }) => form === 'name' && entity.kind === 'person');
  const isName = ({ trigger }: Candidate): boolean => {
    const at = tokenAt(reading, trigger.first)?.start ?? -1;
    return names.some(({ start, end }) => start <= at && at < end);
  };
  const named = found.filter(isName).map(({ trigger, rule }) => ({ trigger, rule, reason: 'a part of the name of a person' }));
  return { found: found.filter((candidate) => !isName(candidate)), rejected: [...rejected, ...named] };
}

/** Finds the events of an article, in reading order, one for each trigger. */
export function annotateEvents(document: Document, context: EventContext): EventAnnotation {
  const { entities } = context;
  const reading = readArticle(document, (phrase) => entities.resolve(phrase, { as: 'actor' }).entity?.kind ?? null);
  const read: Candidates = { found: [], rejected: [] };
  findVerbal(reading, read);
  findNominal(reading, read);
  findRequirements(reading, read);
  const candidates = judgeFigures(reading, withoutNames(reading, read, entities.mentions));
  const { events, doubts } = completeEvents(reading, candidates.found, context);
  const dropped = candidates.rejected.map(({ trigger, rule, reason }): Dropped => {
    const start = tokenAt(reading, trigger.first)?.start ?? 0;
    return { table: 'events', rule, start, end: tokenAt(reading, trigger.endToken - 1)?.end ?? start, reason };
  });
  return { found: events, dropped, doubts };
}
