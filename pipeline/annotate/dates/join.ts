/** Parts of one date that stand side by side, and ranges of two dates. */
import { gather } from '../../text/gather.ts';
import { bySpan } from '../../text/span.ts';
import { AMOUNT, readAmount } from './calendar.ts';
import { isoDate, parseIsoDay } from './days.ts';
import type { DateExpression } from './expression.ts';
import type { DateCandidate } from './reading.ts';

const BETWEEN_PARTS = /^(?:,? |, the )$/u;
const BETWEEN_BOUNDS = /^ ?(?:to|until|till|through|and|–|—|-) ?$/u;

/** "Saturday, February 26" is one date: the printed part tells, the weekday lengthens its span. */
export function joinParts(text: string, candidates: readonly DateCandidate[]): DateCandidate[] {
  const joined: DateCandidate[] = [];
  for (const candidate of [...candidates].sort(bySpan)) {
    const before = joined.at(-1);
    const gap = before === undefined || before.end > candidate.start ? null : text.slice(before.end, candidate.start);
    const sameDay = gap !== null && BETWEEN_PARTS.test(gap) && before?.reading.kind === 'weekday';
    if (before !== undefined && sameDay && candidate.reading.kind === 'calendar' && candidate.reading.day !== null)
      joined[joined.length - 1] = { ...candidate, start: before.start };
    else joined.push(candidate);
  }
  return joined;
}

/** "from Monday to Friday", "between March 1 and March 3": one expression from the first day to the last. */
export function joinRanges(raw: string, expressions: readonly DateExpression[]): DateExpression[] {
  const joined: DateExpression[] = [];
  for (const expression of expressions) {
    const before = joined.at(-1);
    if (before !== undefined && isRange(raw, before, expression))
      joined[joined.length - 1] = {
        ...before,
        end: expression.end,
        text: raw.slice(before.start, expression.end),
        until: expression.date,
        rule: 'date.range',
      };
    else joined.push(expression);
  }
  return joined;
}

// Without the flag u, since V8 is slower where i and u meet; it matches ASCII only.
const APART = new RegExp(`\\b(${AMOUNT}) (day|week)s? (after|before) (?:the |its |an? )?$`, 'i');
/** A noun follows that the day describes. */
const DESCRIBES =
  /^(?:['’]s)? (?!(?:and|or|but|nor|when|as|that|which|who|in|on|at|by|for|with|to|from|near|after|before|until|because|while|if|where)\b)\p{Ll}/u;
/** As far before a date as "a couple of weeks before the" reaches. */
const APART_REACH = 40;

/** "two days after Monday's raid": that day, told by the one which describes the raid. */
export function withDaysApart(raw: string, expressions: readonly DateExpression[]): DateExpression[] {
  return gather(expressions, (expression) => {
    const from = Math.max(0, expression.start - APART_REACH);
    const match = APART.exec(raw.slice(from, expression.start));
    const day = expression.date === null || expression.until !== null ? null : parseIsoDay(expression.date);
    const count = readAmount(match?.[1] ?? '');
    if (match === null || day === null || count === null || !DESCRIBES.test(raw.slice(expression.end, expression.end + 12)))
      return [expression];
    const start = from + match.index;
    const text = match[0].trimEnd();
    const days = (match[3]?.toLowerCase() === 'after' ? 1 : -1) * count * (match[2]?.toLowerCase() === 'week' ? 7 : 1);
    const apart = {
      start,
      end: start + text.length,
      text,
      date: isoDate(day + days, 'day'),
      until: null,
      precision: 'day',
      basis: 'resolved',
    } as const;
    return [{ ...apart, rule: 'date.apart' }, expression];
  });
}

function isRange(raw: string, from: DateExpression, to: DateExpression): boolean {
  if (from.date === null || to.date === null || from.until !== null || from.precision !== to.precision || from.date >= to.date)
    return false;
  const between = BETWEEN_BOUNDS.exec(raw.slice(from.end, to.start));
  if (between === null) return false;
  const opener = /\b(from|between) $/iu.exec(raw.slice(Math.max(0, from.start - 9), from.start))?.[1]?.toLowerCase();
  return between[0].trim() === 'and' ? opener === 'between' : opener !== 'between';
}
