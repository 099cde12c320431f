/** An event while it is being read: trigger, type and arguments as phrases, before anything is resolved. */
import type { EventType } from '../../models/events.ts';
import type { Clause, NounPhrase, Oblique, TokenRun } from '../syntax/index.ts';
import type { Modality } from './lexicon.ts';

export interface Candidate {
  readonly rule: string;
  /** The words that name the event. */
  readonly trigger: TokenRun;
  readonly type: EventType;
  readonly mode: string | null;
  /** The clause that reports it; null for a noun outside any clause. */
  readonly clause: Clause | null;
  /** The noun phrase that names it, where a noun does. */
  readonly phrase: NounPhrase | null;
  readonly agents: readonly NounPhrase[];
  readonly patients: readonly NounPhrase[];
  readonly obliques: readonly Oblique[];
  readonly modality: Modality;
  /** A noun that only labels an event known from elsewhere ("since the invasion"). */
  readonly label: boolean;
}

/** A trigger that names no event here, and why. */
export interface Rejected {
  readonly trigger: TokenRun;
  readonly rule: string;
  readonly reason: string;
}

export interface Candidates {
  readonly found: Candidate[];
  readonly rejected: Rejected[];
}

/**
 * Judges each candidate.
 * @param judge gives the candidate, as it is or read anew, or the reason why it names no event
 */
export function judgeEach({ found, rejected }: Candidates, judge: (candidate: Candidate) => Candidate | string): Candidates {
  const judged: Candidates = { found: [], rejected: [...rejected] };
  for (const candidate of found) {
    const verdict = judge(candidate);
    if (typeof verdict === 'string') judged.rejected.push({ trigger: candidate.trigger, rule: candidate.rule, reason: verdict });
    else judged.found.push(verdict);
  }
  return judged;
}
