/** Which of the world's places of one name an article means. */
import type { Entity } from '../../models/entities.ts';
import { type Country, countryOf, countryOfAlpha2 } from './countries.ts';
import { type City, findCities } from './gazetteer.ts';
import { findTerms, newEntity } from './known.ts';

/** How often the article names each state, by alpha-3 code, and each of its divisions, as "USA.TX". */
export type CountryWeights = ReadonlyMap<string, number>;

/** Where a name is said to lie: the state or the division of one that follows it ("Paris, Texas"). */
export interface Within {
  readonly country: Country | undefined;
  readonly division: string | null;
}

/**
 * Reads the name that follows a place after a comma; of two of that name ("Georgia") the one in which the place lies.
 * @param place the name before the comma
 */
export function readWithin(printed: string, place: string | null = null): Within | null {
  const found: Within[] = [];
  for (const term of findTerms(printed)) {
    if (term.type !== 'entity') continue;
    const { kind, country } = term.entity;
    if (kind === 'country') found.push({ country: countryOf(country), division: null });
    else if (kind === 'place' && country !== null) found.push({ country: countryOf(country), division: term.division });
  }
  const holds = (within: Within): boolean => place !== null && findCities(place).some((city) => isInside(city, within));
  return found.find(holds) ?? found[0] ?? null;
}

/**
 * The likeliest city: by population (logarithm), rank (capital, seat of a division), the states that the article names,
 * and above all by what is printed after it.
 */
export function chooseCity(name: string, weights: CountryWeights, within: Within | null): City | null {
  return rankCities(name, weights, within)[0]?.city ?? null;
}

const isInside = ({ country, division }: City, within: Within): boolean =>
  (within.country === undefined || within.country.alpha2 === country) && (within.division === null || within.division === division);

interface Ranked {
  readonly city: City;
  readonly score: number;
}

function rankCities(name: string, weights: CountryWeights, within: Within | null): Ranked[] {
  const cities = findCities(name);
  if (cities.length === 0) return [];
  const total = [...weights].reduce((sum, [key, weight]) => (key.includes('.') ? sum : sum + weight), 0);
  return cities
    .filter((city) => within === null || isInside(city, within))
    .map((city) => ({ city, score: scoreOf(city, weights, total, within) }))
    .sort((a, b) => b.score - a.score);
}

function scoreOf(city: City, weights: CountryWeights, total: number, within: Within | null): number {
  const country = countryOfAlpha2(city.country);
  const share = total === 0 || country === undefined ? 0 : (weights.get(country.code) ?? 0) / total;
  const inside = within === null ? 0 : 4;
  const near = weights.has(`${country?.code}.${city.division}`) ? 0.8 : 0;
  const rank = city.feature === 'PPLC' ? 1 : city.feature === 'PPLA' ? 0.4 : 0;
  // The context decides between towns of like size; a metropolis stays itself.
  return Math.log10(city.population + 1) + rank + 1.5 * Math.sqrt(share) + near + inside;
}

/** How near in score a town of the same name must come to raise a doubt: that of a town half as populous. */
const CLOSE = Math.log10(2);

/** The town that could be meant as well, where the choice was close. */
export function findRival(name: string, weights: CountryWeights, within: Within | null): City | null {
  const [best, second] = rankCities(name, weights, within);
  return best !== undefined && second !== undefined && best.score - second.score < CLOSE ? second.city : null;
}

/** Marks of transliteration that English leaves out: "Sītāmarhi", "Ḩamāh"; those of Latin alphabets stay, but for Vietnamese. */
const TRANSLITERATION = /[\u0304\u0323\u0331]|(?<=[dhz])\u0327/giu;

/** Where soft signs are printed as apostrophes, which English leaves out: "Kramators’k", "Ryazan’". */
const SOFT_SIGNS = new Set(['BY', 'RU', 'UA']);

function englishName({ name, country }: City): string {
  const parts = name.normalize('NFD');
  if (country === 'VN') return parts.replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D').normalize('NFC');
  const plain = parts.replace(TRANSLITERATION, '').normalize('NFC');
  return SOFT_SIGNS.has(country) ? plain.replace(/['’]/gu, '') : plain;
}

/** The row of `entities` for a town, under its English name where GeoNames has another. */
export function cityEntity(city: City, canonical: string | null, printed: string): Entity {
  const name = canonical ?? englishName(city);
  return newEntity('place', name, {
    entity_id: `geonames/${city.geonames}`,
    country: countryOfAlpha2(city.country)?.code ?? null,
    geonames: city.geonames,
    latitude: city.latitude,
    longitude: city.longitude,
    aliases: printed === name ? [] : [printed],
  });
}
