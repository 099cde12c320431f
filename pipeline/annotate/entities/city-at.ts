/** The town that a candidate names. */

import type { Entity } from '../../models/entities.ts';
import { onOneLine } from '../../text/shape.ts';
import type { Token } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { countryOfAlpha2, countryOfCapital } from './countries.ts';
import { kindBySigns } from './evidence.ts';
import type { City } from './gazetteer.ts';
import { findTerms, newEntity, type Term } from './known.ts';
import type { Names } from './names.ts';
import { isNatureNoun, isRegionNoun } from './nouns.ts';
import { type CountryWeights, chooseCity, cityEntity, readWithin, type Within } from './places.ts';
import type { Reading } from './reading.ts';
import {
  AMBIGUOUS_PLACES,
  GIVEN_NAMES,
  HONORIFICS,
  isAllCaps,
  isCapitalized,
  ORGANIZATION_HEADS,
  PLACE_PREPOSITIONS,
  ROLE_NOUNS,
} from './words.ts';

type Alias = Extract<Term, { type: 'alias' }>;

/** The city that a candidate names, or null where it is none or too doubtful. */
export function cityAt(names: Names, candidate: Candidate): Entity | null {
  const { printed, folded, terms } = candidate;
  const within = withinAt(names, candidate);
  const alias = terms.find((term) => term.type === 'alias');
  if (alias === undefined && !isPlaceLike(names, candidate, within)) return null;
  const key = within === null ? folded : `${folded},${within.country?.code}${within.division}`;
  const known = names.cities.get(key);
  if (known !== undefined) return known;
  const entity = chooseEntity(names, printed, alias, within);
  names.cities.set(key, entity);
  return entity;
}

