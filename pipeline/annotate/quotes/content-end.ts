/** Where reported content ends: before the next cue, before the narrator's tail, at the end of the sentence. */
import {
  findItem,
  followsComma,
  hasFinite,
  type Items,
  isAuxiliary,
  isClausePronoun,
  isComma,
  isDash,
  isFiniteVerb,
  isHave,
  isIng,
  isNominal,
  isNominative,
  isPhrasal,
  isStop,
  isVerb,
  opensPhrase,
  skipTime,
} from './grammar.ts';
import { COMMENT_NOUNS, readingsOf } from './lexicon.ts';
import { isQuote } from './passage.ts';
import { isMediumPhrase } from './source-after.ts';
import type { SubjectLink } from './source-before.ts';

export interface EndContext {
  /** Position of the cue verb. */
  readonly head: number;
  readonly link: SubjectLink;
  /** The clause of the cue opens with while, as, after …: a main clause follows after a comma. */
  readonly subordinate: boolean;
  /** The content has a whole clause in front of the cue, so that "and" behind it begins another. */
  readonly clauseBefore?: boolean;
  /** The content is a phrase, so that a clause behind a comma is the narrator's. */
  readonly phrase?: boolean;
}

const NARRATOR_COMMENT = new Set(['a', 'the', 'it', 'this', 'that']);

/** Position after the last item of the content that begins at `first`. */
export function contentEnd(items: Items, first: number, context: EndContext): number {
  let depth = 0;
  let k = first;
  for (; k < items.length; k++) {
    const item = items[k];
    if (item?.text === '(') depth += 1;
    else if (item?.text === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || item === undefined) continue;
    if (item.text === ';' && item.stretch === null && k > first) break;
    if (item.text === ':' && item.stretch === null && k > first && !isQuote(items[k + 1]) && reportsSoon(items, k + 1)) break;
    if (isStop(item) && k === items.length - 1) break;
    if (k > first && (isComma(item) || isDash(item)) && cutsAt(items, k, first, context)) break;
    if (k > first && item.pos === 'CCONJ' && startsNewCue(items, k)) break;
    if (k > first && !isComma(items[k - 1]) && isParticipleCue(items, k)) break;
    if (k > first && (item.lower === 'while' || item.lower === 'even') && cutsInside(items, k)) break;
    if (k > first && isQuote(item) && opensOwnCue(items, k)) break;
    if (isQuote(item) && item.text.trimEnd().endsWith(',') && cutsAt(items, k, first, context)) {
      k += 1;
      break;
    }
  }
  return trimEnd(items, first, k);
}

/** Whether the comma or dash at `at` ends the content. */
function cutsAt(
  items: Items,
  at: number,
  first: number,
  { head, link, subordinate, clauseBefore = false, phrase = false }: EndContext,
): boolean {
  const next = items[at + 1];
  if (next === undefined) return true;
  if (isDash(items[at]))
    return (next.pos === 'CCONJ' && isClausePronoun(items[at + 2])) || isTailDash(items, at) || startsNewCue(items, at + 1);
  if (next.lower === 'according') return true;
  if ((clauseBefore || phrase) && next.pos === 'CCONJ' && mainClauseFollows(items, at + 1)) return true;
  if (next.lower === 'without' && isIng(items[at + 2]?.pos === 'ADV' ? items[at + 3] : items[at + 2])) return true;
  if (isVerificationRemark(items, at + 1) || isComment(items, at + 1)) return true;
  if (next.lower === 'but' && (isClausePronoun(items[at + 2]) || mainClauseFollows(items, at + 2)) && !keepsQuotation(items, at + 2))
    return true;
  if (endsInCue(items, at + 1)) return true;
  if (next.lower === 'as' && isAuxiliary(items[at + 2])) return true;
  if (next.pos === 'CCONJ' && isReportedAnew(items, at + 2)) return true;
  if (
    isIng(items[head]) &&
    readingsOf(items[head]?.lower ?? '').length > 0 &&
    next.pos === 'ADP' &&
    !hasFinite(items, at + 1, items.length)
  )
    return true;
  if (isParticipleCue(items, at + 1) || startsNewCue(items, at + 1)) return true;
  if (isMediumPhrase(items, at + 1) && !hasFinite(items, at + 1, items.length)) return true;
  if (link === 'relative' && (isFiniteVerb(items, at + 1) || next.pos === 'CCONJ') && hasFinite(items, first, at)) return true;
  if (subordinate && hasFinite(items, first, at) && (opensPhrase(next) || isClausePronoun(next)) && mainClauseFollows(items, at + 1))
    return true;
  return (
    (next.lower === 'but' ||
      next.lower === 'while' ||
      next.lower === 'though' ||
      next.lower === 'although' ||
      next.lower === 'as' ||
      ((next.lower === 'where' || next.lower === 'who') && reportsSoon(items, at + 2))) &&
    isNarratorClause(items, at + 1)
  );
}

