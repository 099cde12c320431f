/** Arbitrary rows that fit the storage of a table's columns, with the values that break careless writers. */
import fc from 'fast-check';
import type { Column } from '../../pipeline/models/column.ts';
import type { Table } from '../../pipeline/models/table.ts';

const NASTY = [
  '"',
  '""',
  ',',
  '\n',
  '\r\n',
  '\r',
  '=SUM(A1)',
  '+1',
  '-1',
  '@x',
  '\t',
  ' ',
  '😀',
  '\u{10ffff}',
  '\u2028',
  '\ufeff',
  '\u0001',
  '\u007f',
  'NA',
  'null',
  'nan',
  '007',
  '1e5',
  'é',
  "'",
  '\\',
  '{',
  '[',
  ';',
];

/** Text of at least one character, without NUL and without halves of surrogate pairs. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', minLength: 1, maxLength: 6 })), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('').replaceAll('\0', 'o'));

const arbitraryDay = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

function arbitraryCell({ storage, nullable }: Column): fc.Arbitrary<unknown> {
  const cells = {
    text: arbitraryText,
    int32: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    float64: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0.1, 1e21, 123456789012345680000, 5e-324)),
    boolean: fc.boolean(),
    date: arbitraryDay,
    json: fc.array(fc.oneof(arbitraryText, fc.tuple(fc.nat(), fc.nat())), { maxLength: 3 }),
  } as const satisfies Record<Column['storage'], fc.Arbitrary<unknown>>;
  const cell: fc.Arbitrary<unknown> = cells[storage];
  return nullable ? fc.option(cell) : cell;
}

/** Rows whose primary keys differ. */
export const arbitraryRows = (table: Table): fc.Arbitrary<Record<string, unknown>[]> =>
  fc.uniqueArray(fc.record(Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, arbitraryCell(column)]))), {
    maxLength: 8,
    selector: (row) => row[table.primaryKey],
  });
