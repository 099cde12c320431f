/** What stands as the object of a verb and is a thing: what is built, sent, shared or talked about has nothing done to it. */
import type { EventType } from '../../../models/events.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { NAMING, NATIONALITIES } from '../../syntax/words.ts';
import { wordsOf } from '../lexicon.ts';
import { isOneOf, lowerAt, type Reading, tokenAt } from '../reading.ts';

const BROACHING = wordsOf('broaching verb');
const MAKING = wordsOf('making verb');
const SENDING = wordsOf('sending verb');

/** Who and what may be sent to others. */
const SENT = [
  'force',
  'weapon',
  'aircraft',
  'ship',
  'medic',
  'peacekeeper',
  'investigator',
  'aid',
  'money',
  '=delegation',
  '=expert',
  '=team',
];
/** What two sides have between them. */
const BETWEEN = ['=border', '=frontier', '=crossing', 'reln'];
const DISPUTED = ['=matter', '=case', '=dispute', '=fight', '=complaint', '=grievance'];
/** Types of which the object may be made or sent for others. */
const HELPING: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'AID', 'COOPERATE']);

/** The objects that may be those to whom an event of a type is done. */
export function undergoersOf(
  reading: Reading,
  clause: Clause | null,
  type: EventType,
  patients: readonly NounPhrase[],
): readonly NounPhrase[] {
  if (clause === null) return patients;
  const lemma = tokenAt(reading, clause.verb.head)?.lemma ?? '';
  const { particle } = clause.verb;
  if (isBroached(reading, clause)) return [];
  const isMade = HELPING.has(type) && MAKING.has(particle === null ? lemma : `${lemma} ${particle}`);
  const isSent = HELPING.has(type) && SENDING.has(lemma);
  const withOthers = clause.obliques.some(({ preposition }) => preposition === 'with');
  return withoutNames(reading, clause, patients).filter(
    (patient) =>
      !isMade &&
      !(isSent && isOneOf(reading, patient, SENT) && !opensWithReceiver(reading, clause, patient)) &&
      // "closed the border with Chile"
      !(withOthers && isOneOf(reading, patient, BETWEEN)) &&
      // "took the dispute to a court", unlike "took Chile to court"
      !(type === 'ACCUSE' && lemma === 'take' && isOneOf(reading, patient, DISPUTED)) &&
      // "join forces with Chile"
      !(patient.first === patient.head && lemma === 'join' && /^(?:forces|hands|ranks)$/u.test(lowerAt(reading, patient.head))),
  );
}

/** "discussed responses to Chile with Peru", "shared information on Chile": the object is what it is about, and the others stand behind "with". */
export const isBroached = (reading: Reading, clause: Clause | null): boolean =>
  clause !== null && BROACHING.has(tokenAt(reading, clause.verb.head)?.lemma ?? '');

/** "sent Peru tanks": who gets them is read as one phrase with them. */
const opensWithReceiver = (reading: Reading, { obliques }: Clause, { first }: NounPhrase): boolean =>
  tokenAt(reading, first)?.pos === 'PROPN' &&
  !NATIONALITIES.has(lowerAt(reading, first)) &&
  !obliques.some(({ preposition }) => preposition === 'to' || preposition === 'into');

/** "called his rival a liar": what somebody is called is not a second one to whom it is done. */
function withoutNames({ tokens }: Reading, clause: Clause | null, patients: readonly NounPhrase[]): readonly NounPhrase[] {
  const [object, name] = patients;
  if (clause === null || object === undefined || name === undefined || !NAMING.has(clause.verb.lemma)) return patients;
  const isBeside = tokens.slice(object.endToken, name.first).every(({ text }) => /^["“'‘]$/u.test(text));
  return isBeside ? [object] : patients;
}
