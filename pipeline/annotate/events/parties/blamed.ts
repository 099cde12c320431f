/** Whom "its" means in what a punishment or a charge is for: "imposed sanctions on Peru for its raids" are the raids of Peru. */
import { gather } from '../../../text/gather.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import { THIRD_POSSESSIVES } from '../../syntax/words.ts';
import { rolesOf, typeOf } from '../clause/frame.ts';
import { lowerAt, nounSenses, type Reading } from '../reading.ts';

const BLAMING: ReadonlySet<string> = new Set(['ACCUSE', 'SANCTION', 'THREATEN']);
/** What leads to the reason. */
const REASONS = new Set(['for', 'over', 'due to', 'because of', 'in response to']);
const AIMED = ['against', 'on', 'upon', 'at'];

/** Those who are blamed in the clause in which an owned deed is the reason; none where that is not so. */
export function blamedFor(reading: Reading, deed: NounPhrase): readonly NounPhrase[] {
  if (deed.possessor === null || !THIRD_POSSESSIVES.has(lowerAt(reading, deed.possessor.first))) return [];
  const clause = reading
    .clausesIn(deed.sentence)
    .find(({ obliques }) =>
      obliques.some(({ phrases, preposition, first }) => phrases.includes(deed) && isReason(reading, preposition, first)),
    );
  if (clause === undefined || !BLAMING.has(typeOf(reading, clause) ?? '')) return [];
  const aimed = gather(AIMED, (preposition) =>
    gather(clause.obliques, (oblique) => (oblique.preposition === preposition && oblique.endToken <= deed.first ? oblique.phrases : [])),
  );
  return aimed.length > 0 ? aimed.slice(0, 1) : rolesOf(reading, clause).patients.filter((at) => nounSenses(reading, at).length === 0);
}

/** "in response to" is read as two prepositions. */
const isReason = (reading: Reading, preposition: string, first: number): boolean =>
  REASONS.has(preposition) || (preposition === 'to' && /^(?:due|response|reaction|retaliation)$/u.test(lowerAt(reading, first - 1)));
