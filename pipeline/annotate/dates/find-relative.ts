/** Relative expressions: "yesterday", "overnight", "a day earlier", "last week", "two days ago", "in the past seven days". */
import { gather } from '../../text/gather.ts';
import { findMatches } from '../../text/matches.ts';
import { AMOUNT, DAY_WORD, DAYPART, DAYS, NARRATIVE_DAY_WORD, NARRATIVE_DAYS, readAmount, readUnit, UNIT } from './calendar.ts';
import { CUE } from './cues.ts';
import type { DateCandidate, Reading } from './reading.ts';

// Without the flag u, since V8 is six times slower where i and u meet; these match ASCII only.
const DAY = new RegExp(`\\b(?:${DAY_WORD})\\b`, 'gi');
const NARRATIVE = new RegExp(`\\b(?:${NARRATIVE_DAY_WORD})\\b`, 'gi');
const PERIOD = new RegExp(
  `\\b((?:earlier|later) )?(last|this|next|the previous|the past|this past|the last|the coming|the following|the same|the) (${UNIT})\\b(?!s?[ -](?:ago|old|long))`,
  'gi',
);
const SEASON = /\b(?:last|next|this|this past) (?:spring|summer|autumn|winter|fall(?! (?:in|of)\b))\b/gi;
const AGO = new RegExp(
  `\\b(?:(?:about|some|around|nearly|almost|more than|over|just|only) )?(${AMOUNT}) (${UNIT})s? (ago|earlier|later|before|prior|after|on)\\b`,
  'gi',
);
const WINDOW = new RegExp(`\\b(?:the )?(past|last|previous|next|coming|following) (${AMOUNT}) (${UNIT})s?\\b`, 'gi');
const EARLY_HOURS = new RegExp(`\\bthis (?:${DAYPART})\\b`, 'gi');
const SAME = /\b(?:the|that) same (month|year)\b|\bthat (month|year)\b/gi;

/**
 * @param text one sentence; positions are relative to it
 * @param cues the kinds of words in it
 */
export function findRelative(text: string, cues: number): DateCandidate[] {
  const words = (cues & CUE.day) > 0 ? findDayWords(text) : [];
  if ((cues & CUE.unit) === 0) return words;
  return [...words, ...findPeriods(text), ...findSeasons(text), ...findSame(text), ...findAgo(text), ...findWindows(text)];
}

function findDayWords(text: string): DateCandidate[] {
  // "USA TODAY" is a newspaper.
  const words = [...findMatches(text, DAY), ...findMatches(text, EARLY_HOURS)]
    .filter(({ 0: match, index }) => match !== 'TODAY' && !isBehindAgo(text, index))
    .map(({ index, 0: match }) =>
      candidate(
        index,
        match,
        { kind: 'offset', amount: DAYS.get(match.toLowerCase()) ?? 0, unit: 'day', anchor: 'publication' },
        'date.day-word',
      ),
    );
  const narrative = findMatches(text, NARRATIVE).flatMap(({ index, 0: match }) => {
    // "the day after the raid" is a distance from what follows.
    if (/ (?:after|before)$/iu.test(match) && /^ \p{L}/u.test(text.slice(index + match.length))) return [];
    const amount = NARRATIVE_DAYS.get(match.toLowerCase()) ?? 0;
    return [candidate(index, match, { kind: 'offset', amount, unit: 'day', anchor: 'narrative' }, 'date.day-before')];
  });
  return [...words, ...narrative];
}

/** Whether a distance in time stands right before. */
const isBehindAgo = (text: string, index: number): boolean => text.slice(Math.max(0, index - 4), index).toLowerCase() === 'ago ';

const SHIFTS: Readonly<Record<string, number>> = { last: -1, previous: -1, past: -1, this: 0, next: 1, coming: 1, following: 1 };

