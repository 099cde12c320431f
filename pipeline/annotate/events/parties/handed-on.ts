/** Recipients that a verb takes from the clause below it: whom one refuses to meet, whom one demands something of. */

import type { EventType } from '../../../models/events.ts';
import { gather } from '../../../text/gather.ts';
import type { Resolution } from '../../entities/index.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { rolesOf, senseOf, typeOf } from '../clause/frame.ts';
import { DENYING } from '../clause/topic.ts';
import { wordsOf } from '../lexicon.ts';
import { isOneOf, nounSenses, type Reading, tokenAt } from '../reading.ts';
import { OWN } from './party-types.ts';
import { isBroached, undergoersOf } from './undergoers.ts';

/** Whom a phrase means as the recipient of an event of a type; the depth limits how far it is taken apart. */
type PartyOf = (phrase: NounPhrase, type: EventType, depth?: number) => readonly Resolution[];

const HANDS_ON: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'REJECT', 'THREATEN', 'AID']);

/** Who refuses to meet somebody refuses somebody: the recipient of what is agreed, refused or threatened. */
export function fromComplement(reading: Reading, clause: Clause | null, type: EventType, partyOf: PartyOf): readonly Resolution[] {
  if (clause !== null && (type === 'REQUEST' || type === 'ACCUSE')) return askedIn(reading, clause, type, partyOf);
  if (clause !== null && type === 'PROTEST') return protestedIn(reading, clause, partyOf);
  const isHandedOn =
    clause !== null && (HANDS_ON.has(type) || isPledge(reading, clause, type) || (type === 'ASSAULT' && isDispersal(reading, clause)));
  if (clause === null || !isHandedOn) return [];
  const complement = reading
    .childrenOf(clause)
    .find(({ relation, verb }) => (relation === 'infinitive' || relation === 'ing') && verb.head > clause.verb.head);
  // "denied arming the rebels": not to the rebels.
  if (complement === undefined || DENYING.has(tokenAt(reading, clause.verb.head)?.lemma ?? '')) return [];
  // "threatened to bring in agency staff": those who are made use of are not threatened.
  if (type === 'THREATEN' && isUse(reading, complement)) return [];
  const inner = typeOf(reading, complement) ?? type;
  const { patients } = rolesOf(reading, complement);
  // "agreed to send troops to Chile": one's own.
  const undergoing =
    OWN.has(inner) && senseOf(reading, complement)?.mode !== 'release' ? [] : undergoersOf(reading, complement, inner, patients);
  // "failed to reach agreement on the harbour": what it is about is nobody.
  const isTalk = (patient: NounPhrase): boolean =>
    TALKING.has(inner) && nounSenses(reading, patient).some(({ sense }) => TALKING.has(sense.type ?? inner));
  const direct = gather(undergoing, (patient) => (isTalk(patient) ? [] : partyOf(patient, inner)));
  if (direct.length > 0) return direct;
  const isJoint = (type === 'AGREE' && HELPING.has(inner)) || TALKING.has(inner);
  const leading = isBroached(reading, complement) ? WITH : inner === 'AID' ? HELPED : OTHERS;
  // "intends to deport them to Tonga": where they go.
  const isGoal = (preposition: string): boolean => preposition === 'to' && inner === 'COERCE';
  const behind = gather(complement.obliques, ({ preposition, phrases }) =>
    (isJoint && !leading.has(preposition)) || isGoal(preposition) ? [] : phrases,
  );
  const found = behind.map((phrase) => (phrase.temporal ? [] : partyOf(phrase, type))).find((each) => each.length > 0) ?? [];
  return found.length > 0 || type !== 'AGREE' ? found : helpedIn(reading, complement, partyOf);
}

/** "offered to send troops to help Chile": whom those who are sent are to help. */
function helpedIn(reading: Reading, clause: Clause, partyOf: PartyOf): readonly Resolution[] {
  const purpose = reading.childrenOf(clause).find(({ relation, verb }) => relation === 'infinitive' && verb.head > clause.verb.head);
  if (purpose === undefined || !(HELP.has(purpose.verb.lemma) || typeOf(reading, purpose) === 'AID')) return [];
  return gather(rolesOf(reading, purpose).patients, (patient) => partyOf(patient, 'AID'));
}

const HELP = new Set(['assist', 'help', 'protect', 'support']);

/** "reiterated its commitment to support Chile": what is pledged is told by the infinitive behind the word for it. */
const isPledge = (reading: Reading, { verb, objects }: Clause, type: EventType): boolean =>
  type === 'SUPPORT' &&
  VOICING.has(verb.lemma) &&
  objects.some((word) => isOneOf(reading, word, ['own word']) && tokenAt(reading, word.endToken)?.lower === 'to');
const VOICING = wordsOf('voicing verb');

/** What leads to the other side of an agreement. */
const OTHERS = new Set(['with', 'to', 'into', 'for', 'from', 'between']);
const HELPED = new Set([...OTHERS, 'in']);
/** "agreed to share information from their banks": with whom. */
const WITH = new Set(['with', 'between']);
const HELPING: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'COOPERATE', 'CONSULT', 'AID', 'RETREAT', 'MOBILIZE']);

const TALKING: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'CONSULT']);

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
  const doers = wish === undefined ? calledUpon(reading, clause) : rolesOf(reading, wish).agents;
  return gather(doers, (doer) => partyOf(doer, type, 2));
}

/** "called for the company to raise wages": the company; "for the men to be freed" is asked of others. */
function calledUpon(reading: Reading, clause: Clause): readonly NounPhrase[] {
  const wished = clause.obliques.filter(({ preposition }) => preposition === 'for').flatMap(({ phrases }) => phrases);
  const wish = reading.childrenOf(clause).find(({ relation, verb }) => relation === 'infinitive' && verb.voice === 'active');
  return wish === undefined ? [] : wished.filter(({ first }) => wish.subjects.some((subject) => subject.first === first));
}

const PROTESTING = new Set(['protest', 'oppose', 'denounce', 'condemn', 'decry']);

/** "began a hunger strike to protest against the army": against the army. */
function protestedIn(reading: Reading, clause: Clause, partyOf: PartyOf): readonly Resolution[] {
  const purpose = reading
    .childrenOf(clause)
    .find(({ relation, verb }) => (relation === 'infinitive' || relation === 'ing') && PROTESTING.has(verb.lemma));
  const against =
    purpose?.obliques.filter(({ preposition, first }) => first === purpose.verb.endToken && /^(?:against|at)$/u.test(preposition)) ?? [];
  const phrases = [...(purpose?.objects ?? []), ...gather(against, ({ phrases }) => phrases)];
  return phrases.map((phrase) => (phrase.temporal ? [] : partyOf(phrase, 'PROTEST'))).find((found) => found.length > 0) ?? [];
}
