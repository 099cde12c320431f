/** Events that a verb names: "shelled", "accused", "agreed to"; also light verbs whose object names it: "held talks". */

import type { EventType } from '../../../models/events.ts';
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import type { Token } from '../../token.ts';
import type { Candidates } from '../candidate.ts';
import { isNear, predicateOf, rolesOf, senseOf, typeOf } from '../clause/frame.ts';
import { judgementAt } from '../clause/told.ts';
import { hasClass, verbForms } from '../forms.ts';
import { LIGHT_VERBS, type Modality, type Trigger, wordsOf } from '../lexicon.ts';
import { isDecided, isHypothetical, modalityOf } from '../modality/modality.ts';
import { countedIn, isCompound, lowerAt, nounSenses, type Reading, tokenAt } from '../reading.ts';
import { partiesInClause } from './agents.ts';

/** Reads the verb of every clause. */
export function findVerbal(reading: Reading, { found, rejected }: Candidates): void {
  for (const clause of reading.document.syntax.clauses) {
    const sense = senseOf(reading, clause);
    if (sense === null) continue;
    const head = triggerOf(reading, clause, sense);
    const trigger = { first: head, endToken: head + 1 };
    const rule = ruleOf(clause);
    const { type } = sense;
    const reason = type === null ? 'a sense of the verb that names no event' : reasonAgainst(reading, clause, sense);
    if (type === null || reason !== null) {
      rejected.push({ trigger, rule, reason: reason ?? '' });
      continue;
    }
    const { agents, patients } = partiesInClause(reading, clause, sense);
    found.push({
      rule,
      trigger,
      type,
      mode: sense.mode,
      clause,
      phrase: null,
      agents,
      patients,
      obliques: clause.obliques,
      modality: verbModality(reading, clause, sense),
      label: false,
    });
  }
}

/** The word that names it: the verb, or what the subject is said to be ("is a disgrace"). */
function triggerOf(reading: Reading, clause: Clause, { conditions }: Trigger): number {
  const judgement = conditions.find(({ kind }) => kind === 'is')?.arguments[0];
  return (judgement === undefined ? null : judgementAt(reading, clause, judgement)) ?? predicateOf(reading, clause);
}

/** Why a verb names no event of its own, or null. */
function reasonAgainst(reading: Reading, clause: Clause, sense: Trigger): string | null {
  if (isQuestion(reading, clause)) return 'a question, not a request';
  if (isDenied(reading, clause)) return 'denied or not allowed, and no event';
  if (isCompound(reading, predicateOf(reading, clause))) return 'a part of a longer word';
  if (isAttribute(reading, clause)) return 'a participle that describes the noun behind it';
  if (isOfLaw(reading, clause, sense)) return 'what a law is for';
  if (isItsPurpose(reading, clause, sense)) return 'the purpose of help that is reported already';
  if (isSupposed(reading, clause)) return 'supposed, not reported';
  if (isNumberBeside(reading, clause)) return 'a number told beside another, and nobody compares';
  return isNamedByNoun(reading, clause, sense) ? 'the noun beside the verb names the event' : null;
}

/** "rose to 300, compared to 210 last year" */
function isNumberBeside(reading: Reading, { verb }: Clause): boolean {
  if (verb.first !== verb.head || lowerAt(reading, verb.head) !== 'compared' || !/^(?:to|with)$/u.test(lowerAt(reading, verb.head + 1)))
    return false;
  return [2, 3, 4].some(
    (step) => tokenAt(reading, verb.head + step)?.pos === 'NUM' || /^(?:\p{Sc}|\d)/u.test(lowerAt(reading, verb.head + step)),
  );
}

