/** Deeds of what cannot act: weather and disease, vehicles, animals, drugs; storms by their names; and casualties that nobody caused. */
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { NAMING } from '../../syntax/words.ts';
import type { Token } from '../../token.ts';
import type { Candidate } from '../candidate.ts';
import { hasClass, verbForms } from '../forms.ts';
import { isOneOf, lowerAt, type Reading, tokenAt } from '../reading.ts';
import { type Calamity, isBlast } from './calamity.ts';

/** Why a candidate reports no deed, or null. */
export function reasonOfNobody(reading: Reading, candidate: Candidate, calamity: Calamity): string | null {
  const { agents, patients, type, trigger } = candidate;
  const word = tokenAt(reading, trigger.first);
  if (word === undefined) return null;
  if (agents.length > 0 && agents.every((agent) => cannotAct(reading, agent, candidate, calamity))) return 'done by what cannot act';
  // "called the blaze a wake-up call": the second object is the name.
  const faced = NAMING.has(word.lemma) ? patients.slice(0, 1) : patients;
  const isBlamed = word.lemma === 'blame' && !candidate.obliques.some(({ preposition }) => preposition === 'on');
  const isAgainst = type === 'ASSAULT' || (type === 'ACCUSE' && (NAMING.has(word.lemma) || isBlamed));
  // "inflicted losses on the army": what is done, and not who is fought.
  if (isAgainst && word.lemma !== 'inflict' && faced.length > 0 && faced.every((patient) => isEvil(reading, patient)))
    return 'words or a fight against no one';
  return isOfNobody(reading, candidate, word, calamity) ? 'nobody did it: the article tells of an accident or a disaster' : null;
}

/** Whether harm in an article of an accident or a disaster was done by nobody who can act. */
function isOfNobody(reading: Reading, { agents, patients, phrase, type, mode }: Candidate, word: Token, calamity: Calamity): boolean {
  const isOfBlast = isBlast(word);
  const isHarm = type === 'ASSAULT' || (type === 'COERCE' && agents.length > 0 && DRIVING_OUT.has(mode ?? ''));
  const isTold = agents.length > 0 || isOfBlast || hasClass(word, 'harm of a disaster');
  if (!isHarm || !isTold || (phrase !== null && !isOfBlast) || !calamity.isAccident(word.sentence, isOfBlast)) return false;
  // "Ten soldiers have died since rain set in": not of the rain.
  return (
    !agents.some((agent) => isActor(reading, agent)) && (isOfBlast || !patients.some((patient) => isOneOf(reading, patient, ['force'])))
  );
}

/** Modes of COERCE that disasters remind of: "forced thousands from their homes", "cut off the villages". */
const DRIVING_OUT = new Set(['deport', 'restrict']);
const ACTORS = ['human', 'force', 'organisation', 'official', 'leadership', 'court', 'protester', 'civilian', 'suspect', 'weapon'];

/** Who can harm; a town or a mountain by its name does not. */
const isActor = (reading: Reading, phrase: NounPhrase): boolean => {
  if (isOneOf(reading, phrase, DRIVEN)) return false;
  const kind = reading.kindOf(phrase);
  return kind === null ? lowerAt(reading, phrase.head) !== 'it' && isOneOf(reading, phrase, ACTORS) : kind !== 'place';
};

/** What never acts, whatever the verb. */
const INANIMATE = ['animal', 'remedy'];
/** What is driven, and hits others by accident unless violence is told of nearby. */
const DRIVEN = ['aircraft', 'ship', '=plane', '=ferry', '=boat'];
/** Of those, what crashes by accident only; a drone is meant to. */
const CIVIL = ['civil craft', 'ship', 'vehicle'];
/** What a driver does with a vehicle on purpose. */
const RAMMING = new Set(['ram', 'explode', 'detonate', 'blow']);

