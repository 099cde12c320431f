/** Who and what the article names: mentions, entities, and the resolution of any phrase to an entity. */
import type { Entity } from '../../models/entities.ts';
import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Doubt, Dropped } from '../rule.ts';
import { findMentions } from './find-mentions.ts';
import { identifyNames } from './identify-names.ts';
import { Memory } from './memory.ts';
import type { Resolution, ResolutionContext } from './resolution.ts';
import { makeResolver } from './resolve-phrase.ts';

export interface EntityMention extends Span {
  readonly entity: Entity;
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly rule: string;
}

export { isRegion } from './known.ts';
export type { Resolution, ResolutionContext } from './resolution.ts';

export interface EntityAnnotation {
  /**
   * Every naming, in reading order, without overlaps. A name is marked without determiner, title and possessive 's;
   * the adjective of a state ("Russian") names the state.
   */
  readonly mentions: readonly EntityMention[];
  readonly entities: readonly Entity[];
  readonly dropped: readonly Dropped[];
  readonly doubts: readonly Doubt[];
  /** Whom or what the phrase at this span means; never null, since an unknown name is its own answer. */
  readonly resolve: (phrase: Span, context: ResolutionContext) => Resolution;
}

/** Finds the names of one article and what they stand for. */
export function annotateEntities(document: Document): EntityAnnotation {
  const { dateline, namings, dropped, doubts } = identifyNames(document);
  const memory = new Memory(document, namings);
  const { mentions, doubts: unresolved } = findMentions(memory, dateline);
  const resolver = makeResolver(memory, dateline);
  return {
    mentions,
    // Read last: phrases resolve to states that no name in the text names (Moscow to Russia).
    get entities() {
      return resolver.entities();
    },
    dropped,
    doubts: [...doubts, ...unresolved],
    resolve: resolver.resolve,
  };
}
