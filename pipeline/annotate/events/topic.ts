/** What the object of a reply is: an accusation, a wish, an offer, a deed; or nothing that is printed. */
import type { Candidate } from './candidate.ts';
import { isOneOf, type Reading, tokenAt } from './reading.ts';
import type { Topic } from './telling.ts';

const WORDS: readonly (readonly [Topic, readonly string[]])[] = [
  ['charge', ['=charge', '=accusation', '=allegation', '=claim', '=criticism']],
  ['wish', ['=demand', '=request', '=call', '=appeal', '=ultimatum', '=order', '=threat', '=plea']],
  ['offer', ['=offer', '=proposal', '=invitation', '=overture', '=initiative']],
  ['deal', ['=deal', '=agreement', '=pact', '=accord', '=truce', '=ceasefire', '=cease-fire', '=treaty', '=compromise']],
  [
    'deed',
    ['attackn', '=operation', '=move', '=takeover', '=coup', '=deployment', '=crackdown', '=measure', '=action', '=seizure', '=annexation'],
  ],
];

/** The topic of an event that a verb names. */
export function topicOf(reading: Reading, { phrase, clause, patients }: Candidate): Topic {
  if (phrase !== null || clause === null) return 'other';
  const [object] = patients;
  if (object === undefined) return reading.childrenOf(clause).some(({ verb }) => verb.head > clause.verb.head) ? 'other' : 'none';
  // "arrested six"
  if (patients.every(({ first, head }) => first === head && tokenAt(reading, head)?.pos === 'NUM')) return 'count';
  return WORDS.find(([, names]) => isOneOf(reading, object, names))?.[0] ?? 'other';
}
