import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABOUT } from '../../pipeline/about.ts';
import { describeCroissant } from '../../pipeline/export/describe-croissant.ts';
import { exportDataset } from '../../pipeline/export/index.ts';
import { type Dataset, PUBLISHED } from '../../pipeline/models/index.ts';
import { sha256 } from '../../pipeline/text/ids.ts';
import { validateDataset } from '../support/process.ts';
import { readRawDataset } from '../support/raw-package.ts';
import { makeDataset } from '../validate/dataset.ts';

const ALL_FORMATS = { formats: ['csv', 'parquet', 'json'], folder: '' } as const;
const articles = [makeDataset('b.txt', '\n'), makeDataset('a.txt'), makeDataset('c.txt', '\n\n')] as const;
const textsOf = new Map(articles.flatMap(({ texts }) => [...texts]));
const datasetOf = (order: readonly (typeof articles)[number][]): Dataset =>
  validateDataset(
    order.map(({ dataset }) => dataset),
    textsOf,
  );
const exported = exportDataset(datasetOf(articles), ALL_FORMATS);

interface Resource {
  readonly $schema: string;
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly bytes?: number;
  readonly 'x:bytes'?: number;
  readonly hash: string;
  readonly type?: string;
  readonly dialect?: { readonly $schema: string };
  readonly jsonSchema?: object;
  readonly schema?: {
    readonly $schema: string;
    readonly fields: readonly (Readonly<Record<string, unknown>> & { readonly constraints?: Readonly<Record<string, unknown>> })[];
    readonly foreignKeys?: readonly { readonly fields: readonly string[]; readonly reference: { readonly resource: string } }[];
  };
}
interface Descriptor {
  readonly $schema: string;
  readonly version: string;
  readonly resources: readonly Resource[];
  readonly sources: readonly Readonly<Record<string, string>>[];
}
const describe_ = (bytes: Uint8Array): Descriptor => JSON.parse(new TextDecoder().decode(bytes)) as Descriptor;
const descriptor = describe_(exported.descriptor);
const textOf = (name: string): string => new TextDecoder().decode(exported.files.get(name));

/** All bytes of a package as one number. */
const fingerprint = ({ files, descriptor: bytes }: ReturnType<typeof exportDataset>): string =>
  sha256([...files, ['datapackage.json', bytes] as const].map(([name, data]) => `${name} ${sha256(data)}`).join('\n'));

describe('exportDataset', () => {
  it('writes the same bytes whatever the order of articles and rows', () => {
    const reversed = (dataset: Dataset): Dataset =>
      Object.fromEntries(Object.entries(dataset).map(([name, rows]) => [name, [...rows].reverse()])) as unknown as Dataset;
    fc.assert(
      fc.property(fc.shuffledSubarray([...articles], { minLength: 3 }), fc.boolean(), (order, turned) => {
        const dataset = datasetOf(order);
        expect(fingerprint(exportDataset(turned ? reversed(dataset) : dataset, ALL_FORMATS))).toBe(fingerprint(exported));
      }),
      { numRuns: 10 },
    );
  });

  it('writes the same bytes for raw/ in whatever order its files come', () => {
    const forwards = exportDataset(readRawDataset(), ALL_FORMATS);
    const backwards = exportDataset(
      readRawDataset((files) => files.reverse()),
      ALL_FORMATS,
    );
    expect(fingerprint(backwards)).toBe(fingerprint(forwards));
  });

  it('orders articles by raw path, and other rows by article and start', () => {
    const rows = JSON.parse(textOf('sentences.json')) as { article_id: string; start: number }[];
    const paths = (JSON.parse(textOf('articles.json')) as { article_id: string; raw_path: string }[]).map(({ raw_path }) => raw_path);
    expect(paths).toEqual(['a.txt', 'b.txt', 'c.txt']);
    const ids = (JSON.parse(textOf('articles.json')) as { article_id: string }[]).map(({ article_id }) => article_id);
    expect(rows.map(({ article_id, start }) => [ids.indexOf(article_id), start])).toEqual([
      [0, 0],
      [0, 55],
      [1, 1],
      [1, 56],
      [2, 2],
      [2, 57],
    ]);
  });

  it('writes only the formats that were asked for', () => {
    const { files } = exportDataset(datasetOf(articles), { formats: ['json'], folder: '' });
    expect([...files.keys()].filter((name) => /\.(csv|parquet)$/u.test(name))).toEqual([]);
    expect(files.has('quotes.json')).toBe(true);
  });

  it('lists every other file in SHA256SUMS, sorted, with its hash', () => {
    const lines = textOf('SHA256SUMS').trimEnd().split('\n');
    const names = [...exported.files.keys()].filter((name) => name !== 'SHA256SUMS').sort();
    expect(lines).toEqual(names.map((name) => `${sha256(exported.files.get(name) ?? '')}  ${name}`));
  });
});

