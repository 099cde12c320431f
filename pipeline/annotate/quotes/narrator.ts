/** What the narrator adds behind reported content: remarks on it, and clauses with a cue of their own. */
import { isClause } from './clause-start.ts';
import {
  findItem,
  followsPause,
  hasFinite,
  type Items,
  isAuxiliary,
  isBe,
  isClausePronoun,
  isComma,
  isDash,
  isEd,
  isFiniteVerb,
  isIng,
  isInPhrase,
  isNegation,
  isNominal,
  isNominative,
  isVerb,
  opensPhrase,
} from './grammar.ts';
import { COMMENT_NOUNS, DEMAND_NOUNS, JUDGED_NOUNS, RULING_NOUNS, readingsAt, wordsOf } from './lexicon.ts';
import { mediumKind } from './medium-nouns.ts';
import { isQuote } from './passage.ts';
import { isPostmodifier } from './phrase-start.ts';
import { skipTime } from './time-adjunct.ts';

const NARRATOR_COMMENT = new Set(['a', 'the', 'it', 'this', 'that']);

const VERIFYING = new Set(['verify', 'verified', 'confirm', 'confirmed', 'corroborate', 'corroborated']);

/** What the narrator says of the content behind it, or who else says what of it. */
export const isRemark = (items: Items, at: number): boolean =>
  isVerificationRemark(items, at) ||
  isComment(items, at) ||
  isDisputed(items, at) ||
  isCompanionReport(items, at) ||
  CONSEQUENCES.has(items[at]?.lower ?? '') ||
  (items[at]?.lower === 'drawing' && findItem(items, at + 1, Math.min(items.length, at + 5), ({ lower }) => REACTIONS.has(lower)) > 0);

/** ", prompting a walkout", ", drawing cheers": what came of the words. */
const CONSEQUENCES = wordsOf('consequence');
const REACTIONS = wordsOf('reaction');

/** ", another figure that is impossible to verify": a remark on the content without a verb of its own. */
function isVerificationRemark(items: Items, at: number): boolean {
  if (items[at]?.pos !== 'DET') return false;
  const relative = findItem(items, at, Math.min(items.length, at + 6), (item) => item.lower === 'that' || item.lower === 'which');
  return relative > 0 && findItem(items, relative, Math.min(items.length, relative + 10), (item) => VERIFYING.has(item.lower)) > 0;
}

/** ", a swipe at …", ", an apparent reference to …": the narrator's word for what was said. */
export function isComment(items: Items, at: number): boolean {
  if (items[at]?.lower !== 'a' && items[at]?.lower !== 'an') return false;
  const noun = findItem(items, at + 1, Math.min(items.length, at + 5), (item) => COMMENT_NOUNS.has(item.lower));
  return noun > 0 && (!isFiniteVerb(items, noun + 1) || isPostmodifier(items, noun + 1));
}

/** "ruled that …, a decision it rejects", "asked for …, a request that some oppose": another word for the cue, and what others make of it. */
export function resumesCue(items: Items, at: number, head: number): boolean {
  const verbs = readingsAt(items, head).map(({ verb }) => verb);
  const rules = verbs.some(({ kind, term }) => kind === 'finding' || term === 'rule' || term === 'conclude');
  const nouns = rules ? RULING_NOUNS : verbs.some(({ kind, frames }) => kind === 'directive' || frames.has('inf')) ? DEMAND_NOUNS : null;
  if (nouns === null || !/^an?$/u.test(items[at]?.lower ?? '')) return false;
  return findItem(items, at + 1, Math.min(items.length, at + 4), ({ lower }) => nouns.has(lower)) > 0;
}

