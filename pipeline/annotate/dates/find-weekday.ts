/** Weekdays: "on Saturday evening", "overnight Monday", "last week on Tuesday", "last Thursday", "midnight Sunday", "Thursday of last week", "Monday next week", "Friday last". */
import { gather } from '../../text/gather.ts';
import { findMatches } from '../../text/matches.ts';
import { DAYPART, WEEKDAY, WEEKDAYS } from './calendar.ts';
import type { DateCandidate } from './reading.ts';

const PATTERN = new RegExp(
  `(?:\\b(last|next|this) week,? (?:on )?)?(?:\\b(last|next|this|this coming|this past|past|the coming|the following|the previous) )?` +
    `(?:\\b(?:(?:${DAYPART}) (?:on )?|overnight (?:(?:on|from) )?))?` +
    `\\b(${WEEKDAY})(?![\\p{L}])(?: (?:${DAYPART}))?(?:,? (?:of )?(last|next|this) week| (last)(?! \\p{L}))?`,
  'giu',
);

/** "every Friday", "on Friday nights" are no day. */
const HABIT = /\b(?:every|each) $/iu;
const HABITS = /^(?: (?:morning|afternoon|evening|night))?s\b/iu;

/** @param text one sentence; positions are relative to it */
export function findWeekdays(text: string): DateCandidate[] {
  return gather(findMatches(text, PATTERN), ({ index, 0: match, 1: weekBefore, 2: pointer, 3: name, 4: week, 5: past }) => {
    const weekday = WEEKDAYS.get(name as string);
    // "wed", "sun": lower-case words are no weekdays.
    if (weekday === undefined || HABIT.test(text.slice(Math.max(0, index - 6), index))) return [];
    if (HABITS.test(text.slice(index + match.length, index + match.length + 12))) return [];
    const reading = { kind: 'weekday', weekday, pointer: pointerOf(pointer ?? past), week: weekOf(week ?? weekBefore) } as const;
    return [{ start: index, end: index + match.length, reading, rule: 'date.weekday' } as const];
  });
}

function pointerOf(word: string | undefined): 'last' | 'next' | 'this' | null {
  const last = word?.toLowerCase().split(' ').at(-1);
  if (last === undefined) return null;
  if (last === 'last' || last === 'past' || last === 'previous') return 'last';
  return last === 'this' ? 'this' : 'next';
}

function weekOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  return { last: -1, this: 0, next: 1 }[word.toLowerCase()] ?? null;
}
