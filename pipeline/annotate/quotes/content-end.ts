/** Where reported content ends: before the next cue, before the narrator's tail, at the end of the sentence. */

import { isClause } from './clause-start.ts';
import { isClosingCue } from './closing-cue.ts';
import {
  findItem,
  hasClause,
  hasFinite,
  type Items,
  isAuxiliary,
  isClausePronoun,
  isColon,
  isComma,
  isDash,
  isFiniteVerb,
  isHave,
  isIng,
  isModal,
  isNominal,
  isNominative,
  isRelative,
  isStop,
  isVerb,
  opensPhrase,
  TIME_CONJUNCTIONS,
} from './grammar.ts';
import { goesOnTensed, infinitiveEnd, isVerbBehindPhrase, joinsReport, judgesAnew, leavesContent } from './joined-verb.ts';
import { readingsAt } from './lexicon.ts';
import { isMediumPhrase } from './medium-nouns.ts';
import {
  isNarratorClause,
  isParticipleCue,
  isRelativeCue,
  isRemark,
  isReportedAnew,
  isTailDash,
  reportsInRelative,
  resumesCue,
  startsNewCue,
} from './narrator.ts';
import { isQuote, isSentence } from './passage.ts';
import type { SubjectLink } from './source-before.ts';
import { opensAsideOfSubject } from './subject-end.ts';

export interface EndContext {
  /** Position of the cue verb. */
  readonly head: number;
  readonly link: SubjectLink;
  /** The clause of the cue opens with while, as, after …: a main clause follows after a comma. */
  readonly subordinate: boolean;
  /** The clause of the cue opens with after, when … behind the main clause, so that a participle behind a comma is the main clause's. */
  readonly embedded?: boolean;
  /** The content has a whole clause in front of the cue, so that "and" behind it begins another. */
  readonly clauseBefore?: boolean;
  /** The content is a phrase, so that a clause behind a comma is the narrator's. */
  readonly phrase?: boolean;
  /** The content is an infinitive, which no verb with a tense can go on with. */
  readonly infinitive?: boolean;
}

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
    // "urged people to stay in: “This is not a drill.”": a quotation of its own.
    if (context.phrase === true && isColon(item) && k > first && isSentence(items[k + 1]) && readingsAt(items, k - 1).length === 0) break;
    if (isStop(item) && k === items.length - 1) break;
    if (k > first && (isComma(item) || isDash(item)) && cutsAt(items, k, first, context)) break;
    if (
      k > first &&
      item.pos === 'CCONJ' &&
      (startsNewCue(items, k) || joinsReport(items, first, k) || judgesAnew(items, first, k) || leavesContent(items, first, k))
    )
      break;
    if (context.infinitive === true && k > first && goesOnTensed(items, first, k)) break;
    if (context.phrase === true && k > first && isVerbBehindPhrase(items, first, k)) break;
    if (k > first && !isComma(items[k - 1]) && isParticipleCue(items, k)) break;
    if (k > first && (item.lower === 'while' || item.lower === 'even') && cutsInside(items, k)) break;
    if (k > first && isQuote(item) && opensOwnCue(items, k)) break;
    // "he was “sick of it” before walking out"
    if (item.lower === 'before' && isQuote(items[k - 1]) && (isIng(items[k + 1]) || isNominative(items[k + 1]))) break;
    if (isQuote(item) && item.text.trimEnd().endsWith(',') && cutsAt(items, k, first, context)) {
      k += 1;
      break;
    }
  }
  return trimEnd(items, first, k);
}

/** An odd number of dashes stands before: the words between are an aside. */
const closesAside = (items: Items, first: number, at: number): boolean => items.slice(first, at).filter(isDash).length % 2 === 1;

/** "He has won – and his foes insist he lost – the streets are empty": a dash behind a clause opened the aside around the cue. */
const isInsideAside = (items: Items, first: number): boolean => {
  const open = items.findLastIndex((item, k) => k < first && isDash(item));
  return open > 0 && hasFinite(items, 0, open) && items.slice(0, first).filter(isDash).length % 2 === 1;
};

/** A dash before another clause of the narrator's, a gloss, a comment or a new cue. */
const cutsAtDash = (items: Items, at: number, first: number): boolean =>
  (items[at + 1]?.pos === 'CCONJ' && isClausePronoun(items[at + 2])) ||
  (isTailDash(items, at) && !closesAside(items, first, at)) ||
  isInsideAside(items, first) ||
  isRemark(items, at + 1) ||
  startsNewCue(items, at + 1);

