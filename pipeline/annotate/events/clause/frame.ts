/**
 * Frames: the conditions under which a sense of a verb is meant, tested on one clause.
 * `obj` and `subj` are who undergoes and who does it, whatever the voice; `several` if more than one does; `pp:PREPOSITION`, `to`, `ing`,
 * `that` (with words or types: what is to come), `w:WORD`,
 * `not` (denied), `quoted` (called so in quotation marks), `judged` (called so, with or without "as"), `told` (somebody says it of another, or of a
 * thing of the classes), `foretold` (somebody says that it will become of another, or of a thing of the classes), `will` (a party says that it will do it, with `not` that it will not; behind a further colon who), `is` (the subject is said to be so), `beside:@TYPE` (another clause of the sentence reports such an event), `cause:disaster` (a quake, a crash or a disease did it, not somebody);
 * behind a further colon stand word classes, `=words` and `@TYPES` of events; an underscore stands for a space (`pp:out_of`).
 */
import type { EventType } from '../../../models/events.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { nounForms, verbSenses } from '../forms.ts';
import { COOPERATIVE, type Condition, type Trigger } from '../lexicon.ts';
import { isOneOf, isQuantity, lowerAt, nounSenses, type Reading, tokenAt } from '../reading.ts';
import { isFelt, objectFelt } from './felt.ts';
import { hasMishap } from './mishap.ts';
import { isJudgedAs, isQuotedAlone, isQuotedName } from './quoted-name.ts';
import { byPhrase } from './reckoning.ts';
import { isSeveral } from './several.ts';
import { meantByAll } from './stand-for.ts';
import { isForetoldOfOther, isToldOfOther, judgementAt } from './told.ts';
import { isWilled } from './will.ts';

/** A clause with its arguments by role instead of by position. */
export interface Roles {
  readonly clause: Clause;
  readonly agents: readonly NounPhrase[];
  readonly patients: readonly NounPhrase[];
}

const NONE: readonly NounPhrase[] = [];

/** Who does it and who undergoes it: of a passive, the by-phrase and the subject. */
export function rolesOf(reading: Reading, clause: Clause): Roles {
  if (clause.verb.voice === 'active' && predicateOf(reading, clause) === clause.verb.head)
    return { clause, agents: clause.subjects, patients: objectOfRelative(reading, clause) ?? objectsOf(reading, clause) };
  const felt = objectFelt(reading, clause, predicateOf(reading, clause));
  if (felt !== undefined) return { clause, agents: clause.subjects, patients: felt.phrases };
  const agents = byPhrase(reading, clause);
  if (agents.length === 0 && isPledged(reading, clause)) return { clause, agents: clause.subjects, patients: NONE };
  return { clause, agents: agents.filter(({ temporal }) => !temporal), patients: clause.subjects };
}

/** "is committed to peace", "is committed to leaving": who is committed promises. */
const isPledged = (reading: Reading, clause: Clause): boolean =>
  lowerAt(reading, predicateOf(reading, clause)) === 'committed' &&
  (lowerAt(reading, predicateOf(reading, clause) + 1) === 'to' || lowerAt(reading, clause.verb.endToken) === 'to');

/** "the weapons that France sent": the noun before the pronoun, where the verb has a subject of its own and no object. */
export function objectOfRelative(reading: Reading, { relation, opener, first, subjects, objects }: Clause): readonly NounPhrase[] | null {
  const [subject] = subjects;
  if (relation !== 'relative' || objects.length > 0 || !OBJECT_PRONOUNS.has(opener ?? '')) return null;
  if (subject === undefined || subject.first <= first) return null;
  const before = lowerAt(reading, first - 1) === ',' ? first - 2 : first - 1;
  const noun = reading.document.syntax.nounPhraseAt(before);
  return noun === null || noun.sentence !== subject.sentence ? null : [noun];
}

const OBJECT_PRONOUNS = new Set(['that', 'which', 'whom']);

const PARTICLES = new Set(['down', 'off', 'up']);
const GETTING_OUT = new Set(['bail', 'sound']);
const ADMITTING = new Set(['take', 'let']);
const LET_IN = ['refugee', 'civilian', 'aid', 'peacekeeper', 'media'];
const APPROXIMATE = new Set(['about', 'around', 'over', 'than', 'more than', 'up to', 'some', 'nearly', 'to']);

