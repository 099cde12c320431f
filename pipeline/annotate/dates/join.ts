/** Parts of one date that stand side by side, and ranges of two dates. */
import { bySpan } from '../../text/span.ts';
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

function isRange(raw: string, from: DateExpression, to: DateExpression): boolean {
  if (from.date === null || to.date === null || from.until !== null || from.precision !== to.precision || from.date >= to.date)
    return false;
  const between = BETWEEN_BOUNDS.exec(raw.slice(from.end, to.start));
  if (between === null) return false;
  const opener = /\b(from|between) $/iu.exec(raw.slice(Math.max(0, from.start - 9), from.start))?.[1]?.toLowerCase();
  return between[0].trim() === 'and' ? opener === 'between' : opener !== 'between';
}
