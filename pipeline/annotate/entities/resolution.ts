import type { Entity } from '../../models/entities.ts';

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
  /** The entity that a pronoun cannot mean: "she asked Ruiz". */
  readonly except?: string | null;
}

/** The part of a phrase up to what follows its head. Token positions. */
export interface Core {
  readonly first: number;
  readonly endToken: number;
  /** End of the whole phrase. */
  readonly phraseEnd: number;
}
