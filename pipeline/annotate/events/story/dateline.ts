/** The place from which an article is reported. */
import type { Entity } from '../../../models/entities.ts';
import type { Document } from '../../document.ts';
import type { EntityMention } from '../../entities/index.ts';

/** The place in front of the text. */
export const datelineOf = ({ sentences }: Document, mentions: readonly EntityMention[]): Entity | null => {
  const at = (start: number): boolean =>
    sentences.some(({ kind, start: from, end }) => kind === 'dateline' && from <= start && start < end);
  return mentions.find(({ entity, start }) => entity.kind === 'place' && at(start))?.entity ?? null;
};
