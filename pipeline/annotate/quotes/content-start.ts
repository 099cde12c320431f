/** What follows a reporting verb: adjuncts, a recipient, then the content. */

import { isClause } from './clause-start.ts';
import {
  findItem,
  type Items,
  isAdverb,
  isAuxiliary,
  isClausePronoun,
  isColon,
  isComma,
  isCounter,
  isDash,
  isFiniteVerb,
  isIng,
  isNominal,
  isPhrasal,
  isPossessive,
  isRelative,
  isStop,
  isVerb,
  opensPhrase,
  REACH,
  type Run,
  skipTime,
} from './grammar.ts';
import { isQuote } from './passage.ts';
import { isMediumPhrase } from './source-after.ts';
import type { CueVerb } from './verb-group.ts';

export type Opening = 'that' | 'bare' | 'quote' | 'colon' | 'wh' | 'inf' | 'ing' | 'np' | 'gap';

export interface ContentStart {
  readonly opening: Opening;
  /** First item of the content: "that" itself is left out. */
  readonly first: number;
  readonly recipient: Run | null;
  /** Prepositional phrase that says where it was said. */
  readonly medium: Run | null;
}

const WH = new Set(['whether', 'if', 'what', 'how', 'why', 'who', 'when', 'where', 'which']);
const OBJECT_PRONOUNS = new Set([
  'me',
  'him',
  'her',
  'us',
  'them',
  'you',
  'it',
  'everyone',
  'everybody',
  'people',
  'himself',
  'herself',
  'themselves',
]);

/** Finds the content that follows the verb, or null where none does. */
export function contentAfter(items: Items, { verb, end, form, first: cueFirst }: CueVerb): ContentStart | null {
  let k = end;
  let recipient: Run | null = null;
  let medium: Run | null = null;
  let plain = true;
  const wide = form !== 'ing' && !isRelative(items[cueFirst - 1]);
  const limit = Math.min(items.length, end + REACH);
  const found = (opening: Opening, first: number): ContentStart => ({ opening, first, recipient, medium });
  for (let round = 0; round < 12 && k < limit; round++) {
    const item = items[k];
    if (item === undefined || isStop(item)) return null;
    if (isQuote(item) && !isTitleBefore(items, k)) return found('quote', k);
    if (isColon(item)) return items[k + 1] === undefined ? null : found(isQuote(items[k + 1]) ? 'quote' : 'colon', k + 1);
    if (isComma(item) && medium !== null && verb.frames.has('bare') && isClause(items, k + 1, limit)) return found('bare', k + 1);
    if (isDash(item) && !isQuote(items[k + 1])) return null;
    if (isComma(item) || isDash(item)) {
      const next = afterComma(items, k, limit);
      if (next === null) return null;
      k = next;
      if (isQuote(items[k])) return found('quote', k);
      if (items[k]?.lower === 'that') continue;
      return verb.frames.has('bare') && isClause(items, k, limit, wide) && (item.pos !== 'ADP' || verb.term === 'say' || isCounter(item))
        ? found('bare', k)
        : null;
    }
    if (item.lower === 'that' && verb.frames.has('bare') && isFiniteVerb(items, k + 1)) return found('bare', k);
    if (item.lower === 'that' && verb.frames.has('that') && !isThatPhrase(items, k)) return found('that', k + 1);
    if (isAdverb(item) && items[k + 1]?.lower === 'that' && verb.frames.has('that')) {
      k += 1;
      continue;
    }
    if (WH.has(item.lower) && verb.frames.has('wh') && plain) return found('wh', k);
    if (verb.frames.has('inf') && isInfinitive(items, k)) return found('inf', k);
    if (
      verb.frames.has('np') &&
      k === end &&
      opensPhrase(item) &&
      !isClause(items, k, limit, wide) &&
      (item.pos !== 'ADP' || verb.term === 'say' || isCounter(item))
    )
      return found('np', k);
    if (k === end && verb.frames.has('bare') && isFiniteVerb(items, k) && item.lower !== 'to') return found('gap', k);
    if (verb.frames.has('ing') && k === end && item.pos === 'VERB' && isIng(item)) return found('ing', k);
    if (verb.frames.has('to') && recipient === null && k === end) {
      const stop = opensPhrase(item) ? recipientEnd(items, k, limit) : k;
      if (stop > k && startsClauseAnew(items, stop)) {
        recipient = { first: k, end: stop };
        k = stop;
        continue;
      }
    }
    const time = skipTime(items, k);
    if (time > k && !timeIsSubject(items, time)) k = time;
    else if (
      verb.frames.has('bare') &&
      plain &&
      k >= end &&
      !(verb.frames.has('to') && recipient === null && verb.term !== 'say' && needsRecipient(verb.term)) &&
      isClause(items, k, limit, wide) &&
      (item.pos !== 'ADP' || verb.term === 'say' || isCounter(item))
    )
      return found('bare', k);
    else if (isAdverb(item) || item.lower === 'not' || item.lower === 'so') k += 1;
    else if (isTitleBefore(items, k)) k += 1;
    else if (item.pos === 'ADP' && opensPhrase(items[k + 1]) && (!isQuote(items[k + 1]) || isTitleBefore(items, k + 1))) {
      const stop = prepositionEnd(items, k, limit);
      if (isMediumPhrase(items, k)) medium = { first: k, end: stop };
      plain = plain && (isMediumPhrase(items, k) || item.lower === 'to');
      k = stop;
    } else if ((verb.frames.has('to') || verb.frames.has('inf')) && recipient === null && opensPhrase(item)) {
      const stop = recipientEnd(items, k, limit);
      recipient = { first: k, end: stop };
      k = stop;
    } else return null;
  }
  return null;
}

