/** What is known of the whole story when its events are completed, and look-ups by event. */
import type { Entity } from '../../../models/entities.ts';
import type { DateExpression } from '../../dates/index.ts';
import type { Resolution } from '../../entities/index.ts';
import type { Topic } from '../clause/topic.ts';
import type { FoundEvent } from '../event.ts';
import type { Reading } from '../reading.ts';
import type { CivilWar } from './civil-war.ts';
import type { Grounds } from './grounds.ts';
import type { Conflict, Sides } from './sides.ts';
import type { IsOf } from './trigger-words.ts';

export interface Story {
  readonly reading: Reading;
  readonly dates: readonly DateExpression[];
  readonly sides: Sides;
  /** The one conflict between two states that the story reports, or null. */
  readonly conflict: Conflict | null;
  /** The war inside a state that it reports, or null. */
  readonly civilWar: CivilWar | null;
  /** The state in which it is set, or null. */
  readonly home: Entity | null;
  /** On whose ground it tells of force. */
  readonly grounds: Grounds;
  /** The region that it is about, or null. */
  readonly theatre: Entity | null;
  /** The one town that its headline names, else its region, or null. */
  readonly headlined: Entity | null;
  /** The town that it names most, or null. */
  readonly mainTown: Entity | null;
  /** The place from which it is reported, or null. */
  readonly dateline: Entity | null;
  /** The town that the paragraph of an event named last before it as where something is, or null. */
  readonly townBefore: (event: FoundEvent) => Entity | null;
  /** Position of the sentence of an event. */
  readonly sentenceOf: (event: FoundEvent) => number;
  readonly paragraphOf: (event: FoundEvent) => number;
  /** The trigger as printed. */
  readonly textOf: (event: FoundEvent) => string;
  /** Whether the trigger is a word of a class. */
  readonly isOf: IsOf;
  readonly topicOf: (event: FoundEvent) => Topic;
  /** Whether "the" or "this" stands before the trigger, with at most one word between. */
  readonly isDefinite: (event: FoundEvent) => boolean;
  /** Who spoke before an event, in its sentence or those just before, the last first. */
  readonly speakersBefore: (event: FoundEvent) => readonly Resolution[];
  /** The cue of the quote in which an event stands, or null. */
  readonly cueOf: (event: FoundEvent) => string | null;
}

/** A party that the clause does not name, taken from what the story tells elsewhere. */
export const fromContext = (entity: Entity): Resolution => ({ name: entity.name, entity, role: null, basis: 'context' });

/** What is printed right behind a trigger, up to so many characters. */
export const textBehind = ({ end }: FoundEvent, { reading }: Pick<Story, 'reading'>, length: number): string =>
  reading.document.raw.slice(end, end + length);

/** Completes events in reading order, each with those before it as they are completed. */
export function inOrder(
  events: readonly FoundEvent[],
  complete: (event: FoundEvent, done: readonly FoundEvent[]) => FoundEvent,
): FoundEvent[] {
  const done: FoundEvent[] = [];
  for (const event of events) done.push(complete(event, done));
  return done;
}

/** How many sentences back a clause is still completed from. */
const SENTENCES_BACK = 2;

/** The events of the same and the previous sentences, the latest first. */
export function eventsBefore(
  done: readonly FoundEvent[],
  event: FoundEvent,
  { sentenceOf }: Pick<Story, 'sentenceOf'>,
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
