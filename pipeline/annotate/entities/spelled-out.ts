/** Names that their letters spell out: "the Ethics and Anti-Corruption Commission (EACC)" begins with "Ethics". */
import { foldName } from '../../text/fold.ts';
import type { Token } from '../document.ts';
import { ask } from '../word.ts';
import type { Candidate } from './candidate.ts';
import { candidateOf } from './make-candidate.ts';
import type { Reading } from './reading.ts';
import { isCapitalized } from './words.ts';

/** How many tokens before the bracket a name may begin. */
const LONGEST = 14;
/** Small words and marks inside a name, which the letters leave out. */
const INNER = /^(?:and|of|for|the|in|on|to|with|by|[,&-]|['’]s?)$/u;
const LETTERS = /^\p{Lu}{3,8}$/u;
const isLetters = ask(({ text }): boolean => LETTERS.test(text));

/** The words of an article that are letters of a name. */
export const lettersIn = ({ tokens }: Reading): ReadonlySet<string> => new Set(tokens.filter(isLetters).map(({ text }) => text));

/**
 * The candidates of a sentence, with those that are cut short of their letters made whole.
 * @param printed the letters that stand in the article
 */
export function spellOut(reading: Reading, candidates: readonly Candidate[], printed: ReadonlySet<string>): readonly Candidate[] {
  const whole = candidates.flatMap((candidate) => spelledOut(reading, candidate, printed) ?? []);
  if (whole.length === 0) return candidates;
  const kept = candidates.filter(({ first, endToken }) => whole.every((one) => endToken <= one.first || first >= one.endToken));
  return [...kept, ...whole].sort((a, b) => a.first - b.first);
}

/** A candidate that begins where its letters begin, or null where it does so already or nothing spells it. */
function spelledOut(reading: Reading, candidate: Candidate, printed: ReadonlySet<string>): Candidate | null {
  const { tokens } = reading;
  const { first, endToken, guess, sentence } = candidate;
  // "Deferred Action for Childhood Arrivals (DACA)" is no body.
  if (guess !== 'organization' && guess !== 'institution') return null;
  const bracketed = tokens[endToken]?.text === '(' ? (tokens[endToken + 1]?.text ?? '') : '';
  const isSpelled = (name: string): boolean => (LETTERS.test(bracketed) ? spells(bracketed, name) : name.length > 3 && printed.has(name));
  if (isSpelled(initials(tokens.slice(first, endToken)))) return null;
  for (let at = first - 1; at >= endToken - LONGEST; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || !(isCapitalized(token.text) || INNER.test(token.text))) return null;
    if (isCapitalized(token.text) && isSpelled(initials(tokens.slice(at, endToken))))
      return candidateOf(reading, at, endToken, { ...candidate, guess: 'organization', title: null, initial: false });
  }
  return null;
}

/** "EACC" of "Ethics and Anti-Corruption Commission" */
const initials = (words: readonly Token[]): string =>
  words
    .flatMap(({ text }) => text.split('-'))
    .flatMap((part) => (isCapitalized(part) ? [foldName(part).charAt(0).toUpperCase()] : []))
    .join('');

/** Whether letters spell a name; of a long one they may leave out a word ("Practitioners, Pharmacists"). */
function spells(letters: string, name: string): boolean {
  if (name === letters) return true;
  if (letters.length < 4 || name.length !== letters.length + 1 || name.at(-1) !== letters.at(-1)) return false;
  return [...name].some((_, at) => at > 0 && name.slice(0, at) + name.slice(at + 1) === letters);
}
