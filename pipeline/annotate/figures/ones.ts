/** When "one" counts, and when a small number only points ("the two sides"). */
import type { Document } from '../document.ts';
import type { Draft } from './draft.ts';
import { nounsOf, wordsOf } from './lexicon.ts';

const ONLY =
  /\b(?:only|just|exactly|precisely|at least|at most|more than|less than|fewer than|nearly|almost|about|over|up to|not even|and|or|another|with|including|plus|killed|injured|wounded) $/iu;
/** Nouns beside which "one" is little more than an article. */
const VAGUE = wordsOf('vague');

/** What is but one of its kind, in a word of its own: "one-man". */
const ALONE = wordsOf('alone of its kind');

/** By how many of these a contest is decided: "by just one point". */
const MARGINS = wordsOf('margin');

/** Whether "one" states a quantity here: with a qualifier, a unit, a casualty, or beside other numbers of its kind. */
export function oneCounts(document: Document, draft: Draft, measured: boolean, beside: boolean): boolean {
  const { quantity, sentence, start, counted, qualifier } = draft;
  if (quantity.numeral.scale > 1 || quantity.dimension === 'money' || quantity.unit === '%' || quantity.form === 'share') return true;
  const before = document.raw.slice(Math.max(sentence.start, start - 24), start);
  const head = counted.head?.lower ?? '';
  if (
    /\b(?:the|that|this|no|any) $/iu.test(
      document.raw.slice(Math.max(sentence.start, sentence.start + quantity.start - 6), sentence.start + quantity.start),
    )
  )
    return false;
  // "one such paper"
  if (/^ such\b/u.test(document.raw.slice(sentence.start + quantity.end, sentence.start + quantity.end + 6))) return false;
  if (qualifier !== 'exact') return true;
  if (counted.partitive) return false;
  if (quantity.dimension !== null) return !(quantity.unit === 'd' && !quantity.attribute) && !/\b(?:no|any|that|this|the) $/iu.test(before);
  if (/\b(?:no|any|that|this|the|every|each|which|another|some) $/iu.test(before)) return false;
  // "a one-time blip", "a one-party state": told by no number.
  if (quantity.attribute) return !ALONE.has(head);
  if (MARGINS.has(head) && /\bby (?:just |only |exactly )?$/iu.test(before)) return true;
  if (counted.item === null) return measured && beside;
  if (measured) return true;
  return !VAGUE.has(head) && (beside || ONLY.test(before));
}

/** Nouns that name those spoken of before. */
const KNOWN = nounsOf('known');

/** "the two leaders", "these three countries": names them again, states no quantity. */
export function pointsBack(document: Document, { quantity, sentence, start, counted, qualifier }: Draft): boolean {
  if (quantity.dimension !== null || quantity.attribute || qualifier !== 'exact' || (quantity.value ?? 99) > 4) return false;
  const before = document.raw.slice(Math.max(sentence.start, start - 12), start);
  if (!/\b(?:the|these|those|both|our|their|its) $/iu.test(before)) return false;
  return counted.item === null ? !counted.partitive : KNOWN.has(counted.head?.lower ?? '');
}
