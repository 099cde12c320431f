/** What a speaker says that others must do: "Russia must withdraw, he said" is a demand of the speaker. */
import type { Candidates } from './candidate.ts';
import { isSupposed } from './find-verbal.ts';
import { rolesOf } from './frame.ts';
import type { Reading } from './reading.ts';
import { lowerAt, tokenAt } from './reading.ts';
import { speakerOf } from './speaker.ts';

const OBLIGATION = new Set(['must', 'should', 'ought']);

/** Reads clauses with "must", "should", "need to" and "have to" whose speaker is somebody else than their subject. */
export function findRequirements(reading: Reading, { found, rejected }: Candidates): void {
  for (const clause of reading.document.syntax.clauses) {
    const at = obligationAt(reading, clause.verb.first, clause.verb.head);
    if (at === null) continue;
    const trigger = { first: at, endToken: at + 1 };
    const speaker = speakerOf(reading, clause);
    const reason =
      speaker === null ? 'an obligation that nobody is said to demand' : isSupposed(reading, clause) ? 'supposed, not reported' : null;
    if (speaker === null || reason !== null) {
      rejected.push({ trigger, rule: 'event.requirement', reason: reason ?? '' });
      continue;
    }
    found.push({
      rule: 'event.requirement',
      trigger,
      type: 'REQUEST',
      mode: null,
      clause,
      phrase: null,
      agents: speaker,
      patients: clause.verb.voice === 'passive' ? rolesOf(reading, clause).agents : clause.subjects,
      obliques: [],
      modality: 'actual',
      label: false,
    });
  }
}

function obligationAt(reading: Reading, first: number, head: number): number | null {
  for (let at = first; at <= head; at += 1) if (OBLIGATION.has(lowerAt(reading, at))) return at;
  const token = tokenAt(reading, head);
  if (token === undefined || lowerAt(reading, head + 1) !== 'to') return null;
  return token.lemma === 'need' || (token.lemma === 'have' && head === first) ? head : null;
}