/** "even as …" is the narrator's; so is "while" before a cue of its own. */
const cutsInside = (items: Items, at: number): boolean =>
  items[at]?.lower === 'even' ? items[at + 1]?.lower === 'as' : isNarratorClause(items, at);

/** A whole sentence in marks, with a cue of its own behind it, that runs on from the clause before without punctuation. */
function opensOwnCue(items: Items, at: number): boolean {
  const item = items[at];
  if (
    item === undefined ||
    !item.clausal ||
    !/^\p{Lu}/u.test(item.text) ||
    !isNominal(items[at - 1]) ||
    !/[,!?]$/u.test(item.text.trimEnd())
  )
    return false;
  const verb = findItem(items, at + 1, Math.min(items.length, at + 8), (_, k) => isFiniteVerb(items, k));
  return verb > 0 && readingsOf(items[verb]?.lower ?? '').length > 0;
}

const VERIFYING = new Set(['verify', 'verified', 'confirm', 'confirmed', 'corroborate', 'corroborated']);

/** ", another figure that is impossible to verify": a remark on the content without a verb of its own. */
function isVerificationRemark(items: Items, at: number): boolean {
  if (items[at]?.pos !== 'DET') return false;
  const relative = findItem(items, at, Math.min(items.length, at + 6), (item) => item.lower === 'that' || item.lower === 'which');
  return relative > 0 && findItem(items, relative, Math.min(items.length, relative + 10), (item) => VERIFYING.has(item.lower)) > 0;
}

/** ", a swipe at …", ", an apparent reference to …": the narrator's word for what was said. */
function isComment(items: Items, at: number): boolean {
  if (items[at]?.lower !== 'a' && items[at]?.lower !== 'an') return false;
  const noun = findItem(items, at + 1, Math.min(items.length, at + 5), (item) => COMMENT_NOUNS.has(item.lower));
  return noun > 0 && !isFiniteVerb(items, noun + 1);
}

/** ", and he said he hoped": a pronoun and a reporting verb of the narrator's. */
function isReportedAnew(items: Items, at: number): boolean {
  if (!isNominative(items[at]) && items[at]?.lower !== 'it') return false;
  let verb = at + 1;
  while (isAuxiliary(items[verb]) || items[verb]?.pos === 'ADV') verb += 1;
  return readingsOf(items[verb]?.lower ?? '').some((reading) => reading.verb.kind === 'speech' && reading.verb.frames.has('that'));
}

/** ", where officials say": a reporting verb within a few words. */
const reportsSoon = (items: Items, from: number): boolean =>
  findItem(
    items,
    from,
    Math.min(items.length, from + 5),
    (item, k) => isFiniteVerb(items, k) && readingsOf(item.lower).some(({ verb }) => verb.frames.has('bare')),
  ) >= 0;

/** Words in marks without a cue of their own belong to the speaker, so that the clause around them does too. */
const keepsQuotation = (items: Items, from: number): boolean =>
  findItem(items, from, items.length, isQuote) >= 0 &&
  findItem(
    items,
    from,
    items.length,
    (item) => item.pos === 'VERB' && readingsOf(item.lower).some(({ verb }) => verb.frames.has('quote')),
  ) < 0;

/** ", The Times reported in 1991": a cue that closes the sentence around the content. */
function endsInCue(items: Items, from: number): boolean {
  if (!opensPhrase(items[from])) return false;
  let verb = from;
  while (verb < from + 9 && (isPhrasal(items[verb]) || items[verb]?.pos === 'ADV' || isHave(items[verb])) && !isQuote(items[verb]))
    verb += 1;
  const reads =
    verb > from &&
    items[verb]?.pos === 'VERB' &&
    readingsOf(items[verb]?.lower ?? '').some(
      (reading) => reading.verb.frames.has('bare') && reading.verb.frames.has('quote') && reading.verb.kind !== 'belief',
    );
  if (!reads) return false;
  const next = items[verb + 1];
  return next === undefined || isStop(next) || next.pos === 'ADP' || skipTime(items, verb + 1) > verb + 1;
}

/** A dash that no second dash closes, before words without a verb, is the narrator's gloss. */
function isTailDash(items: Items, at: number): boolean {
  const close = findItem(items, at + 1, items.length, (item) => isDash(item));
  return close < 0 && !hasFinite(items, at + 2, items.length);
}

