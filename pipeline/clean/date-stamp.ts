/** Date stamps: lines, or heads of lines, that hold a date or a time and nothing else. */
import * as calendar from '../lexicons/calendar.ts';
import { anyOf, loadLexicon } from '../lexicons/load.ts';

export interface DateStamp {
  /** Where the stamp ends in the text. */
  readonly end: number;
  /** `YYYY-MM-DD`, or null where a part is missing or day and month cannot be told apart. */
  readonly date: string | null;
  /** `MM-DD` where the year is missing. */
  readonly monthDay: string | null;
  /** 0 (Sunday) to 6, as printed. */
  readonly weekday: number | null;
  /** What its label says it is. */
  readonly label: 'published' | 'updated' | null;
  /** "Wednesday. 22.01.2025": weekday, full stop and figures, as programs that copy pages write it. */
  readonly isScrape: boolean;
  /** 03/04/2022: the fourth of March or the third of April, month first; null where it names one day. */
  readonly either: readonly [string, string] | null;
}

interface Reading {
  day: number | null;
  month: number | null;
  year: number | null;
  weekday: number | null;
  label: 'published' | 'updated' | null;
  time: boolean;
  relative: boolean;
  ambiguous: boolean;
  dotted: boolean;
}

const words = loadLexicon('stamp-words', ['term', 'sense', 'note']);
const ofSense = (sense: string): string[] => words.filter((entry) => entry.sense === sense).map(({ term }) => term);
/** Where day and month come first: of GMT nobody can tell. */
const ZONES = { 'month first': ofSense('american zone'), 'day first': ofSense('zone'), unknown: ofSense('world zone') } as const;
const zones = Object.values(ZONES).flat();
const inLowerCase = (names: ReadonlyMap<string, number>) => [...names].map(([term, value]) => [term.toLowerCase(), value] as const);
const MONTHS = new Map(inLowerCase(calendar.MONTHS));
const WEEKDAYS = new Map([...inLowerCase(calendar.WEEKDAYS), ['sat', 6], ['sun', 0]]);

