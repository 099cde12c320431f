/** Readings to dates, against the day of publication, the tense and the day told of last. */
import { type CalendarUnit, civilDate, dayNumber, isoDate, shiftDay, startOf, weekdayOf } from './days.ts';
import { feastIn } from './feasts.ts';
import type { Reading, YearPointer } from './reading.ts';
import type { TimeDirection } from './tense.ts';

/** A day, month or year that the text told of. */
export interface Told {
  /** Number of its first day. */
  readonly day: number;
  readonly precision: 'day' | 'month' | 'year';
  readonly paragraph: number;
}

export interface ResolutionFrame {
  /** Day number of publication, or null where it is unknown. */
  readonly published: number | null;
  /** Day number of the last day that the text named, or null where a month or year was told after it. */
  readonly narrative: number | null;
  /** What was told last, of any precision, or null. */
  readonly told: Told | null;
  readonly paragraph: number;
  /** Day number of the day of the story, or null. */
  readonly story: number | null;
  readonly direction: TimeDirection;
  /** The year with which the text prints a month and day elsewhere, as `month-day`; null where it prints several. */
  readonly years: ReadonlyMap<string, number | null>;
}

export interface ResolvedDate {
  readonly date: string | null;
  readonly until: string | null;
  readonly precision: 'day' | 'month' | 'year';
  readonly basis: 'printed' | 'resolved';
}

const open = (precision: 'day' | 'month' | 'year'): ResolvedDate => ({ date: null, until: null, precision, basis: 'resolved' });
const single = (day: number, precision: 'day' | 'month' | 'year', basis: 'printed' | 'resolved' = 'resolved'): ResolvedDate => ({
  date: isoDate(day, precision),
  until: null,
  precision,
  basis,
});

/**
 * The day, month or year that a date expression means; its date is null where only the day of publication would tell, and none is
 * known.
 */
export function resolve(reading: Reading, frame: ResolutionFrame): ResolvedDate {
  switch (reading.kind) {
    case 'calendar':
      return resolveCalendar(reading, frame);
    case 'month':
      return frame.published === null ? open('month') : single(resolveMonth(reading, frame.published), 'month');
    case 'feast':
      return resolveFeast(reading, frame);
    case 'year': {
      const until = reading.years > 1 ? String(reading.year + reading.years - 1) : null;
      return { date: String(reading.year), until, precision: 'year', basis: 'printed' };
    }
    case 'weekday':
      return frame.published === null ? open('day') : single(resolveWeekday(reading, frame.published, frame.direction), 'day');
    case 'offset':
      return resolveOffset(reading, frame);
    case 'same':
      return resolveSame(reading.unit, frame.told);
    case 'period':
      return frame.published === null ? open(precisionOf(reading.unit)) : resolvePeriod(reading, frame.published);
    case 'period-beside':
      return resolveBeside(reading, frame);
    case 'window':
      return frame.published === null ? open('day') : resolveWindow(reading, frame.published);
    case 'unresolved':
      return open(reading.precision);
  }
}

/** Nine months: the farthest that a date without its year lies ahead of an article that looks ahead; of a later one "next" is said. */
const AHEAD_DAYS = 275;
/** Where no verb tells, a date without its year lies at most so far ahead ("the vote on March 4"). */
const NEAR_AHEAD_DAYS = 92;

/** A printed date; the year that is not printed is the one that brings it nearest to publication, rather before than after it. */
function resolveCalendar({ year, month, day, untilDay }: Extract<Reading, { kind: 'calendar' }>, frame: ResolutionFrame): ResolvedDate {
  const precision = day === null ? 'month' : 'day';
  const dayIn = (candidate: number): number | null => dayNumber({ year: candidate, month, day: day ?? 1 });
  const printed = typeof year === 'string' ? yearAt(year, frame) : year;
  const first = year === null ? withoutYear({ month, day }, dayIn, frame) : printed === null ? null : dayIn(printed);
  if (first === null) return open(precision);
  const last = untilDay === null ? null : dayNumber({ ...civilDate(first), day: untilDay });
  const until = last === null || last <= first ? null : isoDate(last, 'day');
  return { ...single(first, precision, typeof year === 'number' ? 'printed' : 'resolved'), until };
}

