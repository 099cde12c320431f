/** Whose a thing is that others made: "an appeal filed by the union", "the deal that Chile offered". */
import type { NounPhrase } from '../../syntax/index.ts';
import { objectOfRelative } from '../clause/frame.ts';
import { wordsOf } from '../lexicon.ts';
import type { Reading } from '../reading.ts';

const AUTHORING = wordsOf('authoring verb');

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