const END = '(?![\\p{L}\\p{N}])';
/** A label may follow without a space: "June 3, 202210:15 AM GMT+2Last Updated". */
const END_OR_LABEL = `(?:${END}|(?=(?:${anyOf([...ofSense('published'), ...ofSense('updated')])})(?!\\p{L})))`;
const token = (source: string): RegExp => new RegExp(`(?:${source})`, 'iuy');
const TOKENS: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray, reading: Reading) => boolean }[] = [
  { pattern: token('[\\s,|·•–—/()\\[\\]-]+'), read: () => true },
  {
    pattern: token(`(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?${END}`),
    read: ([, year, month, day], reading) => setDate(reading, Number(year), Number(month), Number(day)),
  },
  {
    pattern: token(`(\\d{4})([./])(\\d{1,2})\\2(\\d{1,2})${END}`),
    read: ([, year, , month, day], reading) => setDate(reading, Number(year), Number(month), Number(day)),
  },
  {
    // Deutsche Welle prints "06/26/2025June 26, 2025".
    pattern: token(`(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d\\d)(?:${END}|(?=(?:${anyOf(MONTHS.keys())}) \\d))`),
    read: ([, first, mark, second, year], reading) => readNumeric(reading, Number(first), Number(second), Number(year), mark === '.'),
  },
  {
    pattern: token(
      `\\d{1,2}\\.\\d\\d\\s?(?=(?:${anyOf(zones)})${END})|\\d{1,2}(?:[:.h]\\d\\d(?::\\d\\d)?)?\\s?[ap]\\.?m(?:\\b\\.?|(?=\\d))|\\d{1,2}:\\d\\d(?::\\d\\d)?${END_OR_LABEL}|\\d{4}\\s?(?=(?:${anyOf(zones)})${END})`,
    ),
    // "June 16, 2018 GMT": the year, and no time.
    read: ([time], reading) => !(isYear(time) && reading.month !== null && reading.year === null) && fill(reading, 'time', true),
  },
  {
    pattern: token(`(?:an?|\\d{1,3})\\s?(?:${anyOf([...ofSense('unit'), 'h', 'm', 'd', 'w'])})\\s(?:${anyOf(ofSense('relative'))})${END}`),
    read: (_, reading) => fill(reading, 'relative', true),
  },
  { pattern: token(`\\d{1,2}[\\s-](?:${anyOf(ofSense('reading'))})${END}`), read: (_, reading) => fill(reading, 'relative', true) },
  {
    pattern: token(`(${anyOf(MONTHS.keys())})${END}\\.?`),
    read: ([, month], reading) => reading.month === null && fill(reading, 'month', MONTHS.get((month ?? '').toLowerCase()) ?? null),
  },
  {
    pattern: token(`(${anyOf(WEEKDAYS.keys())})${END}\\.?`),
    read: ([, day], reading) => reading.weekday === null && fill(reading, 'weekday', WEEKDAYS.get((day ?? '').toLowerCase()) ?? null),
  },
  {
    pattern: token(`(${anyOf(ofSense('published'))})${END} ?:?`),
    read: (_, reading) => fill(reading, 'label', reading.label ?? 'published'),
  },
  {
    pattern: token(`(${anyOf(ofSense('updated'))})${END} ?:?`),
    // "16 June 2018 Updated 17 June 2018": behind a day it is the label of the next one.
    read: (_, reading) => (reading.label !== null || reading.day === null) && fill(reading, 'label', reading.label ?? 'updated'),
  },
  {
    pattern: token(`(?:${anyOf([...ofSense('filler'), ...zones])})${END}|(?:gmt|utc)?[+-]\\d{1,2}(?::\\d\\d)?${END_OR_LABEL}`),
    read: () => true,
  },
  {
    // Some pages print a date twice without a space between, or the time: "4 Mar 20254 Mar 2025", "June 3, 202210:15 AM".
    pattern: token(`((?:19|20)\\d\\d)(?:${END_OR_LABEL}|(?=\\d{1,2} (?:${anyOf(MONTHS.keys())})${END}|\\d{1,2}:\\d\\d))`),
    read: ([, year], reading) => reading.year === null && fill(reading, 'year', Number(year)),
  },
  {
    pattern: token(`(\\d{1,2})(?:st|nd|rd|th|\\.(?= \\p{L}))?${END}`),
    read: ([, day], reading) => reading.day === null && fill(reading, 'day', Number(day)),
  },
];

const isYear = (time: string): boolean => /^(?:19|20)\d\d\s?$/u.test(time);

/** Words that a token can begin with, and those that begin with a digit or mark. */
const FIRST_WORDS = new Set(
  [...words.map(({ term }) => term), ...MONTHS.keys(), ...WEEKDAYS.keys(), 'a', 'an', 'gmt', 'utc'].map(firstWord),
);
const FIRST_WORD = /\p{L}+/uy;

/** The letters that stand at the beginning; '' where it is something else. */
function firstWord(text: string): string {
  return /^\p{L}*/u.exec(text)?.[0] ?? '';
}

/** Whether no token can begin there: a word of no stamp, as nearly all lines begin with. */
function isOtherWord(text: string, at: number): boolean {
  FIRST_WORD.lastIndex = at;
  const word = FIRST_WORD.exec(text)?.[0];
  return word !== undefined && !FIRST_WORDS.has(word.toLowerCase());
}

const [MONTH_FIRST, DAY_FIRST] = [ZONES['month first'], ZONES['day first']].map(
  (names) => new RegExp(`(?<=\\d(?: ?[ap]\\.?m\\.?)? ?)\\b(?:${anyOf(names)})${END}`, 'iu'),
) as [RegExp, RegExp];

/** How the people write dates in whose zone a time is given: "12/03/2021 02:14 PM EST"; null without a zone, or with GMT. */
export function orderOfZone(text: string): 'month first' | 'day first' | null {
  if (MONTH_FIRST.test(text)) return 'month first';
  return DAY_FIRST.test(text) ? 'day first' : null;
}

