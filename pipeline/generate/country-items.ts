/** The Wikidata items of states and territories, as the package country-coder (ISC License) gives them beside the ISO codes. */
import { borders } from '@rapideditor/country-coder';
import { COUNTRIES, type Country } from '../annotate/entities/countries.ts';

/**
 * `country-items.csv`: the item of each state of world-countries. Where a kingdom holds the code and a part of it bears the name of the
 * state ("Denmark" within the Kingdom of Denmark), the news means the part.
 */
export function countryItems(): string {
  const lines = COUNTRIES.map((country) => `${country.code},${itemOf(country)}`).sort();
  return `${['country,wikidata', ...lines].join('\n')}\n`;
}

/** What the package says of a state, or of a part of one. */
interface Area {
  readonly iso1A2?: string;
  /** Of a part: the code of the state it belongs to. */
  readonly country?: string;
  readonly nameEn: string;
  readonly wikidata: string;
}

const areas: readonly { readonly properties: Area }[] = borders.features;

function itemOf({ alpha2, code, entity }: Country): string {
  const part = areas.find(({ properties }) => properties.country === alpha2 && properties.nameEn === entity.name);
  const area = part ?? areas.find(({ properties }) => properties.iso1A2 === alpha2);
  if (area === undefined) throw new Error(`no Wikidata item for ${code}`);
  return area.properties.wikidata;
}
