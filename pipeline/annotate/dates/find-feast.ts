/** Feasts and named days: "Easter Monday", "Christmas Eve 2021"; "Bloody Sunday" is no Sunday of this week. */
import { findMatches } from '../../text/matches.ts';
import { FEAST, FEAST_THING, FEASTS } from './calendar.ts';
import type { DateCandidate } from './reading.ts';

/** "Easter Island", "the Good Friday Agreement", "Christmas trees": things, of no day. */
const THING = `(?=( (?:\\p{Lu}\\p{Ll}|(?:${FEAST_THING})s?\\b))?)`;
const YEAR = '(?:,? (?:of |in )?((?:19|20)\\d{2})(?![\\d,.]*\\d))?';
const FEAST_WORD = new RegExp(`\\b(${FEAST})\\b${THING}${YEAR}`, 'gu');

/** @param text one sentence; positions are relative to it */
export function findFeasts(text: string): DateCandidate[] {
  return findMatches(text, FEAST_WORD).map(({ index, 0: match, 1: name, 2: thing, 3: year }) => {
    const feast = thing === undefined ? (FEASTS.get((name as string).replace('’', "'")) ?? null) : null;
    const reading =
      feast === null
        ? ({ kind: 'unresolved', precision: 'day' } as const)
        : ({ kind: 'feast', feast, year: year === undefined ? null : Number(year) } as const);
    return { start: index, end: index + match.length, reading, rule: 'date.holiday' };
  });
}
