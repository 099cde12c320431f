import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../pipeline/models/column.ts';
import { ALL, type TableName } from '../../pipeline/models/index.ts';
import { schemaTest } from '../../pipeline/validate/fits-schema.ts';
import { arbitraryRows } from '../export/rows.ts';

const VALUES: readonly unknown[] = [
  ...[null, undefined, '', 'x', 'quotes', '2022-03-03', '2022-13-01', 'a0123456789abcdef', 'direct', true, false, {}],
  ...[0, -1, 1.5, 200, 2 ** 31, Number.NaN, Number.POSITIVE_INFINITY],
  ...[[], [''], ['a'], [1], [[0, 1]], [[1]], [[0, 1, 2]], [[0, -1]], [['a', 'b']]],
];

describe.each(Object.values(ALL).map((table) => [table.name as TableName, table] as const))('a row of %s', (name, table) => {
  const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Record<string, unknown>;
  const [fits, validate] = [schemaTest(schema), new Ajv2020().compile(schema)];
  const columns = Object.keys(table.columns);
  const row = Object.fromEntries(
    Object.entries(table.columns as Readonly<Record<string, Column>>).map(([column, { example, categories, nullable, storage }]) => [
      column,
      example ?? categories?.[0] ?? (nullable ? null : storage === 'json' ? [] : storage === 'text' ? 'text' : 0),
    ]),
  );

  it('fits as it should be', () => {
    expect(validate(row), new Ajv2020().errorsText(validate.errors)).toBe(true);
    expect(fits(row)).toBe(true);
  });

  it.each([...columns, 'another'])('fits where ajv says so, whatever stands as %s', (column) => {
    for (const value of VALUES) {
      const changed = { ...row, [column]: value };
      expect(fits(changed), JSON.stringify(changed)).toBe(validate(changed));
    }
    const { [column]: _, ...rest } = row;
    expect(fits(rest)).toBe(validate(rest));
  });

  it('fits where ajv says so, whatever stands in all cells', () => {
    fc.assert(
      fc.property(arbitraryRows(table as never), (rows) => {
        for (const each of rows) expect(fits(each)).toBe(validate(each));
      }),
      { numRuns: 20 },
    );
  });

  it.each([[null], [[]], ['text'], [{}]])('is no %j', (value) => {
    expect(fits(value)).toBe(false);
  });
});

it.each([
  [{ type: 'string', format: 'date' }, 'unknown keyword format'],
  [{ type: 'string', minLength: 2 }, 'code points'],
  [{ type: 'object', properties: {} }, 'other columns'],
  [{ type: 'object', required: ['a'] }, 'without properties'],
])('refuses %j, which it cannot test', (schema, message) => {
  expect(() => schemaTest(schema)).toThrow(message);
});
