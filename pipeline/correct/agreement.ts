/** Names and the identifiers beside them: who mends one of the two has to mend the other. */
import type { Entity } from '../models/entities.ts';
import type { MutableRow } from './derive.ts';

/** The columns that hold names, and those that hold the entities of these. */
const PAIRS: readonly (readonly [names: string, ids: string])[] = [
  ['speaker', 'speaker_id'],
  ['claimed_by', 'claimed_by_id'],
  ['place', 'place_id'],
  ['actors', 'actor_ids'],
  ['recipients', 'recipient_ids'],
];

/** What contradicts what in a row; null where all agree. */
export interface Disagreement {
  /** The column that was not changed. */
  readonly left: string;
  readonly problem: string;
}

/**
 * Finds an entity whose name does not stand beside it any more.
 * @param changed the columns that corrections set
 */
export function findDisagreement(
  row: MutableRow,
  changed: ReadonlySet<string>,
  entityOf: (id: string) => Entity | undefined,
): Disagreement | null {
  for (const [names, ids] of PAIRS) {
    if (changed.has(names) === changed.has(ids)) continue;
    const named = listOf(row[names]);
    const odd = listOf(row[ids])
      .map(entityOf)
      .find((entity) => entity !== undefined && !named.includes(entity.name));
    if (odd === undefined) continue;
    return { left: changed.has(names) ? ids : names, problem: `${ids} has ${odd.entity_id}, which is ${odd.name}, and ${names} does not` };
  }
  return null;
}

const listOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
