/** A city whose state has the same name: "the New York primary", "a senator from New York", "Ohio, New York and Florida" mean the state. */

import type { Entity } from '../../models/entities.ts';
import type { Token } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { findTerms } from './known.ts';
import type { Names } from './names.ts';
import { nameWords } from './words.ts';

/** Folded names of cities, and under which name the lexicon has the state. */
const STATES: ReadonlyMap<string, string> = new Map([['new york', 'New York State']]);
/** Whoever and whatever a state has and its city has not: governors, primaries, delegates. */
const OF_STATES = nameWords('state matter');
/** Words before a name that only a state is divided by. */
const PARTS = new Set(['upstate', 'statewide']);
const MOST_BETWEEN = 4;

/** The state that a candidate named like a city stands for here, or null. */
export function stateHere({ reading: { tokens } }: Names, { folded, first, endToken, sentence }: Candidate): Entity | null {
  const name = STATES.get(folded);
  if (name === undefined) return null;
  const before = tokens[first - 1]?.sentence === sentence ? tokens[first - 1] : undefined;
  const isOf = /^(?:of|from|in|for)$/u.test(before?.lower ?? '') && OF_STATES.has(tokens[first - 2]?.lower ?? '');
  const isListed = isJoint(before) && endsInState(tokens, first - 1);
  const isState = PARTS.has(before?.lower ?? '') || isOf || isListed || hasMatter(tokens, endToken) || opensState(tokens, endToken);
  return isState ? stateNamed(name) : null;
}

/** "New York’s Republican governor": a matter of states ends the phrase that the name opens. */
function hasMatter(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + MOST_BETWEEN; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (OF_STATES.has(token.lower)) return true;
    if (!/^(?:ADJ|NOUN|PROPN|PART)$/u.test(token.pos)) return false;
  }
  return false;
}

const isJoint = (token: Token | undefined): boolean => token !== undefined && /^(?:,|and|or)$/u.test(token.lower);

const stateNamed = (name: string): Entity | null => {
  const term = findTerms(name).find((found) => found.type === 'entity' && found.sector === 'state' && found.entity.country === 'USA');
  return term?.type === 'entity' ? term.entity : null;
};

/** "Ohio, | New York", "Ohio and | New York": the one or two words before a comma or an "and" name a state. */
function endsInState(tokens: readonly Token[], joint: number): boolean {
  const end = tokens[joint - 1]?.text === ',' ? joint - 1 : joint;
  return [1, 2].some((length) => stateNamed(textOf(tokens, end - length, end)) !== null);
}

/** "New York | and Ohio", "New York, | Florida": so do those behind. */
function opensState(tokens: readonly Token[], joint: number): boolean {
  if (!isJoint(tokens[joint])) return false;
  const first = tokens[joint]?.text === ',' && /^(?:and|or)$/u.test(tokens[joint + 1]?.lower ?? '') ? joint + 2 : joint + 1;
  return [1, 2].some((length) => stateNamed(textOf(tokens, first, first + length)) !== null);
}

const textOf = (tokens: readonly Token[], from: number, end: number): string =>
  tokens
    .slice(Math.max(0, from), Math.max(0, end))
    .map(({ text }) => text)
    .join(' ');