/** "armoured cars": driven by those who fight. */
function isOfForces({ tokens }: Reading, { first, head }: NounPhrase): boolean {
  return tokens.slice(first, head).some(({ lower }) => /^(?:armou?red|army|military)$/u.test(lower));
}

/** What is brought comes on wheels. */
const BRINGING = new Set(['bring', 'carry', 'cross', 'deliver', 'enter', 'ferry']);

function cannotAct(reading: Reading, phrase: NounPhrase, candidate: Candidate, calamity: Calamity): boolean {
  const head = tokenAt(reading, phrase.head);
  const verb = tokenAt(reading, candidate.trigger.first);
  if (head === undefined || verb === undefined) return false;
  if (calamity.storms.has(head.text)) return true;
  if (isOneOf(reading, phrase, ['disaster']) && !isGunfire(reading, phrase)) return true;
  const isName = head.pos === 'PROPN' && reading.kindOf(phrase) !== null;
  if (!isName && isOneOf(reading, phrase, INANIMATE)) return true;
  if (isOneOf(reading, phrase, CIVIL) && isCrash(reading, candidate, calamity)) return true;
  // "trucks brought flour to the town"
  if (candidate.type === 'AID' && verbForms(verb).some((form) => BRINGING.has(form))) return false;
  if (isOneOf(reading, phrase, ['vehicle']) && !isOfForces(reading, phrase))
    return !verbForms(verb).some((form) => RAMMING.has(form)) && !(candidate.type === 'ASSAULT' && calamity.hasForce(verb.sentence));
  if (isOneOf(reading, phrase, DRIVEN) && hasClass(verb, 'hitting verb')) return !calamity.hasForce(verb.sentence);
  return isPronoun(head.lower) && isOfThing(reading, phrase, candidate, calamity);
}

/** "The plane crashed, killing both pilots": the clause above tells of the accident. */
function isCrash(reading: Reading, { clause }: Candidate, calamity: Calamity): boolean {
  const above = clause?.verb.form === 'ing' ? clauseAbove(reading.document.syntax, clause) : null;
  const verb = above === null ? undefined : tokenAt(reading, above.verb.head);
  return verb !== undefined && hasClass(verb, 'hitting verb') && !(calamity.hasForce(verb.sentence) && hasTarget(reading, above));
}

/** "its jets hit two camps, killing ten": what is struck on purpose. */
const hasTarget = (reading: Reading, above: Clause | null): boolean =>
  above?.objects.some((phrase) => isOneOf(reading, phrase, ['force', 'territory', 'dwelling', 'attackn'])) ?? false;

const ARTICLES = new Set(['a', 'an', 'the', 'this', 'that', 'another', 'one']);

/** "artillery fire", "a live-fire drill": without an article, or joined by a hyphen, that of guns. */
const isGunfire = (reading: Reading, { first, head }: NounPhrase): boolean =>
  lowerAt(reading, head) === 'fire' && (!ARTICLES.has(lowerAt(reading, first)) || lowerAt(reading, head - 1) === '-');

const isPronoun = (word: string): boolean => word === 'it' || word === 'they';

/** "The fire killed two as it ripped through": the subject before the pronoun. */
function isOfThing(reading: Reading, { first, sentence }: NounPhrase, candidate: Candidate, calamity: Calamity): boolean {
  const subjects = [sentence, sentence - 1].flatMap((at) => {
    const main = reading.clausesIn(at).find((clause) => clause.subjects.some((subject) => subject.first < first));
    return main === undefined ? [] : [main.subjects.filter((subject) => subject.first < first)];
  })[0];
  return (
    subjects?.every((subject) => !isPronoun(lowerAt(reading, subject.head)) && cannotAct(reading, subject, candidate, calamity)) ?? false
  );
}

/** Diseases, fires and abuses: whoever fights them attacks nobody. */
const isEvil = (reading: Reading, phrase: NounPhrase): boolean =>
  isOneOf(reading, phrase, ['disaster', 'ill']) && !isGunfire(reading, phrase);
