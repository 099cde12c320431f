/** Places: those of the published articles by their GeoNames ids, and names that several towns share. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCities } from '../../../pipeline/annotate/entities/gazetteer.ts';
import { namesIn, readEntities, resolveIn } from './read.ts';

const RAW = new URL('../../../raw/', import.meta.url);
const articles = readdirSync(RAW)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, RAW), 'utf8'));

/** Every town that the prose of the five articles names and GeoNames has, under each printed spelling. */
const TOWNS: readonly (readonly [printed: string, geonames: string])[] = [
  ['Kyiv', '703448'],
  ['Kiev', '703448'],
  ['Kharkiv', '706483'],
  ['Chernihiv', '710735'],
  ['Mariupol', '701822'],
  ['Kherson', '706448'],
  ['Sumy', '692194'],
  ['Izyum', '707292'],
  ['Mykolaiv', '700569'],
  ['Odessa', '698740'],
  ['Malitopol', '701404'],
  ['Brest', '629634'],
  ['Minsk', '625144'],
  ['Moscow', '524901'],
  ['The Hague', '2747373'],
  ['Beijing', '1816670'],
  ['Bucharest', '683506'],
  ['Berlin', '2950159'],
];

describe('the towns of raw/', () => {
  const named = articles.map((text) => new Set(namesIn(text)));

  it.each(TOWNS)('%s is GeoNames %s wherever it is named', (printed, geonames) => {
    const ids = named.flatMap((names) => [...names].filter((name) => name.startsWith(`${printed} = `)));
    expect(new Set(ids)).toEqual(new Set([`${printed} = geonames/${geonames}`]));
  });

  it('are all that are found', () => {
    const known = new Set(TOWNS.map(([printed, geonames]) => `${printed} = geonames/${geonames}`));
    expect(named.flatMap((names) => [...names]).filter((name) => name.includes(' = geonames/') && !known.has(name))).toEqual([]);
  });
});

describe('towns of one name', () => {
  it.each([
    ['The fire began in Birmingham, Alabama, at noon.', 'Birmingham', 'USA'],
    ['The fire began in Birmingham at noon.', 'Birmingham', 'GBR'],
    ['Police in Colorado and Texas searched homes in Odessa.', 'Odessa', 'USA'],
    ['Ukrainian port workers in Odessa went on strike.', 'Odessa', 'UKR'],
    ['They met in Tripoli, Lebanon, on Friday.', 'Tripoli', 'LBN'],
    ['The Libyan rivals met in Tripoli on Friday.', 'Tripoli', 'LBY'],
    ['The Spanish court sits in Valencia.', 'Valencia', 'ESP'],
    ['The Venezuelan court sits in Valencia.', 'Valencia', 'VEN'],
    ['The Colombian court sits in Cartagena.', 'Cartagena', 'COL'],
    ['French buses burned in Toul, in the Nabatieh district.', 'Toul', 'LBN'],
    ['French buses burned in Toul, in the mud.', 'Toul', 'FRA'],
    ['Rockets hit Haifa, Israeli police said.', 'Haifa', 'ISR'],
    ['Canada burned. Thousands fled from Flin Flon, Man., and the country around it.', 'Flin Flon', 'CAN'],
    ['It rained in Galway in Ireland.', 'Galway', 'IRL'],
    // A village of the name is not what is meant, though the article is about its state.
    ['The United States won gold in Rio on Friday.', 'Rio', 'BRA'],
    ['Azerbaijani shops burned in Sumgait.', 'Sumgait', 'AZE'],
  ])('%s', (text, place, country) => {
    expect(resolveIn(text, place, 'place').entity?.country).toBe(country);
  });
});

describe('words that are no towns here', () => {
  it.each([
    'Mobile phones sell well.',
    'Nice weather is expected.',
    'The bill passed. March is near.',
    'Charlotte Weber said she was glad.',
    'Mr Jackson said he was glad.',
    'Reading books helps.',
    'Santa Claus was in Indiana.',
  ])('%s', (text) => {
    expect(namesIn(text).filter((name) => name.includes('geonames/'))).toEqual([]);
  });
});

describe('findCities', () => {
  it('finds a name with and without accents, apostrophes and hyphens', () => {
    const id = findCities('São Paulo')[0]?.geonames;
    expect(id).toBe('3448439');
    expect(findCities('Sao Paulo')[0]?.geonames).toBe(id);
    expect(findCities("Xi'an")[0]?.geonames).toBe(findCities('Xi’an')[0]?.geonames);
    expect(findCities('Port au Prince')[0]?.name).toBe('Port-au-Prince');
  });

  it('gives the coordinates of the package', () => {
    expect(findCities('Kyiv')[0]).toMatchObject({ country: 'UA', feature: 'PPLC', latitude: 50.45466, longitude: 30.5238 });
  });

  it('finds "Pasay City" as Pasay, but no team', () => {
    expect(findCities('Pasay City')[0]?.name).toBe('Pasay');
    expect(findCities('Leicester City')).toEqual([]);
  });

  it('finds nothing for a name that no place has', () => {
    expect(findCities('Nosuchtown')).toEqual([]);
    expect(findCities('')).toEqual([]);
  });
});

