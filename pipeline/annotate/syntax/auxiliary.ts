/** Auxiliaries that a point in time parts from their verb: "had for weeks refused". */
import type { Token } from '../token.ts';
import type { SentenceView } from './sentence.ts';
import { isPastForm, type VerbDraft } from './verb-groups.ts';
import { DAY_NAMES, TIME_NOUNS } from './words.ts';

/** "had for weeks refused", "were on Thursday turned away": the auxiliary before a point or length of time; or null. */
export function auxiliaryBefore(view: SentenceView, verb: VerbDraft): VerbDraft | null {
  const time = view.phraseAt(verb.first - 1);
  const noun = time === null ? undefined : view.tokens[time.head];
  const isYear = /^(?:19|20)\d\d$/u.test(noun?.text ?? '');
  if (time === null || !(time.temporal || isYear || TIME_NOUNS.has(noun?.lemma ?? '') || DAY_NAMES.has(noun?.lower ?? ''))) return null;
  const before = view.tokens[time.first - 1];
  const preposition = before?.pos === 'ADP' || before?.lower === 'since' ? time.first - 1 : time.first;
  const group = preposition > view.first ? view.groupAt(preposition - 1) : null;
  const isBare = group !== null && group.form === 'finite' && view.tokens[group.head]?.pos === 'AUX' && group.endToken === preposition;
  return isBare && isPastForm(view.tokens[verb.head] as Token) ? group : null;
}
