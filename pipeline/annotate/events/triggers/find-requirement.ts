/** What a speaker says that others must do: "Russia must withdraw, he said" is a demand of the speaker. */

import { clauseAbove } from '../../syntax/above.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import type { Candidates } from '../candidate.ts';
import { rolesOf, senseOf } from '../clause/frame.ts';
import { obligationAt } from '../clause/obligation.ts';
import { isIdle, tellersOf } from '../clause/told.ts';
import { wordsOf } from '../lexicon.ts';
import { isOneOf, lowerAt, type Reading, tokenAt } from '../reading.ts';
import { isSupposed } from './find-verbal.ts';

/** Reads clauses with "must", "should", "need to" and "have to" whose speaker is somebody else than their subject. */
export function findRequirements(reading: Reading, { found, rejected }: Candidates): void {
  for (const clause of reading.document.syntax.clauses) {
    const at = obligationAt(reading, clause.verb.first, clause.verb.head);
    if (at === null) continue;
    const trigger = { first: at, endToken: at + 1 };
    const speaker = tellersOf(reading, clause);
    const reason = reasonAgainst(reading, clause, speaker);
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

function reasonAgainst(reading: Reading, clause: Clause, speaker: readonly NounPhrase[] | null): string | null {
  if (speaker === null) return 'an obligation that nobody is said to demand';
  if (speaker.some((teller) => isIdle(reading, teller))) return 'words of play or trade';
  if (isSupposed(reading, clause)) return 'supposed, not reported';
  // "had never suggested that Chile should"
  if (clauseAbove(reading.document.syntax, clause)?.verb.negated === true) return 'said not to be demanded';
  // "the mayor has to contend with doubts": what befalls him.
  if (isUndergone(reading, clause)) return 'what somebody undergoes';
  // "citizens who have to jump through hoops"
  if (clause.relation === 'relative') return 'a description of somebody';
  // "the council said it must save": of itself.
  if (clause.subjects.some(({ head }) => OWN.has(lowerAt(reading, head)))) return 'a duty of whoever speaks';
  // "you have to laugh": of people in general.
  if (clause.subjects.some(({ head }) => lowerAt(reading, head) === 'you')) return 'nobody in particular';
  const isMeant = senseOf(reading, clause)?.type != null || clause.subjects.some((subject) => mayAct(reading, subject));
  return isMeant ? null : 'nobody who could do it';
}

/** Whether what one "has to" do or "needs to" do is no deed. */
function isUndergone(reading: Reading, clause: Clause): boolean {
  const done = /^(?:have|need)$/u.test(clause.verb.lemma)
    ? reading.childrenOf(clause).find(({ relation }) => relation === 'infinitive')
    : undefined;
  return done !== undefined && UNDERGOING.has(done.verb.lemma);
}

const UNDERGOING = wordsOf('undergoing verb');

const OWN = new Set(['i', 'we', 'he', 'she', 'it']);

/** Words of those who can do as they are told. */
const ACTING = ['human', 'official', 'organisation', 'force', 'leadership', 'worker', 'protester', 'party', 'court', 'media'];

/** "Voters should wait", not "Ana Ruiz's use of a server should give voters pause". */
const mayAct = (reading: Reading, phrase: NounPhrase): boolean =>
  tokenAt(reading, phrase.head)?.pos === 'PRON' ||
  isOneOf(reading, phrase, ACTING) ||
  (phrase.possessor === null && (reading.kindOf(phrase) ?? 'place') !== 'place');
