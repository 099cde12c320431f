/** Words of fighting as figures of speech: "attacked the plan", "a battle for votes", "beat her rival", "bombarded with calls". */
import { gather } from '../../../text/gather.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import type { Token } from '../../token.ts';
import { ask } from '../../word.ts';
import { type Candidate, type Candidates, judgeEach } from '../candidate.ts';
import { classesOfNoun, hasClass } from '../forms.ts';
import { countedIn, isOneOf, lowerAt, type Reading, tokenAt } from '../reading.ts';
import { sentencesWith } from './sentences-with.ts';

/** How many sentences around a word of fighting tell whether anybody is hurt. */
const SENTENCES_AROUND = 2;

/**
 * Takes words of fighting at their word only where somebody fights: where forces, weapons or harm are named nearby, or a state
 * or its ground is struck. Elsewhere a politician's attack on another is criticism, and the rest is no event.
 */
export function judgeFigures(reading: Reading, candidates: Candidates): Candidates {
  const harmed = sentencesWith(reading, (token) => isHarm(token) || isArmed(reading, token));
  return judgeEach(candidates, (candidate) => {
    if (candidate.type !== 'ASSAULT') return candidate;
    const meaning = isUnexplained(reading, candidate, candidates.found)
      ? 'figure'
      : isBesideArrest(candidate, candidates.found)
        ? 'literal'
        : meaningOf(reading, candidate, harmed);
    if (meaning === 'literal') return candidate;
    return meaning === 'criticism' ? { ...candidate, type: 'ACCUSE', mode: 'disapprove' } : 'a word of fighting as a figure of speech';
  });
}

/** "Nine people died": a casualty only where an attack is told of around it. */
function isUnexplained(reading: Reading, { trigger, agents, patients }: Candidate, found: readonly Candidate[]): boolean {
  const dying = tokenAt(reading, trigger.first);
  if (dying?.lemma !== 'die' || [...agents, ...patients].some((who) => isOneOf(reading, who, ['force', 'casualty', '=wounded'])))
    return false;
  return !found.some(({ type, trigger: { first } }) => {
    const other = tokenAt(reading, first);
    return (
      type === 'ASSAULT' && other !== undefined && other.lemma !== 'die' && Math.abs(other.sentence - dying.sentence) <= SENTENCES_AROUND
    );
  });
}

/** "was detained and beaten": of the same person in the same breath. */
const isBesideArrest = ({ clause, patients }: Candidate, found: readonly Candidate[]): boolean =>
  clause?.relation === 'coordinate' &&
  found.some((other) => other.type === 'COERCE' && other.clause?.index === clause.parent && other.patients[0] === patients[0]);

type Meaning = 'literal' | 'criticism' | 'figure';

function meaningOf(reading: Reading, candidate: Candidate, harmed: ReadonlySet<number>): Meaning {
  const { trigger, agents, patients, phrase } = candidate;
  const words = reading.tokens.slice(trigger.first, trigger.endToken);
  // "Fighting broke out", unlike "fighting for votes"
  const isFray = phrase !== null || (patients.length === 0 && !STRIVING.has(lowerAt(reading, trigger.endToken)));
  const literal = isFray ? ['harm', 'fray'] : ['harm'];
  if (words.some((word) => literal.some((name) => hasClass(word, name)))) return 'literal';
  // "an air raid"
  if (words.length > 1 && classesOfNoun(words.map(({ lower }) => lower).join(' ')).has('harm')) return 'literal';
  const sentence = tokenAt(reading, trigger.first)?.sentence ?? 0;
  const isHarmful = isNear(harmed, sentence);
  const isAttack = words.some((word) => hasClass(word, 'invective')) || hasAttack(reading, patients);
  const faced = [...patients, ...facing(candidate)];
  const debates = agents.every((agent) => isOneOf(reading, agent, POLITICAL) || isNamed(reading, agent));
  const isDebate = debates && faced.length > 0 && faced.every((party) => isDebated(reading, party));
  if (isDebate && !harmed.has(sentence) && !(isHarmful && agents.length === 0)) return isAttack ? 'criticism' : 'figure';
  if (isHarmful || harmed.size > LEAST_SHARE * reading.document.sentences.length) return 'literal';
  const isContest = words.some((word) => hasClass(word, 'contest'));
  if ([...agents, ...faced, ...around(candidate)].some((party) => isMartial(reading, party, isContest))) return 'literal';
  const strives = phrase === null && !isFray;
  if (!strives && agents.some((agent) => isStranger(reading, agent))) return 'literal';
  return isAttack && agents.length > 0 && debates ? 'criticism' : 'figure';
}

