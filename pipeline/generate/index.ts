/** Everything that is generated and committed: from the declarations in `models/`, and from packages. */
import { ALL, PUBLISHED } from '../models/index.ts';
import type { Table } from '../models/table.ts';
import { citation } from './citation.ts';
import { countryItems } from './country-items.ts';
import { dataDictionary } from './data-dictionary.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { regionCentres } from './region-centres.ts';
import { tableSchemaOf } from './table-schema.ts';
import { zenodo } from './zenodo.ts';

/** The generated files, by path from the root of the repository. */
export function generateSchemas(): ReadonlyMap<string, string> {
  const every = Object.values(ALL) as unknown as readonly Table[];
  const published = Object.values(PUBLISHED) as unknown as readonly Table[];
  return new Map([
    ...every.map((table) => [`schemas/${table.name}.schema.json`, printJson(jsonSchemaOf(table))] as const),
    ...published.map((table) => [`schemas/${table.name}.tableschema.json`, printJson(tableSchemaOf(table))] as const),
    ['schemas/README.md', dataDictionary()],
    ['CITATION.cff', citation()],
    ['pipeline/lexicons/country-items.csv', countryItems()],
    ['pipeline/lexicons/region-centres.csv', regionCentres()],
    ['.zenodo.json', printJson(zenodo())],
  ]);
}

const printJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
