/** The outer form of a line: whether it reads like a sentence, a title or a label. No word lists. */
import { isLower, isUpper, kindAt } from './characters.ts';

const SENTENCE_END = /[.!?…]["'”’»)\]\s]*$/u;
const FULL_STOP = /[.…]["'”’»)\]\s]*$/u;
const PROSE_END = /[.!?…,;:]["'”’»)\]\s]*$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu;
/** Longer lines are no titles, labels or credits; nothing is matched against them as a whole. */
const LONG = 400;
const SHORT_WORD = 4;

/** Whether a line is too long for anything but prose. */
export const isLong = (text: string): boolean => text.length > LONG;

const tail = (text: string): string => text.slice(-16);

/** Ends in . ? ! or an ellipsis, with or without closing marks. */
export const endsAsSentence = (text: string): boolean => SENTENCE_END.test(tail(text));

/** Ends in a full stop or an ellipsis. */
export const endsInStop = (text: string): boolean => FULL_STOP.test(tail(text));

/** Ends in any mark that titles do not end in or that announces more. */
export const endsInMark = (text: string): boolean => PROSE_END.test(tail(text));

/** Words of a line, that is runs between spaces that hold a letter or a digit; Infinity for a long line. */
export function countLineWords(text: string): number {
  if (isLong(text)) return Infinity;
  let count = 0;
  let counted = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind === 'space') counted = false;
    else if (!counted && kind === 'word') {
      counted = true;
      count += 1;
    }
  }
  return count;
}

/** The share of longer words that start with a capital: near 1 in a title in title case; 0 where there are none. */
export function titleCaseShare(text: string): number {
  if (isLong(text)) return 0;
  const words = (text.match(WORD) ?? []).filter((word) => word.length >= SHORT_WORD && (isUpper(word[0]) || isLower(word[0])));
  return words.length === 0 ? 0 : words.filter((word) => isUpper(word[0])).length / words.length;
}

/** Lower case with straight apostrophes and single spaces: the form in which lines are compared with word lists. */
export function foldLine(text: string): string {
  return onOneLine(text.toLowerCase().replace(/[‘’]/gu, "'")).trim();
}

/** White space other than single spaces; most texts hold none. */
const UNEVEN = / \s|[^\S ]/u;

/** The text with every run of white space as one space. */
export const onOneLine = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/gu, ' ') : text);
