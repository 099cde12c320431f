/** Whom "they" and "it" stand for where a sense asks who acts: the group told of last as a subject, or who speaks of itself. */
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { isSpeaking } from '../../syntax/words.ts';
import { isOneOf, lowerAt, type Reading, tokenAt } from '../reading.ts';

const SENTENCES_BACK = 2;
/** How many clauses of a sentence are looked at. */
const CLAUSES = 12;
/** Of whom "they" is said although the noun is singular. */
const COLLECTIVE = ['force', 'captor', 'organisation', 'guarding', 'mob'];

export const meantByAll = (reading: Reading, phrases: readonly NounPhrase[]): readonly NounPhrase[] =>
  phrases.map((phrase) => meantBy(reading, phrase));

/** The group that acts, in place of "they", or whoever says that "it" acts; any other phrase stands for itself. */
function meantBy(reading: Reading, phrase: NounPhrase): NounPhrase {
  const pronoun = lowerAt(reading, phrase.head);
  if (pronoun === 'it') return speakerBefore(reading, phrase) ?? phrase;
  if (pronoun !== 'they') return phrase;
  for (let back = 0; back <= SENTENCES_BACK; back += 1) {
    const clauses = reading.clausesIn(phrase.sentence - back);
    const before =
      back === 0
        ? clauses
            .filter(({ verb }) => verb.head < phrase.first)
            .slice(-CLAUSES)
            .toReversed()
        : clauses.slice(0, CLAUSES);
    const found = groupIn(reading, before, phrase.first);
    if (found !== null) return found;
  }
  return phrase;
}

/** "The army said it had lost two jets": who says so. */
function speakerBefore(reading: Reading, { sentence, first }: NounPhrase): NounPhrase | null {
  const saying = reading.clausesIn(sentence).findLast(({ verb }) => verb.head < first);
  const [subject] = saying?.subjects ?? [];
  if (saying === undefined || subject === undefined || !isSpeaking(saying.verb.lemma) || saying.verb.endToken < first - 2) return null;
  return tokenAt(reading, subject.head)?.pos === 'PRON' ? null : subject;
}

function groupIn(reading: Reading, clauses: readonly Clause[], before: number): NounPhrase | null {
  for (const { subjects } of clauses) {
    const group = subjects.find((subject) => subject.first < before && isGroup(reading, subject));
    if (group !== undefined) return group;
  }
  return null;
}

function isGroup(reading: Reading, phrase: NounPhrase): boolean {
  const token = tokenAt(reading, phrase.head);
  if (token === undefined || token.pos === 'PRON') return false;
  const isMany = (token.lower !== token.lemma && /(?:s|men|children)$/u.test(token.lower)) || /^(?:people|police)$/u.test(token.lower);
  // "Rebels attacked": the first word of a sentence is taken for a name.
  return isMany || /[^s]s$/u.test(token.lower) || isOneOf(reading, phrase, COLLECTIVE);
}
