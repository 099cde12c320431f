/** PLOVER's rules on what the modality of an event makes of its type. */
import type { EventType } from '../../models/events.ts';
import type { Candidate } from './candidate.ts';
import { COOPERATIVE, type Modality } from './lexicon.ts';
import { isForeseen } from './modality.ts';
import type { Reading } from './reading.ts';

export interface Settled {
  readonly type: EventType;
  readonly mode: string | null;
  readonly modality: Modality;
}

/** Refusals of these are rejections: "will not lift the ban". Giving up a fight is none, and stays a negated retreat. */
const REFUSABLE: ReadonlySet<EventType> = new Set<EventType>(['AID', 'AGREE', 'COOPERATE', 'CONCEDE', 'CONSULT', 'SUPPORT']);
const REFUSABLE_MODES = new Set(['release', 'access', 'ceasefire', 'resign']);
/** Announcing these is a threat: "will boycott", "would impose sanctions". */
const THREATENING: ReadonlySet<EventType> = new Set<EventType>(['SANCTION', 'PROTEST']);
const THREATENING_MODES = new Set(['restrict', 'curfew', 'martial-law', 'censor', 'arrest', 'deport']);

/**
 * Settles the type: future cooperation is AGREE, its refusal REJECT, announced restrictions THREATEN.
 * Source: PLOVER manual, draft 2.0 (Open Event Data Alliance, CC BY-SA). Only finite verbs with "will" and the like are
 * changed: where a control verb stands above ("agreed to send") that verb is the event, and the complement keeps its type.
 */
export function settleType(reading: Reading, { type, mode, modality, clause, phrase }: Candidate): Settled {
  const same = { type, mode, modality };
  if (clause === null) return same;
  const { verb, relation } = clause;
  const own = phrase === null || modality !== 'actual';
  const future = own && relation !== 'infinitive' && (verb.tense === 'future' || verb.modal === 'will' || verb.modal === 'would');
  // "will step down": who leaves office promises nobody anything.
  if (mode === 'resign') return same;
  if (modality === 'planned' && (future || (own && isForeseen(reading, clause))) && COOPERATIVE.has(type))
    return { type: 'AGREE', mode: null, modality };
  if (modality === 'planned' && future && (THREATENING.has(type) || (type === 'COERCE' && THREATENING_MODES.has(mode ?? '')))) {
    return { type: 'THREATEN', mode: type === 'COERCE' ? mode : null, modality: 'actual' };
  }
  if (modality === 'negated' && future && (REFUSABLE.has(type) || (type === 'RETREAT' && REFUSABLE_MODES.has(mode ?? '')))) {
    return { type: 'REJECT', mode: null, modality: 'actual' };
  }
  return same;
}
