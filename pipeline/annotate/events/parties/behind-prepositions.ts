/** Recipients that stand behind a preposition: "apologised to", "protested against", "withdrew the envoys from". */
import type { EventType } from '../../../models/events.ts';
import { gather } from '../../../text/gather.ts';
import type { Resolution } from '../../entities/index.ts';
import type { NounPhrase, Oblique } from '../../syntax/index.ts';
import { NAMING } from '../../syntax/words.ts';
import type { Candidate } from '../candidate.ts';
import { wordsOf } from '../lexicon.ts';
import { countedIn, isOneOf, lowerAt, type Reading, tailOf, tokenAt } from '../reading.ts';
import { isDeed } from './deed.ts';
import type { Naming } from './naming.ts';
import { isOwn, isOwnWord } from './own-things.ts';
import { unique, withoutPlaces } from './party-list.ts';
import { partyOf } from './party-of.ts';
import { RECIPIENT_PREPOSITIONS, VERBAL } from './party-types.ts';
import { isBroached, undergoersOf } from './undergoers.ts';

/** The parties behind the surest preposition that leads to any. */
export function behindPrepositions(naming: Naming, candidate: Candidate): readonly Resolution[] {
  const { type, obliques } = candidate;
  const leading = obliques.filter((oblique) => leadsToRecipient(naming, candidate, oblique));
  for (const preposition of prepositionsOf(naming, candidate)) {
    const theirs = leading.filter((oblique) => oblique.preposition === preposition);
    const first = theirs.findIndex((oblique) => partiesAt(naming, oblique, type).length > 0);
    // "rallied at the university against the war": against whom, and not where.
    if (first < 0 && type === 'PROTEST' && preposition === 'against' && theirs.length > 0) return [];
    if (first < 0) continue;
    // "sanctions on Chile for its raids on farmers": a further phrase belongs to another noun, unless it is joined to the first.
    const joined = theirs.filter((oblique, at) => at >= first && goesOn(naming, oblique, theirs[first] as Oblique));
    const phrases = gather(joined, (oblique) => oblique.phrases);
    const found = gather(joined, (oblique) => partiesAt(naming, oblique, type));
    return unique(withoutPlaces(naming, phrases, found));
  }
  return [];
}

const partiesAt = (naming: Naming, { phrases }: Oblique, type: EventType): readonly Resolution[] =>
  gather(phrases, (at) =>
    at.temporal || lowerAt(naming.reading, at.head) === 'behalf' || isOwnWord(naming, at, type)
      ? []
      : partyOf(naming, at, 'recipient', type),
  );

/** The same phrase, as the noun and as the verb has it, or one that is joined to it. */
const goesOn = ({ reading }: Naming, { first }: Oblique, led: Oblique): boolean =>
  first === led.first || JOINT.has(lowerAt(reading, first - 1));

const JOINT = new Set(['and', 'or', ',', 'nor']);

/** "sought refuge in Kenya": of whom it is sought. */
const SHELTERING = ['in', 'with', 'from', 'at'];

/** "clashed with police" */
const CLASHING = new Set(['brawl', 'clash', 'scuffle', 'skirmish']);

const prepositionsOf = ({ reading }: Naming, { type, patients, trigger }: Candidate): readonly string[] =>
  CLASHING.has(tokenAt(reading, trigger.first)?.lemma ?? '')
    ? ['with']
    : type === 'REQUEST' && patients.some((patient) => isOneOf(reading, patient, ['shelter']))
      ? SHELTERING
      : (RECIPIENT_PREPOSITIONS[type] ?? RECIPIENT_PREPOSITIONS.other ?? []);

/** Whether a prepositional phrase leads to whom it is done, and not to what it is about, to where it is or to who does it. */
function leadsToRecipient(naming: Naming, candidate: Candidate, oblique: Oblique): boolean {
  const { reading } = naming;
  const { preposition, phrases, first } = oblique;
  const { patients, agents, type, mode, phrase, clause, trigger } = candidate;
  if (preposition !== 'with' && phrase === null && isBroached(reading, clause)) return false;
  // "withdrew a batch of 200 peacekeepers"
  if (
    preposition === 'of' &&
    patients.some((at) => at.endToken === first && countedIn(reading, at) !== null && isOwn(naming, at, type, trigger))
  )
    return false;
  // "will take the matter to a court", "complained to the council": who is to judge or to hear of it is not accused.
  if (preposition === 'to' && type === 'ACCUSE' && HEARD.has(tokenAt(reading, trigger.first)?.lemma ?? '')) return false;
  // "resigned as president of Chile", "called it an act against people"
  if (mode === 'resign' || isOfPredicate(candidate, oblique)) return false;
  if (isFronted(candidate, oblique) || isUndone(naming, candidate, oblique)) return false;
  // "called for them to be freed": of others.
  if (preposition === 'for' && type === 'REQUEST' && isToUndergo(reading, clause, phrases)) return false;
  // "by members of the union": what belongs to who acts is no recipient.
  if (preposition === 'of' && agents.some(({ endToken }) => endToken === first)) return false;
  if (preposition === 'of' && !isAttached(candidate, oblique)) return false;
  if (preposition === 'of' && ATTENDED.has(type) && mode !== 'visit' && first !== trigger.endToken) return false;
  // "sent a team of doctors"
  const undergoing = preposition === 'of' ? undergoersOf(reading, clause, type, patients) : patients;
  if (patients.some((at) => at.endToken === first && !undergoing.includes(at))) return false;
  // "attacked the shrine of Omar Diaz"
  if (preposition === 'of' && patients.some((at) => at.endToken === first && isOneOf(reading, at, ['statue']))) return false;
  // "closed the border with Chile"
  if (type !== 'CONSULT' && patients.some(({ endToken }) => endToken === first)) return true;
  // "apologised on Twitter"
  if (preposition === 'on' && VERBAL.has(type) && phrases.every((at) => isOneOf(reading, at, ['media']))) return false;
  // "met at the border with Chile", "sued on behalf of ten children", "in the wake of a report"
  const before = lowerAt(reading, first - 1);
  const isOfBorder = BESIDE_BORDERS.has(preposition) && /^(?:border|frontier)s?$/u.test(before);
  return !isOfBorder && !(preposition === 'of' && (before === 'behalf' || TURNS.has(before)));
}

