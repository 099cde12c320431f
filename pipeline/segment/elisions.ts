/** Apostrophes at the head of a word: 'em, ’tis, ’90s. They look like opening quotation marks and are none. */
import { anyOf, loadLexicon } from '../lexicons/load.ts';

const words = loadLexicon('elisions', ['term', 'note']).map(({ term }) => term);
const ELISION = new RegExp(`['’‘](?:(?:${anyOf(words)})(?![\\p{L}\\p{N}])|\\d0s(?![\\p{L}\\p{N}])|\\d\\d(?![\\p{L}\\p{N}]))`, 'iuy');

/** Whether the mark at this position stands for letters left out at the head of a word. */
export function isElision(text: string, start: number): boolean {
  ELISION.lastIndex = start;
  return ELISION.test(text);
}