/** "told", "assured", "reminded" and "informed" name whom they speak to first. */
const needsRecipient = (term: string): boolean => ['tell', 'assure', 'remind', 'inform', 'notify', 'reassure'].includes(term);

/** After a comma the content may follow as a quotation, or after an aside between two commas. */
function afterComma(items: Items, comma: number, limit: number): number | null {
  const next = items[comma + 1];
  if (isQuote(next)) return comma + 1;
  if (next === undefined || isRelativeOrConjunction(next.lower)) return null;
  const close = findItem(items, comma + 1, Math.min(limit, comma + 14), (item) => isComma(item) || isStop(item) || isQuote(item));
  if (close < 0 || isStop(items[close])) return null;
  if (isQuote(items[close])) return null;
  const after = items[close + 1];
  return isQuote(after) || after?.lower === 'that' || isClausePronoun(after) ? close + 1 : null;
}

const isRelativeOrConjunction = (lower: string): boolean => ['and', 'but', 'who', 'which', 'whose', 'or'].includes(lower);

/** "that day", "that plan": a demonstrative, unless a clause follows it. */
function isThatPhrase(items: Items, at: number): boolean {
  return items[at]?.pos === 'DET' && findItem(items, at + 1, Math.min(items.length, at + 40), (_, k) => isFiniteVerb(items, k)) < 0;
}

const isInfinitive = (items: Items, at: number): boolean => {
  const first = items[at]?.lower === 'not' ? at + 1 : at;
  if (items[first]?.lower !== 'to') return false;
  const next = items[first + 1];
  return (
    isQuote(next) || (next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV') && next.text === next.lower)
  );
};

/** After a recipient the clause begins with a determiner, a pronoun or "that". */
const startsClauseAnew = (items: Items, at: number): boolean => {
  const item = items[at];
  return (
    item !== undefined &&
    (item.pos === 'DET' || isClausePronoun(item) || item.lower === 'that' || (item.pos === 'PRON' && item.lower !== 'who'))
  );
};

/** A day that is followed by a verb is the subject of the content: "said Sunday was …". */
const timeIsSubject = (items: Items, after: number): boolean => isAuxiliary(items[after]) || isPossessive(items[after]);

/** A title in marks that more of the clause follows: "said on ''Meet the Press'' that". */
const isTitleBefore = (items: Items, at: number): boolean =>
  items[at]?.title === true && (items[at + 1]?.lower === 'that' || items[at + 1]?.pos === 'ADP');

/** The end of a prepositional phrase without what its noun may be followed by. */
function prepositionEnd(items: Items, at: number, limit: number): number {
  let k = at + 1;
  while (k < limit) {
    const item = items[k];
    const joined = (item?.pos === 'ADP' || item?.pos === 'CCONJ') && opensPhrase(items[k + 1]) && !isQuote(items[k + 1]) && k > at + 1;
    const bare =
      isPhrasal(item) &&
      (!isQuote(item) || item.title) &&
      item?.lower !== 'that' &&
      !(k > at + 1 && isClausePronoun(item)) &&
      !(k > at + 1 && item?.pos === 'DET' && isNominal(items[k - 1]));
    const modifier = isVerb(item) && isPhrasal(items[k + 1]) && !isNominal(items[k - 1]);
    if (!(bare || joined || modifier || isCounter(item) || item?.text === '-' || (item?.pos === 'ADV' && isPhrasal(items[k + 1])))) break;
    if (k > at + 1 && skipTime(items, k) > k) break;
    k += 1;
  }
  return Math.max(k, at + 1);
}

/** The end of the recipient: an object pronoun, or a noun phrase up to the next determiner or pronoun. */
function recipientEnd(items: Items, from: number, limit: number): number {
  const opening = items[from];
  if (opening !== undefined && OBJECT_PRONOUNS.has(opening.lower) && !(opening.lower === 'her' && items[from + 1]?.pos === 'NOUN'))
    return from + 1;
  let k = from + 1;
  while (k < limit) {
    const item = items[k];
    if (item === undefined || isQuote(item) || isStop(item) || isComma(item) || isColon(item)) break;
    const starts = item.pos === 'DET' || item.pos === 'PRON' || item.lower === 'that';
    const afterNoun = isNominal(items[k - 1]) && !isPossessive(items[k - 1]);
    if (starts && afterNoun) break;
    if (skipTime(items, k) > k) break;
    const joins =
      (item.pos === 'ADP' || item.pos === 'CCONJ') && item.lower !== 'to' && opensPhrase(items[k + 1]) && !isQuote(items[k + 1]);
    const runsInto = item.pos === 'PROPN' && items[k - 1]?.pos === 'NOUN' && items[k - 1]?.lower.endsWith('s');
    if (
      runsInto ||
      !(isPhrasal(item) || joins || item.text === '-' || (isVerb(item) && isPhrasal(items[k + 1]) && items[k - 1]?.pos === 'DET'))
    )
      break;
    k += 1;
  }
  return k;
}
