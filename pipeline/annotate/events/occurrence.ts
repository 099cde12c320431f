/** The relative clause that says when an event takes place: "a session, which would be held on Monday". */
import type { Clause, NounPhrase } from '../syntax/index.ts';
import { type Reading, tokenAt } from './reading.ts';

const TAKING_PLACE = new Set([
  'hold',
  'take',
  'begin',
  'start',
  'open',
  'end',
  'happen',
  'occur',
  'schedule',
  'plan',
  'set',
  'convene',
  'last',
]);
/** How many words may stand between the noun and its relative clause ("a session of the assembly on the war, which"). */
const REACH = 16;

/** The relative clause by which an event noun is said to take place, or null. */
export function occurrenceOf(reading: Reading, phrase: NounPhrase): Clause | null {
  const found = reading
    .clausesIn(phrase.sentence)
    .find(
      ({ relation, opener, first, verb }) =>
        relation === 'relative' &&
        (opener === 'which' || opener === 'that') &&
        first >= phrase.endToken &&
        first - phrase.endToken < REACH &&
        TAKING_PLACE.has(tokenAt(reading, verb.head)?.lemma ?? ''),
    );
  return found ?? null;
}
