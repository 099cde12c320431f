/** The day of publication where none is printed that can be trusted: from an address, a file name, an update, or what the text says. */
import { MONTHS, WEEKDAYS } from '../lexicons/calendar.ts';
import { anyOf } from '../lexicons/load.ts';
import { findMatches } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { type DateStamp, orderOfZone, readDateStamp } from './date-stamp.ts';
import { officeYears } from './office-years.ts';
import type { Part } from './part.ts';

/** A line with a stamp in it. */
export interface StampedPart extends DateStamp {
  readonly part: Part;
  readonly text: string;
}

/** A day and what speaks for it. */
export interface Argued {
  readonly date: string;
  readonly note: string;
  /** The characters that tell it; null where they lie outside the text. */
  readonly span: Span | null;
}

const ISO_IN_NAME = /(?<!\d)((?:19|20)\d\d)[-_/]?(0[1-9]|1[0-2])[-_/]?(0[1-9]|[12]\d|3[01])(?!\d)/u;
const DATED_ADDRESS = /https?:\/\/[^\s]{4,120}?\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=\/)/u;
const COPYRIGHT_YEAR = /(?:©|\(c\)|copyright)\D{0,40}((?:19|20)\d\d)/iu;

/** @param stamped the lines with a stamp, the likeliest first */
export function inferPublished(raw: string, parts: readonly Part[], path: string, stamped: readonly StampedPart[]): Argued | null {
  return (
    ofAddress(raw) ??
    ofFileName(path) ??
    ofUpdate(stamped) ??
    ofIssue(raw, parts) ??
    ofCopyright(raw, parts, stamped) ??
    ofEither(raw, parts, stamped) ??
    ofOffices(raw, parts, stamped) ??
    ofWeekdayAndYear(raw, parts, stamped) ??
    ofLead(raw, parts)
  );
}

const argued = (date: string | null, note: string, span: Span | null): Argued | null => (date === null ? null : { date, note, span });

function ofAddress(raw: string): Argued | null {
  const address = DATED_ADDRESS.exec(raw.slice(0, 2000));
  return address === null ? null : argued(dateOf(address), `the address "${address[0]}" holds the day`, null);
}

function ofFileName(path: string): Argued | null {
  const name = ISO_IN_NAME.exec(path);
  return name === null ? null : argued(dateOf(name), `the file name holds "${name[0]}"`, null);
}

function ofUpdate(stamped: readonly StampedPart[]): Argued | null {
  const updated = stamped.find(({ date, label, isScrape }) => date !== null && label === 'updated' && !isScrape);
  return updated === undefined ? null : argued(updated.date, `only an update is dated: "${updated.text}"`, updated.part);
}

const FULL_DAY = '((?:\\p{L}+\\.? )?\\d{1,2},? (?:\\p{L}+\\.? )?\\d{4})';
const DATED_ISSUES = [
  new RegExp(` in (?:the|our) ${FULL_DAY},? (?:print )?(?:issue|edition)\\b`, 'u'),
  new RegExp(` first published (?:on )?${FULL_DAY}`, 'u'),
];

/** "This article appears in the 12 April 2019 issue", "This report was first published Nov. 4, 2024." */
function ofIssue(raw: string, parts: readonly Part[]): Argued | null {
  for (const part of parts) {
    if (part.kind !== 'boilerplate' || part.end - part.start > 300) continue;
    const text = raw.slice(part.start, part.end);
    const printed = DATED_ISSUES.map((pattern) => pattern.exec(text)?.[1]).find((day) => day !== undefined);
    const date = printed === undefined ? null : (readDateStamp(printed)?.date ?? null);
    if (date !== null) return { date, note: `the issue is dated: "${text.slice(0, 80)}"`, span: part };
  }
  return null;
}

/** A place line with its day, and the year of the copyright notice. */
function ofCopyright(raw: string, parts: readonly Part[], stamped: readonly StampedPart[]): Argued | null {
  const placed = stamped.find(({ monthDay, date, either }) => monthDay !== null && date === null && either === null);
  const notice = parts.find(
    ({ kind, start, end }) => kind === 'boilerplate' && COPYRIGHT_YEAR.test(raw.slice(start, Math.min(end, start + 300))),
  );
  if (placed === undefined || notice === undefined) return null;
  const text = raw.slice(notice.start, notice.end);
  const year = COPYRIGHT_YEAR.exec(text)?.[1] ?? '';
  return argued(`${year}-${placed.monthDay}`, `"${placed.text}" gives the day and "${text.slice(0, 80)}" the year`, placed.part);
}

