/** Clock times and parts of the day ("at 6.40am", "by nightfall", "earlier in the day"): they are of the day that is being told of. */
import { findMatches } from '../../text/matches.ts';
import { DAYPART } from './calendar.ts';
import type { DateCandidate } from './reading.ts';

const CLOCK =
  '\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\b\\.?|\\d{1,2}:\\d\\d\\b|noon|midnight|midday|dawn|dusk|nightfall|sunset|sunrise|daybreak';
const TIME = new RegExp(
  `\\b(?:at|by|around|past|(?:shortly |just |soon )?(?:before|after)|as of) (?:about |around |just after |past )?(?:${CLOCK})` +
    `|\\b(?:by|in the|in the early|in the late) (?:early |late |mid-)?(?:${DAYPART})(?! of)\\b|\\b(?:earlier|later|early|late) in the day\\b`,
  'gi',
);
/** "open from 9am", "every evening", "at 6pm daily": what is so every day. */
const HABIT = /\b(?:every|each|daily|nightly|usually|always|often|curfew)\b/iu;

/** @param text one sentence without another date; positions are relative to it */
export function findClock(text: string): DateCandidate[] {
  const times = findMatches(text, TIME);
  if (times.length === 0 || HABIT.test(text)) return [];
  return times.map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
    reading: { kind: 'offset', amount: 0, unit: 'day', anchor: 'story' },
    rule: 'date.clock',
  }));
}
