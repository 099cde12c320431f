/**
 * Printed dates: "26 February 2022", "Feb. 24", "March 2019", "2022-02-26", "in 2014", "the 1990s".
 * chrono-node was measured for this and left out: its strict reader joins neighbouring dates ("March 3, on Monday"), takes "may 2" for a
 * day, costs a fifth of the tagger's time, and its year and weekday are always the nearest, be they past or future.
 */
import { gather } from '../../text/gather.ts';
import { findMatches } from '../../text/matches.ts';
import { MONTH, MONTHS } from './calendar.ts';
import { CUE } from './cues.ts';
import { findFeasts } from './find-feast.ts';
import type { DateCandidate, YearPointer } from './reading.ts';

const MONTH_WORD = new RegExp(`\\b(${MONTH})(?!\\p{L})\\.?`, 'gu');
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu;
const ORDINAL = '(?:st|nd|rd|th)?';
const TO_DAY = `(?: ?(?:-|–|—|to|and) ?(\\d{1,2})${ORDINAL}(?![\\d:.,]*\\d))?`;
const YEAR = '(?:\\.?,? ?(?:of )?(?:((?:1\\d|20)\\d{2})(?![\\d,.:]*\\d)|(last|this|next|that) year\\b))?';
const MONTH_DAY = new RegExp(
  `\\b(${MONTH})\\.? (?:the )?(\\d{1,2})${ORDINAL}(?![\\d:.,]*\\d|[\\p{L}%]|-\\p{L}| (?:million|billion|per cent))${TO_DAY}${YEAR}`,
  'gu',
);
const DAY_MONTH = new RegExp(`(?<![\\d:.,/$£€-])\\b(\\d{1,2})${ORDINAL}${TO_DAY} (?:of )?(${MONTH})(?!\\p{L})${YEAR}`, 'gu');
const MONTH_BEFORE =
  /\b(?:in|since|by|until|till|during|from|of|between|before|after|through|early|late|mid|last|next|this|to|and|through)[ -]$/iu;
