/** With whom a meeting is that one leaves, cancels or stops: "left a White House meeting with the envoy". */
import type { EventType } from '../../../models/events.ts';
import { gather } from '../../../text/gather.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import { isOneOf, type Reading, tailOf } from '../reading.ts';

const BREAKING: ReadonlySet<EventType> = new Set<EventType>(['REJECT', 'SANCTION', 'CONCEDE', 'THREATEN']);

/** Those behind "with", or of a visit behind "to", where the object of the verb is a meeting. */
export function counterpartsOf(reading: Reading, phrase: NounPhrase, type: EventType): readonly NounPhrase[] {
  if (!BREAKING.has(type) || !isOneOf(reading, phrase, ['talk'])) return [];
  const joint = isOneOf(reading, phrase, ['=visit', '=trip', '=tour']) ? 'to' : 'with';
  return gather(tailOf(reading, phrase).slice(0, 2), ({ preposition, phrases }) => (preposition === joint ? phrases : []));
}