/** ", which he said would fail", ", which is believed to be arson": a relative clause with a cue of its own. */
export function reportsInRelative(items: Items, at: number): boolean {
  if (items[at]?.lower !== 'which') return false;
  const be = isBe(items[at + 1]) ? at + 2 : at + 1;
  if (be === at + 2 && isEd(items[be]) && items[be + 1]?.lower === 'to') return readingsAt(items, be).length > 0;
  const verb = isNominative(items[be]) || items[be]?.lower === 'it' ? be + 1 : -1;
  return verb > 0 && items[verb + 1]?.pos !== 'PUNCT' && readingsAt(items, verb).some(({ verb: { frames } }) => frames.has('bare'));
}

/** ", a number residents dispute", ", which Iran denies", ", something he calls “madness”": what others say about the content. */
function isDisputed(items: Items, at: number): boolean {
  const noun = findItem(items, at, Math.min(items.length, at + 4), ({ lower }) => JUDGED_NOUNS.has(lower) || lower === 'which');
  const link = items[noun + 1]?.lower === 'that' || items[noun + 1]?.lower === 'which' ? noun + 1 : noun;
  if (noun < 0 || !opensPhrase(items[link + 1])) return false;
  let verb = link + 2;
  while (verb < link + SHORT_SUBJECT + 2 && (isInPhrase(items[verb]) || isAuxiliary(items[verb]) || items[verb]?.pos === 'ADV')) verb += 1;
  // The tagger takes "a number residents dispute" for nouns.
  if (DISPUTING.test(items[verb - 1]?.lower ?? '') && items[verb]?.pos === 'PUNCT') return true;
  if (items[verb]?.pos !== 'VERB' || isQuote(items[verb])) return false;
  const object = items[verb + 1];
  // "– something he denied to us on Friday"
  const goesOn =
    (object?.pos === 'ADP' || object?.pos === 'ADV' || skipTime(items, verb + 1) > verb + 1) &&
    findItem(items, verb + 1, items.length, (item) => isComma(item) || isDash(item)) < 0;
  const isLast = object === undefined || object.pos === 'PUNCT' || goesOn;
  if (isLast ? DISPUTING.test(items[verb]?.lower ?? '') : items[verb]?.lower === 'put' && object.lower === 'at') return true;
  const readings = readingsAt(items, verb);
  // ", a move which analysts say could fail": what others say of it.
  if (isFiniteVerb(items, verb + 1)) return readings.some(({ verb: { kind, frames } }) => kind === 'speech' && frames.has('bare'));
  return isQuote(object) && readings.some(({ verb: { frames } }) => frames.has('name'));
}

const DISPUTING = /^(?:den(?:y|ies|ied)|(?:contest|dispute|reject)(?:s|e?d)?)$/u;

const NAMED = new Set(['it', 'them', 'this']);

/** ", and he said he hoped", ", and two officials added that": a subject and a reporting verb of the narrator's. */
export function isReportedAnew(items: Items, at: number): boolean {
  if (!opensPhrase(items[at]) || items[at]?.lower === 'that') return false;
  if (putsFigure(items, at)) return true;
  let verb = at + 1;
  while (verb < at + SHORT_SUBJECT && isInPhrase(items[verb]) && !isQuote(items[verb])) verb += 1;
  while (isAuxiliary(items[verb]) || items[verb]?.pos === 'ADV') verb += 1;
  if (!isNominative(items[at]) && items[at]?.lower !== 'it' && items[verb]?.pos !== 'VERB') return false;
  const readings = readingsAt(items, verb);
  // ", and a diplomat praised Iran’s “constructive” attitude": words of another.
  const isFragment =
    readings.some((reading) => reading.verb.frames.has('frag')) && findItem(items, verb + 1, verb + SHORT_SUBJECT, isQuote) > 0;
  // ", and the union called it a setback"
  const isNaming = NAMED.has(items[verb + 1]?.lower ?? '') && readings.some((reading) => reading.verb.frames.has('name'));
  return isFragment || isNaming || readings.some((reading) => reading.verb.kind === 'speech' && reading.verb.frames.has('that'));
}

/**
 * "A, she said, and B", "A, she said, but there was B", "A, she said, and was B": the sentence around the cue goes on, but not in "A, she said, and left".
 * @param clause whether a clause with a subject of its own can go on with it
 */
