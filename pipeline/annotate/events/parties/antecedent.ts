/** Whom "it" and "they" mean where they act: the speaker whose words the clause is, else a group named shortly before. */

import { isQuoted } from '../../quoted.ts';
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { isSpeaking } from '../../syntax/words.ts';
import { rolesOf } from '../clause/frame.ts';
import { sayingAbove } from '../clause/speaker.ts';
import { wordsOf } from '../lexicon.ts';
import { countedIn, isOneOf, lowerAt, namesOf, type Reading, tailOf, tokenAt } from '../reading.ts';

type Number = 'one' | 'many';

/** "it" and "they" with the forms that stand for them as objects and owners. */
const REFERRING: ReadonlyMap<string, Number> = new Map([
  ['it', 'one'],
  ['its', 'one'],
  ['they', 'many'],
  ['them', 'many'],
  ['their', 'many'],
]);
const SENTENCES_BACK = 2;

/** Whether a token stands for a body or a group, and for how many. */
export const numberOf = (reading: Reading, at: number): Number | null => REFERRING.get(tokenAt(reading, at)?.lower ?? '') ?? null;

/**
 * "The army said it had struck", "police said they arrested": in what somebody says, the pronoun is who says it. Who speaks
 * for a body means the body.
 * @param clause the clause in which the pronoun stands
 */
export function speakerMeant(reading: Reading, clause: Clause, pronoun: number): readonly NounPhrase[] {
  const number = numberOf(reading, pronoun);
  const saying = number === null ? null : sayingAbove(reading, clause);
  const [only, ...others] = saying?.subjects ?? [];
  if (saying === null || only === undefined || tokenAt(reading, only.head)?.pos === 'PRON') return [];
  const isDirect = clause.parent === saying.index;
  if (number === 'one' && !isDirect) return [];
  if (number === 'many' && !isDirect && groupIn(reading, clause, saying.verb.head, pronoun).length > 0) return [];
  if (number === 'many' && (others.length > 0 || isMany(reading, only))) return [only, ...others];
  if (others.length > 0 || (number === 'one' && isMany(reading, only))) return [];
  return isPerson(reading, only) ? bodyOf(reading, only) : number === 'one' || isBody(reading, only) ? [only] : [];
}

/** "a spokesman for the ministry": the ministry. */
const bodyOf = (reading: Reading, speaker: NounPhrase): readonly NounPhrase[] =>
  tailOf(reading, speaker).find(({ preposition }) => preposition === 'of' || preposition === 'for')?.phrases ?? [];

/** The plural group, or those joined by "and", that were named last: the subjects of a sentence before its other phrases. */
export function groupBefore(reading: Reading, clause: Clause, pronoun: NounPhrase, isArrested: boolean): readonly NounPhrase[] {
  // Whom a quoted speaker means stands outside what he is quoted with.
  if (isQuoted(reading.document, pronoun.start)) return [];
  const own = groupIn(reading, clause, -1, pronoun.first, isArrested);
  if (own.length > 0) return own;
  for (let back = 1; back <= SENTENCES_BACK; back += 1) {
    const found = firstGroup(reading, reading.clausesIn(pronoun.sentence - back), Number.POSITIVE_INFINITY, isArrested);
    if (found.length > 0) return found;
  }
  return [];
}

/** "Chile fought back as it tried to hold the port": in an adverbial clause "it" is the body that the clause above is about. */
export function bodyAbove(reading: Reading, pronoun: NounPhrase): NounPhrase | null {
  const own = reading.clausesIn(pronoun.sentence).find(({ subjects }) => subjects.some(({ head }) => head === pronoun.head));
  if (own === undefined || numberOf(reading, pronoun.head) !== 'one') return null;
  if (own.relation !== 'adverbial' && own.relation !== 'coordinate') return null;
  const [subject, ...others] = clauseAbove(reading.document.syntax, own)?.subjects ?? [];
  if (subject === undefined || others.length > 0) return null;
  // "The government denied the charge, and on Friday it banned": the first clause is about the same body.
  const isRuler = own.relation === 'coordinate' && isOneOf(reading, subject, ['leadership', '=army', '=military', '=police']);
  return isBody(reading, subject) || isRuler ? subject : null;
}

const OBJECTS: ReadonlyMap<string, Number> = new Map([
  ['him', 'one'],
  ['her', 'one'],
  ['them', 'many'],
]);

/** "found Diaz guilty but acquitted him of theft": who goes on with the same person means the object of the clause above. */
export function objectAbove(reading: Reading, pronoun: NounPhrase): NounPhrase | null {
  const number = OBJECTS.get(lowerAt(reading, pronoun.head));
  const own = number === undefined ? undefined : clauseOfObject(reading, pronoun);
  const above = own === undefined || !GOING_ON.has(own.relation) ? null : clauseAbove(reading.document.syntax, own);
  if (own === undefined || above === null || above.verb.head > own.verb.head) return null;
  if (own.subjects.length > 0 && own.subjects[0] !== above.subjects[0]) return null;
  const [object, ...others] = rolesOf(reading, above).patients;
  if (object === undefined || (others.length > 0 && number === 'one') || tokenAt(reading, object.head)?.pos === 'PRON') return null;
  const isHumanObject =
    reading.kindOf(object) === 'person' ||
    isOneOf(reading, object, ['human', 'official', 'jobholder', 'suspect', 'civilian', 'prisoner', 'kin']);
  return isHumanObject && (number === 'many') === (others.length > 0 || isMany(reading, object)) ? object : null;
}