/** The objects; where there is none, a quantity behind "around", "over" or "more than", which is no place. */
function objectsOf(reading: Reading, { objects, obliques, verb }: Clause): readonly NounPhrase[] {
  const [first] = obliques;
  // "lay down their arms", "shot down a drone": the particle is read as a preposition.
  if (objects.length === 0 && first?.first === verb.endToken) {
    const { preposition, phrases } = first;
    const lemma = tokenAt(reading, verb.head)?.lemma ?? '';
    if (PARTICLES.has(preposition)) return phrases;
    // "bailed out the bank", "sounded out Peru", unlike "slipped out the door"
    if (preposition === 'out' && GETTING_OUT.has(lemma)) return phrases;
    // "took in 300 refugees", unlike "took in March"
    if (preposition === 'in' && ADMITTING.has(lemma)) return phrases.filter((phrase) => isOneOf(reading, phrase, LET_IN));
  }
  if (objects.length > 0 || first === undefined || first.first - verb.endToken > 1 || !APPROXIMATE.has(first.preposition)) return objects;
  return first.phrases.filter((phrase) => isQuantity(reading, phrase));
}

/** Whether all conditions of a sense hold in the clause. */
export function fits(reading: Reading, roles: Roles, trigger: Trigger): boolean {
  if (!hasWords(reading, roles, trigger)) return false;
  for (const condition of trigger.conditions) if (holds(reading, roles, condition) === condition.negated) return false;
  return true;
}

/** Particles that may stand behind the object: "shut them out". */
const SEPARABLE = new Set(['out', 'up', 'down', 'off', 'over', 'back', 'free', 'away', 'go', 'home']);

/** Further words of the term stand behind the verb: "lay | down", "set them | free". */
function hasWords(reading: Reading, { clause }: Roles, { words }: Trigger): boolean {
  if (words.length === 1) return true;
  const { head, particle } = clause.verb;
  const second = words[1] as string;
  if (words.length === 2 && particle === second) return true;
  const last = Math.min(clause.endToken, head + 9);
  for (let at = head; at + words.length <= last; at += 1) {
    if (words.every((word, i) => i === 0 || lowerAt(reading, at + i) === word)) return true;
    // Only a short object may stand between a verb and its particle, and nothing between a verb and its preposition.
    if (at - head >= 4 || !SEPARABLE.has(second)) return false;
  }
  return false;
}

function holds(reading: Reading, roles: Roles, condition: Condition): boolean {
  const { clause, agents, patients } = roles;
  const [first, second] = condition.arguments;
  const word = first?.[0] ?? '';
  switch (condition.kind) {
    case 'obj':
    case 'subj':
      return areSome(reading, condition.kind === 'obj' ? patients : meantByAll(reading, agents), first);
    case 'obj2':
      return clause.verb.voice === 'active' && clause.objects.length > 1;
    case 'pass':
      return clause.verb.voice === 'passive' || predicateOf(reading, clause) !== clause.verb.head;
    case 'not':
      return clause.verb.negated;
    case 'pp':
      return hasOblique(reading, clause, word, second);
    case 'to':
    case 'ing':
      return complementFits(reading, clause, condition.kind === 'to' ? 'infinitive' : 'ing', first);
    case 'that':
      return tellsThat(reading, clause, first);
    case 'several':
      return agents.length > 1 || agents.some((phrase) => isSeveral(reading, phrase));
    case 'cause':
      return hasMishap(reading, clause, agents);
    case 'beside':
      return reading.clausesIn(clause.sentence).some((other) => other !== clause && reports(reading, other, word.slice(1)));
    case 'quoted':
      return isQuotedName(reading, clause, first);
    case 'judged':
      return isJudgedAs(reading, clause, patients, first ?? []);
    case 'told':
      return isToldOfOther(reading, clause, first);
    case 'will':
      return isWilled(reading, clause, word === 'not' ? 'not' : 'yes', second);
    case 'foretold':
      return isForetoldOfOther(reading, clause, first);
    case 'is':
      return judgementAt(reading, clause, first ?? []) !== null;
    case 'w':
      return hasWord(reading, clause, word);
    default:
      throw new Error(`unknown condition ${condition.kind}`);
  }
}