const month = anyOf(MONTHS.keys());
const weekday = anyOf(WEEKDAYS.keys());
const DAY = `(?:(?:${month})\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:${month}))(?![\\p{L}\\d])`;
const PRINTED_DAY = new RegExp(`(?:\\b(?:${weekday}),? )?\\b${DAY}(?:,? (?:19|20)\\d\\d\\b)?`, 'gu');
const BARE_WEEKDAY = new RegExp(`\\b(?<!next |last |until |till |by |from )(${weekday})\\b(?!,? (?:${DAY}|next|last))`, 'u');
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/gu;
/** A day in the news lies so many days before it is printed, or a few after it. */
const NEWS_BEFORE = 31;
const NEWS_AFTER = 7;

const proseOf = (raw: string, parts: readonly Part[]): readonly string[] =>
  parts.flatMap(({ kind, start, end }) => (kind === 'body' || kind === 'list_item' ? [raw.slice(start, end)] : []));

/** 09/05/2025: the day to which another figure on the page, or the days that the text speaks of, point; null where both or neither do. */
function ofEither(raw: string, parts: readonly Part[], stamped: readonly StampedPart[]): Argued | null {
  const ambiguous = stamped.find(({ either }) => either !== null);
  if (ambiguous?.either == null) return null;
  const [monthFirst, dayFirst] = ambiguous.either;
  const order = stamped.map(({ text }) => orderIn(text)).find((found) => found !== null) ?? orderOfZone(ambiguous.text);
  if (order !== null)
    return argued(order === 'day first' ? dayFirst : monthFirst, `"${ambiguous.text}" is printed ${order}`, ambiguous.part);
  const spoken = proseOf(raw, parts).flatMap((text) => findMatches(text, PRINTED_DAY).map(({ 0: printed }) => printed));
  const pointing = ambiguous.either.map((candidate) => spoken.find((printed) => isNear(printed, candidate)));
  const at = pointing.findIndex((printed) => printed !== undefined);
  if (at < 0 || pointing.every((printed) => printed !== undefined)) return ofLeadWeekday(raw, parts, ambiguous);
  return argued(ambiguous.either[at] as string, `"${ambiguous.text}" near "${pointing[at]}" in the text`, ambiguous.part);
}

/** 08/11/2025 over "told reporters on Saturday": the reading that is the day of the week that the news names first, or the day after. */
function ofLeadWeekday(raw: string, parts: readonly Part[], { either, text, part }: StampedPart): Argued | null {
  const told = proseOf(raw, parts)
    .slice(0, LEAD)
    .map(weekdayIn)
    .find((found) => found !== null);
  for (const days of [0, 1]) {
    const fitting = (either ?? []).filter((date) => weekdayOf(shifted(date, -days)) === told);
    const place = days === 0 ? 'is' : 'is the day after';
    if (fitting.length === 1) return argued(fitting[0] as string, `"${text}" ${place} the day of the week in the first paragraphs`, part);
  }
  return null;
}

/** What a figure above twelve says of the others on its line: "Published 09/05/2025 Modified 13/05/2025". */
function orderIn(text: string): 'day first' | 'month first' | null {
  for (const { 1: first, 2: second } of text.matchAll(/(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d\d)(?!\d)/gu)) {
    if (Number(first) > 12) return 'day first';
    if (Number(second) > 12) return 'month first';
  }
  return null;
}

/** Whether a printed day, in its own year or in that of a candidate, is news on the candidate's day. */
function isNear(printed: string, candidate: string): boolean {
  const stamp = readDateStamp(printed);
  const date = stamp?.date ?? (stamp?.monthDay == null ? null : `${candidate.slice(0, 4)}-${stamp.monthDay}`);
  const days = date === null ? Number.NaN : daysBetween(date, candidate);
  return days <= NEWS_BEFORE && days >= -NEWS_AFTER;
}