/** Help that is announced is not given yet; who "does not buy the argument" rejects it; who says that a raid "could amount to a crime" accuses now. */
function verbModality(reading: Reading, clause: Clause, { type, charges, conditions }: Trigger): Modality {
  const modality = modalityOf(reading, clause);
  if (modality === 'negated' && conditions.some(isOfDenial)) return 'actual';
  if (charges && modality === 'planned') return 'actual';
  // "said it would respond in kind": who says so refuses or threatens now.
  if (VOICED_NOW.has(type ?? '') && conditions.some(({ kind }) => kind === 'will')) return 'actual';
  const head = tokenAt(reading, clause.verb.head);
  return type === 'AID' && modality === 'actual' && head !== undefined && isDecided(verbForms(head)) ? 'planned' : modality;
}

const VOICED_NOW: ReadonlySet<string> = new Set(['REJECT', 'THREATEN']);

/** "does not buy", "has no intention": the denial is what the sense means. */
const isOfDenial = ({ kind, arguments: [words] }: Trigger['conditions'][number]): boolean =>
  kind === 'not' || (kind === 'w' && words?.[0] === 'no');

function ruleOf({ verb, relation }: Clause): string {
  if (verb.voice === 'passive') return 'event.passive';
  return relation === 'infinitive' ? 'event.complement' : 'event.verb';
}

/** "if Russia attacks", also with verbs under it ("if it decides to attack"). */
export function isSupposed(reading: Reading, clause: Clause): boolean {
  let at: Clause | undefined = clause;
  for (let depth = 0; at !== undefined && depth < 4; depth += 1) {
    if (isHypothetical(reading, at)) return true;
    if (at.relation === 'main' || at.parent === null) return false;
    at = reading.document.syntax.clauses[at.parent];
  }
  return false;
}

/** "launched an attack", "an explosion destroyed a house": one event, and the noun names it. */
function isNamedByNoun(reading: Reading, clause: Clause, sense: Trigger): boolean {
  const { agents, patients: all } = rolesOf(reading, clause);
  const nounOf = (phrase: NounPhrase): Trigger | undefined =>
    nounSenses(reading, countedIn(reading, phrase) ?? phrase).find(({ sense: noun }) =>
      noun.conditions.every(({ kind, arguments: [words = []] }) => kind === 'near' && isNear(reading, phrase, words)),
    )?.sense;
  const typeOfNoun = (phrase: NounPhrase): EventType | null => nounOf(phrase)?.type ?? null;
  // What is given is a thing, not a second event: "provided humanitarian aid".
  const patients = sense.type === 'AID' ? all.filter((phrase) => typeOfNoun(phrase) !== 'AID') : all;
  const isSpecific = (phrase: NounPhrase): boolean => {
    const noun = nounOf(phrase);
    return noun !== undefined && noun.type !== null && (noun.words.length > 1 || noun.conditions.length > 0);
  };
  if (isLight(reading, clause) && patients.some(isSpecific)) return true;
  // A verb that is light and says nothing more of its object leaves the naming to it: "approved the release of".
  const isVague =
    sense.conditions.every(({ kind, arguments: named }) => named.length === 0 && kind !== 'quoted') && isLight(reading, clause);
  // "agreed a ceasefire deal": what is agreed is the agreement.
  if (sense.term === 'agree' || sense.conditions.some(({ kind }) => kind === 'judged')) return false;
  if (patients.some((phrase) => (isVague ? typeOfNoun(phrase) !== null : typeOfNoun(phrase) === sense.type))) {
    return isVague || sense.conditions.some(({ kind }) => kind === 'obj');
  }
  // "the strikes killed nine": casualties are told of for themselves.
  const isToll = KILLING.has(sense.term) && all.length > 0;
  return sense.type === 'ASSAULT' && !isToll && agents.some((phrase) => typeOfNoun(phrase) === 'ASSAULT');
}

const KILLING = new Set(['kill', 'wound', 'injure', 'hurt', 'maim']);