/** "…, after he had lost", "while Ortiz vowed to stay, Silva left": clauses behind a comma that no infinitive goes on with. */
function endsInfinitive(items: Items, at: number, first: number): boolean {
  const next = items[at + 1];
  if (TIME_CONJUNCTIONS.has(next?.lower ?? '')) return hasFinite(items, at + 2, items.length);
  if (!opensPhrase(next) || closesAside(items, first, at) || hasFinite(items, infinitiveEnd(items, first), at)) return false;
  return isClause(items, at + 1, items.length);
}

/** ", hours after gunfire was heard", ", a day before he left": the narrator's setting of the report, unless it explains a time of day in it. */
function isSetting(items: Items, from: number): boolean {
  if (CLOCK.test(items[from - 2]?.lower ?? '')) return false;
  const at = findItem(items, from + 1, Math.min(items.length, from + 5), ({ lower }) => lower === 'after' || lower === 'before');
  return at > 0 && TIME_UNITS.test(items[at - 1]?.lower ?? '') && hasFinite(items, at, items.length);
}

/** ", after the mayor resigned": what led to the report; a past perfect is a part of what is reported. */
function isOccasion(items: Items, from: number): boolean {
  const after = items[from]?.lower === 'after' ? from : from + 1;
  if (items[after]?.lower !== 'after' || (after > from && items[from]?.pos !== 'ADV')) return false;
  const verb = findItem(items, after + 1, items.length, (_, k) => isFiniteVerb(items, k) && !isRelative(items[k - 1]));
  return verb > 0 && !isHave(items[verb]) && !isModal(items[verb]);
}

const CLOCK = /^(?:[ap]\.?m\.?|noon|midnight|\d\d?[:.]\d\d)$/u;
const TIME_UNITS = /^(?:minute|hour|day|week|month|year)s?$/u;

/** What the narrator adds to a report: a remark, its setting or occasion, what came of it, and the next report. */
const isAddition = (items: Items, at: number, head: number): boolean =>
  isRemark(items, at) ||
  isSetting(items, at) ||
  isOccasion(items, at) ||
  resumesCue(items, at, head) ||
  reportsInRelative(items, at) ||
  // "…, then said that"
  (items[at]?.lower === 'then' && readingsAt(items, at + 1).some(({ verb, forms }) => forms.has('past') && verb.frames.has('that')));

/** Whether the comma or dash at `at` ends the content. */
function cutsAt(
  items: Items,
  at: number,
  first: number,
  { head, link, subordinate, clauseBefore = false, phrase = false, infinitive = false, embedded = false }: EndContext,
): boolean {
  const next = items[at + 1];
  if (next === undefined) return true;
  if (isComma(items[at]) && !phrase && !infinitive && opensAsideOfSubject(items, first, at)) return false;
  if (isDash(items[at])) return cutsAtDash(items, at, first);
  if (next.lower === 'according') return true;
  if (phrase && subordinate && opensPhrase(next) && isClause(items, at + 1, items.length)) return true;
  if ((clauseBefore || phrase) && next.pos === 'CCONJ' && mainClauseFollows(items, at + 1)) return true;
  // "…, to which a third said no"
  if (next.pos === 'ADP' && isRelative(items[at + 2]) && items[at + 2]?.lower !== 'that' && isNarratorClause(items, at + 2)) return true;
  if (infinitive && endsInfinitive(items, at, first)) return true;
  if (next.lower === 'without' && isIng(items[at + 2]?.pos === 'ADV' ? items[at + 3] : items[at + 2])) return true;
  if (isAddition(items, at + 1, head)) return true;
  if (embedded && isVerb(next) && isIng(next)) return true;
  if (next.lower === 'but' && goesOnBehindBut(items, at + 2)) return false;
  if (next.lower === 'but' && (isClausePronoun(items[at + 2]) || mainClauseFollows(items, at + 2)) && !keepsQuotation(items, at + 2))
    return true;
  if (isClosingCue(items, at + 1)) return true;
  if (next.lower === 'as' && isAuxiliary(items[at + 2])) return true;
  if (next.pos === 'CCONJ' && isReportedAnew(items, at + 2)) return true;
  if (isIng(items[head]) && readingsAt(items, head).length > 0 && next.pos === 'ADP' && !hasFinite(items, at + 1, items.length))
    return true;
  if (isParticipleCue(items, at + 1) || startsNewCue(items, at + 1) || isRelativeCue(items, at + 1)) return true;
  if (isMediumPhrase(items, at + 1) && !hasFinite(items, at + 1, items.length)) return true;
  if (link === 'relative' && (isFiniteVerb(items, at + 1) || next.pos === 'CCONJ') && (phrase || hasFinite(items, first, at))) return true;
  if (subordinate && mainClauseOpens(items, first, at)) return true;
  return (
    (next.lower === 'but' ||
      next.lower === 'while' ||
      next.lower === 'though' ||
      next.lower === 'although' ||
      next.lower === 'as' ||
      // "said the mayor, who denies it, was at home": a subject alone is no content.
      ((next.lower === 'where' || next.lower === 'who') && hasClause(items, first, at) && reportsSoon(items, at + 2))) &&
    isNarratorClause(items, at + 1)
  );
}