/** Whether an infinitive below tells what is to be done to somebody. */
const isToUndergo = (reading: Reading, clause: Candidate['clause'], phrases: readonly NounPhrase[]): boolean =>
  clause !== null &&
  reading
    .childrenOf(clause)
    .some(
      ({ relation, verb, subjects }) =>
        relation === 'infinitive' && verb.voice === 'passive' && subjects.some(({ first }) => first === phrases[0]?.first),
    );

/** "the border with Chile"; "fired across the border at Chile" is at Chile. */
const BESIDE_BORDERS = new Set(['with', 'of', 'between', 'to']);

const HEARD = new Set(['complain', 'take']);

/** What a verb of naming calls a thing goes on with whom that is against. */
const isOfPredicate = ({ clause, phrase, type }: Candidate, { first }: Oblique): boolean => {
  const called = phrase === null && clause !== null && ABOUT.has(type) && NAMING.has(clause.verb.lemma) ? clause.objects[1] : undefined;
  return called !== undefined && first >= called.endToken;
};

/** Types of which only the "of" right behind the noun names somebody: "a meeting of the council", but "talks on the fate of Chile". */
const ATTENDED: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'CONSULT']);

/** "seized cocaine at the port of Lima": the "of" is that of a place, and not of what the verb or the noun of the event takes. */
function isAttached({ trigger, clause, phrase, patients, obliques }: Candidate, { first }: Oblique): boolean {
  let at = first;
  for (let depth = 0; depth < LONGEST_CHAIN; depth += 1) {
    const isTaken = at === trigger.endToken || at === clause?.verb.endToken || at === phrase?.endToken;
    if (isTaken || patients.some(({ endToken }) => endToken === at)) return true;
    const before = obliques.find(({ endToken }) => endToken === at);
    if (before === undefined || PLACING.has(before.preposition)) return before === undefined;
    at = before.first;
  }
  return true;
}

/** Phrases that hang on one another: "exports of oil of the firm". */
const LONGEST_CHAIN = 4;
const PLACING = new Set(['at', 'near', 'outside', 'around', 'inside', 'across']);

/** Nouns that make one preposition with those around them: "in the wake of". */
const TURNS = wordsOf('noun of a preposition');

/** "On a visit to Kenya, she voiced her support of": what stands before the subject belongs to the noun before it. */
function isFronted({ clause, trigger }: Candidate, { preposition, first }: Oblique): boolean {
  if (first > trigger.first) return false;
  return preposition === 'of' || (clause !== null && first < clause.verb.first && first !== clause.obliques[0]?.first);
}

/** Types that are about a deed: "condemned the raid on a port" is no word against the port. */
const ABOUT: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'SUPPORT', 'PROTEST']);

/** "demanded the release of the envoy", "called for the release of the envoy": not of the envoy; but "blamed the raid on Chile". */
function isUndone({ reading }: Naming, { patients, obliques, type, trigger }: Candidate, { preposition, first }: Oblique): boolean {
  // "ended its blockade of Chile": to Chile's good.
  if (type === 'CONCEDE') return false;
  const isAbout = ABOUT.has(type) && tokenAt(reading, trigger.first)?.lemma !== 'blame';
  const isOfDeed = (patient: NounPhrase): boolean =>
    isDeed(reading, patient, type) && tailOf(reading, patient).some((tail) => tail.first === first);
  const called = type === 'REQUEST' && preposition === 'of' ? obliques.filter((oblique) => oblique.preposition === 'for') : [];
  const told = gather(called, ({ phrases }) => phrases).filter(({ endToken }) => endToken === first);
  return (preposition === 'of' || isAbout) && [...patients, ...told].some(isOfDeed);
}