/** Whether there is one, or one of the classes. */
const areSome = (reading: Reading, phrases: readonly NounPhrase[], names: readonly string[] | undefined): boolean =>
  names === undefined ? phrases.length > 0 : phrases.some((phrase) => isAny(reading, phrase, names));

/** Whether a phrase behind the preposition belongs to the clause; without words also an -ing form ("called for raising the tax"). */
function hasOblique(reading: Reading, clause: Clause, word: string, names: readonly string[] | undefined): boolean {
  // "pulls out most of its soldiers": what is counted; but "stripped him of his title".
  const isCounted = (first: number): boolean =>
    word === 'of' && clause.objects.some(({ endToken, head }) => endToken === first && isCounting(reading, head));
  const isThere = clause.obliques.some(
    ({ preposition, phrases, first }) =>
      preposition === word && !isCounted(first) && (names === undefined || phrases.some((phrase) => isAny(reading, phrase, names))),
  );
  if (isThere || names !== undefined) return isThere;
  // "spoke in hopes of winning": that of the noun.
  const isOfNoun = (first: number): boolean => word === 'of' && clause.obliques.some(({ endToken }) => endToken === first);
  return reading.childrenOf(clause).some(({ relation, opener, first }) => relation === 'ing' && opener === word && !isOfNoun(first));
}

const PERSONS = new Set(['her', 'him', 'it', 'me', 'them', 'us', 'you']);
const isCounting = (reading: Reading, head: number): boolean =>
  tokenAt(reading, head)?.pos === 'PRON' && !PERSONS.has(lowerAt(reading, head));

/** Whether a clause reports an event of a type, by a noun beside its verb; or by the verb, if its sense asks for no such thing itself. */
function reports(reading: Reading, clause: Clause, group: string): boolean {
  const head = tokenAt(reading, clause.verb.head);
  const asksBack = head !== undefined && verbSenses(head).some(({ conditions }) => conditions.some(({ kind }) => kind === 'beside'));
  if (asksBack) return false;
  const type = typeOf(reading, clause);
  if (type !== null && isOfGroup(type, group)) return true;
  return [...clause.subjects, ...clause.obliques.flatMap(({ phrases }) => phrases)].some((phrase) => isOfType(reading, phrase, group));
}

/** Whether a word stands in the clause, up to where the next one begins. */
function hasWord({ document, tokens }: Reading, clause: Clause, word: string): boolean {
  for (let at = clause.first; at < tokens.length; at += 1) {
    if (at >= clause.endToken && document.syntax.clauseAt(at)?.index !== clause.index) return false;
    if (tokens[at]?.lower === word) return true;
  }
  return false;
}

function isAny(reading: Reading, phrase: NounPhrase, names: readonly string[]): boolean {
  return isOneOf(reading, phrase, names) || names.some((name) => name.startsWith('@') && isOfType(reading, phrase, name.slice(1)));
}

/** Whether a phrase names an event of a type or group of types. */
const isOfType = (reading: Reading, phrase: NounPhrase, group: string): boolean =>
  nounSenses(reading, phrase).some(
    ({ sense: { type, conditions } }) =>
      type !== null &&
      isOfGroup(type, group) &&
      conditions.every(({ kind, arguments: [words = []] }) => kind !== 'near' || isNear(reading, phrase, words)),
  );

function complementFits(reading: Reading, clause: Clause, relation: 'infinitive' | 'ing', names: readonly string[] | undefined): boolean {
  const complement = reading
    .childrenOf(clause)
    .find((child) => child.relation === relation && child.verb.head > clause.verb.head && !OPENING.has(lowerAt(reading, child.first - 1)));
  if (complement === undefined || (relation === 'infinitive' && isOfNounInside(reading, clause, complement))) return false;
  return names === undefined || isComplement(reading, complement, names);
}

/** "told reporters that the plan to leave was wrong": the infinitive of a noun of the clause that is told. */
const isOfNounInside = (reading: Reading, clause: Clause, { first }: Clause): boolean =>
  reading.childrenOf(clause).some((child) => child.first > clause.verb.head && child.first < first && first < child.verb.head);