export function joinsOn(items: Items, at: number, clause: boolean): boolean {
  if (items[at]?.lower === 'but') return items[at + 1]?.lower === 'there' && isAuxiliary(items[at + 2]);
  if (items[at]?.lower !== 'and' || isReportedAnew(items, at + 1) || startsNewCue(items, at)) return false;
  if (isAuxiliary(items[at + 1])) return true;
  if (!opensPhrase(items[at + 1])) return false;
  return isClause(items, at + 1, items.length) ? clause : !hasFinite(items, at + 1, items.length);
}

/** Words of a subject that is looked for behind "and". */
const SHORT_SUBJECT = 5;

/** A dash that no second dash closes, before words without a verb, is the narrator's gloss. */
export function isTailDash(items: Items, at: number): boolean {
  const close = findItem(items, at + 1, items.length, (item) => isDash(item));
  // "– known here as “the tour”"
  const participle = isVerb(items[at + 1]) && isEd(items[at + 1]) && items[at + 2]?.pos === 'ADP';
  return close < 0 && !hasFinite(items, participle ? at + 2 : at + 1, items.length);
}

/** ", adding", ", citing", ", echoing": a participle of a reporting verb, whose subject is the source or the narrator's sentence. */
export function isParticipleCue(items: Items, at: number): boolean {
  const item = items[at];
  // ", having suggested on Monday that …"
  if (item?.lower === 'having' && followsPause(items, at)) return readingsAt(items, at + 1).some(({ verb }) => verb.frames.has('that'));
  if (item === undefined || isQuote(item) || !isIng(item) || !readingsAt(items, at).some(({ verb }) => verb.kind !== 'belief'))
    return false;
  if (
    (item.pos !== 'VERB' && !(followsPause(items, at) && items[at + 1]?.lower === 'that')) ||
    isAuxiliary(items[at - 1]) ||
    items[at - 1]?.pos === 'ADP'
  )
    return false;
  // "swore an affidavit saying": the text says it.
  const adds = ['adding', 'saying'].includes(item.lower) && isNominal(items[at - 1]) && mediumKind(items[at - 1]) !== 'document';
  return followsPause(items, at) || adds;
}

/** ", with one fan saying that …": a phrase with a report of its own. */
function isCompanionReport(items: Items, at: number): boolean {
  if (items[at]?.lower !== 'with') return false;
  const verb = findItem(items, at + 1, Math.min(items.length, at + 12), (item, k) => isIng(item) && readingsAt(items, k).length > 0);
  return verb > 0 && findItem(items, at + 1, verb, (_, k) => isComma(items[k]) || isFiniteVerb(items, k)) < 0;
}

/** "but declined to …": what the speaker did not say is the narrator's. */
const WITHHOLDING = new Set(['declined', 'refused', 'declines', 'refuses']);

/** "declined to say", "stopped short of" */
const isWithholding = (items: Items, at: number): boolean =>
  WITHHOLDING.has(items[at]?.lower ?? '') || (/^stop(?:s|ped)$/u.test(items[at]?.lower ?? '') && items[at + 1]?.lower === 'short');

/** "gave no date", "offered no further details" */
const isLeftOut = (items: Items, at: number): boolean =>
  /^(?:gave|gives|offered|offers|provided|provides)$/u.test(items[at]?.lower ?? '') && items[at + 1]?.lower === 'no';

/** "but did not say when": what the speaker did not say is the narrator's. */
const isUnsaid = (items: Items, at: number): boolean =>
  isAuxiliary(items[at]) &&
  isNegation(items[at + 1]) &&
  readingsAt(items, at + 2).some(({ verb: { kind, frames } }) => (kind === 'speech' || kind === 'writing') && frames.has('that'));

/** "put losses so far at" */
const leadsToAt = (items: Items, from: number): boolean =>
  findItem(items, from, Math.min(items.length, from + SHORT_SUBJECT), ({ lower }) => lower === 'at') > 0;

