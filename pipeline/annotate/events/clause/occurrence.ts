/** The relative clause that tells of an event noun: "a session, which would be held on Monday", "the raid that Chile launched". */
import type { Clause, NounPhrase, Oblique, VerbGroup } from '../../syntax/index.ts';
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

/** The participle that says who did what a noun names: "sanctions imposed by Chile on Peru", "the strike, called by nurses,", or null. */
export function imposedBy(reading: Reading, phrase: NounPhrase): Clause | null {
  const found = reading.clausesIn(phrase.sentence).find(({ relation, subjects, first, verb }) => {
    const behind = first - phrase.endToken;
    // "a petition against the deportation, filed by nurses": the petition was.
    const isApart = behind === 1 && tokenAt(reading, phrase.endToken)?.text === ',' && tokenAt(reading, phrase.first - 1)?.pos !== 'ADP';
    const isBeside = behind === 0 || isApart;
    return relation === 'participle' && isBeside && subjects.includes(phrase) && isDoing(reading, verb);
  });
  return found ?? null;
}

/** Who did it by such a participle: "by Chile", and those on whom a deed is blamed. */
export const imposersIn = (imposed: Clause | null): readonly NounPhrase[] =>
  imposed?.obliques.find(({ preposition }) => preposition === agencyOf(imposed))?.phrases ?? [];

/** What else hangs on it: "on Peru". */
export const besideImposers = (imposed: Clause | null): readonly Oblique[] =>
  imposed?.obliques.filter(({ preposition }) => preposition === 'by' || preposition !== agencyOf(imposed)) ?? [];

const agencyOf = ({ verb }: Clause): string => (verb.lemma === 'blame' ? 'on' : 'by');

const ADMITTING = new Set(['blame', 'claim']);

const isDoing = (reading: Reading, { head, particle }: VerbGroup): boolean => {
  const verb = tokenAt(reading, head);
  if (verb === undefined) return false;
  const forms = particle === null ? verbForms(verb) : verbForms(verb).map((form) => `${form} ${particle}`);
  return forms.some((form) => LIGHT_VERBS.get(form) === 'same' || ADMITTING.has(form));
};

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