const LABELS = new Map(words.flatMap(({ term, sense }) => (sense === 'published' || sense === 'updated' ? [[term, sense] as const] : [])));

/** What a line that is a label alone ("Published") says of the date on the next one; null for any other line. */
export const readStampLabel = (text: string): DateStamp['label'] =>
  text.length > 40 ? null : (LABELS.get(text.toLowerCase().replace(/[\s:]+$/u, '')) ?? null);

/**
 * Reads a stamp from the start of a text as far as it goes; null where there is no date, time or "two hours ago".
 * A second date ends it: only the first one is read.
 */
export function readDateStamp(text: string): DateStamp | null {
  const reading: Reading = {
    day: null,
    month: null,
    year: null,
    weekday: null,
    label: null,
    time: false,
    relative: false,
    ambiguous: false,
    dotted: false,
  };
  let end = 0;
  let best: DateStamp | null = null;
  for (let moved = true; moved && end < text.length && !isOtherWord(text, end); ) {
    moved = false;
    for (const { pattern, read } of TOKENS) {
      pattern.lastIndex = end;
      const match = pattern.exec(text);
      if (match === null || match[0] === '' || !read(match, reading)) continue;
      end += match[0].length;
      moved = true;
      break;
    }
    if (moved && isComplete(reading)) best = toStamp(text, end, reading);
  }
  return best;
}

function fill<Key extends keyof Reading>(reading: Reading, key: Key, value: Reading[Key]): true {
  reading[key] = value;
  return true;
}

function setDate(reading: Reading, year: number, month: number, day: number): boolean {
  if (reading.month !== null || reading.day !== null || month < 1 || month > 12 || day < 1 || day > 31) return false;
  Object.assign(reading, { year, month, day });
  return true;
}

function readNumeric(reading: Reading, first: number, second: number, year: number, dotted: boolean): boolean {
  const full = year < 100 ? 2000 + year : year;
  reading.dotted = dotted;
  if (dotted || first > 12) return setDate(reading, full, second, first);
  if (second > 12) return setDate(reading, full, first, second);
  reading.ambiguous = first !== second;
  return setDate(reading, full, first, second);
}

const isComplete = ({ day, month, time, relative, label, year }: Reading): boolean =>
  (day !== null && month !== null) ||
  ((time || relative) && day === null && month === null) ||
  (label !== null && month !== null && year !== null);

/** Friday, 04/03/2022: the day of the week tells which number is the month. */
function settleByWeekday(reading: Reading): Reading {
  const { day, month, year, weekday } = reading;
  if (!reading.ambiguous || day === null || month === null || year === null || weekday === null) return reading;
  const asRead = weekdayOf(year, month, day) === weekday;
  const turned = weekdayOf(year, day, month) === weekday;
  if (asRead === turned) return reading;
  return asRead ? { ...reading, ambiguous: false } : { ...reading, month: day, day: month, ambiguous: false };
}

const weekdayOf = (year: number, month: number, day: number): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

function toStamp(text: string, end: number, read: Reading): DateStamp {
  const { day, month, year, weekday, label, ambiguous, dotted } = settleByWeekday(read);
  const two = (number: number): string => String(number).padStart(2, '0');
  const isDay = day !== null && month !== null && day >= 1 && day <= daysIn(year ?? 2000, month);
  const either: DateStamp['either'] =
    ambiguous && isDay && year !== null ? [`${year}-${two(month)}-${two(day)}`, `${year}-${two(day)}-${two(month)}`] : null;
  const monthDay = isDay ? `${two(month)}-${two(day)}` : null;
  return {
    end,
    date: monthDay !== null && year !== null && !ambiguous ? `${year}-${monthDay}` : null,
    monthDay,
    weekday,
    label,
    isScrape: dotted && /^\p{L}+\.\s/u.test(text),
    either,
  };
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
