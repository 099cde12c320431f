import { expect, it } from 'vitest';
import { daysSinceEpoch, isCalendarDay } from '../../pipeline/text/calendar.ts';

it.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['0001-01-01', -719162],
  ['9999-12-31', 2932896],
  ['2023-02-29', null],
  ['2024-04-31', null],
  ['2024-00-10', null],
  ['2024-1-1', null],
  ['2024-01', null],
  ['today', null],
  ['+002024-01-01', null],
])('%s is day %s', (day, expected) => {
  expect(daysSinceEpoch(day)).toBe(expected);
  expect(isCalendarDay(day)).toBe(expected !== null);
});
