/** Adjuncts of time beside a cue or a source, as runs of items: "on Tuesday", "late on March 3", "a day earlier". */
import { ask } from '../word.ts';
import { type Items, isComma, isPossessive } from './grammar.ts';
import { TIME, wordsOf } from './lexicon.ts';
import type { Item } from './passage.ts';

/** What "that" before it points to, "that week", so that it opens no clause. */
export const TIME_STRETCHES = wordsOf('stretch of time');

const kindOfTime = ask(({ lower }) => TIME.get(lower) ?? null);
const timeKind = (item: Item | undefined): string | null => (item === undefined ? null : kindOfTime(item));
const isTimeCore = (item: Item | undefined): boolean => {
  const kind = timeKind(item);
  return kind === 'weekday' || kind === 'core' || (kind === 'month' && item?.text[0] !== item?.lower[0]);
};
const CLOSING_MODIFIERS = new Set(['late', 'early', 'ago', 'later', 'earlier']);
const TIME_PREPOSITIONS = new Set(['on', 'in', 'at', 'by', 'during', 'since', 'until', 'from', 'of']);

/** "Theresa May said", "But April Reyes said", and not "in May Reyes said" or "May 4": a month beside a name, with no number. */
function isNameOfMonth(items: Items, at: number): boolean {
  const item = items[at];
  if (timeKind(item) !== 'month' || items[at + 1]?.pos === 'NUM') return false;
  const before = items[at - 1];
  return before?.pos === 'PROPN' || (items[at + 1]?.pos === 'PROPN' && (before === undefined || before.pos === 'CCONJ' || isComma(before)));
}

/** The end of a time adjunct that begins at `from` ("on Tuesday", "late on March 3", "a day earlier"), or `from` where none does. */
export function skipTime(items: Items, from: number): number {
  if (isNameOfMonth(items, from)) return from;
  let k = from;
  let core = false;
  const limit = Math.min(items.length, from + 8);
  while (k < limit) {
    const item = items[k] as Item;
    if (item.stretch !== null) break;
    const next = items[k + 1];
    if (isTimeCore(item) && !(item.pos === 'NOUN' && isPossessive(next))) core = true;
    else if (item.pos === 'NUM' && core && !leadsToTime(items, k + 1)) {
      if (timeKind(items[k - 1]) !== 'month' && !/^(?:19|20)\d\d$/u.test(item.text)) break;
    } else if (timeKind(item) === 'modifier' || item.pos === 'NUM') {
      if (!leadsToTime(items, k + 1) && !(core && CLOSING_MODIFIERS.has(item.lower))) break;
    } else if (TIME_PREPOSITIONS.has(item.lower)) {
      if (!leadsToTime(items, k + 1)) break;
    } else if (!(isComma(item) && core && next?.pos === 'NUM' && /^\d{4}$/u.test(next.text))) break;
    k += 1;
  }
  return core ? k : from;
}

/** Whether time words follow: modifiers and numbers, then a word that names a day, month or stretch of time. */
function leadsToTime(items: Items, from: number): boolean {
  for (let k = from; k < from + 4; k++) {
    const item = items[k];
    if (isTimeCore(item)) return !isPossessive(items[k + 1]) || items[k]?.pos === 'PROPN';
    if (item?.pos === 'NUM' && /^(?:19|20)\d\d$/u.test(item.text)) return true;
    if (timeKind(item) !== 'modifier' && item?.pos !== 'NUM' && item?.lower !== 'on') return false;
  }
  return false;
}

/** The start of a time adjunct that ends right before `end`, or `end` where none does. */
export function skipTimeBack(items: Items, end: number): number {
  for (let start = Math.max(0, end - 7); start < end; start++) {
    const before = items[start - 1];
    if (before !== undefined && (before.pos === 'DET' || before.pos === 'ADJ' || isPossessive(before)) && timeKind(before) === null)
      continue;
    if (skipTime(items, start) === end) return start;
  }
  return end;
}
