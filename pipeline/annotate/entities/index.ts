/** Who and what the article names: mentions, entities, and the resolution of any phrase to an entity. */

import type { Entity } from '../../models/entities.ts';
import type { Document } from '../document.ts';
import type { Doubt, Dropped } from '../rule.ts';
import { findMentions } from './find-mentions.ts';
import { readGenders } from './genders.ts';
import { identifyNames } from './identify-names.ts';
import { Memory } from './memory.ts';
import type { EntityMention } from './mention.ts';
import { roleOn } from './offices.ts';
import { makeResolver, type Resolve } from './resolve-phrase.ts';

export { countryEntity } from './countries.ts';
export { isRegion, sectorOf } from './known.ts';
export type { EntityMention } from './mention.ts';
export type { Resolution, ResolutionContext } from './resolution.ts';
export { borderBetween, placeCalled } from './unlisted-places.ts';

export interface EntityAnnotation {
  /**
   * Every naming, in reading order, without overlaps. A name is marked without determiner, title and possessive 's;
   * the adjective of a state ("Russian") names the state.
   */
  readonly mentions: readonly EntityMention[];
  /** An entity as this article knows it: with the role that a person has in it. */
  readonly describe: (entity: Entity) => Entity;
  readonly dropped: readonly Dropped[];
  readonly doubts: readonly Doubt[];
  /** Whom or what the phrase at this span means; never null, since an unknown name is its own answer. */
  readonly resolve: Resolve;
}

/** Finds the names of one article and what they stand for. */
export function annotateEntities(document: Document): EntityAnnotation {
  const { dateline, namings, home, dropped, doubts } = identifyNames(document);
  const memory = new Memory(document, namings, home);
  readGenders(document.tokens, document.sentences, namings, (naming) => memory.subjectOf(naming) !== null);
  const { mentions, doubts: unresolved } = findMentions(memory, dateline);
  return {
    mentions,
    describe(entity) {
      const person = memory.personNamed(entity.entity_id)?.person ?? null;
      return entity.kind === 'person' && person?.known !== false
        ? { ...entity, role: roleOn(entity, person?.role ?? null, document.article.published) }
        : entity;
    },
    dropped,
    doubts: [...doubts, ...unresolved],
    resolve: makeResolver(memory),
  };
}
