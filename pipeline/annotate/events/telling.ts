/** What the events of an article are told with, looked up by event. */
import type { Resolution } from '../entities/index.ts';
import type { FoundEvent } from './index.ts';

/** What the object of a reply is: an accusation, what somebody said, a wish, an offer, a deal, a deed, a mere number; nothing that is printed; something else. */
export type Topic = 'charge' | 'statement' | 'wish' | 'offer' | 'deal' | 'decision' | 'deed' | 'count' | 'none' | 'other';

export interface Telling {
  /** Position of the sentence of an event. */
  readonly sentenceOf: (event: FoundEvent) => number;
  readonly paragraphOf: (event: FoundEvent) => number;
  /** The trigger as printed. */
  readonly textOf: (event: FoundEvent) => string;
  readonly topicOf: (event: FoundEvent) => Topic;
  /** Whether "the" or "this" stands before the trigger, with at most one word between. */
  readonly isDefinite: (event: FoundEvent) => boolean;
  /** Who spoke last before an event, in its sentence or those just before. */
  readonly speakerBefore: (event: FoundEvent) => Resolution | null;
}

/** How many sentences back a clause is still completed from. */
const SENTENCES_BACK = 2;

/** The events of the same and the previous sentences, the latest first. */
export function eventsBefore(
  done: readonly FoundEvent[],
  event: FoundEvent,
  { sentenceOf }: Telling,
  sentences = SENTENCES_BACK,
): FoundEvent[] {
  const sentence = sentenceOf(event);
  const near: FoundEvent[] = [];
  for (let at = done.length - 1; at >= 0; at -= 1) {
    const other = done[at] as FoundEvent;
    if (sentence - sentenceOf(other) > sentences) break;
    near.push(other);
  }
  return near;
}
