/** A cue that closes the sentence around the content before it: ", The Times reported in 1991." */
import {
  findItem,
  type Items,
  isBe,
  isComma,
  isDash,
  isFiniteVerb,
  isHave,
  isRelative,
  isStop,
  isSubordinator,
  opensPhrase,
} from './grammar.ts';
import { type ReportingVerb, readingsAt } from './lexicon.ts';
import { type Item, isQuote } from './passage.ts';
import { recipientEnd } from './phrase-end.ts';
import { isPostmodifier } from './phrase-start.ts';
import { phraseAfter } from './source-after.ts';
import { subjectBefore } from './source-before.ts';
import { skipTime } from './time-adjunct.ts';

/** Whether the words behind a comma are the source and the verb of the whole sentence. */
export const isClosingCue = (items: Items, from: number): boolean =>
  endsInCue(items, from) || endsInSay(items, from) || endsInHearing(items, from) || opensInvertedCue(items, from);

/** ", The Times reported in 1991", ", people familiar with the plan told us": a cue that closes the sentence around the content. */
function endsInCue(items: Items, from: number): boolean {
  if (!opensPhrase(items[from])) return false;
  const stop = Math.min(items.length, from + LONGEST_SOURCE);
  const at = findItem(items, from + 1, stop, (item, k) => isBreak(item) || reportAt(items, k) !== undefined || isPredicate(items, k));
  const verb = reportAt(items, at)?.verb;
  if (verb === undefined) return false;
  const told = verb.frames.has('to') && opensPhrase(items[at + 1]) ? recipientEnd(items, at + 1, at + LONGEST_SOURCE) : at + 1;
  return isStop(items[told]) || skipTime(items, told) > told || (told === at + 1 && items[told]?.pos === 'ADP');
}

/** A verb that can close a sentence as its cue, or as what the paper understands. */
const reportAt = (items: Items, at: number) =>
  items[at]?.pos === 'VERB' ? readingsAt(items, at).find(({ verb }) => verb.term === 'understand' || closesSentence(verb)) : undefined;

/** Verbs of saying, and of finding: "…, a survey shows". */
const closesSentence = ({ kind, frames }: ReportingVerb): boolean =>
  frames.has('that') && kind !== 'belief' && (frames.has('quote') || kind === 'finding');

const isPredicate = (items: Items, at: number): boolean => isFiniteVerb(items, at) && !isHave(items[at]) && !isPostmodifier(items, at);

/** Words of a source between a comma and its verb. */
const LONGEST_SOURCE = 12;

/** What no source reaches over without a comma. */
const isBreak = (item: Item): boolean =>
  isComma(item) || isDash(item) || isStop(item) || isQuote(item) || isRelative(item) || isSubordinator(item) || item.pos === 'CCONJ';

/** ", the council and its lawyers, Hale, say.": a source of several parts before the last verb. */
function endsInSay(items: Items, from: number): boolean {
  const verb = items.length - (isStop(items.at(-1)) ? 2 : 1);
  if (verb <= from || !/^(?:said|says?)$/u.test(items[verb]?.lower ?? '')) return false;
  const { link, run } = subjectBefore(items, verb);
  return link === 'own' && run?.first === from;
}

/** ", the jury at Leeds Crown Court was told.": where it was said closes the sentence around the content. */
function endsInHearing(items: Items, from: number): boolean {
  const verb = items.length - (isStop(items.at(-1)) ? 2 : 1);
  const told = items[verb]?.lower === 'told' && isBe(items[verb - 1]);
  if (!told && items[verb]?.lower !== 'heard') return false;
  return (
    opensPhrase(items[from]) && findItem(items, from, told ? verb - 1 : verb, (item, k) => isComma(item) || isFiniteVerb(items, k)) < 0
  );
}

/** ", said a person who had seen it.": a cue before its source closes the sentence around the content. */
function opensInvertedCue(items: Items, at: number): boolean {
  if (!/^(?:said|says)$/u.test(items[at]?.lower ?? '')) return false;
  const run = phraseAfter(items, at + 1);
  return run !== null && (isStop(items[run.end]) || isComma(items[run.end]));
}
