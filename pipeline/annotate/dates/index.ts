/** Date expressions of an article, resolved against its day of publication. */
import { gather } from '../../text/gather.ts';
import { bySpan, overlaps } from '../../text/span.ts';
import type { Document } from '../document.ts';
import { CUE, findCues } from './cues.ts';
import { parseIsoDay } from './days.ts';
import type { DateExpression } from './expression.ts';
import { findAbsolute } from './find-absolute.ts';
import { findClock } from './find-clock.ts';
import { findRelative } from './find-relative.ts';
import { findWeekdays } from './find-weekday.ts';
import { joinParts, joinRanges, withDaysApart } from './join.ts';
import { BEGINNING, dayAt, goOn } from './narration.ts';
import type { DateCandidate } from './reading.ts';
import { resolve } from './resolve.ts';
import { directionAt } from './tense.ts';

export type { DateExpression };

/** Finds and resolves the date expressions, in reading order. */
export function annotateDates(document: Document): readonly DateExpression[] {
  const published = document.article.published === null ? null : parseIsoDay(document.article.published);
  const read = gather(document.sentences, (sentence) => readSentence(document, sentence));
  const years = printedYears(read.flatMap(({ candidates }) => candidates));
  const found: DateExpression[] = [];
  let narration = BEGINNING;
  for (const { sentence, text, candidates } of read) {
    const { paragraph } = sentence;
    const inSentence: DateExpression[] = [];
    for (const { start, end, reading, rule } of candidates) {
      // "will meet on Monday. They start at noon": on which of the days is not told.
      if (rule === 'date.clock' && narration.ahead === paragraph) continue;
      const { last: told, past, lead } = narration;
      const direction = directionAt(document, sentence.index, sentence.start + start);
      const story = past?.paragraph === paragraph ? past.day : lead;
      const narrative = dayAt(narration, paragraph, published);
      const resolved = resolve(reading, { published, narrative, told, paragraph, story, direction, years });
      narration = goOn(narration, resolved, paragraph, published);
      inSentence.push({ start: sentence.start + start, end: sentence.start + end, text: text.slice(start, end), ...resolved, rule });
    }
    found.push(...withDaysApart(document.raw, joinRanges(document.raw, inSentence)));
  }
  return found;
}

interface ReadSentence {
  readonly sentence: Document['sentences'][number];
  readonly text: string;
  readonly candidates: readonly DateCandidate[];
}

function readSentence({ raw, tokens }: Document, sentence: Document['sentences'][number]): ReadSentence[] {
  const cues = findCues(tokens, sentence.firstToken, sentence.endToken);
  if (cues === 0) return [];
  const text = raw.slice(sentence.start, sentence.end);
  return [{ sentence, text, candidates: withClock(text, keepLongest(joinParts(text, findAll(text, cues)))) }];
}

/** A clock time tells a day where no other date of its sentence does but one that is counted from it ("at 8 a.m., up from 58 a day earlier"). */
function withClock(text: string, candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  const isCounted = candidates.every(({ reading }) => reading.kind === 'offset' && reading.anchor === 'narrative');
  return isCounted ? keepLongest([...candidates, ...findClock(text)]) : candidates;
}

/** The year printed with a month and day; null where there are several. */
function printedYears(candidates: readonly DateCandidate[]): ReadonlyMap<string, number | null> {
  const years = new Map<string, number | null>();
  for (const { reading } of candidates) {
    if (reading.kind !== 'calendar' || typeof reading.year !== 'number' || reading.day === null) continue;
    const key = `${reading.month}-${reading.day}`;
    years.set(key, years.has(key) && years.get(key) !== reading.year ? null : reading.year);
  }
  return years;
}

const findAll = (text: string, cues: number): DateCandidate[] => [
  ...findAbsolute(text, cues),
  ...((cues & CUE.weekday) > 0 ? findWeekdays(text) : []),
  ...findRelative(text, cues),
];

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
