/** Casualties, and the clauses that tell what caused them: "Ten people were killed when a bomb exploded". */
import type { Clause } from '../../syntax/index.ts';
import { lowerAt, type Reading } from '../reading.ts';

/** Words of casualties. */
export const CASUALTY = /^(?:kill(?:s|ed)?|wound(?:s|ed)?|injure[sd]?|hurts?|die[sd]?|dead)$/iu;
const CAUSES = new Set(['after', 'as', 'when']);

/** The clauses below one of casualties, or of the last that is joined to it, that tell what caused them; ", as" tells of something else. */
export function causesOf(reading: Reading, clause: Clause): Clause[] {
  if (lowerAt(reading, clause.verb.head) === 'killed' && clause.verb.voice === 'active') return [];
  const children = reading.childrenOf(clause);
  const joined = children.filter(({ relation }) => relation === 'coordinate').at(-1);
  return [...children, ...(joined === undefined ? [] : reading.childrenOf(joined))].filter(
    ({ relation, opener, first }) =>
      relation === 'adverbial' && CAUSES.has(opener ?? '') && !(opener === 'as' && isBehindComma(reading, first)),
  );
}

/** The word that opens a clause may stand before it or in it. */
const isBehindComma = (reading: Reading, first: number): boolean =>
  lowerAt(reading, first - 1) === ',' || lowerAt(reading, first - 2) === ',';
