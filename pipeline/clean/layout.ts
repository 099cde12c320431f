/** How the lines of an article lie: what reads like prose, like a title, like an item of a list. */

import { loadLexicon } from '../lexicons/load.ts';
import { isLower, isUpper } from '../text/characters.ts';
import { countLineWords, endsAsSentence, endsInMark, endsInStop, foldLine, isLong, titleCaseShare } from '../text/shape.ts';

const openers = new Set(loadLexicon('sentence-openers', ['term', 'note']).map(({ term }) => term));
const BULLET = /^[•·▪●◦‣■□➢►▶✔✓*]\s*\S|^[–—-]\s+\S/u;
const NUMBERED = /^(?:\(?\d{1,2}[.)]|\(?[a-z]\))\s+\S/u;
const VERB_OF_PROSE = /\b(?:said|was|were|had|told|has been|have been|is expected)\b/iu;
const ARTICLE = /\b(?:the|a|an)\b/iu;
const PROSE_WORDS = 5;
const TITLE_WORDS = 30;
const TITLE_LENGTH = 200;

/** A line that ends as a sentence does and is more than an exclamation; or a long one, whatever its end. */
export function isProse(text: string): boolean {
  if (isLong(text)) return true;
  const words = countLineWords(text);
  return words > TITLE_WORDS || (words >= PROSE_WORDS && (endsAsSentence(text) || /[:,;]["'”’]?$/u.test(text)));
}

/** A line that could be a title by its form: short, no full stop, no colon or comma at its end. */
export function isTitleLike(text: string): boolean {
  if (isLong(text) || text.length > TITLE_LENGTH || countLineWords(text) > TITLE_WORDS || isBullet(text)) return false;
  if (isLower(text[0]) && !isUpper(text[1])) return false;
  if (endsInStop(text)) return isTitleCase(text) && !/[.!?]["'”’]? \p{Lu}/u.test(text.slice(0, -1));
  return !endsInMark(text) || /[!?]["'”’]*$/u.test(text);
}

/** Nearly every longer word has a capital, as only titles have. */
export const isTitleCase = (text: string): boolean => countLineWords(text) >= 4 && titleCaseShare(text) >= 0.85;

/** No article, no verb of narration, no word that opens sentences: a title even where a sentence may have lost its full stop. */
export function isSurelyTitle(text: string): boolean {
  const first = foldLine(text).split(' ', 1)[0] ?? '';
  return isTitleCase(text) || (!openers.has(first) && !ARTICLE.test(text) && !VERB_OF_PROSE.test(text));
}

const TRAIL = / [/>»›] /u;
const TRAIL_WORDS = 3;

/** "Africa / Burundi / South": the sections that a page lies in. */
export const isTrail = (text: string): boolean =>
  text.length <= TITLE_LENGTH && TRAIL.test(text) && text.split(TRAIL).every((piece) => countLineWords(piece) <= TRAIL_WORDS);

/** Whether a line begins with the sign of a list. */
export const isBullet = (text: string): boolean => BULLET.test(text.slice(0, 12));

/** Whether a line begins with the number of a list. */
export const isNumbered = (text: string): boolean => NUMBERED.test(text.slice(0, 12));

/** The share of paragraphs that end as sentences do. */
export const stopsOf = (paragraphs: readonly { readonly text: string }[]): number =>
  paragraphs.filter(({ text }) => /[.!?:…]["'”’)\]]*$/u.test(text.slice(-8))).length / paragraphs.length;
