/** The place in front of the first sentence: "PATNA, India (Reuters) —". It is no prose, so that it has no tokens. */
import type { Entity } from '../../models/entities.ts';
import type { Document } from '../document.ts';
import { countryOfAlpha2 } from './countries.ts';
import { findTerms, newEntity } from './known.ts';
import type { Naming } from './naming.ts';
import { chooseCity, cityEntity, readWithin, type Within } from './places.ts';

/** Where the place may end: at a bracket, a dash, a day. */
const PLACE = /^[\s(]*(?<name>\p{L}[\p{L}.'’ -]*?)(?:,\s*(?<within>\p{Lu}[\p{L}.'’ -]*?))?\s*(?:[,(/:—–]|\s-|\d|$)/u;
/** Within how many characters the place ends. */
const LONGEST = 80;
/** How many lines may stand before the dateline. */
const FIRST = 12;

/** The place of the first dateline of an article that has one in front of its text, or null. */
export function readDateline({ raw, sentences }: Document): Naming | null {
  for (const { kind, start, end, index } of sentences.slice(0, FIRST)) {
    if (kind === 'body') return null;
    if (kind !== 'dateline') continue;
    const found = PLACE.exec(raw.slice(start, Math.min(end, start + LONGEST)));
    const name = found?.groups?.name;
    if (found === null || name === undefined) continue;
    const entity = placeOf(name, found.groups?.within);
    if (entity === null) continue;
    const at = start + found[0].indexOf(name);
    // Before all tokens.
    return { start: at, end: at + name.length, first: -1, endToken: -1, sentence: index, entity, ...RULE };
  }
  return null;
}

const RULE = { rule: 'mention.place', demonym: null, state: false, person: null } as const;

function placeOf(name: string, within: string | undefined): Entity | null {
  const where = within === undefined ? null : readWithin(within);
  const capitals = name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  const terms = findTerms(capitals);
  const alias = terms.find((term) => term.type === 'alias');
  if (alias !== undefined && (where === null || where.country?.alpha2 === alias.country)) {
    const city = chooseCity(alias.place, NO_WEIGHTS, { country: countryOfAlpha2(alias.country), division: null });
    if (city !== null) return cityEntity(city, alias.canonical, name);
  }
  const city = cityIn(capitals, where);
  if (city !== null) return city;
  const known = terms.find((term) => term.type === 'entity' && (term.entity.kind === 'place' || term.entity.kind === 'country'));
  if (known?.type === 'entity') return known.entity;
  return where === null ? null : newEntity('place', capitals, { country: where.country?.code ?? null, aliases: [name] });
}

const NO_WEIGHTS: ReadonlyMap<string, number> = new Map();
/** Where no state is printed, only a large town is known to every reader. */
const LARGE = 100_000;

function cityIn(name: string, within: Within | null): Entity | null {
  const city = chooseCity(name, NO_WEIGHTS, within);
  return city === null || (within === null && city.population < LARGE) ? null : cityEntity(city, null, name);
}