/** So many days before publication a day without a year is that of the news, whatever the text says of the same day of another year. */
const NEWS_DAYS = 14;

/** The nearest year, or for a day that is no news the one with which the text prints it elsewhere, or that which its paragraph tells of. */
function withoutYear(
  { month, day }: Pick<Extract<Reading, { kind: 'calendar' }>, 'month' | 'day'>,
  dayIn: (year: number) => number | null,
  frame: ResolutionFrame,
): number | null {
  const { published, direction, years } = frame;
  const nearest = nearestYear(dayIn, day === null || direction === 'past' ? 0 : NEAR_AHEAD_DAYS, frame);
  const told = day === null ? undefined : years.get(`${month}-${day}`);
  const isNews = nearest !== null && published !== null && nearest <= published && published - nearest <= NEWS_DAYS;
  if (isNews || direction === 'future' || told === null) return nearest;
  if (told !== undefined) return dayIn(told);
  return day === null ? nearest : (afterTold(nearest, dayIn, frame) ?? nearest);
}

/**
 * "In September 2020 the army attacked. A truce was signed on November 9": a day that would lie in the year before publication, where its
 * paragraph tells of an older time, is the first such day after that time.
 */
function afterTold(nearest: number | null, dayIn: (year: number) => number | null, frame: ResolutionFrame): number | null {
  const { published, told, paragraph } = frame;
  if (nearest === null || published === null || told === null || told.paragraph !== paragraph) return null;
  const [now, then] = [civilDate(published).year, civilDate(told.day).year];
  if (civilDate(nearest).year === now || then >= now - 1) return null;
  const years = told.precision === 'year' ? [then] : [then, then + 1];
  return years.map(dayIn).find((day) => day !== null && day >= told.day) ?? null;
}

const YEARS: Readonly<Record<Exclude<YearPointer, 'that'>, number>> = { last: -1, this: 0, next: 1 };

function yearAt(pointer: YearPointer, { published, told }: ResolutionFrame): number | null {
  if (pointer === 'that') return told === null ? null : civilDate(told.day).year;
  return published === null ? null : civilDate(published).year + YEARS[pointer];
}

/** In June, "last June" is that of the year before, and "next June" that of the year after. */
function resolveMonth({ month, pointer }: Extract<Reading, { kind: 'month' }>, published: number): number {
  const { year, month: now } = civilDate(published);
  const shift = pointer === 'last' ? (month < now ? 0 : -1) : month > now ? 0 : 1;
  return dayNumber({ year: year + shift, month, day: 1 }) ?? published;
}

function resolveFeast({ feast, year }: Extract<Reading, { kind: 'feast' }>, frame: ResolutionFrame): ResolvedDate {
  const dayIn = (candidate: number): number | null => feastIn(candidate, feast);
  const day = year === null ? nearestYear(dayIn, 0, frame) : dayIn(year);
  return day === null ? open('day') : single(day, 'day', year === null ? 'resolved' : 'printed');
}

/**
 * The first of these years in which the day exists and lies no farther ahead than its clause allows.
 * @param near days ahead in a clause that does not look ahead
 */
function nearestYear(dayIn: (year: number) => number | null, near: number, { published, direction }: ResolutionFrame): number | null {
  if (published === null) return null;
  const ahead = direction === 'future' ? AHEAD_DAYS : near;
  const base = civilDate(published).year;
  for (const year of [base + 1, base, base - 1, base - 2, base - 3, base - 4]) {
    const candidate = dayIn(year);
    if (candidate !== null && candidate - published <= ahead) return candidate;
  }
  return null;
}

