/** Classes of characters that several stages ask about. A position outside the text counts as white space. */

const SPACE = /\s/u;
const WORD = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;

/** White space as JavaScript knows it, the next-line control, or the edge of the text (undefined). */
export const isSpace = (character: string | undefined): boolean =>
  character === undefined || character === ' ' || character === '\u0085' || SPACE.test(character);

export const isWord = (character: string | undefined): boolean => character !== undefined && WORD.test(character);
export const isLetter = (character: string | undefined): boolean => character !== undefined && LETTER.test(character);
export const isUpper = (character: string | undefined): boolean => character !== undefined && UPPER.test(character);
export const isLower = (character: string | undefined): boolean => character !== undefined && LOWER.test(character);
export const isDigit = (character: string | undefined): boolean => character !== undefined && DIGIT.test(character);