/** "When he said it was over, | they cheered", "While Lind calls it “fair,” | Reyes left". */
function mainClauseOpens(items: Items, first: number, at: number): boolean {
  const next = items[at + 1];
  const named = isQuote(items[at]) && (next?.pos === 'PROPN' || isNominative(next));
  return (named || hasClause(items, first, at + 1)) && (opensPhrase(next) || isClausePronoun(next)) && mainClauseFollows(items, at + 1);
}

/** "he was sorry, but that the road “had to be cleared”", "it is not good for them, but will make them rich" */
const goesOnBehindBut = (items: Items, at: number): boolean =>
  items[at]?.lower === 'that' ? opensClauseOfThat(items, at + 1) : isModal(items[at]) && !opensPhrase(items[at + 1]);

/** What follows "that" where it opens a clause and does not point: "that the road", "that they", but not "that figure". */
const opensClauseOfThat = (items: Items, at: number): boolean =>
  (items[at]?.pos === 'ADV' && opensPhrase(items[at + 1])) ||
  isQuote(items[at]) ||
  isClausePronoun(items[at]) ||
  items[at]?.pos === 'DET' ||
  items[at]?.pos === 'PROPN' ||
  items[at]?.pos === 'NUM';

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
  return verb > 0 && readingsAt(items, verb).length > 0;
}

/** ", where officials say": a reporting verb within a few words. */
const reportsSoon = (items: Items, from: number): boolean =>
  findItem(
    items,
    from,
    Math.min(items.length, from + 5),
    (_, k) => isFiniteVerb(items, k) && readingsAt(items, k).some(({ verb }) => verb.frames.has('bare')),
  ) >= 0;

/** Words in marks without a cue of their own belong to the speaker, so that the clause around them does too. */
const keepsQuotation = (items: Items, from: number): boolean =>
  findItem(items, from, items.length, isQuote) >= 0 &&
  findItem(
    items,
    from,
    items.length,
    (item, k) => item.pos === 'VERB' && readingsAt(items, k).some(({ verb }) => verb.frames.has('quote')),
  ) < 0;

/** A finite verb with a subject stands between `from` and the next comma or the end. */
function mainClauseFollows(items: Items, from: number): boolean {
  const verb = findItem(items, from + 1, Math.min(items.length, from + 25), (_, k) => isFiniteVerb(items, k));
  return verb > 0;
}

const BEFORE_MEDIA = new Set(['in', 'on', 'to']);

/** Leaves out closing punctuation and adjuncts of the cue at the end ("in a statement"). */
export function trimEnd(items: Items, first: number, end: number): number {
  let k = end;
  while (k > first && (isStop(items[k - 1]) || isComma(items[k - 1]) || isDash(items[k - 1]) || /^[;:]$/u.test(items[k - 1]?.text ?? '')))
    k -= 1;
  for (let at = k - 1; at > first && at > k - 12; at--) {
    if (isQuote(items[at]) || isVerb(items[at])) break;
    if (
      items[at]?.pos === 'ADP' &&
      BEFORE_MEDIA.has(items[at]?.lower ?? '') &&
      isMediumPhrase(items, at) &&
      isOutsideMedium(items, first, at, k)
    )
      return trimEnd(items, first, at);
  }
  return k;
}

/** "in a statement", "in an interview with …": the indefinite article tells the occasion of the cue from things talked about. */
function isOutsideMedium(items: Items, first: number, at: number, end: number): boolean {
  const article = items[at + 1]?.lower;
  return (
    items[at]?.lower === 'in' &&
    (article === 'a' || article === 'an') &&
    findItem(items, at + 1, end, (item) => isVerb(item)) < 0 &&
    !hasOwnMedium(items, first, at)
  );
}

/** "said the envoy had conveyed concern in a letter": the letter is that of the envoy. */
const hasOwnMedium = (items: Items, first: number, at: number): boolean =>
  findItem(
    items,
    first,
    at,
    (item, k) => isVerb(item) && readingsAt(items, k).some(({ verb }) => verb.frames.has('frag') && verb.kind !== 'belief'),
  ) >= 0;
