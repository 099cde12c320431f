/** Who stands behind "by": those who act, and those who only reckon how many there were. */
import type { Clause, NounPhrase } from '../../syntax/types.ts';
import { wordsOf } from '../lexicon.ts';
import { lowerAt, type Reading } from '../reading.ts';

/** "killed by one American estimate": who reckons, and nobody who acts. */
const isReckoning = (reading: Reading, { phrases }: Clause['obliques'][number]): boolean =>
  phrases.some(({ head }) => /^(?:accounts?|counts?|estimat\p{L}+|tall(?:y|ies)|measures?)$/u.test(lowerAt(reading, head)));

/** "were evacuated by bus", "flown out by helicopter": how, in one word without an article. */
const isMeans = (reading: Reading, { first, head, endToken }: NounPhrase): boolean =>
  first === head && endToken === head + 1 && MEANS.has(lowerAt(reading, head));
const MEANS = wordsOf('means of travel');

/** Who does it in a passive; not who made the tally "according to a tally by". */
export function byPhrase(reading: Reading, { obliques }: Clause): readonly NounPhrase[] {
  const by = obliques.find((oblique) => oblique.preposition === 'by' && !isReckoning(reading, oblique));
  const source = obliques.find(({ preposition, first }) => preposition === 'according to' || lowerAt(reading, first - 1) === 'according');
  if (by === undefined || (source !== undefined && source.first < by.first)) return [];
  return [...by.phrases.filter((phrase) => !isMeans(reading, phrase)), ...byFurther(reading, by)];
}

/** "condemned by Chile, which sent a note, and by Peru": further doers, behind what is told of the first. */
function byFurther(reading: Reading, { endToken, phrases }: Clause['obliques'][number]): readonly NounPhrase[] {
  const sentence = phrases[0]?.sentence;
  for (let at = endToken; at < endToken + FURTHEST && reading.tokens[at]?.sentence === sentence; at += 1) {
    if (lowerAt(reading, at) !== 'and' || lowerAt(reading, at + 1) !== 'by') continue;
    const further = reading.document.syntax.nounPhraseAt(at + 2);
    return further === null || further.temporal ? [] : [further];
  }
  return [];
}
const FURTHEST = 30;
