/** Which prepositional phrases behind a noun are its own. */
import { gather } from '../../../text/gather.ts';
import type { NounPhrase, Oblique } from '../../syntax/index.ts';
import { countedIn, isOneOf, type Reading, tailOf } from '../reading.ts';

/** "aid to Chile in protest at the arrest of nurses": an "of" further behind belongs to the phrase before it. */
export const attachedTo = (reading: Reading, phrase: NounPhrase): readonly Oblique[] =>
  tailOf(reading, phrase).filter(({ preposition }, at) => at === 0 || preposition !== 'of');

export const phrasesAfter = (tail: readonly Oblique[], preposition: string): readonly NounPhrase[] =>
  gather(tail, (oblique) => (oblique.preposition === preposition ? oblique.phrases : []));

/** "an attack on one of the clinics", "a camp near the border with Chile": what belongs to the phrase before, and not to the first. */
export const withoutCounted = (reading: Reading, tail: readonly Oblique[]): readonly Oblique[] =>
  tail.filter(({ preposition }, at) => {
    const before = tail[at - 1]?.phrases ?? [];
    if (preposition === 'with') return !before.some((phrase) => isOneOf(reading, phrase, ['=border', '=frontier']));
    return preposition !== 'of' || !before.some((phrase) => countedIn(reading, phrase) !== null);
  });
