/** To whom one writes what an -ing form tells: "sent a letter to the bank threatening to sue", "wrote to the bank demanding". */
import type { EventType } from '../../../models/events.ts';
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { verbForms } from '../forms.ts';
import { wordsOf } from '../lexicon.ts';
import { isOneOf, type Reading, tokenAt } from '../reading.ts';

const WRITING = wordsOf('writing verb');
const ADDRESSED: ReadonlySet<EventType> = new Set<EventType>(['REQUEST', 'THREATEN']);

/** Those behind "to" of the clause above, where it tells of a letter or only of writing. */
export function addresseesOf(reading: Reading, clause: Clause | null, type: EventType): readonly NounPhrase[] {
  if (clause?.verb.form !== 'ing' || clause.opener !== null || !ADDRESSED.has(type)) return [];
  const above = clauseAbove(reading.document.syntax, clause);
  const head = above === null ? undefined : tokenAt(reading, above.verb.head);
  if (above === null || head === undefined || !verbForms(head).some((form) => WRITING.has(form))) return [];
  const isLetter = above.objects.length === 0 || above.objects.some((object) => isOneOf(reading, object, ['statement']));
  return isLetter ? (above.obliques.find(({ preposition }) => preposition === 'to')?.phrases ?? []) : [];
}
