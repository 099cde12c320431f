/** What follows a reporting verb: adjuncts, a recipient, then the content. */

import { isClause } from './clause-start.ts';
import {
  endsClause,
  isAnswered,
  isBareTime,
  isInfinitive,
  isLonePronoun,
  isShortened,
  isThatDay,
  isThatOut,
  isThatPhrase,
  isTitleBefore,
  needsRecipient,
  startsClauseAnew,
  timeIsSubject,
} from './content-signs.ts';
import {
  findItem,
  hasFinite,
  type Items,
  isAdverb,
  isClausePronoun,
  isColon,
  isComma,
  isCounter,
  isDash,
  isEd,
  isFiniteVerb,
  isIng,
  isNominal,
  isRelative,
  isStop,
  isSubordinator,
  isVerb,
  opensMeasure,
  opensPhrase,
  REACH,
  type Run,
} from './grammar.ts';
import { readingsAt } from './lexicon.ts';
import { isMediumPhrase, mediumKind } from './medium-nouns.ts';
import { type Item, isQuote, opensPredicate } from './passage.ts';
import { prepositionEnd, recipientEnd, relativeEnd } from './phrase-end.ts';
import { skipTime } from './time-adjunct.ts';
import type { CueVerb } from './verb-group.ts';

export type Opening = 'that' | 'bare' | 'quote' | 'colon' | 'wh' | 'inf' | 'ing' | 'np' | 'gap' | 'answer';

export interface ContentStart {
  readonly opening: Opening;
  /** First item of the content: "that" itself is left out. */
  readonly first: number;
  readonly recipient: Run | null;
  /** Prepositional phrase that says where it was said. */
  readonly medium: Run | null;
}

const WH = new Set(['whether', 'if', 'what', 'how', 'why', 'who', 'when', 'where', 'which']);
/** The tagger takes the last "no." of a text for "number". */
const ANSWERS = new Set(['yes', 'no', 'no.']);
/** How far the search for the content has come. */
interface Scan {
  readonly items: Items;
  readonly cue: CueVerb;
  readonly limit: number;
  /** Whether a comma right before a verb may belong to an aside of the content. */
  readonly wide: boolean;
  at: number;
  recipient: Run | null;
  medium: Run | null;
  /** Nothing but adjuncts of the cue was passed, so that a clause without "that" can begin. */
  plain: boolean;
}

/** Steps over at most so many adjuncts and recipients. */
const MOST_STEPS = 12;

/** Finds the content that follows the verb, or null where none does. */
export function contentAfter(items: Items, cue: CueVerb): ContentStart | null {
  const limit = Math.min(items.length, cue.end + REACH);
  // "The firm denied it, saying the deal, worth $2 million, was fair": the verb of the sentence stands before.
  const isBehind = cue.form !== 'ing' || (isComma(items[cue.first - 1]) && hasFinite(items, 0, cue.first));
  const wide = isBehind && !isRelative(items[cue.first - 1]);
  const scan: Scan = { items, cue, limit, wide, at: cue.end, recipient: null, medium: null, plain: true };
  for (let round = 0; round < MOST_STEPS && scan.at < limit; round++) {
    const item = items[scan.at];
    if (item === undefined || isStop(item) || isFragment(scan, item)) return null;
    const pause = isComma(item) || isDash(item);
    const found = pause ? openAfterPause(scan) : (openMarked(scan, item) ?? openPhrase(scan, item) ?? openClause(scan, item));
    if (found !== null) return { opening: found.opening, first: withModifier(scan, found), recipient: scan.recipient, medium: scan.medium };
    if (pause ? !stepOverPause(scan) : !stepOver(scan, item)) return null;
  }
  return null;
}

/** "says | too many have left", "says | not paying is wrong", "says | exactly what they want": an adverb that belongs to the words behind it. */
function withModifier({ items, cue }: Scan, { opening, first }: Found): number {
  const [before, next] = [items[first - 1]?.lower ?? '', items[first]];
  if (first - 1 < cue.end) return first;
  if (opening === 'wh') return /^(?:exactly|precisely|just)$/u.test(before) ? first - 1 : first;
  if (opening !== 'bare') return first;
  const counts = before === 'too' && /^(?:few|little|many|much)$/u.test(next?.lower ?? '');
  const denies = before === 'not' && (isIng(next) || /^(?:all|enough|every|everyone|everything|many|much)$/u.test(next?.lower ?? ''));
  const limits = before === 'only' && (next?.pos === 'NUM' || next?.pos === 'DET');
  return counts || denies || limits ? first - 1 : first;
}

/** "promised a “full and open” inquiry": words in marks inside a phrase. */
const isFragment = ({ items, cue, at }: Scan, item: Item): boolean =>
  isQuote(item) && at > cue.end && !item.clausal && /^\p{Ll}/u.test(item.text) && /^an?$/u.test(items[at - 1]?.lower ?? '');

