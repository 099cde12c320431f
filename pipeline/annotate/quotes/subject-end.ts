/** Where reported content ends that stands inside a subject: before the predicate of that subject. */
import {
  findItem,
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
import { isQuote } from './passage.ts';

/** "His claim that the vote was rigged | was false": the clause ends before the second predicate, or -1 where that is not plain. */
export function subjectEnd(items: Items, from: number): number {
  const inner = findItem(items, from, items.length, (_, k) => isFiniteVerb(items, k));
  if (inner < 0 || (isEd(items[inner]) && !isAuxiliary(items[inner]) && !opensPhrase(items[inner + 1]))) return -1;
  let k = inner + 1;
  while (isAuxiliary(items[inner]) && isGroup(items, k)) k += 1;
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
