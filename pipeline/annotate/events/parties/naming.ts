/** What tells whom a phrase means: the names of the article, its speakers and those it is about. */
import type { Entity } from '../../../models/entities.ts';
import type { Span } from '../../../text/span.ts';
import type { EntityAnnotation, EntityMention, Resolution } from '../../entities/index.ts';
import type { TokenRun } from '../../syntax/index.ts';
import type { Token } from '../../token.ts';
import type { Reading } from '../reading.ts';
import type { CountedAt } from './counted-party.ts';

/** "I" is the speaker; "we" of a spokesman is his body; "we" who fight are the state. */
export type SpeakingAs = 'self' | 'body' | 'state';

export interface Naming {
  readonly reading: Reading;
  readonly entities: EntityAnnotation;
  /** Mentions inside a run of tokens, in order. */
  readonly mentionsIn: (run: TokenRun) => readonly EntityMention[];
  /** The longer name that begins before a phrase and goes on to its end ("the Safety and | Health Administration"), or null. */
  readonly nameAround: (phrase: Span) => EntityMention | null;
  /** The place that the article calls the capital ("the capital Kyiv"), or null. */
  readonly capital: Entity | null;
  /** The one armed group of the article, and the state that it is about. */
  readonly armed: Entity | null;
  readonly home: Entity | null;
  readonly countedAt: CountedAt;
  /** Who speaks at a position, the body for which he speaks, or else the state on whose side he stands ("we are striking the enemy"). */
  readonly speakerAt: (position: number, as: SpeakingAs) => readonly Resolution[];
  /** Whom a quote names as its speaker, where this pronoun is the source that it prints; or null. */
  readonly sayingAt: (pronoun: Token) => Resolution | null;
}
