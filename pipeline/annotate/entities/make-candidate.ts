/** A candidate for a name, with what the lexicons know under it. */

import { foldName } from '../../text/fold.ts';
import type { Token } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { findTerms, type Term } from './known.ts';
import { foldedRun, type Reading } from './reading.ts';
import { FULL_TITLES } from './words.ts';

/** The candidate between two tokens. */
export function candidateOf(
  reading: Reading,
  first: number,
  endToken: number,
  { sentence, guess, item, title, initial }: Pick<Candidate, 'sentence' | 'guess' | 'item' | 'title' | 'initial'>,
): Candidate {
  const { start } = reading.tokens[first] as Token;
  const { end } = reading.tokens[endToken - 1] as Token;
  const printed = reading.document.raw.slice(start, end);
  const folded = foldedRun(reading, first, endToken);
  const own = findTerms(printed, folded);
  const terms = own.length > 0 || title === null ? own : withoutInitial(printed, title);
  return { first, endToken, start, end, sentence, guess, item, title, initial, printed, folded, terms };
}

/** "Gov. John R. Kasich": whom the lexicon knows without the initial, if in that office. */
function withoutInitial(printed: string, title: string): readonly Term[] {
  const plain = INITIAL.exec(printed);
  if (plain === null) return [];
  const office = FULL_TITLES.get(title) ?? title;
  return findTerms(`${plain[1]} ${plain[2]}`).filter(
    (term) =>
      term.type === 'entity' &&
      foldName(term.entity.role ?? '')
        .split(' ')
        .includes(office),
  );
}

const INITIAL = /^(\p{Lu}[\p{L}'’-]+) \p{Lu}\.? (\p{Lu}[\p{L}'’-]+)$/u;
