import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCells } from '../../pipeline/export/cells.ts';
import { count, date, list, number, orNull, text } from '../../pipeline/models/column.ts';
import { defineTable, type Table } from '../../pipeline/models/table.ts';

const doc = { title: 'T', description: 'd' };
const table = defineTable({
  name: 'things',
  title: 'Things',
  description: 'For the test.',
  grain: 'one thing',
  primaryKey: 'id',
  columns: { id: text(doc), size: orNull(count(doc)), weight: number(doc), day: date(doc), tags: list(z.string(), doc) },
}) as unknown as Table;
const right = { id: 'x', size: 3, weight: 0.5, day: '2024-02-29', tags: ['a'] };

describe('readCells', () => {
  it('passes right values on', () => {
    expect(readCells(table, [right, { ...right, size: null }]).rows).toEqual([
      ['x', 3, 0.5, '2024-02-29', ['a']],
      ['x', null, 0.5, '2024-02-29', ['a']],
    ]);
  });

  it('makes a negative zero a zero', () => {
    expect(Object.is(readCells(table, [{ ...right, weight: -0 }]).rows[0]?.[2], 0)).toBe(true);
  });

  it.each([
    ['size', 2 ** 31, 'no 32-bit integer: 2147483648'],
    ['size', 1.5, 'no 32-bit integer: 1.5'],
    ['size', '3', 'no 32-bit integer: "3"'],
    ['size', undefined, 'no 32-bit integer: undefined'],
    ['weight', null, 'no finite number: null'],
    ['weight', Number.NaN, 'no finite number: NaN'],
    ['weight', Number.POSITIVE_INFINITY, 'no finite number: Infinity'],
    ['id', 'a\ud800b', 'half of a surrogate pair: "a\\ud800b"'],
    ['id', undefined, 'no text: undefined'],
    ['day', '2023-02-29', 'no day of the calendar: "2023-02-29"'],
    ['day', '2023-02', 'no day of the calendar: "2023-02"'],
    ['tags', 'a', 'no list: "a"'],
    ['tags', ['\udc00'], 'half of a surrogate pair: ["\\udc00"]'],
    ['tags', [[1, Number.NaN]], 'no finite number: [[1,null]]'],
    ['tags', [{}], 'a list of something else than text and numbers: [{}]'],
  ])('refuses %s = %s', (column, value, fault) => {
    const row = { ...right, [column]: value };
    expect(() => readCells(table, [row])).toThrow(`things row ${String(row.id)}, column ${column}: ${fault}`);
  });
});
