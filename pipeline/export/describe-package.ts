/** `datapackage.json`: the tables described for machines, in the subset of Data Package v2 that all readers accept. No clock. */
import { ABOUT } from '../about.ts';
import type { Format } from '../config.ts';
import { jsonSchemaOf } from '../generate/json-schema.ts';
import { tableSchemaOf } from '../generate/table-schema.ts';
import type { Article } from '../models/articles.ts';
import type { Dataset } from '../models/index.ts';
import type { Table } from '../models/table.ts';
import { sha256 } from '../text/ids.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** A written table. */
export interface TableFile {
  readonly table: Table;
  readonly format: Format;
  /** `quotes.csv` */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The descriptor.
 * @param folder where the files lie relative to the descriptor: '' beside it, else with a slash at the end
 */
export function describePackage(dataset: Dataset, files: readonly TableFile[], folder: string): Uint8Array {
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: ABOUT.name,
    title: ABOUT.title,
    description: `${ABOUT.description} The tables say what the articles report, never what is true. ${ABOUT.rightsInTexts} The code is under the ${ABOUT.codeLicence.title}.`,
    version: ABOUT.version,
    keywords: ABOUT.keywords,
    licenses: [ABOUT.dataLicence],
    contributors: ABOUT.contributors,
    sources: [...dataset.articles.map(describeSource), ...ABOUT.references],
    resources: files.map((file) => describeResource(file, folder)),
  };
  return new TextEncoder().encode(`${JSON.stringify(descriptor, null, 2)}\n`);
}

/** An article as a source: what is known of where it comes from. */
function describeSource({ headline, publisher, published, raw_path, url }: Article): Readonly<Record<string, string>> {
  return {
    title: [publisher, headline === null ? raw_path : `${headline} (${raw_path})`].filter((part) => part !== null).join(': '),
    // the profile takes addresses with these schemes only
    ...(url !== null && /^(http|ftp)s?:\/\//u.test(url) ? { path: url } : {}),
    ...(published === null ? {} : { version: published }),
  };
}

function describeResource({ table, format, name, bytes }: TableFile, folder: string): Readonly<Record<string, unknown>> {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: `${table.name}${SUFFIXES[format]}`,
    path: `${folder}${name}`,
    title: `${table.title} (${format === 'parquet' ? 'Parquet' : format.toUpperCase()})`,
    description: `${table.description} One row: ${table.grain}.`,
    // validators take the size that a Parquet reader reports for the size of the file, and call ours wrong
    [format === 'parquet' ? 'x:bytes' : 'bytes']: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
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
