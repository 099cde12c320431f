/** What a speaker bids others do: "“Release the prisoners,” Ruiz told the government", "Students chanted “Resign!”". */
import { isQuoted } from '../../quoted.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { type Candidate, type Candidates, judgeEach } from '../candidate.ts';
import { isIdle, tellersOf } from '../clause/told.ts';
import { lowerAt, type Reading, tokenAt } from '../reading.ts';

/** Types of deeds that are no demand of anybody where a speaker bids others do them ("“Meet my mother,” he said"). */
const PERSONAL = new Set<string>(['CONSULT', 'MOBILIZE', 'REQUEST', 'ASSAULT']);

const ALLOWED = new Set(['me', 'us', "'s", '’s']);

/** Reads what is bidden as a demand of whoever says it. */
export const readCommands = (reading: Reading, candidates: Candidates): Candidates =>
  judgeEach(candidates, (candidate) => {
    const { clause } = candidate;
    if (clause === null || candidate.phrase !== null || PERSONAL.has(candidate.type) || !isBidden(reading, clause)) return candidate;
    // "“Let me tell you,” he said"
    if (clause.verb.lemma === 'let' && ALLOWED.has(lowerAt(reading, clause.verb.endToken))) return 'a way of speaking';
    // "“Ban the club. It is a risk,” he said": the sentence does not name who speaks.
    const voice = voiceOf(reading, clause) ?? (clause.subjects.length === 0 ? [] : null);
    return voice === null || voice.some((teller) => isIdle(reading, teller)) ? candidate : asDemand(reading, candidate, clause, voice);
  });

const asDemand = (reading: Reading, candidate: Candidate, clause: Clause, agents: readonly NounPhrase[]): Candidate => ({
  ...candidate,
  rule: 'event.requirement',
  type: 'REQUEST',
  mode: null,
  agents,
  patients: addresseesOf(reading, clause, agents),
  obliques: [],
  modality: 'actual',
});

/** A base form at the head of a quotation, or of a sentence in one. */
function isBidden(reading: Reading, { verb }: Clause): boolean {
  const [token, before] = [tokenAt(reading, verb.first), tokenAt(reading, verb.first - 1)];
  if (token === undefined || verb.head !== verb.first || token.lower !== verb.lemma || !/^\p{Lu}/u.test(token.text)) return false;
  return isQuoted(reading.document, token.start) && (OPENING.test(before?.text ?? '') || before?.sentence !== token.sentence);
}

const OPENING = /^["“]$/u;

/** Who says it: whoever shouts it or carries it on a banner, or whom the sentence names as speaker. */
function voiceOf(reading: Reading, clause: Clause): readonly NounPhrase[] | null {
  const clauses = reading.clausesIn(clause.sentence).filter((other) => other !== clause && other.subjects.length > 0);
  const isShown = SHOWING.has(lowerAt(reading, clause.verb.first - 2));
  const callers = clauses.find(({ verb, relation }) => (isShown ? relation === 'main' : CALLING.has(verb.lemma)))?.subjects ?? [];
  const isOwn = !isShown && clause.subjects.length > 0 && !callers.includes(clause.subjects[0] as NounPhrase);
  if (isOwn) return null;
  return callers.length > 0 ? callers : tellersOf(reading, clause);
}

/** Verbs by which a crowd calls for something, and what banners do. */
const CALLING = new Set(['chant', 'shout', 'scream', 'yell', 'read']);
const SHOWING = new Set(['reading', 'saying']);

/** "told the government" */
const addresseesOf = (reading: Reading, { sentence }: Clause, agents: readonly NounPhrase[]): readonly NounPhrase[] =>
  reading
    .clausesIn(sentence)
    .find(({ verb, subjects }) => verb.lemma === 'tell' && subjects[0] === agents[0])
    ?.objects.slice(0, 1) ?? [];
