/** The day for which a figure holds, from the date expressions of its clause, its sentence, or the sentence before. */
import type { DateExpression } from '../dates/index.ts';
import type { Document } from '../document.ts';
import type { Draft, SyntaxIndex } from './draft.ts';
import type { Measured } from './inherit.ts';

/** Of each figure the day as `YYYY-MM-DD`, or null. */
export function readAsOf(
  document: Document,
  syntax: SyntaxIndex,
  dates: readonly DateExpression[],
  figures: readonly Measured[],
): (string | null)[] {
  let next = 0;
  let last: { readonly date: string; readonly sentence: number; readonly paragraph: number } | null = null;
  return figures.map(({ draft, measure }) => {
    const { sentence } = draft;
    while (next < dates.length && (dates[next] as DateExpression).start < sentence.start) {
      const date = dates[next] as DateExpression;
      const home = sentenceOf(document, sentence.index, date.start);
      if (home !== null && date.precision === 'day' && date.date !== null && dayOf(document, date) !== null)
        last = { date: dayOf(document, date) as string, ...home };
      next += 1;
    }
    const own = inSentence(dates, next, sentence.end);
    const usable = own.filter((date) => dayOf(document, date) !== null);
    const clause = syntax.clauseAt(draft.firstToken, sentence.index);
    const near =
      clause === null
        ? undefined
        : nearest(
            usable.filter(({ start, end }) => start >= clause.start && end <= clause.end),
            draft,
          );
    const found = near ?? nearest(usable, draft);
    if (found !== undefined) return dayOf(document, found);
    const timeless =
      (measure === 'size' && draft.quantity.dimension !== 'magnitude') ||
      measure === 'distance' ||
      measure === 'membership' ||
      measure === 'population' ||
      (measure === 'duration' && own.length === 0);
    if (timeless) return null;
    if (last !== null && sentence.index - last.sentence <= 2 && sentence.paragraph - last.paragraph <= 1) return last.date;
    // "have died since April": up to now. "the highest since 1900" is a comparison.
    return clause?.verb.perfect === true && own.some((date) => isSince(document, date)) ? document.article.published : null;
  });
}

const MOST = 20;

function inSentence(dates: readonly DateExpression[], from: number, end: number): DateExpression[] {
  const found: DateExpression[] = [];
  for (let at = from; at < dates.length && found.length < MOST && (dates[at] as DateExpression).start < end; at += 1)
    found.push(dates[at] as DateExpression);
  return found;
}

/** Sentence and paragraph of a position close before a sentence; null where it lies farther back. */
function sentenceOf(document: Document, from: number, position: number): { sentence: number; paragraph: number } | null {
  for (let at = from; at >= 0 && from - at < 4; at -= 1) {
    const sentence = document.sentences[at];
    if (sentence !== undefined && sentence.start <= position) return { sentence: at, paragraph: sentence.paragraph };
  }
  return null;
}

const isSince = (document: Document, { start }: DateExpression): boolean =>
  /\bsince\b[^,;.]{0,60}$/iu.test(document.raw.slice(Math.max(0, start - 70), start));

/** The day that a date gives a figure: the end of a stretch that lasts until now; none for starting points and comparisons. */
function dayOf(document: Document, date: DateExpression): string | null {
  if (date.date === null || date.precision !== 'day' || isSince(document, date)) return null;
  const before = document.raw.slice(Math.max(0, date.start - 24), date.start);
  if (/\b(?:from|than|after|before|compared (?:with|to)|ahead of|versus|vs\.?|until) (?:the |late |early |on )?$/iu.test(before))
    return null;
  return date.rule === 'date.window' ? date.until : date.date;
}

function nearest(dates: readonly DateExpression[], { start, end }: Draft): DateExpression | undefined {
  const distance = (date: DateExpression): number => (date.start >= end ? date.start - end : start - date.end);
  return [...dates].sort((a, b) => distance(a) - distance(b))[0];
}
