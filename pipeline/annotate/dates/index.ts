/** Date expressions of an article, resolved against its day of publication. */
import { bySpan, overlaps } from '../../text/span.ts';
import type { Document } from '../document.ts';
import { hasDateCue } from './calendar.ts';
import { parseIsoDay } from './days.ts';
import type { DateExpression } from './expression.ts';
import { findAbsolute } from './find-absolute.ts';
import { findRelative } from './find-relative.ts';
import { findWeekdays } from './find-weekday.ts';
import { joinParts, joinRanges } from './join.ts';
import type { DateCandidate } from './reading.ts';
import { resolve } from './resolve.ts';
import { directionAt } from './tense.ts';

export type { DateExpression };

/** Finds and resolves the date expressions, in reading order. */
export function annotateDates(document: Document): readonly DateExpression[] {
  const published = document.article.published === null ? null : parseIsoDay(document.article.published);
  const found: DateExpression[] = [];
  let narrative = published;
  for (const sentence of document.sentences) {
    if (sentence.firstToken === sentence.endToken) continue;
    const text = document.raw.slice(sentence.start, sentence.end);
    if (!hasDateCue(text)) continue;
    const inSentence: DateExpression[] = [];
    for (const { start, end, reading, rule } of keepLongest(joinParts(text, findAll(text)))) {
      const direction = directionAt(document, sentence.index, sentence.start + start);
      const resolved = resolve(reading, { published, narrative, direction });
      if (resolved.date !== null && resolved.until === null && resolved.precision === 'day') narrative = parseIsoDay(resolved.date);
      inSentence.push({ start: sentence.start + start, end: sentence.start + end, text: text.slice(start, end), ...resolved, rule });
    }
    found.push(...joinRanges(document.raw, inSentence));
  }
  return found;
}

const findAll = (text: string): DateCandidate[] => [...findAbsolute(text), ...findWeekdays(text), ...findRelative(text)];

/** Of overlapping candidates the longest stays; of equals the one found first, since the finders go from certain to vague. */
function keepLongest(candidates: readonly DateCandidate[]): DateCandidate[] {
  const kept: DateCandidate[] = [];
  for (const candidate of [...candidates].sort(bySpan)) {
    const before = kept.at(-1);
    if (before === undefined || !overlaps(before, candidate)) kept.push(candidate);
    else if (candidate.end - candidate.start > before.end - before.start) kept[kept.length - 1] = candidate;
  }
  return kept;
}
