/** Who and what the article names: mentions, entities, and the resolution of any phrase to an entity. */
import type { Entity } from '../../models/entities.ts';
import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Doubt, Dropped } from '../rule.ts';
import { findMentions } from './find-mentions.ts';
import { identifyNames } from './identify-names.ts';
import { Memory } from './memory.ts';
import { makeResolver } from './resolve-phrase.ts';

export interface EntityMention extends Span {
  readonly entity: Entity;
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly rule: string;
}

/** Whom a phrase means. */
export interface Resolution {
  /** Canonical name, or the phrase as printed where it names no known entity. */
  readonly name: string;
  /** Null for an unnamed source ("diplomats"). */
  readonly entity: Entity | null;
  /** Title or office as printed in this article ("Ukrainian Deputy Foreign Minister"), or null. */
  readonly role: string | null;
  readonly basis: 'name' | 'nominal' | 'pronoun' | 'context';
}

/** How a phrase is used; decides what "Kyiv" or "it" stands for. */
export interface ResolutionContext {
  /** speaker, actor and recipient read capitals and governments as states; place reads names as places. */
  readonly as: 'speaker' | 'actor' | 'recipient' | 'place';
  /** Entities to prefer for pronouns, most salient first (for example the speakers of the quotes before). */
  readonly salient?: readonly Entity[];
}

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
  const { namings, dropped } = identifyNames(document);
  const memory = new Memory(document, namings);
  const mentions = findMentions(memory).map(({ start, end, entity, form, rule }): EntityMention => ({ start, end, entity, form, rule }));
  const resolver = makeResolver(memory);
  return {
    mentions,
    // Read last: phrases resolve to states that no name in the text names (Moscow to Russia).
    get entities() {
      return resolver.entities();
    },
    dropped,
    doubts: [],
    resolve: resolver.resolve,
  };
}
