/** What somebody says of others: "Ruiz said the government had failed the miners", "“He is a liar,” Ruiz said". */
import { isQuoted } from '../../quoted.ts';
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { hasClass } from '../forms.ts';
import { isOneOf, lowerAt, type Reading, tokenAt } from '../reading.ts';
import { byPhrase } from './reckoning.ts';
import { isSaying, speakerOf } from './speaker.ts';

/** Who says what a clause says: above it, or behind it and a comma ("The law is unjust, Ruiz said"); null where nobody does. */
export const tellersOf = (reading: Reading, clause: Clause): readonly NounPhrase[] | null =>
  speakerOf(reading, clause) ?? findersOf(reading, clause) ?? tellersBehind(reading, clause);

/** "The inquiry found that the army had lied": who concludes it. */
function findersOf(reading: Reading, clause: Clause): readonly NounPhrase[] | null {
  const above = clause.relation === 'complement' ? clauseAbove(reading.document.syntax, clause) : null;
  const finds = above !== null && above.verb.voice === 'active' && FINDING.has(tokenAt(reading, above.verb.head)?.lemma ?? '');
  return finds && above.subjects.length > 0 ? above.subjects : null;
}

const FINDING = new Set(['accuse', 'allege', 'conclude', 'find']);
const ALONE = new Set(['main', 'coordinate']);

const tellersBehind = (reading: Reading, clause: Clause): readonly NounPhrase[] | null => sayingBehind(reading, clause)?.subjects ?? null;

function sayingBehind(reading: Reading, clause: Clause): Clause | null {
  if (!ALONE.has(clause.relation)) return null;
  const saying = reading
    .clausesIn(clause.sentence)
    .find((other) => other.index > clause.index && ALONE.has(other.relation) && isSaying(reading, other));
  // "told reporters": to whom.
  if (saying === undefined || (saying.objects.length > 0 && saying.verb.lemma !== 'tell')) return null;
  if (saying.subjects.length === 0 || reading.childrenOf(saying).some(({ relation }) => relation === 'complement')) return null;
  const first = Math.min(saying.verb.first, saying.subjects[0]?.first ?? saying.verb.first);
  const isSetOff = [first - 1, first - 2].some((at) => /^[,!]$/u.test(lowerAt(reading, at))) && first > clause.verb.head;
  return isSetOff ? saying : null;
}

const ANSWERED = ['claim', '=claim', '=finding', '=conclusion', '=charge', '=accusation', '=allegation', '=view', '=assertion', '=account'];

/** Who said what a noun beside the sentence takes up: "Ruiz said the army fired, a claim that the president denied". None where nothing does. */
export function answeredIn(reading: Reading, clause: Clause): readonly NounPhrase[] {
  const [subject] = clause.subjects;
  if (subject === undefined || subject.endToken > clause.verb.first) return [];
  const opener = /^(?:that|which)$/u.test(lowerAt(reading, subject.first - 1)) ? 1 : 0;
  const noun = reading.document.syntax.nounPhraseAt(subject.first - 1 - opener);
  const isBeside = noun !== null && lowerAt(reading, noun.first - 1) === ',' && /^an?$/u.test(lowerAt(reading, noun.first));
  if (!isBeside || !isOneOf(reading, noun, ANSWERED)) return [];
  const saying = reading.clausesIn(clause.sentence).find((other) => other.index < clause.index && tells(reading, other));
  return saying?.subjects ?? [];
}

const tells = (reading: Reading, clause: Clause): boolean =>
  ALONE.has(clause.relation) && (isSaying(reading, clause) || FINDING.has(tokenAt(reading, clause.verb.head)?.lemma ?? ''));

/** Words of those who are judged for what they do in office or as a side of a conflict. */
const JUDGEABLE = ['official', 'leadership', 'court', 'judged body'];
const KINDS = new Set(['country', 'organization', 'group', 'person']);
const THIRD = new Set(['he', 'she', 'they']);

const NOBODY = /^(?:any|every|no|some)(?:body|one|thing)$/u;

/** Whether a phrase names a party that others judge: in office, a state, a body or a person by name. */
function isJudgeable(reading: Reading, phrase: NounPhrase): boolean {
  const head = tokenAt(reading, phrase.head);
  if (head === undefined) return false;
  if (head.pos === 'PRON') return THIRD.has(head.lower) && isQuoted(reading.document, head.start);
  if (isOneOf(reading, phrase, JUDGEABLE)) return true;
  return head.pos === 'PROPN' && !NOBODY.test(head.lower) && KINDS.has(reading.kindOf(phrase) ?? '');
}

/** Those who judge at play or for pleasure. */
const IDLE = ['coach', 'player', 'fan', 'reviewer', 'trainer', 'analyst', 'trader', 'doctor', 'scientist', 'actor', 'singer'].map(
  (word) => `=${word}`,
);
export const isIdle = (reading: Reading, phrase: NounPhrase): boolean => isOneOf(reading, phrase, IDLE);
const FORECAST = new Set(['may', 'might', 'could', 'should', 'must', 'can', 'will', 'would']);
const OWN = new Set(['his', 'her', 'its', 'their', 'my', 'our']);

/** Whom a clause tells of: its subject, or who did it in a passive ("the miners had been betrayed by the government"). */
function judgedIn(reading: Reading, clause: Clause): readonly NounPhrase[] {
  const doers = clause.verb.voice === 'passive' ? byPhrase(reading, clause) : [];
  return doers.length > 0 ? doers : clause.subjects;
}

