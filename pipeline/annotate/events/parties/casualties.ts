/** Those whom a deed befell, where the clause around its noun tells them. */
import type { NounPhrase } from '../../syntax/index.ts';
import type { Candidate } from '../candidate.ts';
import { rolesOf } from '../clause/frame.ts';
import { lowerAt, type Reading } from '../reading.ts';

const BEFALLING = new Set('abduct capture die hit hurt injure kidnap kill slay wound'.split(' '));
const INSIDE = new Set(['in', 'by', 'during']);
/** What two sides do to each other, and others may come to harm in. */
const MUTUAL = /^(?:battles?|clash(?:es)?|combat|conflict|crossfire|fighting|fights?|riots?|unrest|violence|wars?)$/u;

/** "Ten soldiers were killed in an ambush": of the soldiers; "acted at Chile's request": asked of who acted. */
export function befallenIn(reading: Reading, { clause, phrase, type, trigger }: Candidate): readonly NounPhrase[] {
  if (phrase === null || clause === null) return [];
  const around = clause.obliques.find(({ phrases }) => phrases.some(({ first }) => first === phrase.first))?.preposition ?? '';
  if (type === 'REQUEST') return around === 'at' ? clause.subjects : [];
  if (type !== 'ASSAULT' || !BEFALLING.has(clause.verb.lemma) || !INSIDE.has(around)) return [];
  if (MUTUAL.test(lowerAt(reading, trigger.endToken - 1))) return [];
  return clause.verb.lemma === 'die' ? clause.subjects : clause.verb.voice === 'passive' ? rolesOf(reading, clause).patients : [];
}
