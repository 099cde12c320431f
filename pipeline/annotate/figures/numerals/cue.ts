/** What a sentence must hold for any quantity to stand in it: asked of its words, most of which have been asked before. */

import { anyOf } from '../../../lexicons/load.ts';
import type { Token } from '../../token.ts';
import { ask } from '../../word.ts';
import { FRACTIONS, GROUPS, ORDERS, SCALES, TEENS, TENS, UNITS } from './pieces.ts';

/** Signs that are a fraction by themselves. */
export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 0.333],
  ['⅔', 0.667],
  ['⅕', 0.2],
  ['⅛', 0.125],
]);

/** Qualifiers that only a quantity can have, before "an hour"; "over", "about" and "around" have other senses. */
export const QUANTITY_HEDGE =
  '(?:(?:more|less|fewer|longer|further|shorter) than|nearly|almost|at least|at most|just over|just under|well over|up to|roughly|barely)';

const WORDS = [UNITS, TEENS, TENS, ORDERS, SCALES, GROUPS, FRACTIONS].flatMap((words) => [...words.keys()]);
const CUE = new RegExp(
  `[\\d${[...VULGAR.keys()].join('')}]|(?<![a-z])(?:${anyOf([...WORDS, 'hundred', 'quarter', 'several', 'few', 'many'])})(?![a-z])`,
  'i',
);
const tellsNumber = ask(({ text }): boolean => CUE.test(text));
const ARTICLES = new Set(['a', 'an']);
/** The last words of the hedges. */
const HEDGING = new Set(['than', 'nearly', 'almost', 'least', 'most', 'over', 'under', 'to', 'roughly', 'barely']);

/** Whether a run of tokens holds a digit, a word of a number or an article that may be hedged. */
export function hasNumberCue(tokens: readonly Pick<Token, 'word'>[], first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const token = tokens[at] as Token;
    if (tellsNumber(token)) return true;
    if (at > first && ARTICLES.has(token.word.lower) && HEDGING.has((tokens[at - 1] as Token).word.lower)) return true;
  }
  return false;
}
