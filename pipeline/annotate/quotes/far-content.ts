/** A that-clause that whom somebody tells, or when and where it was said, parts from its verb by a participle or a clause without a subject. */
import { isPeopleNoun } from '../entities/nouns.ts';
import { isClause } from './clause-start.ts';
import { isThatDay, isThatPhrase, needsRecipient } from './content-signs.ts';
import type { ContentStart } from './content-start.ts';
import {
  type Items,
  isAdverb,
  isColon,
  isComma,
  isDash,
  isFiniteVerb,
  isIng,
  isRelative,
  isStop,
  isSubordinator,
  opensPhrase,
  type Run,
} from './grammar.ts';
import { EXPRESSED_NOUNS, REPORTING_NOUNS, readingsAt, wordsOf } from './lexicon.ts';
import { headOf } from './may-speak.ts';
import { isMediumPhrase, mediumKind } from './medium-nouns.ts';
import { isQuote } from './passage.ts';
import { prepositionEnd, relativeEnd } from './phrase-end.ts';
import { isPostmodifier } from './phrase-start.ts';
import type { CueVerb } from './verb-group.ts';

/** Words between a verb and its "that". */
const REACH = 24;

/** "told supporters gathered in a barn that …", "said at a meeting called to end the strike that …", "said while campaigning in Iowa that …"; or null. */
export function farContent(items: Items, cue: CueVerb): ContentStart | null {
  const { frames, term } = cue.verb;
  if (!frames.has('that') || !frames.has('quote') || cue.passive) return null;
  const addressed = needsRecipient(term) && opensPhrase(items[cue.end]) && !isQuote(items[cue.end]);
  if (!(addressed || opensAdjunct(items, cue.end))) return null;
  const that = farThat(items, cue.end);
  if (that < 0) return null;
  const recipient = addressed ? { first: cue.end, end: that } : null;
  if (recipient !== null && !isSomebody(items, recipient)) return null;
  const medium = isMediumPhrase(items, cue.end) ? { first: cue.end, end: prepositionEnd(items, cue.end, that) } : null;
  return { opening: 'that', first: that + 1, recipient, medium };
}

/** A preposition, an adverb or a conjunction that a clause without a subject can follow. */
const opensAdjunct = (items: Items, at: number): boolean =>
  items[at]?.pos === 'ADP' || isAdverb(items[at]) || (isSubordinator(items[at]) && items[at]?.lower !== 'that');

/** The "that" that opens the clause, before anything that ends the way to it; or -1. */
function farThat(items: Items, from: number): number {
  for (let k = from + 1; k < Math.min(items.length, from + REACH); k++) {
    const item = items[k];
    if (item === undefined || isQuote(item) || isComma(item) || isDash(item) || isStop(item) || isColon(item) || item.text === ';')
      return -1;
    if (isRelative(item) && isFiniteVerb(items, k + 1)) {
      // "in an interview that aired on Sunday that"
      const close = mediumKind(items[k - 1]) === undefined ? -1 : relativeEnd(items, k);
      if (close < 0) return -1;
      k = close - 1;
    } else if (item.lower === 'that' && !isThatPhrase(items, k) && !isThatDay(items, k))
      return !takesClause(items, k - 1) && isClause(items, k + 1, items.length) ? k : -1;
    else if (reports(items, k)) return -1;
    else if (isFiniteVerb(items, k) && !isPostmodifier(items, k) && !isSubordinator(items[k - 1])) return -1;
  }
  return -1;
}

/** "telling", "to complain": what follows is of another verb. */
const reports = (items: Items, at: number): boolean =>
  (isIng(items[at]) || items[at - 1]?.lower === 'to') &&
  readingsAt(items, at).some(({ verb }) => verb.frames.has('that') && verb.kind !== 'belief');

/** "despite evidence that", "over the fact that": the clause is that of a noun. */
const takesClause = (items: Items, at: number): boolean => {
  const { lower = '' } = items[at] ?? {};
  const noun = lower.replace(/s$/u, '');
  return NOUNS.has(noun) || NOUNS.has(lower) || REPORTING_NOUNS.has(noun) || EXPRESSED_NOUNS.has(noun);
};

const NOUNS = wordsOf('with a clause');

/** "told the story that": nobody. */
function isSomebody(items: Items, run: Run): boolean {
  const head = headOf(items, run);
  return (
    head !== undefined &&
    (head.pos === 'PROPN' || head.pos === 'PRON' || head.pos === 'NUM' || isPeopleNoun(head) || COLLECTIVE.test(head.lower))
  );
}

const COLLECTIVE = /^(?:audience|board|committee|conference|council|court|crowd|famil(?:y|ies)|group|jury|panel|public|staff|team)s?$/u;
