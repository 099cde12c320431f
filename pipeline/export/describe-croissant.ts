/** `croissant.json`: the tables described for machine learning, in the format of MLCommons. No clock. */
import { ABOUT } from '../about.ts';
import type { Format } from '../config.ts';
import type { Storage } from '../models/column.ts';
import { type PublishedName, tableOf } from '../models/index.ts';
import type { Table } from '../models/table.ts';
import type { WrittenTable } from './written-table.ts';

const CROISSANT = 'http://mlcommons.org/croissant/1.0';

/** The terms of the vocabulary, all of which the context of every file names, used or not. */
const TERMS = (
  'citeAs column equivalentProperty extract field fileObject fileProperty fileSet format includes isLiveDataset jsonPath key md5 ' +
  'parentField path recordSet references regex repeated replace samplingRate separator source subField transform'
).split(' ');

const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(TERMS.map((term) => [term, `cr:${term}`])),
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  rai: 'http://mlcommons.org/croissant/RAI/',
  sc: 'https://schema.org/',
} as const;

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  // The name that readers of Croissant know.
  parquet: 'application/x-parquet',
  json: 'application/json',
};

/** Lists are JSON text in flat files. */
const DATA_TYPES: Readonly<Record<Storage, string>> = {
  text: 'sc:Text',
  int32: 'sc:Integer',
  float64: 'sc:Float',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  json: 'sc:Text',
};

type Node = Readonly<Record<string, unknown>>;

/** The description, for the folder of the tables: every file with its hash, and a record set for each table. */
export function describeCroissant(tables: readonly WrittenTable[]): Uint8Array {
  const description = {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: CROISSANT,
    name: ABOUT.name,
    alternateName: ABOUT.title,
    description: `${ABOUT.description} The tables say what the articles report, never what is true. ${ABOUT.rightsInTexts}`,
    version: ABOUT.version,
    license: ABOUT.dataLicence.path,
    keywords: ABOUT.keywords,
    inLanguage: 'en',
    creator: ABOUT.contributors.map(({ title }) => ({ '@type': 'sc:Organization', name: title })),
    citeAs: `${ABOUT.contributors.map(({ title }) => title).join(', ')}: ${ABOUT.title}, version ${ABOUT.version}`,
    distribution: tables.flatMap(describeFiles),
    recordSet: chooseTables(tables).map(describeRecords),
  };
  return new TextEncoder().encode(`${JSON.stringify(description, null, 2)}\n`);
}

/** The files of a table; parts are gathered in a set. */
function describeFiles({ name, format, files }: WrittenTable): Node[] {
  const objects = files.map((file) => ({
    '@type': 'cr:FileObject',
    '@id': file.name,
    name: file.name,
    contentUrl: file.name,
    contentSize: `${file.bytes} B`,
    encodingFormat: MEDIA_TYPES[format],
    sha256: file.sha256,
  }));
  if (files.length === 1) return objects;
  const parts = {
    '@type': 'cr:FileSet',
    '@id': partsOf(name),
    name: partsOf(name),
    encodingFormat: MEDIA_TYPES[format],
    includes: `${name}/*.${format}`,
  };
  return [...objects, parts];
}

const partsOf = (name: PublishedName): string => `${name}-parts`;

/** Each table once: in Parquet, which carries types, else in CSV. A file of JSON holds nothing that a column could name. */
function chooseTables(tables: readonly WrittenTable[]): readonly WrittenTable[] {
  const format = ['parquet', 'csv'].find((candidate) => tables.some((table) => table.format === candidate));
  return tables.filter((table) => table.format === format);
}

function describeRecords({ name, files }: WrittenTable): Node {
  const table = tableOf(name);
  const [file] = files;
  const source = files.length > 1 ? { fileSet: { '@id': partsOf(name) } } : { fileObject: { '@id': file?.name } };
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description: `${table.description} One row: ${table.grain}.`,
    key: { '@id': `${name}/${table.primaryKey}` },
    field: Object.entries(table.columns).map(([column, { description, storage }]) => ({
      '@type': 'cr:Field',
      '@id': `${name}/${column}`,
      name: column,
      description,
      dataType: DATA_TYPES[storage],
      source: { ...source, extract: { column } },
      ...referenceOf(table, column),
    })),
  };
}

/** The key that a column leads to. */
function referenceOf(table: Table, column: string): Node {
  const key = table.foreignKeys.find((candidate) => candidate.column === column);
  return key === undefined ? {} : { references: { field: { '@id': `${key.table}/${key.tableColumn}` } } };
}