const daysBetween = (from: string, to: string): number => (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
const shifted = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * "Mumbai, December 7" over "on Wednesday": of the years that the text names and those after them, the only one in which the two agree;
 * else the only one between the first and the last of them, as where a text looks back to 2020 and ahead to 2027, else the first one after
 * what it tells as past.
 */
function ofWeekdayAndYear(raw: string, parts: readonly Part[], stamped: readonly StampedPart[]): Argued | null {
  const placed = stamped.find(({ monthDay, date, either }) => monthDay !== null && date === null && either === null);
  if (placed === undefined) return null;
  const prose = proseOf(raw, parts);
  const printed = placed.weekday ?? weekdayBelow(raw, parts, placed.part);
  if (printed === null) return null;
  const named = prose.flatMap((text) =>
    findMatches(text, YEAR).map(({ 0: year, index }) => ({ year: Number(year), ahead: isAhead(text, index) })),
  );
  const told = Math.max(0, ...named.flatMap(({ year, ahead }) => (ahead ? [] : [year])));
  const years = named.map(({ year }) => year);
  const agreeing = (each: readonly number[]) =>
    each
      .filter((year) => year >= told)
      .map((year) => `${year}-${placed.monthDay}`)
      .filter((date) => weekdayOf(date) === printed);
  const spans = [
    years.flatMap((year) => [year, year + 1]),
    yearsBetween(years),
    years.some((year) => year > told) ? [] : yearsBetween([told, told + LAPSE]),
  ];
  const fitting = spans.map((span) => agreeing([...new Set(span)])).find((dates) => dates.length > 0);
  if (fitting?.length !== 1) return null;
  return argued(fitting[0] as string, `"${placed.text}" gives the day, its weekday and a year named in the text the year`, placed.part);
}

/** "will host the games in 2027": words of a sentence that may put its year after the day of publication. */
const AHEAD =
  /\b(?:could|due|expected|expires?|next|plans?|planned|scheduled|should|will|would)\b|\b(?:by|till|to|until)(?: \p{Ll}+){0,4} $/u;
const LONGEST_SENTENCE = 200;

/** Whether the sentence of a year may look ahead to it; else it was told as past, and the article is not older. */
function isAhead(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - LONGEST_SENTENCE), index);
  return AHEAD.test(before.slice(Math.max(...['. ', '! ', '? '].map((end) => before.lastIndexOf(end))) + 1));
}

/** All years from the first to the last of those named; none where the text goes back too far for one to stand out. */
function yearsBetween(named: readonly number[]): number[] {
  const [first, last] = [Math.min(...named), Math.max(...named)];
  return last - first > MOST_YEARS ? [] : Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** News that names a year as past names one of the last few. */
const LAPSE = 3;
/** A day falls on the same day of the week again within so many years. */
const MOST_YEARS = 11;

/** "MARIKANA, Aug 16" over "on Thursday", and "President Jacob Zuma": the only year of his term in which the two agree. */
function ofOffices(raw: string, parts: readonly Part[], stamped: readonly StampedPart[]): Argued | null {
  const placed = stamped.find(({ monthDay, date, either }) => monthDay !== null && date === null && either === null);
  if (placed?.monthDay == null) return null;
  const prose = proseOf(raw, parts);
  const printed = placed.weekday ?? weekdayBelow(raw, parts, placed.part);
  const { years, named } = officeYears(prose, placed.monthDay);
  const fitting = years.map((year) => `${year}-${placed.monthDay}`).filter((date) => printed === null || weekdayOf(date) === printed);
  if (fitting.length !== 1) return null;
  return argued(
    fitting[0] as string,
    `"${placed.text}" gives the day and ${named.map((each) => `"${each}"`).join(', ')} the year`,
    placed.part,
  );
}

/** The day of the week in the paragraph that a place line opens; a summary above it has none. */
function weekdayBelow(raw: string, parts: readonly Part[], placed: Part): number | null {
  const opened = parts.find(({ kind, end }) => kind === 'body' && end > placed.start);
  return weekdayIn(opened === undefined ? undefined : raw.slice(opened.start, opened.end));
}

function weekdayIn(text: string | undefined): number | null {
  const name = BARE_WEEKDAY.exec(text?.slice(0, 400) ?? '')?.[1];
  return WEEKDAYS.get(name ?? '') ?? null;
}

/** So many paragraphs tell the news itself; below them older days are told. */
const LEAD = 3;

/**
 * "since Tuesday, July 22, 2025" over "on Thursday": the first such Thursday after the last day that the lead prints with its weekday and
 * year. A day without its weekday may be that of an old case.
 */
function ofLead(raw: string, parts: readonly Part[]): Argued | null {
  const lead = proseOf(raw, parts).slice(0, LEAD);
  const told = lead.map(weekdayIn).find((found) => found !== null);
  const dates = lead.flatMap((text) =>
    findMatches(text, PRINTED_DAY).flatMap(({ 0: printed }) => {
      const stamp = readDateStamp(printed);
      return stamp?.date != null && stamp.weekday === weekdayOf(stamp.date) ? [{ printed, date: stamp.date }] : [];
    }),
  );
  const last = dates.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  if (last === undefined || told === undefined || told === null) return null;
  const date = shifted(last.date, (told - weekdayOf(last.date) + 7) % 7);
  return argued(date, `the first paragraphs name the day of the week and "${last.printed}"`, null);
}

const dateOf = ([, year = '', month = '', day = '']: RegExpExecArray): string | null => {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
};