/** The same, or whom the teller names for a pronoun: "“They are thieves,” Ruiz said of the ministers". */
export function spokenOf(reading: Reading, clause: Clause): readonly NounPhrase[] {
  const judged = judgedIn(reading, clause);
  const named = judged.every(({ head }) => tokenAt(reading, head)?.pos === 'PRON') ? sayingBehind(reading, clause)?.obliques : undefined;
  return named?.find(({ preposition, first }) => preposition === 'of' && lowerAt(reading, first - 1) === 'said')?.phrases ?? judged;
}

/**
 * Whether somebody says a clause of a party that is not he himself, or of a thing of the classes, as a fact.
 * What is foreseen, supposed or asked judges nobody yet.
 */
export function isToldOfOther(reading: Reading, clause: Clause, things: readonly string[] | undefined): boolean {
  const [subject] = things === undefined ? judgedIn(reading, clause) : clause.subjects;
  if (subject === undefined || clause.verb.form !== 'finite' || FORECAST.has(clause.verb.modal ?? '')) return false;
  if (reading.tokens.slice(subject.first, Math.max(subject.endToken, clause.verb.first)).some((word) => hasClass(word, 'sport')))
    return false;
  const tellers = othersTelling(reading, clause, subject);
  if (tellers === null) return false;
  // "said his decision was a mistake": of himself.
  if (OWN.has(lowerAt(reading, subject.first)) && !isQuoted(reading.document, subject.start)) return false;
  // "Police said Omar Diaz had failed to stop": of a suspect.
  if (reading.kindOf(subject) === 'person' && tellers.some((teller) => isOneOf(reading, teller, ['investigator']))) return false;
  // "Police said the march was illegal": an order, not a judgement of somebody.
  if (things !== undefined && tellers.some((teller) => isOneOf(reading, teller, ['=police']))) return false;
  return things === undefined ? isJudgeable(reading, subject) : isOneOf(reading, subject, things);
}

/** Who says a clause of a subject that is not he himself, and neither at play nor for pleasure; null where nobody does. */
function othersTelling(reading: Reading, clause: Clause, subject: NounPhrase): readonly NounPhrase[] | null {
  const tellers = tellersOf(reading, clause);
  return tellers === null || tellers.includes(subject) || tellers.some((teller) => isIdle(reading, teller)) ? null : tellers;
}

/** What is to come. */
const COMING = new Set(['shall', 'will', 'would', "'ll", '’ll', 'wo']);
/** Words of those whom others threaten; of people in general one foretells ("taxpayers will pay a heavy price"). */
const FACED = [
  ...JUDGEABLE,
  'force',
  'captor',
  'protester',
  'militia',
  'suspect',
  '=those',
  '=anyone',
  '=whoever',
  '=everyone',
  '=you',
  '=they',
];

/** Whether somebody says of a party that is not he himself, or of a thing of the classes, what will become of it: "“Chile will pay for this,” Ruiz said". */
export function isForetoldOfOther(reading: Reading, clause: Clause, things: readonly string[] | undefined): boolean {
  const { verb, subjects } = clause;
  const [subject] = subjects;
  if (subject === undefined || (verb.tense !== 'future' && !COMING.has(verb.modal ?? ''))) return false;
  if (OWN.has(lowerAt(reading, subject.first)) || othersTelling(reading, clause, subject) === null) return false;
  if (things !== undefined) return isOneOf(reading, subject, things);
  const word = lowerAt(reading, subject.head);
  if (word === 'i' || word === 'we' || (THIRD.has(word) && !isQuoted(reading.document, subject.start))) return false;
  return isOneOf(reading, subject, FACED) || isJudgeable(reading, subject);
}

/** How far behind "is" the word of judgement may stand. */
const LONGEST = 7;
const MEASURING = new Set(['too', 'not', 'never', 'like', 'as']);

/** The word of the classes that says what the subject is: "was a disgrace", "is deeply immoral"; not "was a terrorist attack". Null where none does. */
export function judgementAt(reading: Reading, { verb }: Clause, names: readonly string[]): number | null {
  for (let at = verb.head + 1; at < verb.head + LONGEST; at += 1) {
    const word = tokenAt(reading, at);
    if (word === undefined || word.sentence !== verb.sentence || /^(?:ADP|SCONJ)$/u.test(word.pos) || MEASURING.has(word.lower))
      return null;
    if (/^[,;:.]$/u.test(word.text)) return null;
    if (names.some((name) => hasClass(word, name))) return isWhole(reading, at) ? at : null;
  }
  return null;
}

/** Nouns that only carry the adjective before them. */
const CARRYING = new Set(
  'act action attempt bill decision deed government law leader man measure move one person policy president regime ruling state step way woman'.split(
    ' ',
  ),
);

/** Whether the word says what the subject is, and not what kind of a further thing it is. */
function isWhole(reading: Reading, at: number): boolean {
  const phrase = reading.document.syntax.nounPhraseAt(at);
  if (phrase === null || phrase.head <= at) return tokenAt(reading, at + 1)?.pos !== 'NOUN' || CARRYING.has(lowerAt(reading, at + 1));
  return CARRYING.has(tokenAt(reading, phrase.head)?.lemma ?? '');
}