describe('datelines', () => {
  it.each([
    ['PATNA, India (Reuters) - Rain fell on Monday.', 'PATNA = geonames/1260086'],
    ['AUSTIN, Texas (AP) — Rain fell on Monday.', 'AUSTIN = geonames/4671654'],
    ['COLOMBO: Rain fell on Monday.', 'COLOMBO = geonames/1248991'],
    ['WASHINGTON — Rain fell on Monday.', 'WASHINGTON = geonames/4140963'],
    ['EL ALTO, Bolivia, Aug 12 2020 - Rain fell on Monday.', 'EL ALTO = place/el-alto'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it('are no places of unknown towns without a state', () => {
    expect(namesIn('RAVNICA (Reuters) - Rain fell on Monday.')).toEqual([]);
  });
});

describe('names of towns', () => {
  it.each([
    ['Nepal was calm, and the Kosi river was high.', ['Nepal = country/NPL', 'Kosi = place/kosi']],
    ['Talks opened in Abu Dhabi.', ['Abu Dhabi = geonames/292968']],
    ['Abu Dhabi opened talks.', ['Abu Dhabi = geonames/292968']],
    ['Abu Hamdi opened talks.', ['Abu Hamdi = person/abu-hamdi']],
    ['He came from Sydney, and Australia was calm.', ['Sydney = geonames/2147714', 'Australia = country/AUS']],
    // What only the words around a name tell of it.
    ['Troops burned houses in the villages of Tolma and Ravno.', ['Tolma = place/tolma', 'Ravno = place/ravno']],
    ['In neighbouring Ravnika, two men drowned.', ['Ravnika = place/ravnika']],
    ['It was a nod to Ravnika, where two men drowned.', ['Ravnika = place/ravnika']],
    ['It was a nod to Ravnika, whom he knew.', []],
    ['At Ravnika in the hills, two men drowned.', ['Ravnika = place/ravnika']],
    ['RAVNO, Bolivia (Reuters) - It rained. He will fly to Ravno.', ['RAVNO = place/ravno', 'Ravno = place/ravno']],
    // "City" behind a name that GeoNames has without it.
    ['It rained in Pasay City.', ['Pasay City = geonames/1694611']],
    ['It rained in Luxembourg City.', ['Luxembourg City = geonames/2960316']],
    ['People fled Deir al-Balah in Gaza.', ['Deir al-Balah = geonames/281141', 'Gaza = place/gaza-strip']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('are printed without marks of transliteration', () => {
    const { entities } = readEntities('Rain fell in Samastipur in India.');
    expect(entities.map(({ name }) => name)).toEqual(['Samastipur', 'India']);
  });
});

describe('regions', () => {
  const positionOf = (text: string) => {
    const [row] = readEntities(text).entities.filter(({ kind }) => kind === 'place');
    return row === undefined ? null : [row.geonames, row.latitude === null ? null : Math.round(row.latitude), row.country];
  };

  it.each([
    ['Rain fell across Bihar.', [null, 26, 'IND']],
    ['Rain fell in Texas.', [null, 31, 'USA']],
    ['Rain fell across the Donbas.', [null, null, 'UKR']],
  ])('%s', (text, position) => {
    expect(positionOf(text)).toEqual(position);
  });

  it.each([
    ['Rain fell in Victoria, and Australia was wet.', ['Victoria = place/victoria-australia', 'Australia = country/AUS']],
    ['Towns in Norfolk were hit, Virginia said.', ['Norfolk = geonames/4776222', 'Virginia = place/virginia']],
    ['Towns in Norfolk were hit, and Britain was wet.', ['Norfolk = place/norfolk-england', 'Britain = country/GBR']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('towns outside the states that the article names', () => {
  it.each([
    ['Rain fell in Holbrook, and Australia was wet.', ['Holbrook = geonames/2163314', 'Australia = country/AUS']],
    ['Rain fell in El Alto, Bolivia.', ['El Alto = place/el-alto', 'Bolivia = country/BOL']],
    ['Rain fell in Dubai, Singapore and Manila.', ['Dubai = geonames/292223', 'Singapore = country/SGP', 'Manila = geonames/1701668']],
    ['Rain fell in Defiance, Missouri.', ['Defiance = place/defiance', 'Missouri = place/missouri']],
    [
      'Rain fell in Vietnam, between Da Nang and Hoi An.',
      ['Vietnam = country/VNM', 'Da Nang = geonames/1583992', 'Hoi An = geonames/1580541'],
    ],
    ['Rain fell in Paris, and Australia was wet.', ['Paris = geonames/2988507', 'Australia = country/AUS']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
