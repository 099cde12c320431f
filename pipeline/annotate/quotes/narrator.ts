/** What the narrator adds behind reported content: remarks on it, and clauses with a cue of their own. */
import { isClause } from './clause-start.ts';
import {
  findItem,
  followsComma,
  hasFinite,
  type Items,
  isAuxiliary,
  isComma,
  isDash,
  isFiniteVerb,
  isIng,
  isNegation,
  isNominal,
  isNominative,
  isPhrasal,
  opensPhrase,
} from './grammar.ts';
import { COMMENT_NOUNS, readingsAt } from './lexicon.ts';
import { isQuote } from './passage.ts';

const NARRATOR_COMMENT = new Set(['a', 'the', 'it', 'this', 'that']);

const VERIFYING = new Set(['verify', 'verified', 'confirm', 'confirmed', 'corroborate', 'corroborated']);

/** ", another figure that is impossible to verify": a remark on the content without a verb of its own. */
export function isVerificationRemark(items: Items, at: number): boolean {
  if (items[at]?.pos !== 'DET') return false;
  const relative = findItem(items, at, Math.min(items.length, at + 6), (item) => item.lower === 'that' || item.lower === 'which');
  return relative > 0 && findItem(items, relative, Math.min(items.length, relative + 10), (item) => VERIFYING.has(item.lower)) > 0;
}

/** ", a swipe at …", ", an apparent reference to …": the narrator's word for what was said. */
export function isComment(items: Items, at: number): boolean {
  if (items[at]?.lower !== 'a' && items[at]?.lower !== 'an') return false;
  const noun = findItem(items, at + 1, Math.min(items.length, at + 5), (item) => COMMENT_NOUNS.has(item.lower));
  return noun > 0 && !isFiniteVerb(items, noun + 1);
}

/** ", and he said he hoped", ", and two officials added that": a subject and a reporting verb of the narrator's. */
export function isReportedAnew(items: Items, at: number): boolean {
  if (!opensPhrase(items[at]) || items[at]?.lower === 'that') return false;
  let verb = at + 1;
  while (verb < at + SHORT_SUBJECT && isPhrasal(items[verb]) && !isQuote(items[verb])) verb += 1;
  while (isAuxiliary(items[verb]) || items[verb]?.pos === 'ADV') verb += 1;
  if (!isNominative(items[at]) && items[at]?.lower !== 'it' && items[verb]?.pos !== 'VERB') return false;
  return readingsAt(items, verb).some((reading) => reading.verb.kind === 'speech' && reading.verb.frames.has('that'));
}

/** "A, she said, and B", "A, she said, and was B": the sentence around the cue goes on, but not in "A, she said, and left". */
export function joinsOn(items: Items, at: number): boolean {
  if (items[at]?.lower !== 'and' || isReportedAnew(items, at + 1) || startsNewCue(items, at)) return false;
  return isAuxiliary(items[at + 1]) || (opensPhrase(items[at + 1]) && isClause(items, at + 1, items.length));
}

/** Words of a subject that is looked for behind "and". */
const SHORT_SUBJECT = 5;

/** A dash that no second dash closes, before words without a verb, is the narrator's gloss. */
export function isTailDash(items: Items, at: number): boolean {
  const close = findItem(items, at + 1, items.length, (item) => isDash(item));
  return close < 0 && !hasFinite(items, at + 1, items.length);
}

/** ", adding", ", citing", ", echoing": a participle of a reporting verb, whose subject is the source or the narrator's sentence. */
export function isParticipleCue(items: Items, at: number): boolean {
  const item = items[at];
  if (item === undefined || isQuote(item) || !isIng(item) || !readingsAt(items, at).some(({ verb }) => verb.kind !== 'belief'))
    return false;
  if (
    (item.pos !== 'VERB' && !(followsComma(items, at) && items[at + 1]?.lower === 'that')) ||
    isAuxiliary(items[at - 1]) ||
    items[at - 1]?.pos === 'ADP'
  )
    return false;
  return followsComma(items, at) || (['adding', 'saying'].includes(item.lower) && isNominal(items[at - 1]));
}

/** ", with one fan saying that …": a phrase with a report of its own. */
export function isCompanionReport(items: Items, at: number): boolean {
  if (items[at]?.lower !== 'with') return false;
  const verb = findItem(items, at + 1, Math.min(items.length, at + 12), (item, k) => isIng(item) && readingsAt(items, k).length > 0);
  return verb > 0 && findItem(items, at + 1, verb, (_, k) => isComma(items[k]) || isFiniteVerb(items, k)) < 0;
}

/** "but declined to …": what the speaker did not say is the narrator's. */
const WITHHOLDING = new Set(['declined', 'refused', 'declines', 'refuses']);

/** "but did not say when": what the speaker did not say is the narrator's. */
const isUnsaid = (items: Items, at: number): boolean =>
  isAuxiliary(items[at]) &&
  isNegation(items[at + 1]) &&
  readingsAt(items, at + 2).some(({ verb: { kind, frames } }) => (kind === 'speech' || kind === 'writing') && frames.has('that'));

/** "and added", "but said": a coordinated reporting verb in the past, with content of its own. */
export function startsNewCue(items: Items, at: number): boolean {
  const conjunction = items[at];
  if (conjunction?.pos !== 'CCONJ') return false;
  let verb = at + 1;
  while (items[verb]?.pos === 'ADV') verb += 1;
  if (WITHHOLDING.has(items[verb]?.lower ?? '') || isUnsaid(items, verb)) return true;
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
      readingsAt(items, k).some(
        ({ verb }) =>
          verb.kind !== 'belief' &&
          (verb.frames.has('that') || (items[at]?.lower === 'while' && verb.frames.has('frag') && governsFragment(items, k + 1))),
      ),
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
