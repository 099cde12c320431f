/** Names that the project knows: states, demonyms, regions, institutions and world-known persons, indexed by their folded words. */
import { loadLexicon } from '../../lexicons/load.ts';
import type { Entity, EntityKind } from '../../models/entities.ts';
import { foldName, slugOf } from '../../text/fold.ts';
import { COUNTRIES, type Country, DEMONYMS } from './countries.ts';
import { type Gender, isAllCaps, isCapitalized } from './words.ts';

/** What a known name means. */
export type Term =
  | {
      readonly type: 'entity';
      readonly entity: Entity;
      readonly gender: Gender;
      readonly sector: string;
      readonly short: boolean;
      readonly needsContext: boolean;
      /** GeoNames code of a first-order division, of a region that is one. */
      readonly division: string | null;
    }
  | { readonly type: 'demonym'; readonly entity: Entity; readonly country: Country; readonly form: 'adjective' | 'people' }
  | { readonly type: 'alias'; readonly place: string; readonly country: string; readonly canonical: string };

/** What stands under one folded name. */
interface Entry {
  readonly terms: Term[];
  /** The spelling of each term in the lexicon; decides which letters must be capitals. */
  readonly spellings: string[];
}

const entries = new Map<string, Entry>();
/** The first words of the names, of every length: where a run of words is none of these, no longer run is a name. */
const beginnings = new Set<string>();

function add(spelling: string, term: Term): void {
  const key = foldName(spelling);
  // A possessive 's is a token of its own: "People" begins "People's Daily".
  for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1))
    beginnings.add(key.slice(0, space)).add(key.slice(0, space).replace(/s$/u, ''));
  beginnings.add(key);
  const entry = entries.get(key) ?? { terms: [], spellings: [] };
  entry.terms.push(term);
  entry.spellings.push(spelling);
  entries.set(key, entry);
}

const split = (cell: string): string[] => (cell === '' ? [] : cell.split('|'));

/** A row of `entities` for a name that is no GeoNames place. */
export function newEntity(kind: EntityKind, name: string, rest: Partial<Entity> = {}): Entity {
  return {
    entity_id: `${kind}/${slugOf(name)}`,
    name,
    kind,
    role: null,
    country: null,
    wikidata: null,
    geonames: null,
    latitude: null,
    longitude: null,
    aliases: [],
    corrected: null,
    ...rest,
  };
}

/** A short form marked with "?" is an ordinary word too: it is the known person's or region's only in an article about that state. */
const bare = (short: string): string => short.replace(/^\?/u, '');

const orNull = (cell: string): string | null => (cell === '' ? null : cell);
const asKind = (cell: string): EntityKind => (cell === 'group' ? 'group' : 'organization');

for (const country of COUNTRIES)
  for (const name of country.names)
    add(name, { type: 'entity', entity: country.entity, gender: null, sector: 'state', short: false, needsContext: false, division: null });
for (const { term, country, form } of DEMONYMS) add(term, { type: 'demonym', entity: country.entity, country, form });
for (const row of loadLexicon('people', ['name', 'aliases', 'short', 'gender', 'country', 'role', 'wikidata'])) {
  const aliases = [...split(row.aliases), ...split(row.short).map(bare)];
  const entity = newEntity('person', row.name, {
    role: orNull(row.role),
    country: orNull(row.country),
    wikidata: orNull(row.wikidata),
    aliases,
  });
  const gender = row.gender === 'm' || row.gender === 'f' ? row.gender : null;
  for (const name of [row.name, ...split(row.aliases)])
    add(name, { type: 'entity', entity, gender, sector: 'person', short: false, needsContext: false, division: null });
  for (const name of split(row.short))
    add(bare(name), { type: 'entity', entity, gender, sector: 'person', short: true, needsContext: name !== bare(name), division: null });
}
for (const row of loadLexicon('organizations', ['name', 'aliases', 'kind', 'country', 'sector', 'wikidata'])) {
  const aliases = split(row.aliases);
  const entity = newEntity(asKind(row.kind), row.name, { country: orNull(row.country), wikidata: orNull(row.wikidata), aliases });
  for (const name of [row.name, ...aliases])
    add(name, { type: 'entity', entity, gender: null, sector: row.sector, short: false, needsContext: false, division: null });
}
const regions = new Set<string>();
/** Whether an entity is a region, a sea, a mountain: larger than a point. */
export const isRegion = ({ entity_id }: Entity): boolean => regions.has(entity_id);

const centres = new Map(
  loadLexicon('region-centres', ['name', 'latitude', 'longitude']).map(({ name, latitude, longitude }) => [
    name,
    { latitude: Number(latitude), longitude: Number(longitude) },
  ]),
);
for (const row of loadLexicon('regions', ['name', 'aliases', 'country', 'division', 'sort'])) {
  const kind = row.sort === 'people' || row.sort === 'bloc' ? 'group' : row.sort === 'former-state' ? 'country' : 'place';
  const former = kind === 'country' ? { entity_id: `country/${row.country}` } : {};
  const names = [row.name, ...split(row.aliases)];
  const entity = newEntity(kind, row.name, {
    country: orNull(row.country),
    aliases: names.slice(1).map(bare),
    ...centres.get(row.name),
    ...former,
  });
  if (kind === 'place') regions.add(entity.entity_id);
  for (const name of names)
    add(bare(name), {
      type: 'entity',
      entity,
      gender: null,
      sector: row.sort,
      short: false,
      needsContext: name !== bare(name),
      division: orNull(row.division),
    });
}
for (const row of loadLexicon('place-aliases', ['alias', 'place', 'country', 'canonical']))
  add(row.alias, { type: 'alias', place: row.place, country: row.country, canonical: row.canonical });

/** Whether the printed letters are written as the known name wants them: an acronym in capitals, a name with a capital. */
function fits(printed: string, spelling: string): boolean {
  if (spelling.length <= 6 && isAllCaps(spelling)) return isAllCaps(printed) || printed === spelling;
  return !isCapitalized(spelling) || isCapitalized(printed);
}

const NONE: readonly Term[] = [];

/** What a printed name means, as far as the lexicons know; several where it is ambiguous ("Georgia"). */
export function findTerms(printed: string, folded: string = foldName(printed)): readonly Term[] {
  const entry = entries.get(folded);
  if (entry === undefined) return NONE;
  const { terms, spellings } = entry;
  return spellings.every((spelling) => fits(printed, spelling)) ? terms : terms.filter((_, at) => fits(printed, spellings[at] as string));
}

/** Whether a known name begins with these folded words or is them. */
export const beginsName = (folded: string): boolean => beginnings.has(folded);

/** The beginnings that a longer one goes on with: in order, it comes right behind. */
const unfinished = new Set([...beginnings].sort().filter((beginning, at, sorted) => sorted[at + 1]?.startsWith(beginning) === true));

/** Whether a known name begins with these folded words and is longer. */
export const beginsLonger = (folded: string): boolean => unfinished.has(folded);

/** What sort of body the lexicons say that an entity is, or null where they do not know it. */
export function sectorOf({ name, entity_id }: Entity): string | null {
  const term = findTerms(name).find((found) => found.type === 'entity' && found.entity.entity_id === entity_id);
  return term?.type === 'entity' ? term.sector : null;
}