const STRIVING = new Set(['for', 'about', 'over', 'to', 'back', 'on']);
/** Of an article in which every fourth sentence tells of harm, the whole is about fighting. */
const LEAST_SHARE = 0.25;

const facing = ({ obliques }: Candidate): readonly NounPhrase[] =>
  gather(obliques, ({ preposition, phrases }) => (FACING.has(preposition) ? phrases : []));
const around = ({ obliques }: Candidate): readonly NounPhrase[] => gather(obliques, ({ phrases }) => phrases);
const FACING = new Set(['on', 'against', 'at', 'of', 'with']);

/** Those who fight with words, and what they fight about. */
const POLITICAL = [
  ...['official', 'leadership', 'party', '=candidate', '=rival', '=opponent', '=critic', '=campaign', '=team', '=nominee'],
  // what speaks for them
  ...['statement', '=ad', '=advert', '=advertisement', '=commercial', '=spot', '=editorial', '=column', '=speech', '=tweet', '=mailer'],
];
const DEBATED = [...POLITICAL, 'policy', 'proposal', 'bill', 'statement', 'money', 'debated'];
/** Whom and what only force strikes. */
const FORCES = ['force', 'weapon', 'projectile', 'casualty', 'peacekeeper', 'refugee', 'prisoner', 'ship', 'aircraft'];

const isNamed = (reading: Reading, phrase: NounPhrase): boolean => reading.kindOf(phrase) === 'person';
const isDebated = (reading: Reading, phrase: NounPhrase): boolean =>
  phrase.temporal || isNamed(reading, phrase) || isOneOf(reading, countedIn(reading, phrase) ?? phrase, DEBATED);
/** States and towns also stand for their teams: "France beat Argentina". */
const isMartial = (reading: Reading, phrase: NounPhrase, isContest: boolean): boolean =>
  isOneOf(reading, phrase, FORCES) ||
  (!isContest && (/^(?:country|group|place)$/u.test(reading.kindOf(phrase) ?? '') || isOneOf(reading, phrase, ['territory'])));
/** "a man", "three attackers": of whom nothing but the deed is told. */
const isStranger = (reading: Reading, phrase: NounPhrase): boolean =>
  reading.kindOf(phrase) === null && isOneOf(reading, phrase, ['civilian', 'suspect']);

/** "launched an attack on", "came under attack" */
const hasAttack = (reading: Reading, patients: readonly NounPhrase[]): boolean =>
  patients.some(({ head }) => {
    const token = tokenAt(reading, head);
    return token !== undefined && hasClass(token, 'invective');
  });

/** "armed men", unlike "armed with facts" */
const isArmed = (reading: Reading, { lower, index }: Token): boolean =>
  (lower === 'armed' || lower === 'masked') &&
  /^(?:m[ae]n|group|groups|robbers?|raiders?|assailants?|attackers?|youths?)$/u.test(lowerAt(reading, index + 1));

const isHarm = ask((word): boolean => hasClass({ word }, 'harm'));

function isNear(harmed: ReadonlySet<number>, sentence: number): boolean {
  for (let at = sentence - SENTENCES_AROUND; at <= sentence + SENTENCES_AROUND; at += 1) if (harmed.has(at)) return true;
  return false;
}
