/** "Of the dead, 12 were women": what befell the whole, named at the head of the sentence, befell its parts. */
import type { Document } from '../../document.ts';
import type { Draft } from '../draft.ts';
import type { Measure } from './words.ts';

const WHOLES: readonly (readonly [RegExp, Measure])[] = [
  [/^Of (?:the|those|these) (?:[\d,]+ )?(?:dead|deceased|killed|fatalities|who died)\b[^,;]{0,40}, /u, 'killed'],
  [/^Of (?:the|those|these) (?:[\d,]+ )?(?:injured|wounded|hurt)\b[^,;]{0,40}, /u, 'injured'],
  [/^Of (?:the|those|these) (?:[\d,]+ )?(?:missing)\b[^,;]{0,40}, /u, 'missing'],
  [/^Of (?:the|those|these) (?:[\d,]+ )?(?:arrested|detained|captured)\b[^,;]{0,40}, /u, 'captured'],
];

/** The measure of a bare number of people in a sentence that opens with the whole of them. */
export function ofThoseMeasure({ raw }: Document, { quantity, sentence, start }: Draft): Measure | null {
  if (quantity.dimension !== null || quantity.unit !== 'count') return null;
  const opening = raw.slice(sentence.start, Math.min(start, sentence.start + 80));
  return WHOLES.find(([pattern]) => pattern.test(opening))?.[1] ?? null;
}