/** "advised them on how to win", "told her: “In order to win”": a question or a purpose, and not what is asked for. */
const OPENING = new Set(['how', 'what', 'when', 'where', 'which', 'whether', 'whom', 'order']);

const isComplement = (reading: Reading, complement: Clause, names: readonly string[]): boolean =>
  names.some((name) => {
    if (!name.startsWith('@')) return tokenAt(reading, complement.verb.head)?.lemma === name;
    const type = typeOf(reading, complement);
    return type !== null && isOfGroup(type, name.slice(1));
  });

const tellsThat = (reading: Reading, clause: Clause, names: readonly string[] | undefined): boolean =>
  reading.childrenOf(clause).some((child) => child.relation === 'complement' && (names === undefined || foretells(reading, child, names)));

/** "that it would strike": what the verbs or types in the list name is to come; or the word itself, as `=that`. */
const foretells = (reading: Reading, clause: Clause, names: readonly string[]): boolean =>
  names.includes(`=${clause.opener}`) || (clause.verb.tense === 'future' && isComplement(reading, clause, names));

function isOfGroup(type: EventType, group: string): boolean {
  if (group === 'coop') return COOPERATIVE.has(type);
  if (group === 'conf') return !COOPERATIVE.has(type) && type !== 'REQUEST';
  return type === group;
}

/** The word that carries the meaning of a clause: its verb, or behind "be" a participle that the tagger takes for an adjective, or an adjective that judges. */
export function predicateOf(reading: Reading, { verb }: Clause): number {
  if (!COPULAS.has(tokenAt(reading, verb.head)?.lemma ?? '')) return verb.head;
  let at = verb.endToken;
  while (tokenAt(reading, at)?.pos === 'ADV' || OPENING_MARK.test(lowerAt(reading, at))) at += 1;
  if (isFelt(reading, at)) return at;
  if (tokenAt(reading, verb.head)?.lemma !== 'be') return verb.head;
  const token = tokenAt(reading, at);
  const isVerbal = token !== undefined && PREDICATE.test(token.lower) && (token.pos !== 'NOUN' || isQuotedAlone(reading, at));
  return isVerbal && verbSenses(token).length > 0 ? at : verb.head;
}

const OPENING_MARK = /^["“‘]$/u;
const COPULAS = new Set(['be', 'remain']);
const PREDICATE = /(?:ed|en)$|^(?:dead|hurt)$/u;

/** The sense of a clause's verb, or null. Senses are tried from the most demanding to the least. */
export function senseOf(reading: Reading, clause: Clause): Trigger | null {
  const known = reading.senses[clause.index];
  if (known !== undefined) return known;
  const sense = lookUpSense(reading, clause);
  reading.senses[clause.index] = sense;
  return sense;
}

function lookUpSense(reading: Reading, clause: Clause): Trigger | null {
  const head = tokenAt(reading, predicateOf(reading, clause));
  const senses = head === undefined ? [] : verbSenses(head);
  if (senses.length === 0) return null;
  const roles = rolesOf(reading, clause);
  for (const trigger of senses) if (fits(reading, roles, trigger)) return trigger;
  return null;
}

/** The type of the event that a clause reports through its verb or, with a light verb, through its object. */
export function typeOf(reading: Reading, clause: Clause): EventType | null {
  const sense = senseOf(reading, clause);
  if (sense !== null) return sense.type;
  for (const phrase of rolesOf(reading, clause).patients) {
    const type = nounSenses(reading, phrase)[0]?.sense.type;
    if (type !== undefined) return type;
  }
  return null;
}

/** Whether a noun's conditions hold: `argument` and `light` are judged by the caller, `near:WORDS` by the words around. */
export function isNear(reading: Reading, phrase: NounPhrase, words: readonly string[]): boolean {
  for (let at = Math.max(0, phrase.first - 8); at < phrase.endToken + 4; at += 1) {
    const token = tokenAt(reading, at);
    if (token === undefined) break;
    if (token.sentence === phrase.sentence && at !== phrase.head && nounForms(token).some((form) => words.includes(form))) return true;
  }
  return false;
}
