/** Lists of parties: each once, and places apart from bodies. */

import type { EventType } from '../../../models/events.ts';
import { gather } from '../../../text/gather.ts';
import type { Resolution } from '../../entities/index.ts';
import type { Clause, NounPhrase, Oblique, TokenRun } from '../../syntax/index.ts';
import type { Token } from '../../token.ts';
import { wordsOf } from '../lexicon.ts';
import { isOneOf, type Reading, tokenAt } from '../reading.ts';
import type { Naming } from './naming.ts';

/** Whether a party is one of the entities of the article, and not only words. */
export const isKnown = ({ entity }: Resolution): boolean => entity !== null;

/** Each party once: by its entity, or by its name where it has none. */
export function unique(list: readonly Resolution[]): readonly Resolution[] {
  if (list.length < 2) return list;
  return [...new Map(list.map((resolution) => [resolution.entity?.entity_id ?? resolution.name, resolution])).values()];
}

/** Beside a place ("the towns of Homs and Salqin") a name that nobody knows is one as well, and no party. */
export function withoutPlaces(naming: Naming, phrases: readonly NounPhrase[], found: readonly Resolution[]): readonly Resolution[] {
  const isPlace = phrases.some((phrase) =>
    naming.mentionsIn(phrase).some(({ entity, form }) => entity.kind === 'place' && form === 'name'),
  );
  const known = found.filter(isKnown);
  return isPlace && known.length > 0 && found.length > 1 ? known : found;
}

/** Types of which the object may be people who are sent or handed over: "sent doctors to Laos", "extradited a man to Chile". */
const GIVING: ReadonlySet<EventType> = new Set<EventType>(['AID', 'AGREE', 'COOPERATE', 'RETREAT']);

const GIVES = wordsOf('giving verb');
/** Whether a verb gives somebody away; who is brought to a town is helped himself. */
export const isGiving = (verb: Token | undefined): boolean => verb !== undefined && GIVES.has(verb.lemma);

/** To whom somebody or something is given, where that is a known party. */
export function givenTo(
  obliques: readonly Oblique[],
  type: EventType,
  partyOf: (phrase: NounPhrase) => readonly Resolution[],
): readonly Resolution[] {
  if (!GIVING.has(type)) return [];
  const receivers = gather(obliques, ({ preposition, phrases }) => (preposition === 'to' ? phrases : []));
  return unique(gather(receivers, partyOf).filter(({ entity }) => entity !== null && entity.kind !== 'place'));
}

/** The phrases behind a giving verb; where none of them says to whom, the last "to" of the clause that describes the gift ("returned a statue stolen in 1989 to Chile"). */
export function obliquesOf(
  reading: Reading,
  clause: Clause | null,
  obliques: readonly Oblique[],
  patients: readonly NounPhrase[],
): readonly Oblique[] {
  if (clause === null || obliques.some(({ preposition }) => preposition === 'to')) return obliques;
  const last = reading.childrenOf(clause).findLast(({ verb }) => verb.head > clause.verb.head);
  if (last === undefined || isGiving(tokenAt(reading, last.verb.head)) || !patients.some((gift) => last.subjects.includes(gift)))
    return obliques;
  const receiver = last.obliques.findLast(({ preposition }) => preposition === 'to');
  // "a statue belonging to Chile"
  return receiver === undefined || receiver.first === last.verb.endToken ? obliques : [receiver];
}

/** Whom a run of tokens means, which need not be a whole noun phrase. */
export function resolveRun({ reading, entities }: Naming, run: TokenRun, as: 'actor' | 'recipient' | 'place'): Resolution {
  const start = tokenAt(reading, run.first)?.start ?? 0;
  return entities.resolve({ start, end: tokenAt(reading, run.endToken - 1)?.end ?? start }, { as });
}

/** "called for his resignation", "demanded the minister's removal": who should go is asked. */
export const leaversOf = (naming: Naming, patients: readonly NounPhrase[], obliques: readonly Oblique[]): readonly Resolution[] =>
  [...patients, ...gather(obliques, ({ preposition, phrases }) => (preposition === 'for' ? phrases : []))]
    .filter((phrase) => phrase.possessor !== null && isOneOf(naming.reading, phrase, ['=resignation', '=departure', '=apology']))
    .map(({ possessor }) => resolveRun(naming, possessor as TokenRun, 'recipient'))
    .filter(isKnown);
