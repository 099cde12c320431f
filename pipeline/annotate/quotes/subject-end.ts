/** Where a subject inside or around reported content ends, and where it only pauses. */
import {
  findItem,
  hasClause,
  type Items,
  isAuxiliary,
  isBe,
  isComma,
  isEd,
  isFiniteVerb,
  isTensed,
  isVerb,
  opensClause,
  opensPhrase,
} from './grammar.ts';
import { isQuote, opensPredicate } from './passage.ts';

/** "His claim that the vote was rigged | was false": the clause ends before the second predicate, or -1 where that is not plain. */
export function subjectEnd(items: Items, from: number): number {
  const inner = findItem(items, from, items.length, (_, k) => isFiniteVerb(items, k));
  if (inner < 0 || (isEd(items[inner]) && !isAuxiliary(items[inner]) && !opensPhrase(items[inner + 1]))) return -1;
  let k = inner + 1;
  // "would fall | angered": one verb closes the group.
  while (isAuxiliary(items[inner]) && isGroup(items, k)) if (isVerb(items[k++])) break;
  const main = findItem(
    items,
    k,
    items.length,
    (item, at) => isComma(item) || opensClause(item) || isQuote(item) || isPredicate(items, at),
  );
  if (main < 0 || !isPredicate(items, main)) return -1;
  let end = main;
  while (end > k && items[end - 1]?.pos === 'ADV') end -= 1;
  return end;
}

/** What may follow an auxiliary in its group: "has not yet been paid". */
const isGroup = (items: Items, at: number): boolean =>
  items[at]?.pos === 'ADV' ||
  items[at]?.pos === 'PART' ||
  ((isVerb(items[at]) || isBe(items[at])) && !(isAuxiliary(items[at]) && isTensed(items, at)));

/** A verb with a tense that is no participle behind its noun ("officials paid by rivals"). */
const isPredicate = (items: Items, at: number): boolean =>
  isTensed(items, at) && (isAuxiliary(items[at]) || !items[at]?.lower.endsWith('ed') || opensPhrase(items[at + 1]));

/** "the plan, a key promise, was dead", "the deal, signed in May, “was a mistake”": a comma in front of the first verb, which stands behind the next one. */
export function opensAsideOfSubject(items: Items, first: number, at: number): boolean {
  if (!opensPhrase(items[first]) || isQuote(items[first]) || hasClause(items, first, at)) return false;
  const from = isEd(items[at + 1]) ? at + 2 : at + 1;
  const close = findItem(items, from, Math.min(items.length, at + LONGEST_ASIDE), (item, k) => isComma(item) || isFiniteVerb(items, k));
  const next = items[close + 1];
  return isComma(items[close]) && next !== undefined && (isAuxiliary(next) || (isQuote(next) && opensPredicate(next)));
}

const LONGEST_ASIDE = 15;
