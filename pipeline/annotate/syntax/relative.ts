/** Relative pronouns, and where the clause that they open begins. */
import type { Token } from '../token.ts';
import type { SentenceView } from './sentence.ts';
import type { VerbDraft } from './verb-groups.ts';
import { RELATIVES } from './words.ts';

/** "who", "which", or "that" right after a noun phrase. */
export function isRelativePronoun(view: SentenceView, at: number): boolean {
  const token = view.tokens[at] as Token;
  if (view.phraseAt(at) !== null) return false;
  if (RELATIVES.has(token.lower)) return true;
  if (token.lower !== 'that') return false;
  const before = view.skipLeft(at - 1);
  return before >= view.first && view.phraseAt(before) !== null;
}

/** The token before a relative pronoun, over "many of" in "many of whom" and over "to" in "to which". */
export function beforeRelative(view: SentenceView, pronoun: number): number {
  const before = view.skipLeft(pronoun - 1);
  const preposition = before > view.first && view.phraseAt(before) === null ? view.tokens[before] : undefined;
  if (preposition !== undefined && preposition.lower !== 'of' && (preposition.pos === 'ADP' || preposition.lower === 'to'))
    return view.skipLeft(before - 1);
  if (before < view.first || (view.tokens[before] as Token).lower !== 'of') return before;
  const part = before - 1;
  return view.skipLeft((view.phraseAt(part)?.first ?? part) - 1);
}

/** The relative pronoun that opens the clause of a verb, right before it or before its subject ("that the army held"); or null. */
export function relativeOpening(view: SentenceView, { first }: VerbDraft): number | null {
  const at = view.skipLeft(first - 1);
  const subject = at < view.first ? null : view.phraseAt(at);
  for (const place of subject === null ? [at] : [at, view.skipLeft(subject.first - 1)])
    if (place >= view.first && isRelativePronoun(view, place)) return place;
  return null;
}

/** "which the army launched": the relative pronoun before a subject of its own. */
export function overSubject(view: SentenceView, at: number): number {
  const subject = at < view.first ? null : view.phraseAt(at);
  const before = subject === null ? -1 : view.skipLeft(subject.first - 1);
  return before >= view.first && isRelativePronoun(view, before) ? before : at;
}
