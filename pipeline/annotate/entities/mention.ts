/** One naming of an entity, before it becomes a row; positions in UTF-16 units. */
import type { Entity } from '../../models/entities.ts';
import type { Span } from '../../text/span.ts';

export interface EntityMention extends Span {
  readonly entity: Entity;
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly rule: string;
}
