/** The relative clause that tells of an event noun: "a session, which would be held on Monday", "the raid that Chile launched". */
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { verbForms } from '../forms.ts';
import { LIGHT_VERBS, wordsOf } from '../lexicon.ts';
import { type Reading, tokenAt } from '../reading.ts';
import { objectOfRelative } from './frame.ts';

const TAKING_PLACE = wordsOf('taking place');
/** How many words may stand between the noun and its relative clause ("a session of the assembly on the war, which"). */
const REACH = 16;

/** The relative clause by which an event noun is said to take place, or null. */
export function occurrenceOf(reading: Reading, phrase: NounPhrase): Clause | null {
  const found = reading
    .clausesIn(phrase.sentence)
    .find(
      ({ relation, opener, first, verb }) =>
        relation === 'relative' &&
        (opener === 'which' || opener === 'that') &&
        first >= phrase.endToken &&
        first - phrase.endToken < REACH &&
        TAKING_PLACE.has(tokenAt(reading, verb.head)?.lemma ?? ''),
    );
  return found ?? null;
}

/** The participle that says who did what a noun names: "sanctions imposed by Chile on Peru", or null. */
export function imposedBy(reading: Reading, phrase: NounPhrase): Clause | null {
  const found = reading.clausesIn(phrase.sentence).find((clause) => {
    const head = tokenAt(reading, clause.verb.head);
    const isRight = clause.relation === 'participle' && clause.subjects.includes(phrase) && clause.first === phrase.endToken;
    return isRight && head !== undefined && verbForms(head).some((form) => LIGHT_VERBS.get(form) === 'same');
  });
  return found ?? null;
}

/** The clause that says who did what a noun names: "the sanctions that Chile imposed", or null. */
export function launchOf(reading: Reading, phrase: NounPhrase): Clause | null {
  const found = reading.clausesIn(phrase.sentence).find((clause) => {
    const head = tokenAt(reading, clause.verb.head);
    return (
      clause.first >= phrase.endToken &&
      objectOfRelative(reading, clause)?.[0] === phrase &&
      head !== undefined &&
      verbForms(head).some((form) => LIGHT_VERBS.get(form) === 'same')
    );
  });
  return found ?? null;
}
