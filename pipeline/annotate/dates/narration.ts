/** Where a text stands in time: what it told of last, which "the next day", "that month" and a clock time count from. */
import { parseIsoDay } from './days.ts';
import type { ResolvedDate, Told } from './resolve.ts';

export interface Narration {
  /** The last day, month or year. */
  readonly last: Told | null;
  /** The last day. */
  readonly day: Told | null;
  /** The last day that was not to come. */
  readonly past: Told | null;
  /** The first day that is news: that of the story. */
  readonly lead: number | null;
  /** The paragraph that told of a day to come, or null. */
  readonly ahead: number | null;
}

export const BEGINNING: Narration = { last: null, day: null, past: null, lead: null, ahead: null };

/** The first day that a text names is that of its story, unless it lies farther back. */
const NEWS_DAYS = 7;

/** Goes on with a date of a paragraph. */
export function goOn(narration: Narration, resolved: ResolvedDate, paragraph: number, published: number | null): Narration {
  const last = toldBy(resolved, paragraph);
  if (last === null) return narration;
  if (last.precision !== 'day') return { ...narration, last };
  if (published !== null && last.day > published) return { ...narration, last, day: last, ahead: paragraph };
  const isNews = published !== null && published - last.day <= NEWS_DAYS;
  return { ...narration, last, day: last, past: last, lead: narration.lead ?? (isNews ? last.day : null) };
}

/** The day on which a paragraph stands: the last one told, unless the paragraph itself tells of a month or year since. */
export function dayAt({ last, day }: Narration, paragraph: number, published: number | null): number | null {
  if (last !== day && last?.paragraph === paragraph && day?.paragraph !== paragraph) return null;
  return day?.day ?? published;
}

function toldBy({ date, until, precision }: ResolvedDate, paragraph: number): Told | null {
  if (date === null || until !== null) return null;
  const day = parseIsoDay(`${date}-01-01`.slice(0, 10));
  return day === null ? null : { day, precision, paragraph };
}