function findPeriods(text: string): DateCandidate[] {
  return gather(findMatches(text, PERIOD), ({ index, 0: match, 1: adverb, 2: pointer, 3: word }) => {
    const which = (pointer as string).toLowerCase();
    // "five years ago this week": the week of that year.
    if (isBehindAgo(text, index)) return [];
    const { unit, factor } = readUnit(word as string);
    const weekend = unit === 'weekend' && which === 'the';
    // "this hour", "the year", "last minute", "the last day" point at no date of their own.
    if (unit === 'hour' || (which === 'the' && !weekend) || which === 'the same' || factor !== 1) return [];
    if (unit === 'day' && which !== 'this') return [];
    // "the last week of the campaign": told by what it is of.
    if (
      which === 'the last' &&
      /^ of (?:the|its|their|his|her|(?:Janu|Febru)ary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\b/u.test(
        text.slice(index + match.length, index + match.length + 14),
      )
    )
      return [];
    if (/^the (?:past|last|coming)$/u.test(which)) {
      const amount = which === 'the coming' ? 1 : -1;
      return [
        candidate(
          index,
          match,
          unit === 'weekend' ? { kind: 'period', unit, shift: amount, toDate: false } : { kind: 'window', amount, unit },
          'date.window',
        ),
      ];
    }
    const shift = SHIFTS[which.split(' ').at(-1) as string] ?? -1;
    const isBeside = which === 'the following' || which === 'the previous';
    if (isBeside && (unit === 'month' || unit === 'year'))
      return [candidate(index, match, { kind: 'period-beside', unit, shift }, 'date.period')];
    return [candidate(index, match, { kind: 'period', unit, shift, toDate: adverb?.toLowerCase() === 'earlier ' }, 'date.period')];
  });
}

/** "last summer": a time, though of no one month. */
function findSeasons(text: string): DateCandidate[] {
  return findMatches(text, SEASON).map(({ index, 0: match }) =>
    candidate(index, match, { kind: 'unresolved', precision: 'month' }, 'date.season'),
  );
}

function findSame(text: string): DateCandidate[] {
  return findMatches(text, SAME).map(({ index, 0: match, 1: same, 2: bare }) => {
    const unit = (same ?? bare)?.toLowerCase() === 'month' ? 'month' : 'year';
    return candidate(index, match, { kind: 'same', unit }, 'date.same-period');
  });
}

function findAgo(text: string): DateCandidate[] {
  return gather(findMatches(text, AGO), ({ index, 0: match, 1: amount, 2: word, 3: direction }) => {
    const side = (direction as string).toLowerCase();
    // "two days before the vote" and "a week on the road" are distances from something else, told by what follows; "seven decades on, …" is not.
    if (
      (side === 'on' && text[index + match.length] !== ',') ||
      ((side === 'before' || side === 'prior' || side === 'after') && /^ \p{L}/u.test(text.slice(index + match.length)))
    )
      return [];
    const { unit, factor } = readUnit(word as string);
    const count = readAmount(amount as string);
    const sign = side === 'later' || side === 'after' ? 1 : -1;
    const anchor = side === 'ago' ? 'publication' : 'narrative';
    const reading: Reading =
      count === null || unit === 'weekend' || side === 'on'
        ? { kind: 'unresolved', precision: 'day' }
        : { kind: 'offset', amount: sign * count * factor, unit, anchor };
    return [candidate(index, match, reading, 'date.ago')];
  });
}

function findWindows(text: string): DateCandidate[] {
  return gather(findMatches(text, WINDOW), ({ index, 0: match, 1: side, 2: amount, 3: word }) => {
    const { unit, factor } = readUnit(word as string);
    const count = readAmount(amount as string);
    const forward = /next|coming|following/iu.test(side as string);
    const reading: Reading =
      count === null || unit === 'weekend'
        ? { kind: 'unresolved', precision: 'day' }
        : { kind: 'window', amount: (forward ? 1 : -1) * count * factor, unit };
    return [candidate(index, match, reading, 'date.window')];
  });
}

const candidate = (start: number, match: string, reading: Reading, rule: string): DateCandidate => ({
  start,
  end: start + match.length,
  reading,
  rule,
});