const MONTH_YEAR = /^,? ?(?:of )?(?:((?:1[5-9]|20)\d{2})\b|(last|this|next|that) year\b)/u;
/** "In May Norway expelled" opens a clause; "to May Norway" is a name. */
const OPENING = /(?:^|, |\band |\bbut |[“"])[Ii]n $/u;
/** Months that are a given name, a surname or a common word too. */
const NAMES = new Set([3, 4, 5, 6, 8]);
// Looks for the digits first: there are fewer of them than of words before.
const YEAR_AFTER_CUE =
  /(?=[12]\d{3})(?<=\b(?:in|since|by|until|till|during|from|of|between|before|after|through|and|to|early|late|mid|end of|year|circa|the) ?-?)(?:1[0-9]|20)\d{2}(?![\d,.]\d|[\p{L}%]|-\d)/giu;
const DECADE = /\b(?:the (?:early |late |mid-?)?)?((?:1[5-9]|20)\d0)s\b/gi;
const PARENTHESISED = /\(((?:1[5-9]|20)\d{2})(?:[–-]((?:1[5-9]|20)\d{2}))?\)/gu;
/** "in the spring of 2016": a season tells the year, since it is of no one month. */
const SEASON_OF_YEAR =
  /\b(?:the )?(?:(?:early|late|mid)[ -])?(?:spring|summer|autumn|fall|winter) (?:of )?((?:1[5-9]|20)\d{2})(?![\d,.]\d|[\p{L}%]|-\d)/gu;
/** "a 2020 explosion": the year of a thing, where no count is meant ("a 2000 euro fine"). */
const YEAR_OF_THING =
  /\b(?:a|an|its|his|her|their|our) ((?:19[5-9]|20[0-4])\d)(?= \p{L}{4})(?! (?:metre|meter|euro|dollar|pound|rupee|people|person|word|page|seat|tonne|hour|year|mile|kilo)s?\b)/giu;
/** After "the 2000", "by 1900", a plural noun makes the number a count. */
const COUNTED =
  /^(?: (?!(?:after|and|as|because|before|but|by|for|when|where|while|with)\b)\p{Ll}+){0,2} (?:people|men|women|children|\p{Ll}{3,}(?:ers|ors|ists|ians|eople|ties))\b/u;

/**
 * @param text one sentence; positions are relative to it
 * @param cues the kinds of words in it
 */
export function findAbsolute(text: string, cues: number): DateCandidate[] {
  const hasDigit = (cues & CUE.digit) > 0;
  const hasMonth = (cues & CUE.month) > 0;
  const hasYear = (cues & CUE.year) > 0;
  return [
    ...(hasDigit && hasMonth ? findDays(text) : []),
    ...(hasYear ? findIso(text) : []),
    ...(hasMonth ? findMonths(text) : []),
    ...(hasYear ? findYears(text) : []),
    ...((cues & CUE.feast) > 0 ? findFeasts(text) : []),
  ];
}

/** Month and day, with or without a year, or several days of one month. */
function findDays(text: string): DateCandidate[] {
  const american = findMatches(text, MONTH_DAY).map((match) =>
    readDays(match, MONTHS.get(match[1] as string), match[2], match[3], yearIn(match[4], match[5])),
  );
  const british = findMatches(text, DAY_MONTH).map((match) =>
    readDays(match, MONTHS.get(match[3] as string), match[1], match[2], yearIn(match[4], match[5])),
  );
  return [...american, ...british].filter((candidate) => candidate !== null);
}

function readDays(
  { index, 0: { length } }: RegExpExecArray,
  month: number | undefined,
  day: string | undefined,
  until: string | undefined,
  year: number | YearPointer | null,
): DateCandidate | null {
  const first = Number(day);
  if (month === undefined || first < 1 || first > 31) return null;
  return {
    start: index,
    end: index + length,
    reading: {
      kind: 'calendar',
      year,
      month,
      day: first,
      untilDay: until === undefined ? null : Number(until),
    },
    rule: typeof year === 'number' ? 'date.printed' : 'date.month-day',
  };
}

function findIso(text: string): DateCandidate[] {
  return gather(findMatches(text, ISO), ({ index, 0: match, 1: year, 2: month, 3: day }) =>
    Number(month) <= 12 && Number(day) <= 31
      ? [
          {
            start: index,
            end: index + match.length,
            reading: { kind: 'calendar', year: Number(year), month: Number(month), day: Number(day), untilDay: null },
            rule: 'date.printed',
          } as const,
        ]
      : [],
  );
}

/** Month alone ("in March") or with its year ("March 2019"). */
function findMonths(text: string): DateCandidate[] {
  return gather(findMatches(text, MONTH_WORD), ({ index, 0: match, 1: name }): DateCandidate[] => {
    const month = MONTHS.get(name as string) as number;
    const year = MONTH_YEAR.exec(text.slice(index + match.length, index + match.length + 14));
    const end = index + match.length + (year?.[0].length ?? 0);
    if (year !== null) return [monthAt(index, end, { kind: 'calendar', year: yearIn(year[1], year[2]), month, day: null, untilDay: null })];
    const bare = index + match.replace(/\.$/u, '').length;
    const before = text.slice(Math.max(0, index - 12), index);
    const opens = OPENING.test(before) || (before.endsWith('in ') && !NAMES.has(month));
    if (!MONTH_BEFORE.test(before) || (!opens && /^ \p{Lu}/u.test(text.slice(bare, bare + 2)))) return [];
    const pointer = /\b(last|next)[ -]$/iu.exec(before)?.[1]?.toLowerCase();
    return [
      monthAt(
        index,
        bare,
        pointer === 'last' || pointer === 'next'
          ? { kind: 'month', month, pointer }
          : { kind: 'calendar', year: null, month, day: null, untilDay: null },
      ),
    ];
  });
}

const monthAt = (start: number, end: number, reading: DateCandidate['reading']): DateCandidate => ({
  start,
  end,
  reading,
  rule: 'date.month',
});

/** A printed year, or the words "last year" behind a month. */
const yearIn = (printed: string | undefined, pointer: string | undefined): number | YearPointer | null =>
  printed === undefined ? ((pointer as YearPointer | undefined) ?? null) : Number(printed);

function findYears(text: string): DateCandidate[] {
  const years = gather(findMatches(text, YEAR_AFTER_CUE), ({ index: start, 0: year }) => {
    const end = start + year.length;
    if (COUNTED.test(text.slice(end, end + 60))) return [];
    return [{ start, end, reading: { kind: 'year', year: Number(year), years: 1 }, rule: 'date.year' } as const];
  });
  const ofSeasons = findMatches(text, SEASON_OF_YEAR).map(
    ({ index, 0: match, 1: year }) =>
      ({ start: index, end: index + match.length, reading: { kind: 'year', year: Number(year), years: 1 }, rule: 'date.year' }) as const,
  );
  const ofThings = findMatches(text, YEAR_OF_THING).map(
    ({ index, 0: match, 1: year }) =>
      ({
        start: index + match.length - 4,
        end: index + match.length,
        reading: { kind: 'year', year: Number(year), years: 1 },
        rule: 'date.year',
      }) as const,
  );
  const decades = findMatches(text, DECADE).map(
    ({ index, 0: match, 1: year }) =>
      ({ start: index, end: index + match.length, reading: { kind: 'year', year: Number(year), years: 10 }, rule: 'date.year' }) as const,
  );
  const inBrackets = findMatches(text, PARENTHESISED).map(
    ({ index, 0: match, 1: from, 2: to }) =>
      ({
        start: index + 1,
        end: index + match.length - 1,
        reading: { kind: 'year', year: Number(from), years: to === undefined ? 1 : Number(to) - Number(from) + 1 },
        rule: 'date.year',
      }) as const,
  );
  return [...years, ...ofSeasons, ...ofThings, ...decades, ...inBrackets];
}