function isLight(reading: Reading, { verb }: Clause): boolean {
  const head = tokenAt(reading, verb.head);
  const term = (form: string): string => (verb.particle === null ? form : `${form} ${verb.particle}`);
  return head !== undefined && verbForms(head).some((form) => LIGHT_VERBS.get(term(form)) === 'same');
}

/** "proposed a law to allow extraditions": what it allows is not allowed yet. */
function isOfLaw(reading: Reading, { relation, verb }: Clause, { type }: Trigger): boolean {
  const noun = relation === 'infinitive' && type === 'CONCEDE' ? tokenAt(reading, verb.first - 1) : undefined;
  return noun !== undefined && LAWS.some((name) => hasClass(noun, name));
}

const LAWS = ['law', 'bill', 'policy'];

/** "“Why?” asked the mayor", "Ask me again": nobody is asked to do anything. */
function isQuestion(reading: Reading, clause: Clause): boolean {
  const { verb, subjects } = clause;
  const head = tokenAt(reading, verb.head);
  if (asksWhether(reading, clause)) return true;
  if (head?.lemma === 'want') return endsInQuestion(reading, verb.endToken);
  // "was asked if he had regrets"
  if (head?.lemma === 'ask' && QUESTIONING.has(lowerAt(reading, verb.endToken))) return true;
  if (head?.lemma !== 'ask' || verb.first !== verb.head) return false;
  const before = reading.document.raw.slice(Math.max(0, head.start - 4), head.start);
  return /\?["”’']*\s*$/u.test(before) || (subjects.length === 0 && head.text === 'Ask');
}

/** "Did the army fire?": an auxiliary before the subject, and no word that asks for more than yes or no. */
function asksWhether(reading: Reading, { verb, subjects: [subject] }: Clause): boolean {
  const auxiliary = subject === undefined || subject.first > verb.first ? undefined : tokenAt(reading, subject.first - 1);
  return auxiliary?.pos === 'AUX' && !ASKING.has(lowerAt(reading, auxiliary.index - 1)) && endsInQuestion(reading, verb.endToken);
}

const ASKING = new Set(['what', 'why', 'how', 'when', 'where']);
const QUESTIONING = new Set(['if', 'whether', 'what', 'why', 'how', 'who', 'when', 'where']);
const DENYING = new Set(['deny']);
const ALLOWING = new Set(['authorize', 'authorise', 'allow', 'permit']);

/** "denied receiving money", "was not authorized to discuss it": what one denies or may not do is no event. */
function isDenied(reading: Reading, clause: Clause): boolean {
  const above = clauseAbove(reading.document.syntax, clause);
  const head = above === null ? undefined : tokenAt(reading, above.verb.head);
  if (above === null || head === undefined) return false;
  const forms = verbForms(head);
  if (clause.relation === 'ing') return forms.some((form) => DENYING.has(form));
  return (
    clause.relation === 'infinitive' && above.verb.negated && above.verb.voice === 'passive' && forms.some((form) => ALLOWING.has(form))
  );
}

/** "Where do they want us to go?": the first mark behind that ends a sentence. */
function endsInQuestion(reading: Reading, from: number): boolean {
  const sentence = tokenAt(reading, from)?.sentence;
  for (let at = from; tokenAt(reading, at)?.sentence === sentence; at += 1) {
    const { text } = tokenAt(reading, at) ?? { text: '' };
    if (/^[.?!]$/u.test(text)) return text === '?';
    if (text === '') return false;
  }
  return false;
}

const DETERMINING = new Set(['DET', 'ADJ']);

/** What a deed before it only tells the kind of. */
const COMPOUNDED = wordsOf('compounded');

/** Determiners that may be a subject: "both asked Ruiz". */
const ALONE = new Set(['both', 'some', 'many', 'most', 'all', 'each', 'several']);
const MOVING = wordsOf('moving participle');

/** "imposed targeted sanctions", "the allied forces": no clause, although the tagger sees a verb. */
function isAttribute(reading: Reading, { verb, relation, subjects }: Clause): boolean {
  // "Reinforced Peruvian troops remained": the participle opens the phrase of those whom it describes.
  if (relation === 'participle' && verb.first === verb.head && subjects[0]?.first === verb.endToken) return true;
  const before = tokenAt(reading, verb.head - 1);
  const after = tokenAt(reading, verb.head + 1);
  if (isInName(reading, verb.head)) return true;
  // "the Lima shooting victims", "have kidnapping insurance"
  if (verb.first === verb.head && verb.form === 'ing' && after !== undefined && COMPOUNDED.has(after.lower)) return true;
  // "visited the injured in hospital": people, not an event; "those arrested" are told to have been.
  if (before?.pos === 'DET' && before.lower !== 'those' && verb.form === 'participle' && verb.first === verb.head) return true;
  if (verb.first !== verb.head || before === undefined || after === undefined || before.sentence !== after.sentence) return false;
  // "a group of returning residents", "during visiting hours"
  if (before.pos === 'ADP' && MOVING.has(tokenAt(reading, verb.head)?.lower ?? '') && after.pos === 'NOUN') return true;
  if (isLoose(verb, before, after) || isGraded(verb, tokenAt(reading, verb.head - 2), before, after)) return true;
  if (!/(?:ed|ing)$/u.test(tokenAt(reading, verb.head)?.lower ?? '')) return false;
  return (
    ((DETERMINING.has(before.pos) && !ALONE.has(before.lower)) || before.lower === 'and') &&
    (after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ') &&
    (before.lower !== 'and' || verb.form === 'participle')
  );
}

/** "recover stolen funds": a participle between a verb and the noun that is its object. */
const isLoose = ({ form }: Clause['verb'], before: Token, after: Token): boolean =>
  form === 'participle' &&
  before.pos === 'VERB' &&
  !PASSIVE.has(before.lemma) &&
  after.lower !== 'dead' &&
  (after.pos === 'NOUN' || after.pos === 'ADJ');

/** "nine critically wounded persons", "the badly damaged bridge": a participle and its adverb within a noun phrase. */
const isGraded = ({ form }: Clause['verb'], opener: Token | undefined, before: Token, after: Token): boolean =>
  form !== 'ing' &&
  before.lower.endsWith('ly') &&
  before.pos === 'ADV' &&
  (opener?.pos === 'NUM' || (opener?.pos === 'DET' && !ALONE.has(opener.lower))) &&
  opener.sentence === before.sentence &&
  after.pos === 'NOUN';
const PASSIVE = new Set(['get', 'be', 'have', 'become', 'say', 'report']);

/** "Tell Tamer", "Ban Ki-moon": a capitalised word inside a sentence, before a name, is part of it. */
function isInName(reading: Reading, at: number): boolean {
  const [token, before, after] = [tokenAt(reading, at), tokenAt(reading, at - 1), tokenAt(reading, at + 1)];
  if (token === undefined || before?.sentence !== token.sentence || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  return /^[\p{L},]/u.test(before.text) && after?.pos === 'PROPN' && /^\p{Lu}/u.test(after.text);
}

/** "gave money to support the refugees", "used its veto to block the resolution": one event, named by the verb above. */
function isItsPurpose(reading: Reading, clause: Clause, { type }: Trigger): boolean {
  const parent = clauseAbove(reading.document.syntax, clause);
  const above = parent === null ? null : typeOf(reading, parent);
  // "rallied outside the court, waving flags"
  if (clause.relation === 'ing' && type === 'PROTEST') return above === 'PROTEST';
  // "plans to arrest and deport migrants": the second is joined, and no purpose of the first.
  const isJoined = tokenAt(reading, clause.verb.first - 1)?.pos === 'CCONJ';
  if (clause.relation !== 'infinitive' || isJoined) return false;
  return above !== null && ((above === type && type !== 'REQUEST') || (above === 'AID' && type === 'SUPPORT'));
}
