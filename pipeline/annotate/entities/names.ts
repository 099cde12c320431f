/** What the candidates of one article tell about each other. */

import type { Entity } from '../../models/entities.ts';
import { gather } from '../../text/gather.ts';
import { onOneLine } from '../../text/shape.ts';
import type { Candidate } from './candidate.ts';
import type { CompanyWords } from './companies.ts';
import { type Country, countryOf, countryOfAlpha2 } from './countries.ts';
import { findCities } from './gazetteer.ts';
import { sortNamed } from './institutions.ts';
import { newEntity, type Term } from './known.ts';
import { People } from './people.ts';
import type { CountryWeights } from './places.ts';
import type { Reading } from './reading.ts';
import { readSigns, type Signs } from './signs.ts';
import { AMBIGUOUS_PLACES, GIVEN_NAMES } from './words.ts';

export type EntityTerm = Extract<Term, { type: 'entity' }>;

export interface Names {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  readonly people: People;
  /** Folded letters to what the article says they stand for. */
  readonly acronyms: Map<string, Entity>;
  readonly organizations: Map<string, Entity>;
  /** Single words by which the article calls an organisation that it has named in full. */
  readonly shortForms: Map<string, Entity>;
  /** Sorts of institutions ("Ministry of Defence") to the first that is named with its state. */
  readonly institutions: ReadonlyMap<string, Entity>;
  /** How often each state is named, by alpha-3 code, and each of its divisions, as "USA.TX". */
  readonly weights: ReadonlyMap<string, number>;
  /** The state that the article is about, where it names one far more than all others. */
  readonly home: Country | null;
  readonly cities: Map<string, Entity | null>;
  /** The place in front of the text, or null. */
  readonly dateline: Entity | null;
  /** Capitalised words that stand alone somewhere: surnames, if they end a longer name. */
  readonly alone: ReadonlySet<string>;
  readonly companies: CompanyWords;
  readonly signs: Signs;
}

/** The names of an article before any is identified: what is counted and weighed once, and the tables that identification fills. */
export function makeNames(reading: Reading, candidates: readonly Candidate[], companies: CompanyWords, dateline: Entity | null): Names {
  const weights = weighCountries(candidates, reading, dateline?.country ?? null);
  return {
    reading,
    candidates,
    people: new People(),
    acronyms: new Map(),
    organizations: new Map(),
    shortForms: new Map(),
    institutions: firstInstitutions(candidates),
    weights,
    home: homeOf(weights),
    cities: new Map(),
    dateline,
    alone: new Set(gather(candidates, ({ guess, item }) => (guess === 'single' ? [item.folded] : []))),
    companies,
    signs: readSigns(reading, candidates),
  };
}

function firstInstitutions(candidates: readonly Candidate[]): Map<string, Entity> {
  const first = new Map<string, Entity>();
  for (const { item } of candidates)
    if (item.institution !== null && item.institution.country !== null && !first.has(item.institution.sort))
      first.set(item.institution.sort, item.institution.entity);
  return first;
}

function weighCountries(candidates: readonly Candidate[], reading: Reading, home: string | null): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (code: string | null, weight: number): void => {
    if (code !== null) weights.set(code, (weights.get(code) ?? 0) + weight);
  };
  add(home, 1);
  for (const candidate of candidates) {
    const { item } = candidate;
    add(countryOfCity(reading, candidate), 0.25);
    if (item.institution !== null) add(item.institution.country?.code ?? null, 1);
    const [term] = item.terms;
    if (term?.type === 'demonym') add(term.country.code, 1);
    else if (term?.type === 'alias') add(countryOfAlpha2(term.country)?.code ?? null, 0.25);
    // An ambiguous name ("Georgia") is weighed by the others.
    else if (
      term?.type === 'entity' &&
      !term.short &&
      !term.needsContext &&
      !isCommonParty(term) &&
      sortNamed(item.folded) === null &&
      isOne(item.terms, term.entity)
    ) {
      add(term.entity.country, term.entity.kind === 'country' ? 1 : 0.5);
      if (term.division !== null) add(`${term.entity.country}.${term.division}`, 1);
    }
  }
  return weights;
}

