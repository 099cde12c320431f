/** What a party says that it will do or will not do: "said it would respond in kind", "“We will not negotiate,” Ruiz said", "is not willing to talk". */
import { isQuoted } from '../../quoted.ts';
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { hasClass } from '../forms.ts';
import { isOneOf, lowerAt, type Reading } from '../reading.ts';
import { tellersOf } from './told.ts';

export type Will = 'yes' | 'not';

/** A stated will, and whose it is: of a pronoun, whoever speaks. */
interface Willed {
  readonly will: Will;
  readonly by: readonly NounPhrase[];
}

const WILL = new Set(['will', "'ll", '’ll', 'wo', 'shall']);
const CAN = new Set(['can', 'could']);
/** What one "cannot" do, who will not: unlike "could not leave the house". */
const CONSENTING = new Set(['accept', 'agree', 'allow', 'permit', 'recognise', 'recognize', 'support', 'tolerate']);
const ALONE = new Set(['main', 'coordinate']);
/** Words before "to" by which somebody is minded to do it, or is not. */
const MINDED = new Set(['going', 'willing', 'ready', 'prepared']);
const AVERSE = new Set(['unwilling', 'unprepared', 'reluctant', 'loath']);
/** Verbs that deny a will where they are denied themselves. */
const MINDING = new Set(['want', 'wish', 'intend']);

/** The will that a clause states, with what it stands on. */
function willStatedIn(reading: Reading, clause: Clause): { readonly will: Will; readonly clause: Clause; readonly isTold: boolean } | null {
  const { verb, relation } = clause;
  // "not one word that I do not agree with"
  if (relation === 'relative') return null;
  if (relation === 'infinitive') return willAbove(reading, clause);
  if (verb.form !== 'finite' || verb.perfect) return null;
  const will = verb.negated ? 'not' : 'yes';
  if (verb.tense === 'future' || WILL.has(verb.modal ?? '')) return { will, clause, isTold: false };
  if (verb.modal === 'would') return { will, clause, isTold: true };
  if (CAN.has(verb.modal ?? '')) return verb.negated && CONSENTING.has(verb.lemma) ? { will, clause, isTold: true } : null;
  // "We do not negotiate with terrorists": a rule of one's own.
  const isRule =
    ALONE.has(relation) && verb.negated && verb.tense === 'present' && verb.modal === null && isFirstPerson(reading, clause.subjects[0]);
  return isRule ? { will, clause, isTold: true } : null;
}

/** "is not going to change", "is unwilling to talk", "will not hesitate to use force" */
function willAbove(reading: Reading, clause: Clause): { readonly will: Will; readonly clause: Clause; readonly isTold: boolean } | null {
  const above = clauseAbove(reading.document.syntax, clause);
  if (above === null || above.verb.form !== 'finite' || above.verb.perfect || above.relation === 'relative') return null;
  // "I was not going to vote" tells of then; "said they were not going to vote", of now.
  const isThen = above.verb.tense === 'past' && above.relation !== 'complement';
  const word = lowerAt(reading, clause.verb.first - 1);
  const found = (will: Will) => ({ will, clause: above, isTold: false });
  const negated = above.verb.negated || isDeniedMind(reading, clause);
  if (isThen && (negated || !MINDED.has(word) || word === 'going')) return null;
  if (AVERSE.has(word)) return negated ? null : found('not');
  if (MINDED.has(word)) return found(negated ? 'not' : 'yes');
  if (!above.verb.negated || above.objects.length > 0) return null;
  if (above.verb.lemma === 'hesitate') return found('yes');
  return MINDING.has(above.verb.lemma) && above.verb.modal === null ? found('not') : null;
}

