/** Places without their names: "the town", "that region", "the Ugandan capital". */
import type { Entity } from '../../models/entities.ts';
import { foldName } from '../../text/fold.ts';
import type { Token } from '../token.ts';
import { countryOf } from './countries.ts';
import { findCities } from './gazetteer.ts';
import { findTerms, isRegion } from './known.ts';
import type { Memory } from './memory.ts';
import type { Naming } from './naming.ts';
import { chooseCity, cityEntity } from './places.ts';
import type { Core } from './resolution.ts';
import { nameWords, PLACE_HEADS } from './words.ts';

type Fits = (memory: Memory, entity: Entity) => boolean;

/** "lake" of "Lake Victoria", "river" of "Volta River" */
function headsOf({ name }: Entity): string[] {
  const words = foldName(name).split(' ');
  return [words[0], words.at(-1)].filter((word): word is string => word !== undefined && PLACE_HEADS.has(word));
}

const isCountry: Fits = (_, { kind }) => kind === 'country';
const isTown: Fits = (_, entity) =>
  entity.kind === 'place' && !isRegion(entity) && (entity.geonames !== null || headsOf(entity).length === 0);
const isArea: Fits = (_, entity) => entity.kind === 'place' && isRegion(entity);
/** Of the regions those that are parts of a state by law: Texas, and not Brooklyn. */
const isDivision: Fits = (memory, entity) =>
  isArea(memory, entity) && findTerms(entity.name).some((term) => term.type === 'entity' && term.division !== null);
const isCapital: Fits = (memory, entity) => isTown(memory, entity) && memory.isCapital(entity);
const isSmallTown: Fits = (memory, entity) => isTown(memory, entity) && !memory.isCapital(entity);
const isSeat: Fits = (memory, entity) =>
  isTown(memory, entity) && findCities(entity.name).some(({ geonames, feature }) => geonames === entity.geonames && feature === 'PPLA');

/** What a noun of place can point back to, and over how many sentences. */
const NOUNS: Readonly<Record<string, readonly [fits: Fits, back: number]>> = {
  country: [isCountry, 2],
  nation: [isCountry, 2],
  city: [isTown, 3],
  town: [isSmallTown, 3],
  village: [isSmallTown, 3],
  province: [isArea, 3],
  region: [isArea, 3],
  state: [isDivision, 3],
  peninsula: [isArea, 3],
  territory: [isArea, 3],
  enclave: [isArea, 3],
};

/** Words before the noun that keep the place the same: "the northern city"; of the "nearby town" nothing is known. */
const OTHERS = nameWords('another');
/** How far "the lake" may stand from "Lake Victoria". */
const HEADS_BACK = 10;

/** The place that a description points back to; 'several' where the nearest sentence names more than one that fit. */
export function findDescribedPlace(memory: Memory, core: Core): Naming | 'several' | null {
  const { tokens } = memory.document;
  const head = tokens[core.endToken - 1] as Token;
  const modifier = core.endToken === core.first + 1 ? null : (tokens[core.first] as Token);
  if (core.endToken > core.first + 2) return null;
  if (head.lower === 'capital' && modifier !== null && /^(?:state|provincial|regional)$/u.test(modifier.lower))
    return nearest(memory, core.first, isSeat, HEADS_BACK);
  if (modifier !== null && (!(modifier.pos === 'ADJ' || /ed$/u.test(modifier.lower)) || OTHERS.has(modifier.lower))) return null;
  if (head.lower === 'capital') return capitalMeant(memory, core.first);
  const [fits, back] = (Object.hasOwn(NOUNS, head.lower) ? NOUNS[head.lower] : undefined) ?? [];
  const found = fits === undefined || back === undefined ? null : nearest(memory, core.first, fits, back);
  if (found !== null || !PLACE_HEADS.has(head.lower) || modifier !== null) return found;
  return nearest(memory, core.first, (_, entity) => entity.kind === 'place' && headsOf(entity).includes(head.lower), HEADS_BACK);
}

/** How far back "the capital" may point, in sentences. */
const CAPITAL_BACK = 40;

/** "the capital": the one of the sentence; else that of the state the article is about; else the one named last. */
function capitalMeant(memory: Memory, token: number): Naming | 'several' | null {
  const found = nearest(memory, token, isCapital, CAPITAL_BACK);
  const { home } = memory;
  const sentence = memory.document.tokens[token]?.sentence ?? -1;
  // "Briefing from Tunis, the envoy for Libya spoke of clashes in the capital"
  const isNamed = [...memory.before(token, 0)].some(({ entity }) => entity.kind === 'country' && entity.country === home?.code);
  const isNear = found !== null && found !== 'several' && found.sentence === sentence && !isNamed;
  if (home === null || isNear || (found !== null && found !== 'several' && found.entity.country === home.code)) return found;
  const entity = capitalOf(home.entity);
  return entity === null ? found : { ...UNPRINTED, entity };
}

/** A place that the article means and nowhere names. */
const UNPRINTED = {
  ...{ start: -1, end: -1, first: -1, endToken: -1, sentence: -1 },
  ...{ rule: 'mention.description', demonym: null, state: false, person: null },
} as const;

function nearest(memory: Memory, token: number, fits: Fits, back: number): Naming | 'several' | null {
  const found: Naming[] = [];
  for (const mention of memory.before(token, back)) {
    if (found[0] !== undefined && mention.sentence !== found[0].sentence) break;
    if (mention.demonym === null && fits(memory, mention.entity)) found.push(mention);
  }
  const [first] = found;
  if (first === undefined) return null;
  const others = found.filter(({ entity }) => entity.entity_id !== first.entity.entity_id);
  if (others.length === 0) return first;
  const towns = new Map(
    found.flatMap((mention) => (mention.entity.geonames === null ? [] : [[mention.entity.geonames, mention] as const])),
  );
  const [town] = towns.values();
  // A town of the gazetteer before a place of which nothing is known.
  if ((fits === isTown || fits === isSmallTown) && towns.size === 1 && town !== undefined) return town;
  const subjects = found.filter((mention) => memory.subjectOf(mention) === 'main');
  return subjects.length === 1 ? (subjects[0] as Naming) : 'several';
}

/** "the Ugandan capital", "Uganda's capital": the one town that is the capital of that state. */
export function findCapitalOf(memory: Memory, at: number): Naming | null {
  const { tokens } = memory.document;
  const token = tokens[at] as Token;
  if (token.lower !== 'capital') return null;
  const mark = /^['’]s?$/u.test(tokens[at - 1]?.text ?? '') ? 1 : 0;
  const owner = memory.mentions.at(-1);
  if (owner === undefined || owner.endToken !== at - mark || owner.entity.kind !== 'country') return null;
  const entity = capitalOf(owner.entity);
  return entity === null ? null : { ...owner, entity, start: token.start, end: token.end, first: at, endToken: at + 1 };
}

function capitalOf({ country }: Entity): Entity | null {
  const state = countryOf(country);
  const [name, second] = state?.capitals ?? [];
  if (state === undefined || name === undefined || second !== undefined) return null;
  const alias = findTerms(name).find((term) => term.type === 'alias');
  const city = chooseCity(alias?.place ?? name, new Map(), { country: state, division: null });
  return city === null || city.feature !== 'PPLC' ? null : cityEntity(city, alias?.canonical ?? null, name);
}