/** What share of all namings of states makes an article that of one state. */
const HOME_SHARE = 0.6;

function homeOf(weights: CountryWeights): Country | null {
  const states = [...weights].filter(([key]) => !key.includes('.'));
  const total = states.reduce((sum, [, weight]) => sum + weight, 0);
  const [code] = states.find(([, weight]) => weight >= 1 && weight >= HOME_SHARE * total) ?? [];
  return code === undefined ? null : (countryOf(code) ?? null);
}

const isOne = (terms: readonly Term[], { entity_id }: Entity): boolean =>
  terms.every((term) => term.type === 'entity' && term.entity.entity_id === entity_id);

/** A town so large is not taken for another of its name. */
const LARGE = 100_000;

/** The state of a large town that a name is or begins with: "Leeds", "Leeds City Council". */
function countryOfCity({ tokens, folded }: Reading, { first, endToken, item, guess, title }: Candidate): string | null {
  const word = folded[first] as string;
  if (item.type !== 'word' || title !== null || guess === 'person' || AMBIGUOUS_PLACES.has(word) || GIVEN_NAMES.has(word)) return null;
  if (guess === 'single' && !/^(?:in|near|from|at)$/u.test(tokens[first - 1]?.lower ?? '')) return null;
  const cities = endToken > first + 1 && guess === 'single' ? [] : findCities(word).filter(({ population }) => population >= LARGE);
  const states = new Set(cities.map(({ country }) => country));
  // "Tripoli" is weighed by the other names.
  return states.size === 1 ? (countryOfAlpha2(cities[0]?.country ?? '')?.code ?? null) : null;
}

/** What the lexicons know under this name, preferably of a state that the article names. */
export function knownEntity(names: Names, { terms: known }: Candidate): EntityTerm | null {
  if (known.length === 0) return null;
  const terms = known.filter((term) => term.type === 'entity').filter((term) => isInContext(names, term) && !isForeignParty(names, term));
  return terms.find(({ entity: { country } }) => country !== null && names.weights.has(country)) ?? terms[0] ?? null;
}

/** A party of a name that parties of other states have as well; those of the United States are meant everywhere. */
const isCommonParty = ({ sector, entity }: EntityTerm): boolean =>
  sector === 'party' && entity.country !== 'USA' && /\b(?:Party|Union|Front|Rally|Congress|Movement)$/u.test(entity.name);

/** "the Democratic Progressive Party" of an article about Malawi is not that of Taiwan. */
export const isForeignParty = ({ weights, home }: Names, term: EntityTerm): boolean =>
  isCommonParty(term) && home !== null && !weights.has(term.entity.country ?? '');

/** An ordinary surname is the world-known person's only where the article has to do with that person's state. */
const isInContext = ({ weights }: Names, { needsContext, entity }: EntityTerm): boolean =>
  !needsContext || entity.country === null || (weights.get(entity.country) ?? 0) >= 1;

/** The organisation of this name, one for all its mentions. */
export function organizationOf(names: Names, { printed, folded, item, terms }: Candidate): Entity {
  const known = names.organizations.get(folded);
  if (known !== undefined) return known;
  // "Georgia State University": of two states of that name the one that the article speaks of.
  // "La Gazzetta" is not of Louisiana.
  const isShort = /^\p{Lu}\p{Ll} /u.test(printed);
  const codes = (isShort ? [] : item.terms).flatMap((term) =>
    term.type === 'alias' ? [] : [term.type === 'demonym' ? term.country.code : term.entity.country],
  );
  const weight = (code: string | null | undefined): number => (code == null ? 0 : (names.weights.get(code) ?? 0));
  const country = codes.reduce<string | null>((best, code) => (weight(code) > weight(best) ? code : best), codes[0] ?? null);
  const name = onOneLine(printed);
  // The known one of this name is another state's.
  const isTaken = names.home !== null && terms.some((term) => term.type === 'entity' && isForeignParty(names, term));
  const entity = isTaken
    ? newEntity('organization', `${name} (${names.home?.entity.name})`, { country: names.home?.code ?? null, aliases: [name] })
    : newEntity('organization', name, { country });
  names.organizations.set(folded, entity);
  return entity;
}
