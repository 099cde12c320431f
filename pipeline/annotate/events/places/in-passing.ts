/** A place that a sentence names in another clause than that of the event. */
import type { EventType } from '../../../models/events.ts';
import { gather } from '../../../text/gather.ts';
import type { Clause } from '../../syntax/index.ts';
import type { Candidate } from '../candidate.ts';
import { isSaying } from '../clause/speaker.ts';
import type { Naming } from '../parties/naming.ts';
import { tokenAt } from '../reading.ts';
import { bestPlace, NOWHERE, type Place } from './ground.ts';
import { ELSEWHERE_PREPOSITIONS, located, outsideQuotes } from './located.ts';

/** What is told with a place that stands elsewhere in its sentence; of words that are spoken, the place is told with them. */
const IN_PASSING: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST']);

/** Clauses that speak of something else: "the port, which", "words to describe events abroad". */
const ASIDE = new Set(['relative', 'infinitive']);
/** "A day after rebels attacked Lima": what was or will be at another time. */
export const OTHER_TIMES = new Set(['after', 'before', 'since', 'until']);

/** What is done to those who are brought away from where it happened. */
const TAKING = new Set(['airlift', 'bring', 'evacuate', 'fly', 'move', 'rush', 'take', 'transfer', 'transport']);

/** The place of the sentence, if it names only one; of a list of places the first. */
export function onlyPlace(naming: Naming, candidate: Candidate): Place {
  if (!IN_PASSING.has(candidate.type)) return NOWHERE;
  const { reading } = naming;
  const sentence = tokenAt(reading, candidate.trigger.first)?.sentence;
  const clauses = sentence === undefined ? [] : reading.clausesIn(sentence);
  const speaking = clauses.filter((clause) => isSaying(reading, clause));
  const isTold = (clause: Clause): boolean =>
    !ASIDE.has(clause.relation) &&
    !OTHER_TIMES.has(clause.opener ?? '') &&
    // "were hurt and taken to a hospital in Lima"
    !(clause !== candidate.clause && TAKING.has(clause.verb.lemma)) &&
    // "officials said in a report launched in Lima"
    !speaking.some(({ subjects }) => clause.subjects.some((subject) => subjects.includes(subject)));
  const told = clauses.filter((clause) => clause === candidate.clause || isTold(clause));
  const found = gather(told, ({ obliques }) =>
    obliques.map((oblique) => outsideQuotes(reading, candidate, located(reading, [oblique], ELSEWHERE_PREPOSITIONS))),
  ).map((list) => bestPlace(naming, list, candidate));
  const names = new Set(gather(found, ({ place }) => (place === null ? [] : [place.entity_id])));
  return names.size === 1 ? (found.find(({ place }) => place !== null) ?? NOWHERE) : NOWHERE;
}
