import { describe, expect, it } from 'vitest';
import { findBoundFaults, parseBounds } from '../../pipeline/validate/check-bounds.ts';
import { makeDataset } from './dataset.ts';

const HEAD = 'measure,table,column,least,most,from,severity,reason';
const check = (bound: string): string[] => {
  const { dataset, texts } = makeDataset();
  return findBoundFaults({ dataset, texts }, parseBounds(`${HEAD}\n${bound}\n`)).map(
    ({ code, severity, message }) => `${severity} ${code}: ${message}`,
  );
};

describe('bounds', () => {
  it.each([
    ['rows,quotes,,2,,0,error,too few', 'error bounds.rows: rows of quotes is 1, expected 2 to any: too few'],
    [
      'rows_per_article,sentences,,,1,1,warning,too many',
      'warning bounds.rows: rows per article of sentences is 2, expected any to 1: too many',
    ],
    [
      'rows_per_1000_words,quotes,,1,60,10,warning,odd',
      'warning bounds.rows: rows per 1000 words of quotes is 71.429, expected 1 to 60: odd',
    ],
    ['fill,events,recipients,0.5,1,1,warning,gaps', 'warning bounds.fill: fill of events.recipients is 0, expected 0.5 to 1: gaps'],
  ])('%s fires', (bound, message) => {
    expect(check(bound)).toEqual([message]);
  });

  it.each([
    'rows,quotes,,1,1,0,error,within',
    'rows_per_1000_words,quotes,,1,60,15,warning,the articles are too short to say',
    'fill,events,recipients,0.5,1,2,warning,too few rows to say',
    'fill,events,actors,1,1,1,warning,within',
  ])('%s does not fire', (bound) => {
    expect(check(bound)).toEqual([]);
  });

  it.each([
    ['rows,poems,,1,,0,error,x', /^pipeline\/validate\/bounds\.csv:2: table: /u],
    ['rows,quotes,,one,,0,error,x', /^pipeline\/validate\/bounds\.csv:2: least: /u],
    ['fill,quotes,mood,1,,0,error,x', /^pipeline\/validate\/bounds\.csv:2: fill of column "mood"; mend or delete the line$/u],
    ['rows,quotes,cue,1,,0,error,x', /^pipeline\/validate\/bounds\.csv:2: rows of column "cue"; mend or delete the line$/u],
  ])('%s is refused', (bound, message) => {
    expect(() => parseBounds(`${HEAD}\n${bound}\n`)).toThrow(message);
  });
});
