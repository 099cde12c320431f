/** Words of events that report none: what was left unsaid, what a refusal refuses, what may be done, and what somebody talks about. */

import type { EventType } from '../../../models/events.ts';
import { contains, firstFrom, type Span } from '../../../text/span.ts';
import type { QuoteAnnotation } from '../../quotes/index.ts';
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { NAMING } from '../../syntax/words.ts';
import { type Candidate, type Candidates, judgeEach } from '../candidate.ts';
import { senseOf } from '../clause/frame.ts';
import { settingOf } from '../clause/noun-setting.ts';
import { tellersOf } from '../clause/told.ts';
import { isWilled } from '../clause/will.ts';
import { nounForms, verbForms } from '../forms.ts';
import { wordsOf } from '../lexicon.ts';
import { hasNobody, isSecondInfinitive } from '../modality/modality.ts';
import { lowerAt, type Reading, tailOf, tokenAt } from '../reading.ts';

/** Leaves out what is not reported to happen, to be planned, demanded or threatened. */
export function withoutMereWords(reading: Reading, candidates: Candidates, { found: quotes }: QuoteAnnotation): Candidates {
  const speech = quotes.flatMap(({ type, spans }) => (type === 'direct' ? spans : [])).toSorted((a, b) => a.start - b.start);
  return judgeEach(candidates, (candidate) => {
    const spoken = isSpoken(reading, candidate, speech);
    return (
      reasonAgainst(reading, candidate) ??
      refusedBy(reading, candidate) ??
      (spoken ? reasonInSpeech(reading, candidate) : null) ??
      candidate
    );
  });
}

/** "“There will be no talks with the rebels,” Ruiz said": whoever says so refuses them. */
function refusedBy(reading: Reading, candidate: Candidate): Candidate | null {
  const { clause, phrase, modality, type, agents } = candidate;
  if (phrase === null || clause === null || agents.length > 0 || modality !== 'negated' || !WILLED.has(type)) return null;
  if (clause.verb.lemma !== 'be' || clause.verb.tense !== 'future' || lowerAt(reading, phrase.first) !== 'no') return null;
  if (lowerAt(reading, clause.verb.first - 1) !== 'there') return null;
  const tellers = tellersOf(reading, clause);
  return tellers === null ? null : { ...candidate, agents: tellers };
}

/** Whether somebody says it in words of his own. */
function isSpoken(reading: Reading, { trigger }: Candidate, speech: readonly Span[]): boolean {
  const first = tokenAt(reading, trigger.first);
  const said = first === undefined ? undefined : speech[firstFrom(speech, first.start + 1) - 1];
  return first !== undefined && said !== undefined && contains(said, first);
}

function reasonAgainst(reading: Reading, candidate: Candidate): string | null {
  if (isUnsaid(candidate)) return 'not said, and so no event';
  if (isUnharmed(reading, candidate)) return 'nobody came to harm';
  if (isRefused(reading, candidate)) return 'the refusal above names it';
  if (isAsked(reading, candidate)) return 'the request above names it';
  if (isPossible(reading, candidate)) return 'what somebody may do, not what he does';
  if (isPolled(reading, candidate)) return 'what a share of those who were asked say';
  if (isLabel(reading, candidate)) return 'what somebody calls something';
  if (isWish(reading, candidate)) return 'what is demanded or refused, which the verb reports';
  return isUntold(candidate) ? 'words or help of nobody in particular' : null;
}

/** What whoever will not do it refuses. */
const WILLED: ReadonlySet<EventType> = new Set<EventType>(['AID', 'AGREE', 'COOPERATE', 'CONCEDE', 'CONSULT', 'SUPPORT', 'RETREAT']);

/** Of what a speaker says in words of his own, his denials and his topics are no reports. */
function reasonInSpeech(reading: Reading, { modality, phrase, rule, clause, type }: Candidate): string | null {
  // "“We will not meet them,” Ruiz said": a refusal of hers.
  if (modality === 'negated' && clause !== null && WILLED.has(type) && isWilled(reading, clause, 'not')) return null;
  if (modality === 'negated') return 'what a speaker denies or rules out';
  // Unlike "they launched a raid"
  return phrase !== null && (rule === 'event.noun' || modality !== 'actual') ? 'what a speaker talks about' : null;
}

const CALLING = new Set(
  'brand characterise characterize condemn decry denounce describe dismiss hail herald portray praise welcome'.split(' '),
);

/** "dismissed the appeal as meddling", "called the arrest a kidnapping": a name for what the verb's object tells. */
const isLabel = (reading: Reading, { phrase, clause }: Candidate): boolean =>
  phrase !== null &&
  clause !== null &&
  ((CALLING.has(clause.verb.lemma) && lowerAt(reading, phrase.first - 1) === 'as') ||
    (NAMING.has(clause.verb.lemma) && clause.verb.voice === 'active' && clause.objects[1] === phrase));

/** Acts of speech that are none where they are denied: "did not ask", "would not criticise". */
const SAID: ReadonlySet<EventType> = new Set<EventType>(['REQUEST', 'THREATEN', 'ACCUSE']);

/** Unlike an inquiry that was not opened, or "nobody has been charged". */
const isUnsaid = ({ modality, type, mode, clause }: Candidate): boolean =>
  modality === 'negated' && SAID.has(type) && mode !== 'investigate' && !(mode === 'allege' && clause?.verb.voice === 'passive');

