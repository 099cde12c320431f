/** Whose a thing is that others made: "an appeal filed by the union", "the deal that Chile offered". */
import type { NounPhrase, Oblique } from '../../syntax/index.ts';
import { objectOfRelative } from '../clause/frame.ts';
import { wordsOf } from '../lexicon.ts';
import type { Reading } from '../reading.ts';

const AUTHORING = wordsOf('authoring verb');
const IMPOSING = wordsOf('imposing verb');

/** Who made, offered or filed what a phrase names, by the clause behind it that says so. */
export function makersOf(reading: Reading, phrase: NounPhrase): readonly NounPhrase[] {
  for (const clause of reading.clausesIn(phrase.sentence)) {
    const { verb, subjects, obliques } = clause;
    if (verb.head < phrase.endToken || !AUTHORING.has(verb.lemma)) continue;
    const isMade =
      verb.voice === 'passive' && subjects.includes(phrase) && (clause.relation === 'participle' || clause.relation === 'relative');
    if (isMade) return obliques.find(({ preposition }) => preposition === 'by')?.phrases ?? [];
    if (objectOfRelative(reading, clause)?.includes(phrase)) return subjects;
  }
  return [];
}

/** "lifted sanctions imposed on Chile", "extended the ban that it had placed on Peru": on whom a measure was put, by the clause behind it that says so. */
export function burdenedBy(reading: Reading, phrase: NounPhrase): readonly NounPhrase[] {
  for (const clause of reading.clausesIn(phrase.sentence)) {
    const { verb, subjects, obliques, relation } = clause;
    if (verb.head < phrase.endToken || !IMPOSING.has(verb.lemma)) continue;
    const isPut = verb.voice === 'passive' && subjects.includes(phrase) && (relation === 'participle' || relation === 'relative');
    if (isPut || objectOfRelative(reading, clause)?.includes(phrase)) return burdened(obliques);
  }
  return [];
}

/** "imposed last year by Chile on Peru", but "imposed after a raid on Peru" */
function burdened(obliques: readonly Oblique[]): readonly NounPhrase[] {
  for (const { preposition, phrases } of obliques) {
    const isWhen = phrases.some(({ temporal }) => temporal);
    if (ON.has(preposition) && !isWhen) return phrases;
    if (!isWhen && !AGENTS_AND_YEARS.has(preposition)) return [];
  }
  return [];
}

const AGENTS_AND_YEARS = new Set(['by', 'in', 'since']);
const ON = new Set(['on', 'upon', 'against']);
