/** What dates a sentence may hold, told by its words alone: each finder reads only the sentences that have a word of its own. */

import { anyOf } from '../../lexicons/load.ts';
import type { Token } from '../document.ts';
import { ask } from '../word.ts';
import { DAYPART, DAYPARTS, DAYS, FEAST, FEASTS, MONTH, NARRATIVE_DAYS, UNIT, UNITS, WEEKDAY } from './calendar.ts';

/** Kinds of words, as bits of one number. */
export const CUE = { digit: 1, month: 2, weekday: 4, feast: 8, day: 16, unit: 32, year: 64, other: 128 } as const;

/** "tomorrow", "night", "hours": the words of which all expressions of a day hold one, but those like "moments later". */
const TIMES = [...DAYPARTS, ...UNITS, ...[...DAYS.keys()].filter((term) => !term.includes(' '))];

/** The word by which "later that evening" is found; the first one where none of them is a time. */
function timeIn(expression: string): string {
  const words = expression.split(' ');
  return words.find((word) => TIMES.some((time) => word.startsWith(time))) ?? (words[0] as string);
}

/** "Day", "Eve", "Friday": feasts are told by their last words. */
const feastWords = [...FEASTS.keys()].map((name) => name.split(' ').at(-1) as string);
const dayWords = [...DAYPARTS, ...[...DAYS.keys(), ...NARRATIVE_DAYS.keys()].map(timeIn)];

const KINDS: readonly (readonly [cue: number, pattern: RegExp])[] = [
  [CUE.digit, /\d/u],
  [CUE.year, /\d{4}/u],
  [CUE.month, new RegExp(`\\b(?:${MONTH})`, 'u')],
  [CUE.weekday, new RegExp(`\\b(?:${WEEKDAY})`, 'u')],
  [CUE.feast, new RegExp(`\\b(?:${anyOf(feastWords)})`, 'u')],
  [CUE.day, new RegExp(`\\b(?:${anyOf(dayWords)})`, 'i')],
  [CUE.unit, new RegExp(`\\b(?:${UNIT}|spring|summer|autumn|fall|winter)`, 'i')],
  [CUE.other, new RegExp(`\\b(?:${[MONTH, WEEKDAY, DAYPART, FEAST].join('|')})`, 'i')],
];

const cuesOf = ask(({ text }): number => KINDS.reduce((cues, [cue, pattern]) => (pattern.test(text) ? cues | cue : cues), 0));

/** The kinds of words that stand from one token to another; 0 where no date is expressed. */
export function findCues(tokens: readonly Token[], first: number, endToken: number): number {
  let cues = 0;
  for (let at = first; at < endToken; at += 1) cues |= cuesOf(tokens[at] as Token);
  return cues;
}