/** ", adding", ", citing", ", echoing": a participle of a reporting verb, whose subject is the source or the narrator's sentence. */
function isParticipleCue(items: Items, at: number): boolean {
  const item = items[at];
  if (item === undefined || isQuote(item) || !isIng(item) || !readingsOf(item.lower).some(({ verb }) => verb.kind !== 'belief'))
    return false;
  if (
    (item.pos !== 'VERB' && !(followsComma(items, at) && items[at + 1]?.lower === 'that')) ||
    isAuxiliary(items[at - 1]) ||
    items[at - 1]?.pos === 'ADP'
  )
    return false;
  return followsComma(items, at) || (['adding', 'saying'].includes(item.lower) && isNominal(items[at - 1]));
}

/** "but declined to …": what the speaker did not say is the narrator's. */
const WITHHOLDING = new Set(['declined', 'refused', 'declines', 'refuses']);

/** "and added", "but said": a coordinated reporting verb in the past, with content of its own. */
function startsNewCue(items: Items, at: number): boolean {
  const conjunction = items[at];
  if (conjunction?.pos !== 'CCONJ') return false;
  let verb = at + 1;
  while (items[verb]?.pos === 'ADV') verb += 1;
  if (WITHHOLDING.has(items[verb]?.lower ?? '')) return true;
  const reading = readingsOf(items[verb]?.lower ?? '')[0];
  if (reading === undefined || items[verb]?.pos !== 'VERB') return false;
  if (reading.forms.has('ing') && reading.verb.kind === 'speech')
    return (
      items[verb + 1]?.lower === 'that' || (items[verb + 1]?.lower === 'to' && reading.verb.frames.has('inf')) || isQuote(items[verb + 1])
    );
  if (!reading.forms.has('past') && !reading.forms.has('third')) return false;
  const after = items[verb + 1];
  const reports =
    after?.lower === 'that' ||
    isQuote(after) ||
    isNominative(after) ||
    (after?.lower === 'to' && reading.verb.frames.has('inf')) ||
    (isComma(after) && isQuote(items[verb + 2])) ||
    reading.verb.particle !== null;
  if (reading.verb.term === 'say' || (isComma(items[at - 1]) && reading.forms.has('past') && reading.verb.kind !== 'belief')) return true;
  return reports && reading.verb.kind !== 'belief';
}

/** A finite verb with a subject stands between `from` and the next comma or the end. */
function mainClauseFollows(items: Items, from: number): boolean {
  const verb = findItem(items, from + 1, Math.min(items.length, from + 25), (_, k) => isFiniteVerb(items, k));
  return verb > 0;
}

/** ", but that figure was impossible to confirm": a clause of the narrator about the content, or with a cue of its own. */
function isNarratorClause(items: Items, at: number): boolean {
  const end = items.length;
  const cue = findItem(
    items,
    at + 1,
    end,
    (item, k) =>
      item.pos === 'VERB' &&
      (isFiniteVerb(items, k) || isIng(item)) &&
      readingsOf(item.lower).some(({ verb }) => verb.frames.has('that') && verb.kind !== 'belief'),
  );
  if (cue > 0) return true;
  const subject = items[at + 1];
  return (
    items[at]?.lower === 'but' &&
    subject !== undefined &&
    NARRATOR_COMMENT.has(subject.lower) &&
    subject.lower !== 'a' &&
    subject.lower !== 'the'
  );
}

/** Leaves out closing punctuation and adjuncts of the cue at the end ("in a statement"). */
export function trimEnd(items: Items, first: number, end: number): number {
  let k = end;
  while (k > first && (isStop(items[k - 1]) || isComma(items[k - 1]) || isDash(items[k - 1]) || /^[;:]$/u.test(items[k - 1]?.text ?? '')))
    k -= 1;
  for (let at = k - 1; at > first && at > k - 12; at--) {
    if (isQuote(items[at]) || isVerb(items[at])) break;
    if (
      items[at]?.pos === 'ADP' &&
      ['in', 'on', 'to'].includes(items[at]?.lower ?? '') &&
      isMediumPhrase(items, at) &&
      isOutsideMedium(items, at, k)
    )
      return trimEnd(items, first, at);
  }
  return k;
}

/** "in a statement", "in an interview with …": the indefinite article tells the occasion of the cue from things talked about. */
function isOutsideMedium(items: Items, at: number, end: number): boolean {
  const article = items[at + 1]?.lower;
  return items[at]?.lower === 'in' && (article === 'a' || article === 'an') && findItem(items, at + 1, end, (item) => isVerb(item)) < 0;
}