function resolveWeekday(
  { weekday, pointer, week }: Extract<Reading, { kind: 'weekday' }>,
  published: number,
  direction: TimeDirection,
): number {
  if (week !== null) return startOf(published, 'week') + 7 * week + ((weekday + 6) % 7);
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (pointer === 'last') return published - (back === 0 ? 7 : back);
  const ahead = (7 - back) % 7;
  if (pointer === 'next') return published + (ahead === 0 ? 7 : ahead);
  if (pointer === 'this' && direction !== 'past') return direction === 'future' || back > 3 ? published + ahead : published - back;
  return direction === 'future' ? published + ahead : published - back;
}

/** Amounts of months and more are told by the month, of years by the year. */
const precisionOf = (unit: CalendarUnit | 'weekend'): 'day' | 'month' | 'year' =>
  unit === 'year' || unit === 'decade' ? 'year' : unit === 'month' || unit === 'quarter' ? 'month' : 'day';

function resolveOffset({ amount, unit, anchor }: Extract<Reading, { kind: 'offset' }>, frame: ResolutionFrame): ResolvedDate {
  const { published, story } = frame;
  const from = { publication: published, narrative: narrativeOf(unit, frame), story: story ?? published }[anchor];
  return from === null ? open(precisionOf(unit)) : single(shiftDay(from, amount, unit), precisionOf(unit));
}

/** Where the story stands: "two years later" counts from a year or month that was told last, "a day later" from a day. */
function narrativeOf(unit: CalendarUnit, { published, narrative, told, direction }: ResolutionFrame): number | null {
  const precision = precisionOf(unit);
  if (told !== null && told.precision !== 'day' && (precision === 'year' || precision === told.precision)) return told.day;
  // "will meet on Friday. Hours after this was said": what is told as past does not follow on a day to come.
  return direction !== 'future' && narrative !== null && published !== null ? Math.min(narrative, published) : narrative;
}

/** "In May prices rose. In that month nine people died"; after a bare year "that month" tells none. */
function resolveSame(unit: 'month' | 'year', told: Told | null): ResolvedDate {
  return told === null || (unit === 'month' && told.precision === 'year') ? open(unit) : single(told.day, unit);
}

/** "In April he ran. Soldiers rose the following month": beside the month told last, else beside that of publication. */
function resolveBeside({ unit, shift }: Extract<Reading, { kind: 'period-beside' }>, { published, told }: ResolutionFrame): ResolvedDate {
  // After a bare year "the following month" tells none.
  if (told !== null && unit === 'month' && told.precision === 'year') return open(unit);
  const from = told?.day ?? published;
  return from === null ? open(unit) : single(startOf(shiftDay(startOf(from, unit), shift, unit), unit), unit);
}

function resolvePeriod({ unit, shift, toDate }: Extract<Reading, { kind: 'period' }>, published: number): ResolvedDate {
  if (unit === 'weekend') {
    const saturday = startOf(published, 'week') + 5;
    // On a weekday "last weekend" and "this weekend" are the one before, "next weekend" the one to come.
    const weeks = published >= saturday ? shift : shift > 0 ? shift - 1 : Math.min(shift, -1);
    const day = saturday + 7 * weeks;
    return { date: isoDate(day, 'day'), until: isoDate(day + 1, 'day'), precision: 'day', basis: 'resolved' };
  }
  const start = startOf(shiftDay(startOf(published, unit), shift, unit), unit);
  const precision = precisionOf(unit);
  if (unit === 'day' || unit === 'month' || unit === 'year') return single(start, precision);
  const end = toDate ? published : startOf(shiftDay(start, 1, unit), unit) - 1;
  return { date: isoDate(start, precision), until: isoDate(end, precision), precision, basis: 'resolved' };
}

function resolveWindow({ amount, unit }: Extract<Reading, { kind: 'window' }>, published: number): ResolvedDate {
  const other = shiftDay(published, amount, unit);
  const [from, to] = other < published ? [other, published] : [published, other];
  const precision = precisionOf(unit);
  return { date: isoDate(from, precision), until: isoDate(to, precision), precision, basis: 'resolved' };
}
