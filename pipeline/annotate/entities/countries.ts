/**
 * States and territories, from the npm package `world-countries` (ISO 3166-1 codes, capitals, demonyms; ODbL 1.0),
 * with the names and demonyms that English news uses from `country-names.csv` and `demonyms.csv`, and Wikidata items from
 * `country-items.csv`.
 */
import { loadLexicon } from '../../lexicons/load.ts';
import type { Entity } from '../../models/entities.ts';
import { readPackageFile } from '../../own-file.ts';
import { foldName } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';

interface PackageCountry {
  readonly name: { readonly common: string; readonly official: string };
  readonly cca2: string;
  readonly cca3: string;
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly demonyms?: { readonly eng?: { readonly m: string } };
  readonly latlng: readonly [number, number];
}

export interface Country {
  /** The row of `entities`; its coordinates are those of the middle of the state. */
  readonly entity: Entity;
  /** ISO 3166-1 alpha-3; UNK for Kosovo, as in the package. */
  readonly code: string;
  /** ISO 3166-1 alpha-2, the country code of GeoNames. */
  readonly alpha2: string;
  /** As an institution's name has it: "Ukrainian", "U.S.", "UK". */
  readonly adjective: string;
  readonly capitals: readonly string[];
  readonly names: readonly string[];
}

export interface Demonym {
  readonly term: string;
  readonly country: Country;
  /** adjective: "Russian"; people: "Britons", which is never a modifier. */
  readonly form: 'adjective' | 'people';
}

// The adjective of these stands in no institution's name: "UK Ministry of Defence", "U.S. State Department".
const ADJECTIVES: Readonly<Record<string, string>> = {
  GBR: 'UK',
  USA: 'U.S.',
  ARE: 'UAE',
  NZL: 'New Zealand',
  HKG: 'Hong Kong',
  PHL: 'Philippine',
};

const packaged = JSON.parse(readPackageFile('world-countries/dist/countries.json', 0xa387_6a2a).toString()) as readonly PackageCountry[];
const namings = loadLexicon('country-names', ['term', 'country', 'use']);
const items = new Map(loadLexicon('country-items', ['country', 'wikidata']).map(({ country, wikidata }) => [country, wikidata]));
const demonymEntries = loadLexicon('demonyms', ['term', 'country', 'form']);

// Spellings of the package that are no English name, or mean something else in English prose.
const latin = (name: string): boolean => name.length > 3 && /^[A-Za-z ,.'-]+$/u.test(name) && name !== 'Island' && name !== 'Prathet';

function readCountry(row: PackageCountry): Country {
  const named = namings.filter(({ country }) => country === row.cca3);
  const own = named.filter(({ use }) => use !== 'seat');
  const seats = named.filter(({ use }) => use === 'seat');
  const name = own.find(({ use }) => use === 'canonical')?.term ?? row.name.common;
  const aliases = [...new Set([row.name.common, row.name.official, ...row.altSpellings.filter(latin), ...own.map(({ term }) => term)])];
  const adjective =
    ADJECTIVES[row.cca3] ??
    demonymEntries.find(({ country, form, term }) => country === row.cca3 && form === 'adjective' && term === row.demonyms?.eng?.m)?.term ??
    demonymEntries.find(({ country, form }) => country === row.cca3 && form === 'adjective')?.term ??
    name;
  return {
    code: row.cca3,
    alpha2: row.cca2,
    adjective,
    // Governments are called after towns that are no capital in law, too.
    capitals: [...row.capital, ...seats.map(({ term }) => term)],
    names: [...new Set([name, ...aliases])],
    entity: {
      entity_id: `country/${row.cca3}`,
      name,
      kind: 'country',
      role: null,
      country: row.cca3,
      wikidata: items.get(row.cca3) ?? null,
      geonames: null,
      latitude: row.latlng[0],
      longitude: row.latlng[1],
      aliases: own.flatMap(({ term }) => (term === name ? [] : [term])),
      corrected: null,
    },
  };
}

export const COUNTRIES: readonly Country[] = packaged.map(readCountry);

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));
const byAlpha2 = new Map(COUNTRIES.map((country) => [country.alpha2, country]));

/** The country with this alpha-3 code, if any. */
export const countryOf = (code: string | null): Country | undefined => (code === null ? undefined : byCode.get(code));

/** The state with this alpha-3 code as an entity, or null. */
export const countryEntity = (code: string): Entity | null => byCode.get(code)?.entity ?? null;

/** The country with this alpha-2 code, if any. */
export const countryOfAlpha2 = (alpha2: string): Country | undefined => byAlpha2.get(alpha2);

/** Demonyms by form. A plural in -s of an adjective ("Russians") is made here. */
export const DEMONYMS: readonly Demonym[] = demonymEntries.flatMap(({ term, country: code, form }) => {
  const country = byCode.get(code);
  if (country === undefined) return [];
  const plural = form === 'adjective' && /(?:an|i|Serb|Croat|Slovak|Greek|Czech|Kosovar|Kazakh|Uzbek)$/u.test(term);
  const entry: Demonym = { term, country, form: form === 'people' ? 'people' : 'adjective' };
  return plural ? [entry, { term: `${term}s`, country, form: 'people' }] : [entry];
});

/** The state whose capital has this name (a city of that name elsewhere is told apart by its GeoNames country). */
const capitals = new Map(COUNTRIES.flatMap((country) => country.capitals.map((capital) => [lettersOf(capital), country] as const)));
export const countryOfCapital: (name: string) => Country | null = remember((name) => capitals.get(lettersOf(name)) ?? null);

/** "Washington D.C." and "Washington, D.C.", "Sana'a" and "Sanaa" are one. */
function lettersOf(name: string): string {
  return foldName(name).replace(/\P{L}/gu, '');
}
