/** PLOVER's rules on what the modality of an event makes of its type. */
import type { EventType } from '../../../models/events.ts';
import type { Candidate } from '../candidate.ts';
import { isWilled } from '../clause/will.ts';
import { COOPERATIVE, type Modality } from '../lexicon.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { isForeseen } from './modality.ts';

export interface Settled {
  readonly type: EventType;
  readonly mode: string | null;
  readonly modality: Modality;
}

/** Refusals of these are rejections: "will not lift the ban". Giving up a fight is none, and stays a negated retreat. */
const REFUSABLE: ReadonlySet<EventType> = new Set<EventType>(['AID', 'AGREE', 'COOPERATE', 'CONCEDE', 'CONSULT', 'SUPPORT']);
const REFUSABLE_MODES = new Set(['release', 'access', 'ceasefire', 'resign']);
/** Measures that somebody announces to take are a threat: "will impose a curfew"; not "will be deported", which tells of those who undergo it. */
const MEASURES = new Set(['restrict', 'curfew', 'martial-law', 'censor', 'arrest', 'deport']);
/** Marches and strikes are called for a day; to boycott somebody or block his way is a threat. */
const CALLED = new Set(['demo', 'strike']);

/** Whether announcing an event is a threat: "will boycott", "would impose sanctions". */
function isThreat({ type, mode, clause }: Candidate): boolean {
  // "will be sentenced in May": what a court has set a day for.
  if (clause?.verb.lemma === 'sentence') return false;
  if (type === 'COERCE') return MEASURES.has(mode ?? '') && clause?.verb.voice === 'active';
  return type === 'SANCTION' || (type === 'PROTEST' && !CALLED.has(mode ?? ''));
}

/** "are ready for talks", "is open to talks" */
const isOffered = (reading: Reading, { phrase }: Candidate): boolean =>
  phrase !== null &&
  MINDED.has(lowerAt(reading, phrase.first - 2)) &&
  /^(?:for|to)$/u.test(lowerAt(reading, phrase.first - 1)) &&
  !/^(?:not|n['’]t|never)$/u.test(lowerAt(reading, phrase.first - 3));
const MINDED = new Set(['open', 'prepared', 'ready']);

/** "said it would attack": the use of force that a side announces is a threat of it; unlike "we will fight". */
const isForceful = ({ type, phrase, clause }: Candidate): boolean =>
  type === 'ASSAULT' && phrase === null && !STANDING.has(clause?.verb.lemma ?? '');
const STANDING = new Set(['battle', 'defend', 'fight', 'resist', 'struggle']);

/** What is no threat by itself and becomes one under a condition: "will strike unless", "would sue if". */
const PRESSING: ReadonlySet<EventType> = new Set<EventType>(['COERCE', 'PROTEST']);
const CONDITIONS = new Set(['if', 'unless']);
const isConditional = (reading: Reading, { type, mode, clause }: Candidate): boolean =>
  clause !== null &&
  (PRESSING.has(type) || (type === 'ACCUSE' && mode === 'allege')) &&
  reading.childrenOf(clause).some(({ relation, opener }) => relation === 'adverbial' && CONDITIONS.has(opener ?? ''));

/**
 * Settles the type: future cooperation is AGREE, its refusal REJECT, announced restrictions THREATEN.
 * Source: PLOVER manual, draft 2.0 (Open Event Data Alliance, CC BY-SA). Only finite verbs with "will" and the like are
 * changed: where a control verb stands above ("agreed to send") that verb is the event, and the complement keeps its type.
 */
export function settleType(reading: Reading, candidate: Candidate): Settled {
  const { type, mode, modality, clause, phrase } = candidate;
  const same = { type, mode, modality };
  if (clause === null) return same;
  const { verb, relation } = clause;
  const own = phrase === null || modality !== 'actual';
  const future =
    own && !verb.perfect && relation !== 'infinitive' && (verb.tense === 'future' || verb.modal === 'will' || verb.modal === 'would');
  // "will step down": who leaves office promises nobody anything.
  if (mode === 'resign') return same;
  if (modality === 'planned' && (future || isOffered(reading, candidate) || (own && isForeseen(reading, clause))) && COOPERATIVE.has(type))
    return { type: 'AGREE', mode: null, modality };
  if (modality === 'planned' && future && isThreat(candidate)) {
    return { type: 'THREATEN', mode: type === 'COERCE' ? mode : null, modality: 'actual' };
  }
  const isUnwilling = modality === 'negated' && own && (future || isWilled(reading, clause, 'not'));
  if (modality === 'planned' && isForceful(candidate) && isWilled(reading, clause, 'yes')) {
    return { type: 'THREATEN', mode: 'violence', modality: 'actual' };
  }
  if (modality === 'planned' && isConditional(reading, candidate) && isWilled(reading, clause, 'yes')) {
    return { type: 'THREATEN', mode: null, modality: 'actual' };
  }
  if (isUnwilling && (REFUSABLE.has(type) || (type === 'RETREAT' && REFUSABLE_MODES.has(mode ?? '')))) {
    return { type: 'REJECT', mode: null, modality: 'actual' };
  }
  return same;
}