const GOING_ON = new Set(['coordinate', 'adverbial', 'ing']);

const clauseOfObject = (reading: Reading, { sentence, head }: NounPhrase): Clause | undefined =>
  reading.clausesIn(sentence).find(({ objects }) => objects.some((object) => object.head === head));

/** The body that the sentence before is about, as its subject. */
export function bodyBefore(reading: Reading, pronoun: NounPhrase): NounPhrase | null {
  const [subject] = reading.clausesIn(pronoun.sentence - 1).find(({ relation }) => relation === 'main')?.subjects ?? [];
  return subject !== undefined && (isBody(reading, subject) || isOneOf(reading, subject, ['leadership'])) ? subject : null;
}

/** The group of the clauses between two tokens of a sentence. */
function groupIn(
  reading: Reading,
  { sentence, index, subjects }: Clause,
  from: number,
  to: number,
  isArrested = false,
): readonly NounPhrase[] {
  const between = reading.clausesIn(sentence).filter((other) => other.index !== index && other.verb.head > from && other.verb.head < to);
  const found = firstGroup(reading, between.toReversed(), to, isArrested);
  // "The rebels took the hills and mined them": who acts is not what it is done to; "chased the gunmen, killing five of them" means his object.
  if (found[0] !== subjects[0]) return found;
  const objects = between.flatMap((clause) => rolesOf(reading, clause).patients.slice(0, 1));
  return objects.filter((object) => object !== subjects[0] && object.first < to && isGroup(reading, [object])).slice(-1);
}

/** Subjects go before all other phrases. */
function firstGroup(reading: Reading, clauses: readonly Clause[], limit: number, isArrested: boolean): readonly NounPhrase[] {
  const before = (list: readonly NounPhrase[]): readonly NounPhrase[] => list.filter(({ first }) => first < limit);
  const telling = clauses.filter((clause) => TELLING.has(clause.relation) && !isTag(reading, clause));
  const subjects = telling.map((clause) => clause.subjects);
  const others = clauses.flatMap(({ objects, obliques }) => [objects, ...obliques.map(({ phrases }) => phrases)]);
  // "Police fired at students. Many of them were arrested": not of the police.
  const isFit = (list: readonly NounPhrase[]): boolean => !isArrested || !list.some((phrase) => isOneOf(reading, phrase, ['policing']));
  return [...subjects, ...others].map(before).find((list) => isFit(list) && isGroup(reading, list)) ?? [];
}

/** "…, witnesses said": who says it is not whom the story is about. */
const isTag = (reading: Reading, { verb, objects }: Clause): boolean =>
  isSpeaking(verb.lemma) && objects.length === 0 && tokenAt(reading, verb.endToken)?.pos === 'PUNCT';

/** Clauses that say something of their subject; a relative clause says something of a word of another. */
const TELLING = new Set(['main', 'coordinate', 'complement', 'adverbial']);

function isGroup(reading: Reading, phrases: readonly NounPhrase[]): boolean {
  const [only] = phrases;
  if (only === undefined || phrases.some(({ head }) => tokenAt(reading, head)?.pos === 'PRON')) return false;
  return phrases.length > 1 ? phrases.every((phrase) => isHuman(reading, phrase)) : isMany(reading, only) && isHuman(reading, only);
}

const isHuman = (reading: Reading, phrase: NounPhrase): boolean =>
  isOneOf(reading, phrase, ['human', 'force', 'civilian', 'protester', 'worker', 'organisation', 'leadership']);
const isPerson = (reading: Reading, phrase: NounPhrase): boolean =>
  reading.kindOf(phrase) === 'person' ||
  /^spokes/u.test(tokenAt(reading, phrase.head)?.lower ?? '') ||
  (isOneOf(reading, phrase, ['official', 'jobholder']) && !isBody(reading, phrase));
const isBody = (reading: Reading, phrase: NounPhrase): boolean =>
  /^(?:organization|country|group)$/u.test(reading.kindOf(phrase) ?? '') || isOneOf(reading, phrase, ['organisation', 'court']);

const COLLECTIVE = wordsOf('collective');

const MANY = ['protester', 'worker', 'force', 'civilian', 'refugee', 'human'];

/** "rebels", "police", "hundreds of students". */
function isMany(reading: Reading, phrase: NounPhrase): boolean {
  const head = tokenAt(reading, phrase.head);
  if (head === undefined) return false;
  if (countedIn(reading, phrase) !== null || COLLECTIVE.has(head.lower)) return true;
  if (head.pos === 'NOUN') return head.lemma !== head.lower && /(?:s|men)$/u.test(head.lower);
  // The first word of a sentence is taken for a name: "Farmers marched".
  const isFirst = reading.document.sentences[phrase.sentence]?.firstToken === head.index;
  const names = isFirst && /(?:s|men)$/u.test(head.lower) ? namesOf(reading, phrase) : null;
  return names !== null && MANY.some((name) => names.has(name));
}
