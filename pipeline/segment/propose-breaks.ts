/** Where a sentence may end: what Intl.Segmenter proposes, and the ends that it leaves out by rule. */

import { findMatches } from '../text/matches.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// The segmenter takes time in proportion to the square of its input, so that it is fed by pieces.
const PIECE = 4000;
const END_IN_PIECE = /[.!?…]["'”’»)\]]*\s/gu;

/** A full stop before a digit ("… ended. 76 villages"), or glued to the next sentence ("… ended.The council"). */
const LEFT_OUT =
  /[.!?…]["'”’»)\]]*(?:\s+(?=["“‘'«([$€£]*(?:[\p{Lu}\p{N}$€£]|\p{Ll}\p{Lu}))|(?<=[\p{Ll}\d)][\p{Ll})][.!?…]["”’»)\]]{0,3})(?=["“‘«]?\p{Lu}\p{Ll}))/gu;

/** What the segmenter takes for the end of a sentence, and what may stand behind it at the end of the last one. */
const END = /[\p{Sentence_Terminal}.\u2024\ufe52\uff0e]/u;
const LAST_END = /^[.!?]+["'”’»)\]]*\s*$/u;

/** Whether a text is one sentence to the segmenter, as many paragraphs are; to ask it takes far longer. */
function isOneSentence(text: string): boolean {
  const end = text.search(END);
  return end < 0 || (text.length - end <= LONGEST_TAIL && LAST_END.test(text.slice(end)));
}

/** A longer tail is for the segmenter to read. */
const LONGEST_TAIL = 8;

/**
 * Proposes positions at which a sentence may start, in order, each once.
 * @param text a block; its line breaks are taken for spaces
 */
export function proposeBreaks(text: string): number[] {
  const flat = /[\n\r\f\v\u0085\u2028\u2029]/u.test(text) ? text.replace(/[\n\r\f\v\u0085\u2028\u2029]/gu, ' ') : text;
  const breaks = new Set<number>();
  for (let start = isOneSentence(flat) ? flat.length : 0; start < flat.length; ) {
    const end = endOfPiece(flat, start);
    for (const { index } of segmenter.segment(start === 0 && end === flat.length ? flat : flat.slice(start, end)))
      if (index > 0) breaks.add(start + index);
    start = end;
  }
  for (const match of findMatches(flat, LEFT_OUT)) breaks.add(match.index + match[0].length);
  return [...breaks].sort((a, b) => a - b);
}

/** The end of the piece that starts here: after a sentence, else after a word, else anywhere. */
function endOfPiece(text: string, start: number): number {
  if (text.length - start <= PIECE) return text.length;
  const piece = text.slice(start, start + PIECE);
  let end = 0;
  for (const match of findMatches(piece, END_IN_PIECE)) end = match.index + match[0].length;
  if (end === 0) end = piece.lastIndexOf(' ') + 1;
  if (end === 0) end = PIECE;
  // Half a surrogate pair is no place to cut.
  return start + (/[\ud800-\udbff]$/u.test(piece.slice(0, end)) && end > 1 ? end - 1 : end);
}