const HURTING = new Set(['kill', 'wound', 'injure', 'hurt', 'maim', 'harm', 'die']);

/** "nobody was hurt" */
function isUnharmed(reading: Reading, { clause, phrase, type, trigger }: Candidate): boolean {
  const verb = tokenAt(reading, trigger.first);
  if (type !== 'ASSAULT' || phrase !== null || clause === null || verb === undefined) return false;
  return hasNobody(reading, clause) && verbForms(verb).some((form) => HURTING.has(form));
}

/** "refused to meet", "had no intention of meeting": one event, the refusal. */
function isRefused(reading: Reading, { clause, phrase, modality }: Candidate): boolean {
  if (phrase !== null || modality !== 'negated' || clause === null) return false;
  if (clause.relation !== 'infinitive' && !(clause.relation === 'ing' && clause.opener === 'of')) return false;
  const above = governing(reading, clause);
  return above !== null && senseOf(reading, above)?.type === 'REJECT';
}

/** "refused to leave or to disarm": what governs the first infinitive governs the second. */
function governing(reading: Reading, clause: Clause): Clause | null {
  const above = clauseAbove(reading.document.syntax, clause);
  return above !== null && isSecondInfinitive(reading, clause, above) ? clauseAbove(reading.document.syntax, above) : above;
}

/** What PLOVER takes for kinds of requests: to assist, to meet, to yield, to support. */
const ASKED: ReadonlySet<EventType> = new Set<EventType>(['AID', 'SUPPORT', 'CONSULT', 'AGREE', 'COOPERATE', 'CONCEDE']);

/** "asked the donors to help"; unlike "urged both armies to withdraw". */
function isAsked(reading: Reading, { clause, phrase, modality, type }: Candidate): boolean {
  if (phrase !== null || modality !== 'demanded' || !ASKED.has(type) || clause?.relation !== 'infinitive') return false;
  const above = governing(reading, clause);
  const head = above === null ? undefined : tokenAt(reading, above.verb.head);
  return above !== null && !ORDERING.has(head?.lemma ?? '') && senseOf(reading, above)?.type === 'REQUEST';
}

/** Whoever gives orders decides what is done. */
const ORDERING = new Set(['order', 'tell', 'instruct', 'command']);

const MAY = new Set(['can', 'could', 'may', 'might']);
/** Words under which an infinitive is only possible. */
const ENABLING = wordsOf('enabling');

/** "can arrest", "the right to vote", "allows them to raid"; not "could amount to a crime", which charges somebody with it. */
function isPossible(reading: Reading, { clause, phrase }: Candidate): boolean {
  if (phrase !== null || clause === null) return false;
  const { verb, relation } = clause;
  const sense = senseOf(reading, clause);
  // "cannot accept the plan" refuses it.
  if (MAY.has(verb.modal ?? '') && !verb.perfect)
    return sense?.charges !== true && sense?.conditions.some(({ kind }) => kind === 'will') !== true;
  if (relation !== 'infinitive') return false;
  const before = tokenAt(reading, verb.first - 1);
  // "to free the captives and to leave": nobody is free to leave.
  const above = before?.pos === 'CCONJ' ? null : clauseAbove(reading.document.syntax, clause);
  const governors = [before, above === null ? undefined : tokenAt(reading, above.verb.head)];
  return governors.some((word) => word !== undefined && [...nounForms(word), ...verbForms(word)].some((form) => ENABLING.has(form)));
}

/** "needs peace", "opposed an inquiry": the verb says all; unlike "demanded the release of three sailors". */
function isWish(reading: Reading, { rule, phrase, modality, mode }: Candidate): boolean {
  if (rule !== 'event.light-verb' || phrase === null || phrase.possessor !== null || tailOf(reading, phrase).length > 0) return false;
  const isStopped = mode === 'investigate' && settingOf(reading, phrase).light === 'negated';
  return modality === 'demanded' || modality === 'negated' || isStopped;
}

/** "44 per cent said", "fewer than one in ten opposed": an answer to a survey; unlike a ballot, in which they vote. */
function isPolled(reading: Reading, { agents, clause, type }: Candidate): boolean {
  const votes = clause !== null && clause.verb.tense === 'past' && tokenAt(reading, clause.verb.head)?.lemma === 'vote';
  return TOLD.has(type) && !votes && agents.some((agent) => isShare(reading, agent));
}

/** Whether a phrase is a share of many ("44 | per cent", "one | in ten"); "a panel in 1989" is none. */
const isShare = (reading: Reading, { first, head, endToken }: NounPhrase): boolean => {
  for (let at = first; at < endToken + 2; at += 1) if (SHARES.has(lowerAt(reading, at))) return true;
  return tokenAt(reading, head)?.pos === 'NUM' && lowerAt(reading, endToken) === 'in' && tokenAt(reading, endToken + 1)?.pos === 'NUM';
};

const SHARES = new Set(['percent', 'cent', '%', 'pc', 'respondents']);

/** Acts of speech, and help. */
const TOLD: ReadonlySet<EventType> = new Set<EventType>([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
]);

/** "The directive takes effect in May": a noun without any argument names a topic. */
const isUntold = ({ rule, phrase, type, mode, modality, agents, patients, obliques }: Candidate): boolean =>
  rule === 'event.noun' &&
  modality !== 'negated' &&
  TOLD.has(type) &&
  mode !== 'investigate' &&
  phrase?.possessor === null &&
  agents.length === 0 &&
  patients.length === 0 &&
  obliques.length === 0;
