/** Whether a phrase names somebody, or something, that can make a statement. */
import { isCompanyNoun, isKindNoun, isPeopleNoun, stateNounSort } from '../entities/nouns.ts';
import { findItem, type Items, isComma, isIng, isNominal, isRelative, type Run } from './grammar.ts';
import { mediumKind } from './medium-nouns.ts';
import type { Item } from './passage.ts';

/** Whether a phrase names somebody: by a name, a pronoun, or a noun for persons, bodies or texts. */
export function maySpeak(items: Items, run: Run): boolean {
  const head = headOf(items, run);
  if (head === undefined) return false;
  if (head.pos !== 'NOUN') return head.pos === 'PROPN' || head.pos === 'PRON' || head.pos === 'NUM';
  return isPeopleNoun(head) || isKindNoun(head) || isCompanyNoun(head) || stateNounSort(head) !== null || TEXTS.has(mediumKind(head) ?? '');
}

/** The last noun before whatever follows the head of a phrase. */
export function headOf(items: Items, { first, end }: Run): Item | undefined {
  const stop = findItem(
    items,
    first,
    end,
    (item, k) => k > first && ((item.pos === 'ADP' && items[k + 1]?.text !== '-') || isComma(item) || isRelative(item) || isIng(item)),
  );
  let head = (stop < 0 ? end : stop) - 1;
  while (head > first && !isNominal(items[head])) head -= 1;
  return items[head];
}

/** Kinds of media that state something themselves; at an occasion others do. */
const TEXTS: ReadonlySet<string> = new Set(['document', 'outlet']);
