/** Who stands behind "by": those who act, and those who only reckon how many there were. */
import type { Clause, NounPhrase } from '../../syntax/types.ts';
import { lowerAt, type Reading } from '../reading.ts';

/** "killed by one American estimate": who reckons, and nobody who acts. */
const isReckoning = (reading: Reading, { phrases }: Clause['obliques'][number]): boolean =>
  phrases.some(({ head }) => /^(?:accounts?|counts?|estimat\p{L}+|tall(?:y|ies)|measures?)$/u.test(lowerAt(reading, head)));

/** Who does it in a passive; not who made the tally "according to a tally by". */
export function byPhrase(reading: Reading, { obliques }: Clause): readonly NounPhrase[] {
  const by = obliques.find((oblique) => oblique.preposition === 'by' && !isReckoning(reading, oblique));
  const source = obliques.find(({ preposition, first }) => preposition === 'according to' || lowerAt(reading, first - 1) === 'according');
  return by === undefined || (source !== undefined && source.first < by.first) ? [] : by.phrases;
}
