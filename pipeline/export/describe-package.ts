/** `datapackage.json`: the tables described for machines, in the subset of Data Package v2 that all readers accept. No clock. */
import { ABOUT } from '../about.ts';
import type { Format } from '../config.ts';
import { jsonSchemaOf } from '../generate/json-schema.ts';
import { tableSchemaOf } from '../generate/table-schema.ts';
import type { Article } from '../models/articles.ts';
import { tableOf } from '../models/index.ts';
import type { Table } from '../models/table.ts';
import type { WrittenTable } from './written-table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** So many articles are listed as sources; where there are more, the table of articles is the list. */
export const LISTED_SOURCES = 1000;

/** What the package was made from: all articles, or so many of them as are listed. */
export interface Sources {
  readonly rows: readonly Article[];
  readonly count: number;
}

/**
 * The descriptor.
 * @param folder where the files lie relative to the descriptor: '' beside it, else with a slash at the end
 */
export function describePackage(tables: readonly WrittenTable[], articles: Sources, folder: string): Uint8Array {
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: ABOUT.name,
    title: ABOUT.title,
    description: `${ABOUT.description} The tables say what the articles report, never what is true. ${ABOUT.rightsInTexts} The code is under the ${ABOUT.codeLicence.title}.`,
    version: ABOUT.version,
    keywords: ABOUT.keywords,
    licenses: [ABOUT.dataLicence],
    contributors: ABOUT.contributors,
    sources: [...describeSources(articles), ...ABOUT.references],
    resources: tables.map((table) => describeResource(table, folder)),
  };
  return new TextEncoder().encode(`${JSON.stringify(descriptor, null, 2)}\n`);
}

const describeSources = ({ rows, count }: Sources): Readonly<Record<string, string>>[] =>
  count > LISTED_SOURCES ? [{ title: `${count} articles, listed in the table articles` }] : rows.map(describeSource);

/** An article as a source: what is known of where it comes from. */
function describeSource({ headline, publisher, published, raw_path, url }: Article): Readonly<Record<string, string>> {
  return {
    title: [publisher, headline === null ? raw_path : `${headline} (${raw_path})`].filter((part) => part !== null).join(': '),
    // the profile takes addresses with these schemes only
    ...(url !== null && /^(http|ftp)s?:\/\//u.test(url) ? { path: url } : {}),
    ...(published === null ? {} : { version: published }),
  };
}

function describeResource({ name, format, files }: WrittenTable, folder: string): Readonly<Record<string, unknown>> {
  const table = tableOf(name);
  const [file] = files;
  const paths = files.map((part) => `${folder}${part.name}`);
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: `${name}${SUFFIXES[format]}`,
    path: paths.length === 1 ? paths[0] : paths,
    title: `${table.title} (${format === 'parquet' ? 'Parquet' : format.toUpperCase()})`,
    description: `${table.description} One row: ${table.grain}.`,
    // validators take the size that a Parquet reader reports for the size of the file, and call ours wrong
    [format === 'parquet' ? 'x:bytes' : 'bytes']: files.reduce((sum, { bytes }) => sum + bytes, 0),
    // the hash of a resource is that of its one file; those of parts stand in SHA256SUMS
    ...(paths.length === 1 ? { hash: `sha256:${file?.sha256}` } : {}),
    ...DETAILS[format],
    ...schemaOf(table, format),
  };
}

/**
 * Flat tables have a Table Schema, whose keys lead to the tables of the same format. JSON is described by a JSON Schema
 * of the whole file: as a table, frictionless-py would find fault with its size.
 */
function schemaOf(table: Table, format: Format): Readonly<Record<string, unknown>> {
  if (format !== 'json') return { type: 'table', schema: tableSchemaOf(table, SUFFIXES[format]) };
  const { $schema, ...items } = jsonSchemaOf(table);
  return { jsonSchema: { $schema, type: 'array', items } };
}

/** CSV has the plain names, since it is what most readers open. */
const SUFFIXES: Readonly<Record<Format, string>> = { csv: '', parquet: '-parquet', json: '-json' };

const DETAILS: Readonly<Record<Format, Readonly<Record<string, unknown>>>> = {
  csv: {
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { $schema: `${PROFILES}/tabledialect.json`, lineTerminator: '\n' },
  },
  parquet: { format: 'parquet', mediatype: 'application/vnd.apache.parquet' },
  json: { format: 'json', mediatype: 'application/json', encoding: 'utf-8' },
};