/** Whether a name that is a surname of the article too stands for the town: "in Washington", "WASHINGTON (AP) —". */
export function isPlaceHere(names: Names, candidate: Candidate): boolean {
  const { tokens } = names.reading;
  const before = tokens[candidate.first - 1];
  const placed = before?.sentence === candidate.sentence && /^(?:in|at|near|outside|from)$/u.test(before.lower);
  const dateline = candidate.initial && (isAllCaps(candidate.printed) || /^[(—–]$/u.test(tokens[candidate.endToken]?.text ?? ''));
  // "in Clinton's account": what one of that name has, and no town.
  if (/^['’]s?$/u.test(tokens[candidate.endToken]?.text ?? '') && !isAllCaps(candidate.printed)) return false;
  return candidate.title === null && (placed || dateline) && cityAt(names, candidate) !== null;
}

/** The town of this name in a state that the article names, or a large one. */
export function cityIn(names: Names, candidate: Candidate): Entity | null {
  const { printed } = candidate;
  const city = chooseCity(printed, names.weights, null);
  if (city === null) return null;
  const inContext = names.weights.has(countryOfAlpha2(city.country)?.code ?? '');
  return inContext || city.population >= LARGE ? cityEntity(city, null, printed) : null;
}

/** A place that the gazetteer does not have, in the state that is printed after it. */
export function unknownPlace(names: Names, candidate: Candidate): Entity {
  return newEntity('place', onOneLine(candidate.printed), {
    country: withinAt(names, candidate)?.country?.code ?? null,
  });
}

function chooseEntity({ weights }: Names, printed: string, alias: Alias | undefined, within: Within | null): Entity | null {
  const own = within === null || alias === undefined || within.country?.alpha2 === alias.country ? alias : undefined;
  const other = chooseCity(printed, weights, within);
  const named = own === undefined ? null : chooseCity(own.place, weights, { country: countryOfAlpha2(own.country), division: null });
  // "Odessa" is the lexicon's, unless the article is about the state of another town of that name and not of this one, and this one no capital; "Rio" is no village.
  const isElsewhere =
    named !== null &&
    other !== null &&
    isAbout(weights, other) &&
    !isAbout(weights, named) &&
    countryOfCapital(named.name)?.alpha2 !== named.country &&
    SMALLER * other.population > named.population;
  const city = named === null || isElsewhere || (other !== null && other.population >= 3 * named.population) ? other : named;
  return city === null ? null : cityEntity(city, city === named && own !== undefined ? own.canonical : null, printed);
}

/** So many times smaller than the lexicon's, no reader takes a town for it. */
const SMALLER = 50;

// A town's own name is a small part of this.
const isAbout = (weights: CountryWeights, { country }: City): boolean => (weights.get(countryOfAlpha2(country)?.code ?? '') ?? 0) >= 1;

const NO_WEIGHTS: CountryWeights = new Map();

/** Reads ", Texas" or ", in the Nabatieh district" after the name. */
export function withinAt(names: Names, candidate: Candidate): Within | null {
  const { tokens, document } = names.reading;
  const { endToken, sentence, printed } = candidate;
  if (tokens[endToken]?.text === ',' && tokens[endToken + 1]?.lower === 'in') return districtAt(names, endToken + 2, sentence);
  const end = document.sentences[sentence]?.endToken ?? 0;
  if (tokens[endToken]?.text !== ',' || endToken + 1 >= end) return null;
  const from = tokens[endToken + 1] as Token;
  for (let to = Math.min(end, endToken + 4); to > endToken + 1; to -= 1) {
    const within = readWithin(document.raw.slice(from.start, (tokens[to - 1] as Token).end), printed);
    if (within === null) continue;
    // "Dubai, Singapore and Manila" is a list, unless the one has a town of the other's name.
    const isList =
      /^(?:and|or|,)$/u.test(tokens[to]?.lower ?? '') &&
      /^(?:and|or)$/u.test((tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to])?.lower ?? '');
    return isList && chooseCity(printed, NO_WEIGHTS, within) === null ? null : within;
  }
  return null;
}

/** The state of the town after which a district is named: "in the Nabatieh district". */
function districtAt({ reading: { tokens, document }, weights }: Names, at: number, sentence: number): Within | null {
  const first = tokens[at]?.lower === 'the' ? at + 1 : at;
  const [name, noun] = [tokens[first], tokens[first + 1]];
  if (name === undefined || noun?.sentence !== sentence || !isCapitalized(name.text) || !isRegionNoun(noun)) return null;
  const named = readWithin(document.raw.slice(name.start, name.end));
  if (named !== null) return named;
  const alias = findTerms(name.text).find((term) => term.type === 'alias');
  const country = alias?.country ?? chooseCity(name.text, weights, null)?.country;
  return country === undefined ? null : { country: countryOfAlpha2(country), division: null };
}

/** "the Volta river", "the Volta was high": names of towns have no article, unless a noun follows. */
function isNoTown({ tokens }: Reading, { first, endToken, sentence }: Candidate): boolean {
  const [before, next] = [tokens[first - 1], tokens[endToken]].map((token) => (token?.sentence === sentence ? token : undefined));
  if (next !== undefined && isNatureNoun(next)) return true;
  return before?.text === 'the' && !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next?.pos ?? '') && !/^(?:['’]s?|-)$/u.test(next?.text ?? '');
}

/** A town so large is meant behind every preposition, even where its name is a surname or given name too ("from Sydney"). */
const METROPOLIS = 1_000_000;

/** A town so large is meant behind "in", even where its name is a surname or given name too and no other word tells of its state. */
const METROPOLIS_IN = 200_000;

/** A town so large is meant even where the article does not name its state. */
const LARGE = 100_000;

/** Whether a bare name may be a city: after a preposition of place, before its state, or a large one with nothing against it. */
function isPlaceLike(names: Names, candidate: Candidate, within: Within | null): boolean {
  const { reading, weights } = names;
  if (candidate.title !== null || candidate.guess === 'person') return false;
  if (within !== null) return true;
  const { printed, folded } = candidate;
  const city = chooseCity(printed, weights, null);
  if (city === null) return false;
  const before = reading.tokens[candidate.first - 1];
  if (candidate.guess !== 'place' && isNoTown(reading, candidate)) return false;
  const isIn = before?.sentence === candidate.sentence && before.lower === 'in';
  const isWord = [reading.lowerCase, ROLE_NOUNS, HONORIFICS, ORGANIZATION_HEADS].some((words) => words.has(folded));
  // "in Sydney": persons of the name are told of otherwise; "trust in Kelly" is not put in a large town.
  const isSurname = !(isIn && city.population >= METROPOLIS_IN) && [AMBIGUOUS_PLACES, GIVEN_NAMES].some((words) => words.has(folded));
  const common = isWord || isSurname;
  const inContext = weights.has(countryOfAlpha2(city.country)?.code ?? '');
  if (candidate.guess === 'place' || kindBySigns(names, candidate) === 'place')
    return common ? inContext && city.population >= LARGE : inContext || weights.size === 0 || city.population >= LARGE;
  if (before?.sentence === candidate.sentence && PLACE_PREPOSITIONS.has(before.lower))
    return (
      (!common || (inContext && (before.lower === 'in' || city.population >= METROPOLIS))) &&
      (inContext || city.population >= (weights.size === 0 ? 20_000 : LARGE))
    );
  return !common && city.population >= (inContext ? 50_000 : 300_000) * (candidate.initial && !inContext ? 3 : 1);
}
