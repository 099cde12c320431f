/** Auxiliaries that stand apart from their verb: before the subject, or before a time. */
import type { Token } from '../token.ts';
import { isBase } from '../word.ts';
import { isDay, isPastForm } from './past-form.ts';
import { BE, DO, HAVE, MODALS, TIME_NOUNS } from './words.ts';

/** A verb group that may be an auxiliary alone. */
interface Auxiliary {
  readonly first: number;
  readonly head: number;
  readonly endToken: number;
}

/** The words of a verb, from its auxiliaries to its head. */
interface Run {
  readonly first: number;
  readonly head: number;
  readonly infinitive: boolean;
  readonly before: readonly Token[];
}

/** "nor did the army fire", "why has the premier resigned": the auxiliary before the subject, with "nor" as its negation; or null. */
export function invertedAuxiliary(
  tokens: readonly Token[],
  previous: Auxiliary | undefined,
  run: Run,
  covered: (token: number) => boolean,
  first: number,
): readonly Token[] | null {
  if (previous === undefined || run.infinitive || run.before.length > 0 || previous.first !== previous.head) return null;
  const auxiliary = tokens[previous.head] as Token;
  const head = tokens[run.head] as Token;
  const isPair = HAVE.has(auxiliary.lower) ? isPastForm(head) : isBase(head) && (DO.has(auxiliary.lower) || MODALS.has(auxiliary.lower));
  if (auxiliary.pos !== 'AUX' || !isPair || previous.endToken === run.first) return null;
  for (let at = previous.endToken; at < run.first; at += 1) if (!covered(at)) return null;
  const before = previous.head - 1;
  // "Not until Friday did": what stands before is no subject.
  if (before >= first && covered(before) && !isDay(tokens[before])) return null;
  const opener = before < first ? undefined : tokens[before];
  return NEITHER.has(opener?.lower ?? '') ? [auxiliary, { ...auxiliary, lower: 'not', pos: 'PART' }] : [auxiliary];
}

/** So many words may part an auxiliary from its verb. */
const LONGEST_ASIDE = 6;
/** "at first", "in fact": short adverbs of two words. */
/** What opens a time or an aside. */
const OPENING = new Set(
  ['at', 'by', 'during', 'for', 'in', 'on', 'over', 'since', 'until', 'within'].concat([
    'earlier',
    'early',
    'last',
    'late',
    'later',
    'this',
  ]),
);
const YEAR = /^(?:19|20)\d\d$/u;
const OCCASIONS = new Set(['instance', 'occasion', 'point', 'stage']);
const ASIDES = new Set(['effect', 'fact', 'first', 'last', 'least', 'once', 'part', 'past', 'principle', 'times', 'turn', 'vain']);

/** "had at first demanded", "has in recent weeks shelled": the auxiliary stands before a time or an aside; null elsewhere. */
export function partedAuxiliary<Parted extends Run>(tokens: readonly Token[], previous: Auxiliary | undefined, run: Parted): Parted | null {
  if (previous === undefined || run.infinitive || previous.first !== previous.head) return null;
  // "had at some point been moved"
  if (run.before.some(({ lower }) => lower !== 'been')) return null;
  const auxiliary = tokens[previous.head] as Token;
  const gap = run.first - previous.endToken;
  if (auxiliary.pos !== 'AUX' || gap < 2 || gap > LONGEST_ASIDE) return null;
  const last = tokens[run.first - 1] as Token;
  // "had on January 9 ordered"
  const isOfMonth = last.pos === 'NUM' && isDay(tokens[run.first - 2]);
  const isTime = isDay(last) || isOfMonth || TIME_NOUNS.has(last.lemma) || OCCASIONS.has(last.lemma) || YEAR.test(last.text);
  const isAside = OPENING.has(tokens[previous.endToken]?.lower ?? '') && (isTime || (gap < 4 && ASIDES.has(last.lower)));
  const head = tokens[run.head] as Token;
  const isPair = HAVE.has(auxiliary.lower) || BE.has(auxiliary.lower) ? isPastForm(head) : MODALS.has(auxiliary.lower) && isBase(head);
  return isAside && isPair && head.pos === 'VERB' ? { ...run, first: previous.first, before: [auxiliary, ...run.before] } : null;
}

const NEITHER = new Set(['nor', 'neither']);
