/** Persons without a name whom a pronoun can mean: "A nurse spoke. She said …", "Analysts at the bank …, they wrote". */

import { firstFrom } from '../../text/span.ts';
import type { EntityAnnotation, Resolution } from '../entities/index.ts';
import { isKindNoun, isPeopleNoun } from '../entities/nouns.ts';
import { ROLE_NOUNS } from '../entities/words.ts';
import { findItem, type Items, isComma, isSubordinator, type Run } from './grammar.ts';
import { wordsOf } from './lexicon.ts';
import { headOf, maySpeak } from './may-speak.ts';
import type { Item, Unit } from './passage.ts';
import { mainSubject } from './sources.ts';
import { spanOf } from './spans.ts';

/** The description that is the subject of the sentence before and fits the pronoun, where it stands for nobody who is named. */
export function unnamedBefore(units: readonly Unit[], unit: number, pronoun: string, entities: EntityAnnotation): Resolution | null {
  const before = units[unit - 1];
  const run = before === undefined ? null : mainSubject(before.items, before.items.length);
  if (before === undefined || run === null || !fitsPronoun(before.items, run, pronoun)) return null;
  // "The singer left. She said …": a definite description may well be of somebody who is named before, where nobody was brought in by it.
  const definite = pronoun !== 'they' && /^(?:the|this|that)$/u.test(before.items[run.first]?.lower ?? '');
  const noun = headOf(before.items, run)?.lower ?? '';
  const first = before.items[run.first] as Item;
  if (definite && !UNNAMED.has(noun) && namesPerson(entities, 0, first.start) && !isBroughtIn(units, unit - 1, noun)) return null;
  if (isSubordinator(before.items[run.first - 1]) || isNamedBehind(before.items, run)) return null;
  return describedAs(before.items, run, entities);
}

/** What a description stands for, where that is nobody who is named. */
function describedAs(items: Items, run: Run, entities: EntityAnnotation): Resolution | null {
  const span = spanOf(items, run);
  const meant = span === null ? null : entities.resolve(span, { as: 'speaker' });
  return meant === null || meant.entity !== null ? null : { ...meant, basis: 'pronoun' };
}

/** Nouns by which news speaks of persons whom it must not name. */
const UNNAMED = wordsOf('unnamed person');

/** "The embassy rejected it. …, it said": the body or text without a name that is the subject of the sentence before. */
export function bodyBefore(units: readonly Unit[], unit: number, entities: EntityAnnotation): Resolution | null {
  const before = units[unit - 1];
  const run = before === undefined ? null : mainSubject(before.items, before.items.length);
  const head = before === undefined || run === null ? undefined : headOf(before.items, run);
  if (before === undefined || run === null || head?.pos !== 'NOUN' || /[^s]s$/u.test(head.lower)) return null;
  if (isSubordinator(before.items[run.first - 1]) || !maySpeak(before.items, run) || (isPeopleNoun(head) && !isKindNoun(head))) return null;
  return describedAs(before.items, run, entities);
}

/** How many sentences back somebody may be brought in. */
const REACH_BACK = 40;

/** Longest description between its article and its noun. */
const LONGEST_DESCRIPTION = 6;

/** "A teenager was hurt. … The teenager was brave. He said …": a description that an indefinite article brings in is of nobody named. */
function isBroughtIn(units: readonly Unit[], unit: number, noun: string): boolean {
  return units.slice(Math.max(0, unit - REACH_BACK), unit).some(({ items }) =>
    items.some(({ lower }, k) => {
      if (lower !== noun) return false;
      const article = findItem(items, Math.max(0, k - LONGEST_DESCRIPTION), k, (item) => item.lower === 'a' || item.lower === 'an');
      return article >= 0 && findItem(items, article + 1, k, (item) => item.pos === 'VERB' || item.pos === 'ADP') < 0;
    }),
  );
}

/** Whether a person is named between two positions. Mentions come in reading order. */
export function namesPerson({ mentions }: EntityAnnotation, from: number, to: number): boolean {
  for (let k = firstFrom(mentions, from); k < mentions.length && (mentions[k]?.start ?? to) < to; k++) {
    if (mentions[k]?.entity.kind === 'person' && mentions[k]?.form === 'name') return true;
  }
  return false;
}

/** Whether the phrase is a description of one person for "he" and "she", of the right gender, or of several for "they". */
export function fitsPronoun(items: Items, run: Run, pronoun: string): boolean {
  const head = headOf(items, run);
  // "the Liberals"
  if (pronoun === 'they' && head?.pos === 'PROPN' && /[^s]s$/u.test(head.lower) && items[run.first]?.lower === 'the') return true;
  // "Residents gathered": the tagger takes the first word for a name.
  if (head === undefined || !(head.pos === 'NOUN' || head === items[0]) || !isPeopleNoun(head)) return false;
  if (pronoun === 'they') return isPlural(head) || head.lower.endsWith('person');
  if (isPlural(head) || (pronoun !== 'he' && pronoun !== 'she')) return false;
  const gender = ROLE_NOUNS.get(head.lower) ?? null;
  return gender === null || gender === (pronoun === 'he' ? 'm' : 'f');
}

const isPlural = ({ lower }: Item): boolean => !ROLE_NOUNS.has(lower) && /(?:s|men|people|police)$/u.test(lower);

/** "The other man, his cousin James York, 40": the name stands behind the description. */
const isNamedBehind = (items: Items, { first, end }: Run): boolean => {
  const comma = findItem(items, first, end, isComma);
  return comma > 0 && findItem(items, comma, end, ({ pos }) => pos === 'PROPN') > 0;
};
