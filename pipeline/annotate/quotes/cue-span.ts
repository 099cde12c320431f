/** The cue as printed: the group of its verb, and what carries it on. */
import type { Span } from '../../text/span.ts';
import { type Items, isAdverb, isAuxiliary, isBe, isNominal, isVerb } from './grammar.ts';
import { STATEMENT_MAKERS, wordsOf } from './lexicon.ts';
import { mediumKind } from './medium-nouns.ts';
import { nearPhraseStart } from './phrase-start.ts';
import { spanOf } from './spans.ts';
import type { CueVerb } from './verb-group.ts';

/** The verb as printed, with its auxiliaries, adverbs and "to", and what carries it on: "has also said", "went on to say", "issued a statement saying". */
export function groupSpan(items: Items, { first, end, form }: CueVerb): Span {
  let from = form === 'ing' ? statementStart(items, first) : first;
  const by = form === 'ing' && items[first - 1]?.lower === 'by' ? byStart(items, first - 1) : -1;
  if (by >= 0) from = by;
  if (isCarriedOn(items, first)) while (from > 0 && !isVerb(items[from]) && !isBe(items[from])) from -= 1;
  return spanOf(items, { first: from, end }) as Span;
}

/** "began | by saying", "has responded | by telling": the verb that tells which part of a speech or exchange it is, with its auxiliaries; or -1. */
function byStart(items: Items, by: number): number {
  if (!isVerb(items[by - 1]) || !TURNS.has(items[by - 1]?.word.lemma ?? '')) return -1;
  let from = by - 1;
  while (isAuxiliary(items[from - 1])) from -= 1;
  return from;
}

const TURNS = wordsOf('turn of speech');

/** "has issued a statement | saying": where the group of the verb begins whose object is the statement, or the participle itself. */
function statementStart(items: Items, participle: number): number {
  if (!isNominal(items[participle - 1]) || mediumKind(items[participle - 1]) !== 'document') return participle;
  const noun = nearPhraseStart(items, participle);
  const verb = items[noun - 1]?.lower === 'out' ? noun - 2 : noun - 1;
  if (!isVerb(items[verb]) || !STATEMENT_MAKERS.has(items[verb]?.lower ?? '')) return participle;
  let from = verb;
  while (isAuxiliary(items[from - 1]) || (isAuxiliary(items[from - 2]) && isAdverb(items[from - 1]))) from -= 1;
  return from;
}

/** "went on to say", "continued to insist", "was quick to point out": said all the same. */
export function isCarriedOn(items: Items, to: number): boolean {
  const before = items[to - 1]?.lower ?? '';
  const tells = MANNERS.has(before) && isBe(items[to - 2]);
  return items[to]?.lower === 'to' && (tells || before === 'on' || before.startsWith('continu') || before === 'came');
}

/** How somebody does what the infinitive tells; "eager", "likely" and "ready" leave open whether it is done. */
const MANNERS = new Set(['careful', 'prompt', 'quick', 'swift']);
