/** Whom bare nouns mean: "the rebels" are the one armed group of the article, "the government" is that of the state it is about. */
import type { Entity } from '../../../models/entities.ts';
import type { EventType } from '../../../models/events.ts';
import { firstFrom } from '../../../text/span.ts';
import type { EntityMention, Resolution } from '../../entities/index.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import { lowerAt, type Reading, tokenAt } from '../reading.ts';
import { endsInWordOf } from './party-words.ts';

/** What acts for the state, unless a word before it says for which. */
const STATE = /^(?:government|army|military|authorities|junta)$/u;
/** How many words from a name the word that calls it armed may stand. */
const BESIDE = 2;

/** The one body that the article calls armed, or null. */
export function armedGroupOf(reading: Reading, mentions: readonly EntityMention[]): Entity | null {
  const found = new Map<string, Entity>();
  for (const { entity, form, start, end } of mentions) {
    if (form !== 'name' || (entity.kind !== 'organization' && entity.kind !== 'group')) continue;
    const first = firstFrom(reading.tokens, start);
    const last = firstFrom(reading.tokens, end);
    for (let at = first - BESIDE; at < last + BESIDE; at += 1) {
      const isOutside = at < first || at >= last;
      if (isOutside && tokenAt(reading, at)?.sentence === tokenAt(reading, first)?.sentence && isArmed(lowerAt(reading, at)))
        found.set(entity.entity_id, entity);
    }
  }
  const [only, ...others] = found.values();
  return only !== undefined && others.length === 0 ? only : null;
}

/** A word beside a name by which an article calls a body an armed group. */
const isArmed = (word: string): boolean => endsInWordOf(word, 'rebel force', 'militia');

/** The party that a bare noun stands for, or null. */
export function unnamedParty(
  { reading, armed, home }: { readonly reading: Reading; readonly armed: Entity | null; readonly home: Entity | null },
  { first, head, endToken }: NounPhrase,
  as: 'actor' | 'recipient',
  type: EventType,
): Resolution | null {
  const noun = lowerAt(reading, head);
  const isDefinite = lowerAt(reading, first) === 'the' && head === first + 1;
  if (endToken !== head + 1) return null;
  // Whoever fights the government may fight that of another state than the one that the article is most about.
  const isMeant = as === 'actor' || (type !== 'ASSAULT' && type !== 'COERCE');
  const isState = isMeant && isDefinite && STATE.test(noun) && !(lowerAt(reading, endToken) === 'of' && namesState(reading, endToken + 1));
  const entity = (isDefinite || head === first) && noun.endsWith('s') && endsInWordOf(noun, 'rebel force') ? armed : isState ? home : null;
  return entity === null ? null : { name: entity.name, entity, role: null, basis: 'context' };
}

/** "the government of Peru", unlike "accused the government of theft". */
const namesState = (reading: Reading, at: number): boolean =>
  tokenAt(reading, lowerAt(reading, at) === 'the' ? at + 1 : at)?.pos === 'PROPN';