type Found = Pick<ContentStart, 'opening' | 'first'>;

/** A quotation, or what a colon opens. */
function openMarked({ items, cue, at }: Scan, item: Item): Found | null {
  if (isQuote(item) && at > cue.end && opensPredicate(item)) return null;
  if (isQuote(item) && !isTitleBefore(items, at)) return { opening: 'quote', first: at };
  // "said only: …", "said this: that …": the word before the colon belongs to the cue.
  const colon = (isAdverb(item) || isCounter(item) || /^(?:next|this)$/u.test(item.lower)) && isColon(items[at + 1]) ? at + 1 : at;
  if (!isColon(items[colon]) || items[colon + 1] === undefined) return null;
  const first = items[colon + 1]?.lower === 'that' ? colon + 2 : colon + 1;
  return { opening: isQuote(items[first]) ? 'quote' : 'colon', first };
}

/** Content behind a comma or dash: a quotation, or a clause after an aside. */
function openAfterPause({ items, cue, at, limit, wide, medium }: Scan): Found | null {
  const bare = cue.verb.frames.has('bare');
  if (isComma(items[at]) && medium !== null && bare && isClause(items, at + 1, limit)) return { opening: 'bare', first: at + 1 };
  if (isDash(items[at]) && !isQuote(items[at + 1])) return null;
  const next = afterComma(items, at, limit);
  if (next === null) return null;
  if (isQuote(items[next])) return { opening: 'quote', first: next };
  if (items[next]?.lower === 'that' || !bare || !isClause(items, next, limit, wide)) return null;
  return { opening: 'bare', first: next };
}

/** Goes on at the "that" behind an aside. */
function stepOverPause(scan: Scan): boolean {
  if (isDash(scan.items[scan.at]) && !isQuote(scan.items[scan.at + 1])) return false;
  const next = afterComma(scan.items, scan.at, scan.limit);
  if (next === null || scan.items[next]?.lower !== 'that') return false;
  scan.at = next;
  return true;
}

/** that-clauses, questions, infinitives and phrases. */
function openPhrase(scan: Scan, item: Item): Found | null {
  const { items, cue, at, plain } = scan;
  const { frames } = cue.verb;
  if (isThatDay(items, at)) return null;
  // "told the BBC in an interview that aired on Sunday that": a relative clause of the medium.
  if (item.lower === 'that' && isFiniteVerb(items, at + 1) && mediumKind(items[at - 1]) !== undefined && relativeEnd(items, at) > 0)
    return null;
  if (item.lower === 'that' && isFiniteVerb(items, at + 1) && at > cue.end && isNominal(items[at - 1]) && scan.recipient === null)
    return null;
  if (item.lower === 'that' && frames.has('bare') && scan.recipient === null && isFiniteVerb(items, at + 1) && !isEd(items[at + 1]))
    return { opening: 'bare', first: at };
  if (item.lower === 'that' && frames.has('that') && !isThatPhrase(items, at) && !isAnswered(cue, items[at + 1]) && !isThatOut(items, at))
    return { opening: 'that', first: at + 1 };
  if (isAdverb(item) && items[at + 1]?.lower === 'that' && frames.has('that')) return null;
  if (WH.has(item.lower) && frames.has('wh') && plain && !isShortened(items, at)) return { opening: 'wh', first: at };
  if (frames.has('inf') && isInfinitive(items, at)) return { opening: 'inf', first: at };
  if (at !== cue.end) return null;
  if (ANSWERS.has(item.lower) && frames.has('quote') && endsClause(items[at + 1])) return { opening: 'answer', first: at };
  // "denies stalking, burglary and arson": a charge, not a statement.
  if (cue.verb.term === 'deny' && isIng(item) && (isComma(items[at + 1]) || items[at + 1]?.pos === 'CCONJ')) return null;
  if (frames.has('np') && opensPhrase(item) && !isLonePronoun(items, at) && !isBareTime(items, at) && !beginsClause(scan))
    return { opening: 'np', first: at };
  if (frames.has('bare') && isFiniteVerb(items, at) && item.lower !== 'to') return { opening: 'gap', first: at };
  return frames.has('ing') && (item.pos === 'VERB' || item.pos === 'AUX') && isIng(item) ? { opening: 'ing', first: at } : null;
}

/** A clause without "that", unless a recipient or a day comes first. */
function openClause(scan: Scan, item: Item): Found | null {
  const { items, cue, at, plain, recipient } = scan;
  if (!cue.verb.frames.has('bare') || !plain || (isAdverb(item) && items[at + 1]?.lower === 'that')) return null;
  if (recipientBefore(scan) > at || leadsToThat(scan, item)) return null;
  const time = skipTime(items, at);
  if (time > at && !timeIsSubject(items, time)) return null;
  if (recipient === null && !cue.passive && needsRecipient(cue.verb.term)) return null;
  return beginsClause(scan) ? { opening: 'bare', first: at } : null;
}

