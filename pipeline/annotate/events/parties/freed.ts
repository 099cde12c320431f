/** The freedom of those who are held, which is theirs and which others give: "her release", "the captives' freedom". */
import type { NounPhrase } from '../../syntax/index.ts';
import { lowerAt, type Reading } from '../reading.ts';

const FREEDOM = new Set(['release', 'freedom', 'liberation']);

/** Whether a phrase names that somebody goes free. */
export const isFreeing = (reading: Reading, { head }: NounPhrase): boolean => FREEDOM.has(lowerAt(reading, head));

/** "demanded her release": she is not asked; "demanded Chile's release of the men" asks Chile. */
export const isOfFreed = (reading: Reading, phrase: NounPhrase): boolean =>
  isFreeing(reading, phrase) && phrase.possessor !== null && lowerAt(reading, phrase.endToken) !== 'of';
