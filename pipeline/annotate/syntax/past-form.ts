/** What a form can be by itself: a past tense or a participle, a day. */
import type { Token } from '../token.ts';
import { isBase } from '../word.ts';
import { DAY_NAMES, MONTH_NAMES, ONLY_PARTICIPLES, ONLY_PASTS, UNCHANGED } from './words.ts';

/** Whether a form is a past tense or a participle. */
export function isPastForm(token: Token): boolean {
  if (ONLY_PARTICIPLES.has(token.lower) || ONLY_PASTS.has(token.lower)) return true;
  if (UNCHANGED.has(token.lower)) return true;
  return !isBase(token) && !token.lower.endsWith('ing') && !(token.lower.endsWith('s') && !token.lower.endsWith('ss'));
}

/** "was passed on Tuesday": the word before a day is its preposition. */
export const isDay = (token: Token | undefined): boolean =>
  token !== undefined && (DAY_NAMES.has(token.lower) || MONTH_NAMES.has(token.lower));