/** "acknowledged at a meeting last week that": the phrase says where and when. */
function leadsToThat({ items, at, limit }: Scan, item: Item): boolean {
  if (item.pos !== 'ADP' || !opensPhrase(items[at + 1])) return false;
  return items[skipTime(items, prepositionEnd(items, at, limit))]?.lower === 'that';
}

/** "In some areas, …" begins a clause after "say" alone, "at one point, …" after any verb. */
function beginsClause({ items, cue, at, limit, wide }: Scan): boolean {
  if (cue.verb.term === 'claim' && CLAIMED.has(items[at]?.lower ?? '')) return false;
  const measure = opensMeasure(items, at);
  // "certified as complete": says as what.
  if (items[at]?.lower === 'as' && items[at + 1]?.pos === 'ADJ' && !measure) return false;
  const fronted =
    items[at]?.pos !== 'ADP' || measure || cue.verb.term === 'say' || (items[at]?.lower === 'at' && items[at + 1]?.pos === 'NUM');
  return fronted && isClause(items, at, limit, wide) && !reportsItself(items, at);
}

/** "claimed responsibility": takes it. */
const CLAIMED = new Set(['credit', 'responsibility', 'victory']);

/** "wrote to the council saying": the participle has content of its own. */
const reportsItself = (items: Items, at: number): boolean =>
  isIng(items[at]) && readingsAt(items, at).some(({ verb }) => verb.kind !== 'belief');

/** The end of a recipient right behind the verb before a new clause, or the position itself. */
function recipientBefore({ items, cue, at, recipient, limit }: Scan): number {
  if (!cue.verb.frames.has('to') || recipient !== null || at !== cue.end || !opensPhrase(items[at])) return at;
  const stop = recipientEnd(items, at, limit);
  return startsClauseAnew(items, stop) ? stop : at;
}

/** Steps over a day, an adverb, a prepositional phrase or the recipient; false where none of them stands there. */
function stepOver(scan: Scan, item: Item): boolean {
  const { items, cue, at, limit } = scan;
  const { frames } = cue.verb;
  const addressed = recipientBefore(scan);
  const time = skipTime(items, at);
  if (isThatDay(items, at)) scan.at += 2;
  else if (isAdverb(item) && items[at + 1]?.lower === 'that') scan.at += 1;
  else if (addressed > at) {
    scan.recipient = { first: at, end: addressed };
    scan.at = addressed;
  } else if (time > at && !timeIsSubject(items, time)) scan.at = time;
  else if ((isAdverb(item) && !isSubordinator(item)) || item.lower === 'not' || item.lower === 'so' || isTitleBefore(items, at))
    scan.at += 1;
  else if (item.pos === 'ADP' && opensPhrase(items[at + 1]) && (!isQuote(items[at + 1]) || isTitleBefore(items, at + 1))) {
    const medium = isMediumPhrase(items, at);
    scan.at = prepositionEnd(items, at, limit);
    if (medium) scan.medium = { first: at, end: scan.at };
    scan.plain = scan.plain && (medium || item.lower === 'to');
  } else if ((frames.has('to') || frames.has('inf')) && scan.recipient === null && opensPhrase(item)) {
    scan.at = recipientEnd(items, at, limit);
    scan.recipient = { first: at, end: scan.at };
  } else return false;
  return true;
}

/** After a comma the content may follow as a quotation, or after an aside between two commas. */
function afterComma(items: Items, comma: number, limit: number): number | null {
  const next = items[comma + 1];
  if (isQuote(next)) return comma + 1;
  if (next === undefined) return null;
  const close = findItem(items, comma + 1, Math.min(limit, comma + 14), (item) => isComma(item) || isStop(item) || isQuote(item));
  // "wrote in a letter, which Reuters has seen, that": the relative clause is the narrator's.
  const relative = (next.lower === 'which' || next.lower === 'who') && isComma(items[close]) && items[close + 1]?.lower === 'that';
  if (isRelativeOrConjunction(next.lower) && !relative) return null;
  if (close < 0 || isStop(items[close])) return null;
  if (isQuote(items[close]) || findItem(items, comma + 1, close, (_, k) => isReport(items, k)) >= 0) return null;
  const after = items[close + 1];
  return isQuote(after) || after?.lower === 'that' || isClausePronoun(after) ? close + 1 : null;
}

/** A verb of speech, whose quotation is its own. */
const isReport = (items: Items, at: number): boolean =>
  isVerb(items[at]) && readingsAt(items, at).some(({ verb }) => verb.frames.has('quote') && verb.kind !== 'belief');

const isRelativeOrConjunction = (lower: string): boolean => ['and', 'but', 'who', 'which', 'whose', 'or'].includes(lower);
