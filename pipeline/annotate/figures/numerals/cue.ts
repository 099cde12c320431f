/** What a sentence must hold for any quantity to stand in it. */
import { anyOf } from '../../../lexicons/load.ts';
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
export const HEDGE =
  '(?:(?:more|less|fewer|longer|further|shorter) than|nearly|almost|at least|at most|just over|just under|well over|up to|roughly|barely)';

const WORDS = [UNITS, TEENS, TENS, ORDERS, SCALES, GROUPS, FRACTIONS].flatMap((words) => [...words.keys()]);
const CUE = new RegExp(
  `[\\d${[...VULGAR.keys()].join('')}]|(?<![a-z])(?:${anyOf([...WORDS, 'hundred', 'quarter', 'several', 'few', 'many'])}|${HEDGE} an?)(?![a-z])`,
  'i',
);

/** Whether a text holds a digit, a word of a number or a hedged article. */
export const hasNumberCue = (text: string): boolean => CUE.test(text);
