/** Phrases behind prepositions of place: what may say where an event took place. */

import { gather } from '../../../text/gather.ts';
import { isQuoted } from '../../quoted.ts';
import type { Oblique } from '../../syntax/index.ts';
import type { Token } from '../../token.ts';
import type { Candidate } from '../candidate.ts';
import { wordsOf } from '../lexicon.ts';
import { type Reading, tailOf } from '../reading.ts';
import { isCompass } from './distance.ts';
import type { Located } from './ground.ts';

export const PLACE_PREPOSITIONS = new Set([
  ...'in at near around on across over outside inside into to toward towards through throughout from of along off between'.split(' '),
  'out of',
]);
/** What a noun has behind it that tells where it is, and not where it leads ("the boat to Lagos", "a letter from Lima"). */
export const INSIDE_PREPOSITIONS = new Set(
  [...PLACE_PREPOSITIONS].filter((word) => !['to', 'toward', 'towards', 'from', 'into', 'out of'].includes(word)),
);
export const STANDING_PREPOSITIONS = new Set(['in', 'at', 'near', 'across', 'throughout']);
export const ELSEWHERE_PREPOSITIONS = new Set('in at near around across off outside inside through throughout'.split(' '));
export const GOING_PREPOSITIONS = new Set([...ELSEWHERE_PREPOSITIONS, 'to', 'into']);

/** The phrases behind the allowed prepositions; "the ferry to Lagos" is not in Lagos. */
export function located(reading: Reading, obliques: readonly Oblique[], allowed: ReadonlySet<string>): Located[] {
  const { tokens } = reading;
  const found: Located[] = [];
  for (const { preposition, phrases, first } of obliques)
    if (
      (allowed.has(preposition) || (preposition === 'on' && isEdge(tokens[phrases[0]?.head ?? -1]))) &&
      !(preposition === 'to' && WAYS.has(tokens[first - 1]?.lower ?? '')) &&
      !isHome(reading, preposition, first) &&
      !isSaidOf(reading, first)
    )
      // "north of Lima" is near it.
      for (const phrase of phrases) found.push({ phrase, preposition: isCompass(tokens[first - 1]) ? 'near' : preposition });
  return found;
}

/** "Senator Ana Ruiz of Ohio", "Omar Diaz from Lima": where a person is from, who may be anywhere. */
function isHome({ document, kindOf }: Reading, preposition: string, first: number): boolean {
  const person = preposition === 'of' || preposition === 'from' ? document.syntax.nounPhraseAt(first - 1) : null;
  return person !== null && document.tokens[person.head]?.pos === 'PROPN' && kindOf(person) === 'person';
}
/** "on the outskirts of Lima" */
const isEdge = (noun: Token | undefined): boolean => noun !== undefined && EDGES.has(noun.lower);
const EDGES = new Set(['outskirts', 'edge', 'fringes', 'outskirt', 'periphery']);

/** "ten were killed in what officials in Lima called an ambush": where those are who say so. */
function isSaidOf({ tokens }: Reading, first: number): boolean {
  const sentence = tokens[first]?.sentence;
  for (let at = first - 1; at > first - LONGEST_NAMING && tokens[at]?.sentence === sentence; at -= 1) {
    if (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'PUNCT') return false;
    if (tokens[at]?.lower === 'what') return true;
  }
  return false;
}
const LONGEST_NAMING = 8;

/** The phrases behind the nouns of prepositional phrases: "during clashes at a market in Lima". */
export const locatedInside = (reading: Reading, obliques: readonly Oblique[]): Located[] =>
  gather(obliques, ({ phrases }) => gather(phrases, (inner) => located(reading, tailOf(reading, inner), INSIDE_PREPOSITIONS)));

/** Where the phrases of a clause and the nouns in them tell that something is. */
export const locatedWithin = (reading: Reading, obliques: readonly Oblique[]): Located[] => [
  ...located(reading, obliques, ELSEWHERE_PREPOSITIONS),
  ...locatedInside(reading, obliques),
];

/** What leads somewhere. */
const WAYS = wordsOf('way');

/** "“We want peace,” he wrote in Oslo": what is quoted does not happen where it is written. */
export function outsideQuotes({ document, tokens }: Reading, { trigger }: Candidate, phrases: readonly Located[]): readonly Located[] {
  const start = tokens[trigger.first]?.start ?? 0;
  return isQuoted(document, start) ? phrases.filter(({ phrase }) => isQuoted(document, phrase.start)) : phrases;
}