describe('the descriptor', () => {
  it('has a resource for every table in every format, with its size and hash', () => {
    const expected = (['', '-parquet', '-json'] as const).flatMap((suffix) => Object.keys(PUBLISHED).map((name) => `${name}${suffix}`));
    expect(descriptor.resources.map(({ name }) => name)).toEqual(expected);
    for (const { path, format, hash, ...sizes } of descriptor.resources) {
      const bytes = exported.files.get(path) ?? new Uint8Array();
      expect(hash).toBe(`sha256:${sha256(bytes)}`);
      expect([sizes.bytes, sizes['x:bytes']]).toEqual(format === 'parquet' ? [undefined, bytes.length] : [bytes.length, undefined]);
    }
  });

  it('points to the folder of the tables where they lie below it', () => {
    const { resources } = describe_(exportDataset(datasetOf(articles), { formats: ['csv'], folder: 'dist-data/' }).descriptor);
    expect(resources.map(({ path }) => path)).toEqual(Object.keys(PUBLISHED).map((name) => `dist-data/${name}.csv`));
  });

  it('names its profile on package, resource, schema and dialect', () => {
    const profile = (name: string): string => `https://datapackage.org/profiles/2.0/${name}.json`;
    expect(descriptor.$schema).toBe(profile('datapackage'));
    for (const { $schema, format, schema, dialect } of descriptor.resources) {
      expect($schema).toBe(profile('dataresource'));
      if (format !== 'json') expect(schema?.$schema).toBe(profile('tableschema'));
      if (format === 'csv') expect(dialect?.$schema).toBe(profile('tabledialect'));
    }
  });

  it('keeps to the types and properties that all readers know', () => {
    const fields = descriptor.resources.flatMap(({ schema }) => schema?.fields ?? []);
    for (const { name, type, categories, constraints, missingValues } of fields) {
      expect(['string', 'integer', 'number', 'boolean', 'date', 'array'], String(name)).toContain(type);
      expect(constraints?.enum, String(name)).toEqual(categories);
      const hasGaps = constraints?.required !== true;
      expect(missingValues, String(name)).toEqual(hasGaps && (type === 'integer' || type === 'number') ? ['', 'nan'] : undefined);
    }
    expect(JSON.stringify(descriptor)).not.toMatch(/"fieldsMatch"|"type":"(list|json)"/u);
  });

  it('leads foreign keys to tables of the same format that it has', () => {
    const names = new Set(descriptor.resources.map(({ name }) => name));
    const keys = descriptor.resources.flatMap(({ name, schema }) =>
      (schema?.foreignKeys ?? []).map((key) => ({ from: name, to: key.reference.resource })),
    );
    expect(keys.length).toBeGreaterThan(0);
    for (const { from, to } of keys) {
      expect(names).toContain(to);
      expect(to.endsWith('-parquet')).toBe(from.endsWith('-parquet'));
    }
  });

  it('describes each JSON file by a schema that the file fits and a damaged one does not', () => {
    for (const { path, jsonSchema } of descriptor.resources.filter(({ format }) => format === 'json')) {
      const validate = new Ajv2020().compile(jsonSchema ?? false);
      const rows = JSON.parse(textOf(path)) as unknown[];
      expect(validate(rows), path).toBe(true);
      expect(validate([...rows, {}]), path).toBe(false);
    }
  });

  it('names the articles as sources, by address where they have one', () => {
    expect(descriptor.sources).toContainEqual({
      title: 'The Test: a.txt',
      path: 'https://example.org/1',
      version: '2024-02-29',
    });
    const [article] = articles[0].dataset.articles;
    const local = { ...articles[0].dataset, articles: [{ ...(article as NonNullable<typeof article>), url: 'C:\\news\\1.html' }] };
    const { sources } = describe_(exportDataset(local, { formats: [], folder: '' }).descriptor);
    expect(sources).toEqual([{ title: 'The Test: b.txt', version: '2024-02-29' }, ...ABOUT.references]);
  });

  it('holds no clock', () => {
    expect(descriptor).not.toHaveProperty('created');
  });
});