/** "and added", "but said": a coordinated reporting verb in the past, with content of its own. */
export function startsNewCue(items: Items, at: number): boolean {
  const conjunction = items[at];
  if (conjunction?.pos !== 'CCONJ') return false;
  let verb = at + 1;
  while (items[verb]?.pos === 'ADV') verb += 1;
  if (isComma(items[at - 1]) && /^puts?$/u.test(items[verb]?.lower ?? '') && leadsToAt(items, verb + 1)) return true;
  if (isWithholding(items, verb) || isLeftOut(items, verb) || isUnsaid(items, verb)) return true;
  const reading = readingsAt(items, verb)[0];
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
    (isIng(after) && reading.verb.frames.has('ing')) ||
    (isComma(after) && isQuote(items[verb + 2])) ||
    reading.verb.particles.length > 0;
  if (reading.verb.term === 'say' || (isComma(items[at - 1]) && reading.forms.has('past') && reading.verb.kind !== 'belief')) return true;
  return (reports || (reading.verb.frames.has('frag') && governsFragment(items, verb + 1))) && reading.verb.kind !== 'belief';
}

/** ", whom she accused of “lying”": a relative clause with a cue and words in marks of its own. */
export function isRelativeCue(items: Items, at: number): boolean {
  if (!/^(?:who|whom|which)$/u.test(items[at]?.lower ?? '')) return false;
  const verb = findItem(items, at + 1, Math.min(items.length, at + 8), (_, k) => isFiniteVerb(items, k) && !isAuxiliary(items[k]));
  return verb > 0 && readingsAt(items, verb).some((reading) => reading.verb.frames.has('frag')) && governsFragment(items, verb + 1);
}

/** "and called the plan “a joke”": words in marks before the next verb. */
function governsFragment(items: Items, from: number): boolean {
  const at = findItem(
    items,
    from,
    Math.min(items.length, from + 10),
    (item, k) => isQuote(item) || isComma(item) || isFiniteVerb(items, k),
  );
  return isQuote(items[at]);
}

/** "the opposition put the figure at 120", "rights groups put it far higher": another count than the one reported. */
function putsFigure(items: Items, from: number): boolean {
  const verb = findItem(
    items,
    from + 1,
    Math.min(items.length, from + SHORT_SUBJECT + 1),
    ({ lower }) => lower === 'put' || lower === 'puts',
  );
  return verb > 0 && /^(?:her|his|it|its|the|their|that)$/u.test(items[verb + 1]?.lower ?? '') && !hasFinite(items, from, verb);
}

/** "9 percent said": what a poll found. */
const isShare = (item: Items[number] | undefined): boolean => item !== undefined && /^(?:per ?cent|cent|%)$/u.test(item.lower);

/** ", but that figure was impossible to confirm": a clause of the narrator about the content, or with a cue of its own. */
export function isNarratorClause(items: Items, at: number): boolean {
  const end = items.length;
  const cue = findItem(
    items,
    at + 1,
    end,
    (item, k) =>
      item.pos === 'VERB' &&
      (isFiniteVerb(items, k) || isIng(item)) &&
      !(items[at]?.lower === 'while' && isShare(items[k - 1])) &&
      readingsAt(items, k).some(
        ({ verb }) =>
          verb.kind !== 'belief' &&
          (verb.frames.has('that') || (items[at]?.lower === 'while' && verb.frames.has('frag') && governsFragment(items, k + 1))),
      ),
  );
  if (cue > 0 || putsFigure(items, at + 1)) return true;
  const subject = items[at + 1];
  if (isClausePronoun(subject) && isWithholding(items, at + 2)) return true;
  return (
    items[at]?.lower === 'but' &&
    subject !== undefined &&
    NARRATOR_COMMENT.has(subject.lower) &&
    subject.lower !== 'a' &&
    subject.lower !== 'the'
  );
}
