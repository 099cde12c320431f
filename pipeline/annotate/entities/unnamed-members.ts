/** Names of a state or a party that stand for some of its people: "an Iranian", "several Democrats". */
import type { Span } from '../../text/span.ts';
import type { Token } from '../document.ts';
import type { Memory } from './memory.ts';
import type { Naming } from './naming.ts';
import type { Core } from './resolution.ts';

/** "an Iranian": a person of the state, not the state; "an Iranian strike" is the state's. */
export const isUnnamedMember = ({ document: { tokens } }: Memory, { first, endToken }: Core, { demonym }: Naming): boolean =>
  demonym !== null &&
  /^(?:an?|one|another)$/u.test(tokens[first - 1]?.lower ?? '') &&
  !/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[endToken]?.pos ?? '');

/** "several Democrats", "at least nine Republicans": some of the party, and not the party. */
export function areUnnamedMembers(memory: Memory, { start }: Span, { first, endToken, entity }: Naming): boolean {
  const { tokens } = memory.document;
  if (entity.kind !== 'organization' || !/s$/u.test(tokens[endToken - 1]?.text ?? '') || /s$/u.test(entity.name)) return false;
  for (let at = memory.tokenAt(start); at < first; at += 1) {
    const { pos, lower } = tokens[at] as Token;
    if (pos === 'NUM' || SOME.has(lower)) return true;
  }
  return false;
}

const SOME = new Set([
  'some',
  'several',
  'many',
  'most',
  'few',
  'dozens',
  'both',
  'other',
  'fellow',
  'leading',
  'senior',
  'moderate',
  'top',
]);
