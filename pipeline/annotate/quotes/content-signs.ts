/** Small signs of what a word behind a reporting verb is: content, an adjunct of the verb, or neither. */
import {
  findItem,
  type Items,
  isAuxiliary,
  isClausePronoun,
  isComma,
  isEd,
  isFiniteVerb,
  isIng,
  isInPhrase,
  isNominative,
  isPossessive,
  isStop,
  opensMeasure,
} from './grammar.ts';
import { mediumKind } from './medium-nouns.ts';
import { type Item, isQuote } from './passage.ts';
import { skipTime, TIME_STRETCHES } from './time-adjunct.ts';
import type { CueVerb } from './verb-group.ts';

/** Whether an answer ends here: "said yes when asked". */
export const endsClause = (item: Item | undefined): boolean =>
  item === undefined || item.pos === 'PUNCT' || item.pos === 'CCONJ' || item.lower === 'when';

/** "told", "assured", "reminded" and "informed" name whom they speak to first. */
export const needsRecipient = (term: string): boolean => ['tell', 'assure', 'remind', 'inform', 'notify', 'reassure'].includes(term);

/** "that day", "that plan": a demonstrative, unless a clause follows it. */
export function isThatPhrase(items: Items, at: number): boolean {
  return items[at]?.pos === 'DET' && findItem(items, at + 1, Math.min(items.length, at + 40), (_, k) => isFiniteVerb(items, k)) < 0;
}

/** "how she answers that question": one answers things, so a noun right behind "that" is what is answered. */
export const isAnswered = ({ verb }: CueVerb, next: Item | undefined): boolean => verb.term === 'answer' && next?.pos === 'NOUN';

/** "for reporting it", "announced this": what is reported stands elsewhere. */
export const isLonePronoun = (items: Items, at: number): boolean =>
  items[at]?.pos === 'PRON' && !isInPhrase(items[at + 1]) && items[at + 1]?.pos !== 'ADP';

/** "told them that month it was late": when it was said. */
export const isThatDay = (items: Items, at: number): boolean =>
  items[at]?.lower === 'that' &&
  TIME_STRETCHES.has(items[at + 1]?.lower ?? '') &&
  (isClausePronoun(items[at + 2]) || items[at + 2]?.pos === 'DET' || items[at + 2]?.lower === 'that');

/** "ruled that out": the verb closes around its object. */
export const isThatOut = (items: Items, at: number): boolean =>
  items[at + 1]?.lower === 'out' && (isStop(items[at + 2]) || isComma(items[at + 2]));

export const isInfinitive = (items: Items, at: number): boolean => {
  const first = items[at]?.lower === 'not' ? at + 1 : at;
  if (items[first]?.lower !== 'to') return false;
  const next = items[first + 1];
  if (next !== undefined && isGerund(next)) return false;
  return (
    isQuote(next) || (next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV') && next.text === next.lower)
  );
};

/** "pleaded guilty to assisting": a stem with a vowel, unlike that of "to bring". */
const isGerund = ({ lower, stretch }: Item): boolean => stretch === null && lower.endsWith('ing') && /[aeiouy]/u.test(lower.slice(0, -3));

/** After a recipient the clause begins with a determiner, a pronoun or "that". */
export const startsClauseAnew = (items: Items, at: number): boolean => {
  const item = items[at];
  return (
    item !== undefined &&
    (item.pos === 'DET' ||
      isClausePronoun(item) ||
      item.lower === 'that' ||
      opensMeasure(items, at) ||
      (item.pos === 'PRON' && item.lower !== 'who'))
  );
};

/** "when asked about it", "while campaigning": a clause without a subject tells when it was said, and not what. */
export const isShortened = (items: Items, at: number): boolean =>
  (items[at]?.lower === 'when' || items[at]?.lower === 'while') && (isEd(items[at + 1]) || isIng(items[at + 1]));

/** A day that is followed by a verb is the subject of the content, "said Sunday was …", and before a noun it is a part of the phrase, "in a Tuesday interview". */
export const timeIsSubject = (items: Items, after: number): boolean =>
  isAuxiliary(items[after]) || isPossessive(items[after]) || mediumKind(items[after]) !== undefined;

/** "announced Saturday, …": a day or date with nothing behind it that it could belong to says when, not what. */
export function isBareTime(items: Items, at: number): boolean {
  const after = skipTime(items, at);
  const next = items[after];
  return after > at && (next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP' || next.lower === 'that' || isNominative(next));
}

/** A title in marks that more of the clause follows: "said on ''Meet the Press'' that". */
export const isTitleBefore = (items: Items, at: number): boolean =>
  items[at]?.title === true && (items[at + 1]?.lower === 'that' || items[at + 1]?.pos === 'ADP');
