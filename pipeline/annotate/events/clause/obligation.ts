/** Words by which somebody ought to do something: "must", "should", "has to". */
import { lowerAt, type Reading, tokenAt } from '../reading.ts';

const OBLIGATION = new Set(['must', 'should', 'ought']);

/** The token of the word by which somebody ought to do it, or null. */
export function obligationAt(reading: Reading, first: number, head: number): number | null {
  for (let at = first; at <= head; at += 1) if (OBLIGATION.has(lowerAt(reading, at))) return at;
  const token = tokenAt(reading, head);
  if (token === undefined || lowerAt(reading, head + 1) !== 'to') return null;
  return token.lemma === 'need' || (token.lemma === 'have' && head === first) ? head : null;
}
