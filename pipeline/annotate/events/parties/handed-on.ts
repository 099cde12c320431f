/** Recipients that a verb takes from the clause below it: whom one refuses to meet, whom one demands something of. */

import type { EventType } from '../../../models/events.ts';
import { gather } from '../../../text/gather.ts';
import type { Resolution } from '../../entities/index.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { rolesOf, typeOf } from '../clause/frame.ts';
import { DENYING } from '../clause/topic.ts';
import { wordsOf } from '../lexicon.ts';
import { type Reading, tokenAt } from '../reading.ts';

/** Whom a phrase means as the recipient of an event of a type; the depth limits how far it is taken apart. */
type PartyOf = (phrase: NounPhrase, type: EventType, depth?: number) => readonly Resolution[];

const HANDS_ON: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'REJECT', 'THREATEN', 'AID']);

/** Who refuses to meet somebody refuses somebody: the recipient of what is agreed, refused or threatened. */
export function fromComplement(reading: Reading, clause: Clause | null, type: EventType, partyOf: PartyOf): readonly Resolution[] {
  if (clause !== null && (type === 'REQUEST' || type === 'ACCUSE')) return askedIn(reading, clause, type, partyOf);
  if (clause === null || !(HANDS_ON.has(type) || (type === 'ASSAULT' && isDispersal(reading, clause)))) return [];
  const complement = reading
    .childrenOf(clause)
    .find(({ relation, verb }) => (relation === 'infinitive' || relation === 'ing') && verb.head > clause.verb.head);
  // "denied arming the rebels": not to the rebels.
  if (complement === undefined || DENYING.has(tokenAt(reading, clause.verb.head)?.lemma ?? '')) return [];
  // "threatened to bring in agency staff": those who are made use of are not threatened.
  if (type === 'THREATEN' && isUse(reading, complement)) return [];
  const inner = typeOf(reading, complement) ?? type;
  const direct = gather(rolesOf(reading, complement).patients, (patient) => partyOf(patient, inner));
  if (direct.length > 0) return direct;
  const behind = gather(complement.obliques, ({ phrases }) => phrases);
  return behind.map((phrase) => (phrase.temporal ? [] : partyOf(phrase, type))).find((found) => found.length > 0) ?? [];
}

const isUse = (reading: Reading, { verb: { head } }: Clause): boolean => {
  const lemma = tokenAt(reading, head)?.lemma ?? '';
  return USING.has(lemma) || (FETCHING.has(lemma) && tokenAt(reading, head + 1)?.lower === 'in');
};
const USING = wordsOf('using verb');
const FETCHING = wordsOf('fetching verb');

/** "fired tear gas to disperse the crowd": against the crowd. */
const isDispersal = (reading: Reading, clause: Clause): boolean =>
  reading
    .childrenOf(clause)
    .some(({ relation, verb }) => relation === 'infinitive' && DISPERSING.has(tokenAt(reading, verb.head)?.lemma ?? ''));
const DISPERSING = wordsOf('dispersing verb');

/** "demanded that the minister resign": of the minister; "is examining whether the bank lied": the bank. */
function askedIn(reading: Reading, clause: Clause, type: EventType, partyOf: PartyOf): readonly Resolution[] {
  const wish = reading.childrenOf(clause).find(({ relation, verb }) => relation === 'complement' && verb.head > clause.verb.head);
  const doers = wish === undefined ? [] : rolesOf(reading, wish).agents;
  return gather(doers, (doer) => partyOf(doer, type, 2));
}
