/** Numbers that stand for people: "killing 11 people and wounding 26", "captured seven". The figures tell what they count. */
import type { Span } from '../../../text/span.ts';
import type { Resolution } from '../../entities/index.ts';
import type { FoundFigure } from '../../figures/index.ts';
import { PEOPLE_ONLY } from '../../figures/measure/kinds.ts';

/** Those whom the number that begins at a position counts, or null. */
export type CountedAt = (number: Span) => Resolution | null;

/** @param figures of one article, in reading order */
export function countPeople(figures: readonly FoundFigure[]): CountedAt {
  const items = new Map<number, string>();
  for (const { start, end, item, measure, unit } of figures)
    if (item !== null && unit === 'count' && PEOPLE_ONLY.has(measure)) for (let at = start; at < end; at += 1) items.set(at, item);
  return ({ start }) => {
    const name = items.get(start);
    return name === undefined ? null : { name, entity: null, role: null, basis: 'nominal' };
  };
}
