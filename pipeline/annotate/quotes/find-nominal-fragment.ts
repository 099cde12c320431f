/** "his call for “calm”", "Smith's “dead duck” remark", "chants of “Resign!”": a noun reports the words in marks beside it. */
import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { isNounOf, ownerOf } from './find-nominal.ts';
import { findItem, type Items, isBe, isColon, isComma, isInPhrase, isStop, isVerb, type Run } from './grammar.ts';
import { MARKED_NOUNS, REPORTING_NOUNS, SHOUTS } from './lexicon.ts';
import { isName, isQuote, type Unit } from './passage.ts';
import { nearPhraseStart } from './phrase-start.ts';
import { phraseAfter } from './source-after.ts';
import { subjectBefore } from './source-before.ts';
import { contentSpans, spanOf } from './spans.ts';

/** What a noun, its words and their speaker are in one sentence. */
interface Reported {
  readonly noun: number;
  readonly content: Run;
  readonly source: Run;
}

/** Finds every noun of the sentence that reports words in marks of a named source. */
export function findNominalFragments(document: Document, unit: Unit): Candidate[] {
  const { items } = unit;
  const found: Candidate[] = [];
  for (let k = 1; k < items.length; k++) {
    const reported = readOwned(items, k) ?? readBehind(items, k) ?? readShout(items, k);
    const content = reported === null ? null : contentSpans(document, items, reported.content);
    const cue = reported === null ? null : spanOf(items, { first: reported.noun, end: reported.noun + 1 });
    if (reported === null || content === null || cue === null) continue;
    const spans =
      content.type === 'direct' ? [spanOf(items, reported.content) ?? content.spans[0]].flatMap((span) => span ?? []) : content.spans;
    const source = spanOf(items, reported.source);
    found.push({ spans, type: 'mixed', cue: [cue], source, medium: null, rule: 'quote.nominal-fragment', unit: unit.index, head: k });
  }
  return found;
}

const isReporting = (items: Items, at: number): boolean => isNounOf(items, at, REPORTING_NOUNS) || isNounOf(items, at, MARKED_NOUNS);

const LINKS = new Set(['of', 'for', 'about', 'against', 'on', 'over', 'at', 'to']);
/** So many items may stand between the noun and the marks. */
const FRAGMENT_REACH = 7;

/** "her promise of “free college”", "his vow to make the town “great again”". */
function readOwned(items: Items, noun: number): Reported | null {
  const link = items[noun + 1]?.lower ?? '';
  if (!isReporting(items, noun) || !LINKS.has(link)) return null;
  const owner = ownerOf(items, nearPhraseStart(items, noun), noun);
  if (owner === null) return null;
  const at = findItem(
    items,
    noun + 2,
    Math.min(items.length, noun + FRAGMENT_REACH),
    (item) => isQuote(item) || isComma(item) || isColon(item) || isStop(item),
  );
  const item = items[at];
  if (!isQuote(item) || isName(item.text) || (item.title && !item.clausal)) return null;
  const infinitive = link === 'to' && (isQuote(items[noun + 2]) || isVerb(items[noun + 2]));
  if (!infinitive && findItem(items, noun + 2, at, (word) => isVerb(word)) >= 0) return null;
  return { noun, content: { first: infinitive ? noun + 1 : noun + 2, end: at + 1 }, source: owner.run };
}

/** "the mayor's “dead duck” remark". */
function readBehind(items: Items, noun: number): Reported | null {
  const shouts = isNounOf(items, noun, SHOUTS);
  if (!isQuote(items[noun - 1]) || !(isReporting(items, noun) || shouts)) return null;
  const first = nearPhraseStart(items, noun - 1);
  const owner = ownerOf(items, first, noun - 1);
  const source = owner?.cue === noun - 1 ? owner.run : shouts ? voicesBehind(items, noun + 1) : null;
  return source === null ? null : { noun, content: { first: noun - 1, end: noun }, source };
}

/** "broke into chants of “Resign!”", "cries of “Shame!” from the gallery". */
function readShout(items: Items, noun: number): Reported | null {
  if (!isNounOf(items, noun, SHOUTS) || items[noun + 1]?.lower !== 'of' || !isQuote(items[noun + 2])) return null;
  let end = noun + 3;
  while (isQuote(items[end]) || ((isComma(items[end]) || items[end]?.pos === 'CCONJ') && isQuote(items[end + 1]))) end += 1;
  const source = shouterOf(items, noun, end);
  return source === null ? null : { noun, content: { first: noun + 2, end }, source };
}

const voicesBehind = (items: Items, at: number): Run | null =>
  items[at]?.lower === 'from' || items[at]?.lower === 'by' ? phraseAfter(items, at + 1) : null;

/** Whose voices they are: "from the gallery", "the crowd's chants", or whoever broke into them. */
function shouterOf(items: Items, noun: number, end: number): Run | null {
  const behind = voicesBehind(items, end);
  if (behind !== null) return behind;
  const first = nearPhraseStart(items, noun);
  const owner = ownerOf(items, first, noun);
  if (owner !== null) return owner.run;
  if (!['with', 'in', 'into', 'to'].includes(items[first - 1]?.lower ?? '')) return null;
  let verb = first - 2;
  while (verb > 0 && (isInPhrase(items[verb]) || items[verb]?.pos === 'ADP')) verb -= 1;
  return isVerb(items[verb]) && !isBe(items[verb - 1]) ? subjectBefore(items, verb).run : null;
}
