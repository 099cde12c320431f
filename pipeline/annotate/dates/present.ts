/** The present that tells of a day to come: "the unions meet ministers on Wednesday", "the trial opens on Tuesday". */
import { loadLexicon } from '../../lexicons/load.ts';
import type { Token } from '../document.ts';
import { wordsOf } from './words.ts';

/** "hit", "cut": forms of the past as well as of the present. */
const SAME_IN_THE_PAST = new Set(
  loadLexicon('irregular-verbs', ['lemma', 'past']).flatMap(({ lemma, past }) => (lemma === past ? [lemma] : [])),
);
const PRESENT_BE = new Set(['is', 'are', "'re", "'m", 'am']);
/** What is said, thought or as it is now is not told of a day to come. */
const REPORTS = wordsOf('stating verb');

/** Whether a clause has a finite verb in the present. */
export const hasPresent = (clause: readonly Token[]): boolean => clause.some((_, at) => isPresent(clause, at));

function isPresent(clause: readonly Token[], at: number): boolean {
  const { lower, lemma, pos } = clause[at] as Token;
  if (PRESENT_BE.has(lower)) return true;
  if (pos !== 'VERB') return false;
  const base = lemma.toLowerCase();
  if (lower === base) return isPlainForm(clause, at) && !SAME_IN_THE_PAST.has(base) && !REPORTS.has(base);
  return lower.endsWith('s') && lower !== 'says';
}

/** "They appear in court": the bare form behind its subject, and not behind "to", an auxiliary or a verb that it completes. */
function isPlainForm(clause: readonly Token[], at: number): boolean {
  const before = clause.slice(0, at).findLast(({ pos }) => pos !== 'ADV');
  return (
    before !== undefined &&
    (/^(?:NOUN|PROPN|NUM)$/u.test(before.pos) || /^(?:they|we|you|i|who|which)$/u.test(before.lower)) &&
    !hasHelper(clause, at)
  );
}

/** "did the troops fire", "let the men go", "saw them leave" */
const hasHelper = (clause: readonly Token[], at: number): boolean =>
  clause.slice(0, at).some(({ pos, lower }) => pos === 'AUX' || pos === 'VERB' || lower === 'to');

/** Verbs that put something off to another day, or fix the day of it. */
const PUT_OFF = wordsOf('putting-off verb');

/** "adjourned the case to Tuesday", "the rally was moved to Saturday", "called a strike for Friday": the day behind "to" or "for" is still to come. */
export function isPutOffTo(clause: readonly Token[], before: string): boolean {
  return (before === 'to' || before === 'for') && clause.some(({ pos, lemma }) => pos === 'VERB' && PUT_OFF.has(lemma.toLowerCase()));
}