describe('croissant.json', () => {
  interface Node {
    readonly '@type': string;
    readonly '@id': string;
  }
  interface Croissant {
    readonly distribution: readonly (Node & { readonly contentUrl: string; readonly sha256: string; readonly includes?: string })[];
    readonly recordSet: readonly (Node & {
      readonly key: Pick<Node, '@id'>;
      readonly field: readonly (Node & {
        readonly source: { readonly fileObject?: Pick<Node, '@id'>; readonly fileSet?: Pick<Node, '@id'>; readonly extract: object };
        readonly references?: { readonly field: Pick<Node, '@id'> };
      })[];
    })[];
  }
  const read = (bytes: Uint8Array | undefined): Croissant => JSON.parse(new TextDecoder().decode(bytes)) as Croissant;
  const croissant = read(exported.files.get('croissant.json'));
  const idsOf = (nodes: readonly Pick<Node, '@id'>[]): string[] => nodes.map((node) => node['@id']);

  it('gives every table in every format its real hash', () => {
    expect(idsOf(croissant.distribution).sort()).toEqual(
      [...exported.files.keys()].filter((name) => /\.(csv|json|parquet)$/u.test(name) && name !== 'croissant.json').sort(),
    );
    for (const { contentUrl, sha256: hash } of croissant.distribution)
      expect(hash, contentUrl).toBe(sha256(exported.files.get(contentUrl) ?? ''));
  });

  it('has a record set for each table, with its columns, its key and where its keys lead', () => {
    const fields = croissant.recordSet.flatMap(({ field }) => field);
    const columns = Object.values(PUBLISHED).flatMap(({ name, columns: all }) => Object.keys(all).map((column) => `${name}/${column}`));
    expect(idsOf(fields)).toEqual(columns);
    const led = fields.flatMap(({ references }) => (references === undefined ? [] : [references.field]));
    expect(led.length).toBeGreaterThan(0);
    for (const id of idsOf([...croissant.recordSet.map(({ key }) => key), ...led])) expect(columns).toContain(id);
    for (const { source } of fields) expect(idsOf(croissant.distribution)).toContain(source.fileObject?.['@id']);
  });

  it('gathers the parts of a table in a set', () => {
    const part = (name: string) => ({ name, bytes: 1, sha256: sha256(name) });
    const files = ['quotes/part-00000.parquet', 'quotes/part-00001.parquet'].map(part);
    const { distribution, recordSet } = read(describeCroissant([{ name: 'quotes', format: 'parquet', files }]));
    expect(idsOf(distribution)).toEqual([...files.map(({ name }) => name), 'quotes-parts']);
    expect(distribution.at(-1)).toMatchObject({ '@type': 'cr:FileSet', includes: 'quotes/*.parquet' });
    expect(new Set(recordSet[0]?.field.map(({ source }) => source.fileSet?.['@id']))).toEqual(new Set(['quotes-parts']));
  });

  it('reads the columns from CSV where there is no Parquet, and from nothing where there is JSON alone', () => {
    const of = (format: 'csv' | 'json'): Croissant =>
      read(exportDataset(datasetOf(articles), { formats: [format], folder: '' }).files.get('croissant.json'));
    expect(of('csv').recordSet[0]?.field[0]?.source.fileObject).toEqual({ '@id': 'articles.csv' });
    expect(of('json').recordSet).toEqual([]);
  });
});

describe('the README of the data', () => {
  const readme = textOf('README.md');
  it('opens with a configuration for each table, whose file is there', () => {
    const [, card = ''] = readme.split('---\n');
    const configs = [...card.matchAll(/ {2}- config_name: (\w+)\n {4}data_files: "(.+)"(\n {4}default: true)?/gu)];
    expect(configs.map(([, name]) => name)).toEqual(Object.keys(PUBLISHED));
    for (const [, , file = ''] of configs) expect([...exported.files.keys()]).toContain(file);
    expect(configs.filter(([, , , isDefault]) => isDefault !== undefined).map(([, name]) => name)).toEqual(['quotes']);
    expect(card).toMatch(/\nlicense: cc-by-4\.0\n/u);
  });

  it('counts the rows of each table and describes each column', () => {
    for (const [name, table] of Object.entries(PUBLISHED)) {
      const rows = (JSON.parse(textOf(`${name}.json`)) as unknown[]).length;
      expect(readme).toContain(`| [\`${name}\`](#${name}) | ${table.grain} | ${rows} |`);
      for (const column of Object.keys(table.columns)) expect(readme).toContain(`| \`${column}\` |`);
    }
  });

  it('draws its examples from the rows', () => {
    expect(readme).toMatch(/\| `trigger` \| text \| .* \| `condemned` \|/u);
  });

  it('breaks no table by what a cell holds', () => {
    const [first, ...rest] = articles[1].dataset.quotes;
    const quotes = [{ ...(first as NonNullable<typeof first>), speaker_role: 'a | b\n`c``' }, ...rest];
    const { files } = exportDataset({ ...articles[1].dataset, quotes }, { formats: ['csv'], folder: '' });
    const line = new TextDecoder()
      .decode(files.get('README.md'))
      .split('\n')
      .find((text) => text.startsWith('| `speaker_role`'));
    expect(line).toMatch(/ \| ``` a \\\| b `c`` ``` \|$/u);
  });
});