/** "is not (yet) ready to talk": the word of denial before the adjective. */
export const isDeniedMind = (reading: Reading, { verb }: Clause): boolean =>
  [2, 3].some((step) => /^(?:not|n['’]t|never)$/u.test(lowerAt(reading, verb.first - step)));

const FIRST = new Set(['i', 'we']);
const THIRD = new Set(['he', 'she', 'they', 'it']);
/** Words of those who can will something as a party to what the news tells of. */
const PARTIES = ['human', 'official', 'organisation', 'force', 'leadership', 'worker', 'protester', 'party', 'court', 'rebel force'];
const KINDS = new Set(['country', 'organization', 'group', 'person']);
const SIDES = new Set(['country', 'organization', 'group']);
/** Those who speak of play, of the market or of the sick. */
const IDLE = 'analyst|band|champion|club|coach|economist|expert|fan|forecaster|player|scientist|singer|star|team|trader|trainer'
  .split('|')
  .map((word) => `=${word}`);

const isFirstPerson = (reading: Reading, subject: NounPhrase | undefined): boolean =>
  subject !== undefined && FIRST.has(lowerAt(reading, subject.head)) && isQuoted(reading.document, subject.start);

const isHuman = (reading: Reading, phrase: NounPhrase): boolean =>
  reading.kindOf(phrase) === 'person' ||
  (!SIDES.has(reading.kindOf(phrase) ?? '') &&
    isOneOf(reading, phrase, ['human', 'official']) &&
    !isOneOf(reading, phrase, ['organisation', 'judged body']));

const isParty = (reading: Reading, phrase: NounPhrase): boolean =>
  !isOneOf(reading, phrase, IDLE) &&
  !reading.tokens.slice(phrase.first, phrase.endToken).some((word) => hasClass(word, 'sport')) &&
  (isOneOf(reading, phrase, PARTIES) || KINDS.has(reading.kindOf(phrase) ?? ''));

/** Whose will it is: the subject, or of a pronoun whoever speaks; null where somebody foretells what others do, or nobody is known. */
function willing(reading: Reading, clause: Clause, isTold: boolean): readonly NounPhrase[] | null {
  const [subject] = clause.subjects;
  if (subject === undefined) return null;
  const tellers = tellersOf(reading, clause);
  const word = lowerAt(reading, subject.head);
  if (FIRST.has(word)) {
    if (!isFirstPerson(reading, subject)) return null;
    return tellers?.every((teller) => isParty(reading, teller) || isPronoun(reading, teller)) === false ? null : (tellers ?? [subject]);
  }
  if (THIRD.has(word)) {
    if (tellers === null || isQuoted(reading.document, subject.start)) return null;
    // "the minister said it would rain"
    if (word === 'it' && tellers.some((teller) => isHuman(reading, teller))) return null;
    return tellers.every((teller) => isParty(reading, teller) || isPronoun(reading, teller)) ? tellers : null;
  }
  if (!isParty(reading, subject) || (isTold && tellers === null)) return null;
  if (tellers?.some((teller) => isOneOf(reading, teller, IDLE)) === true) return null;
  // "Chile said Peru would not attack"
  if (SIDES.has(reading.kindOf(subject) ?? '') && tellers?.some((teller) => isOtherSide(reading, teller, subject)) === true) return null;
  return [subject];
}

const isPronoun = (reading: Reading, { head }: NounPhrase): boolean => THIRD.has(lowerAt(reading, head));

const isOtherSide = (reading: Reading, teller: NounPhrase, subject: NounPhrase): boolean =>
  SIDES.has(reading.kindOf(teller) ?? '') && lowerAt(reading, teller.head) !== lowerAt(reading, subject.head);

/** What a party will or will not do by its own word, or null. */
function willedIn(reading: Reading, clause: Clause): Willed | null {
  if (clause.verb.voice !== 'active') return null;
  const stated = willStatedIn(reading, clause);
  if (stated === null) return null;
  const by = willing(reading, stated.clause, stated.isTold);
  return by === null ? null : { will: stated.will, by };
}

/** Whether a clause states a will, of those named by classes or words if any are given. */
export function isWilled(reading: Reading, clause: Clause, will: Will, names?: readonly string[]): boolean {
  const willed = willedIn(reading, clause);
  return willed?.will === will && (names === undefined || willed.by.some((phrase) => isOneOf(reading, phrase, names)));
}
