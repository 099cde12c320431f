/** "the judge", "the charity": a description that no title in the article explains, of whoever the sentences before are about. */
import type { Entity } from '../../models/entities.ts';
import type { EntityAnnotation, Resolution } from '../entities/index.ts';
import type { Items, Run } from './grammar.ts';
import type { Unit } from './passage.ts';
import { mainSubject } from './sources.ts';
import { spanOf } from './spans.ts';

/** How many sentences back the description reaches. */
const REACH_BACK = 3;

/** Other words in a title for the same role. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['judge', 'justice'],
  ['lawmaker', 'senator'],
  ['legislator', 'senator'],
]);

/** The deputy mayor is not the mayor. */
const OTHER_OFFICES = new Set(['acting', 'assistant', 'deputy', 'ex', 'former', 'shadow', 'vice']);

/** Nouns for a private body, and what in a name tells that the body is a public one. */
const BODIES = new Set(['agency', 'charity', 'company', 'firm', 'group', 'organisation', 'organization']);
const PUBLIC =
  /\b(?:administration|army|authority|commission|council|court|department|government|ministry|office|parliament|party|police|union)\b/iu;

/** The subject of a sentence just before whose title holds the noun, or which is a body that it fits; null where none is. */
export function describedBefore(phrase: string, units: readonly Unit[], unit: number, entities: EntityAnnotation): Resolution | null {
  const noun = /^the (\p{Ll}+)$/u.exec(phrase.toLowerCase())?.[1];
  if (noun === undefined) return null;
  for (let back = 1; back <= REACH_BACK; back += 1) {
    const before = units[unit - back];
    const run = before === undefined ? null : mainSubject(before.items, before.items.length);
    const span = before === undefined || run === null ? null : spanOf(before.items, run);
    if (before === undefined || run === null || span === null) continue;
    const meant = entities.resolve(span, { as: 'speaker' });
    if (meant.entity === null) continue;
    if (fits(noun, meant.entity, before.items, run)) return { ...meant, basis: 'nominal' };
    if (meant.entity.kind === 'organization' && BODIES.has(noun)) return null;
  }
  return null;
}

function fits(noun: string, { kind, name }: Entity, items: Items, { first, end }: Run): boolean {
  if (kind === 'organization') return BODIES.has(noun) && !PUBLIC.test(name);
  const titles = [noun, TITLES.get(noun)];
  const words = items.slice(first, end);
  return kind === 'person' && words.some(({ lower }) => titles.includes(lower)) && !words.some(({ lower }) => OTHER_OFFICES.has(lower));
}
