import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ABOUT } from '../../pipeline/about.ts';
import { generateSchemas } from '../../pipeline/generate/index.ts';
import { jsonSchemaOf } from '../../pipeline/generate/json-schema.ts';
import { ALL } from '../../pipeline/models/index.ts';
import type { Table } from '../../pipeline/models/table.ts';

const tables = Object.values(ALL) as unknown as readonly Table[];
const root = new URL('../../', import.meta.url);

describe('generated files', () => {
  it.each([...generateSchemas()])('%s is what the models say', (path, content) => {
    expect(readFileSync(new URL(path, root), 'utf8'), `${path} differs: run npm run generate`).toBe(content);
  });

  it('cite the project in one version and under one licence', () => {
    const zenodo = JSON.parse(generateSchemas().get('.zenodo.json') ?? '') as Record<string, unknown>;
    expect(zenodo).toMatchObject({
      title: ABOUT.title,
      version: ABOUT.version,
      license: 'cc-by-4.0',
      upload_type: 'dataset',
      creators: [{ name: ABOUT.contributors[0].title }],
    });
    const citation = generateSchemas().get('CITATION.cff');
    for (const line of [`title: "${ABOUT.title}"`, `version: "${ABOUT.version}"`, 'license: CC-BY-4.0'])
      expect(citation).toContain(`\n${line}\n`);
  });

  it('are all that lies in schemas/', () => {
    const there = readdirSync(new URL('schemas/', root)).map((name) => `schemas/${name}`);
    const expected = [...generateSchemas().keys()].filter((path) => path.startsWith('schemas/'));
    expect(there.sort(), 'run npm run generate').toEqual(expected.sort());
  });
});

describe.each(tables.map((table) => [table.name, table] as const))('the schema of %s', (_name, table) => {
  const schema = jsonSchemaOf(table) as { properties: Record<string, Record<string, unknown>>; additionalProperties: boolean };

  it('says what every column is', () => {
    expect(schema.additionalProperties).toBe(false);
    for (const [name, column] of Object.entries(table.columns)) {
      expect(schema.properties[name]).toMatchObject({ title: column.title, description: column.description });
    }
  });

  it('is a schema', () => {
    const ajv = new Ajv2020();
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  });

  it('accepts its own examples', () => {
    const ajv = new Ajv2020();
    for (const [name, column] of Object.entries(table.columns)) {
      if (column.example === undefined) continue;
      expect(ajv.validate(schema.properties[name] ?? false, column.example), `${name}: ${ajv.errorsText()}`).toBe(true);
    }
  });
});
