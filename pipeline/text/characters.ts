/** Classes of characters that several stages ask about, with a short way for ASCII. Undefined is the edge of the text. */

const SPACE = /\s/u;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const NUMBER = /\p{N}/u;
const FIRST_BEYOND_ASCII = 128;

/** White space as JavaScript knows it, the next-line control, or the edge of the text. */
export function isSpace(character: string | undefined): boolean {
  if (character === undefined) return true;
  const code = character.charCodeAt(0);
  if (code < FIRST_BEYOND_ASCII) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0x85 || SPACE.test(character);
}

/** Whether a character is a letter of any script. */
export function isLetter(character: string | undefined): boolean {
  return isLower(character) || isUpper(character) || (character !== undefined && isBeyondAscii(character) && LETTER.test(character));
}

/** Whether a character is a capital. */
export function isUpper(character: string | undefined): boolean {
  if (character === undefined) return false;
  const code = character.charCodeAt(0);
  return code < FIRST_BEYOND_ASCII ? code >= 0x41 && code <= 0x5a : UPPER.test(character);
}

/** Whether a character is a small letter. */
export function isLower(character: string | undefined): boolean {
  if (character === undefined) return false;
  const code = character.charCodeAt(0);
  return code < FIRST_BEYOND_ASCII ? code >= 0x61 && code <= 0x7a : LOWER.test(character);
}

/** A digit or another number sign, such as ½. */
export function isDigit(character: string | undefined): boolean {
  if (character === undefined) return false;
  const code = character.charCodeAt(0);
  return code < FIRST_BEYOND_ASCII ? code >= 0x30 && code <= 0x39 : NUMBER.test(character);
}

/** A letter or a digit. */
export const isWord = (character: string | undefined): boolean => isLetter(character) || isDigit(character);

const isBeyondAscii = (character: string): boolean => character.charCodeAt(0) >= FIRST_BEYOND_ASCII;

export type CharacterKind = 'space' | 'word' | 'mark';

const readKind = (character: string): CharacterKind => (isSpace(character) ? 'space' : isWord(character) ? 'word' : 'mark');

const ASCII_KINDS = Array.from({ length: FIRST_BEYOND_ASCII }, (_, code) => readKind(String.fromCharCode(code)));

/** Whether white space, a letter or digit, or neither stands at a position of a text: for those that ask at each. */
export const kindAt = (text: string, at: number): CharacterKind => ASCII_KINDS[text.charCodeAt(at)] ?? readKind(text[at] as string);
