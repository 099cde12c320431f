/** From phrases to those who act and those to whom it is done. */

import type { EventType } from '../../../models/events.ts';
import { gather } from '../../../text/gather.ts';
import type { Resolution } from '../../entities/index.ts';
import { isQuoted } from '../../quoted.ts';
import type { Clause, NounPhrase, Oblique, TokenRun } from '../../syntax/index.ts';
import { THIRD_PERSON, THIRD_POSSESSIVES } from '../../syntax/words.ts';
import type { Candidate } from '../candidate.ts';
import { speakerOf } from '../clause/speaker.ts';
import { wordsOf } from '../lexicon.ts';
import { isOneOf, lowerAt, tokenAt } from '../reading.ts';
import { addresseesOf } from './addressees.ts';
import { bodyAbove, bodyBefore, numberOf } from './antecedent.ts';
import { behindPrepositions } from './behind-prepositions.ts';
import { blamedFor } from './blamed.ts';
import { befallenIn } from './casualties.ts';
import { whoeverActs } from './condition.ts';
import { counterpartsOf } from './counterparts.ts';
import { isOfFreed } from './freed.ts';
import { nameGroup } from './group-name.ts';
import { fromComplement } from './handed-on.ts';
import { inPerson } from './in-person.ts';
import type { Naming } from './naming.ts';
import { othersMeant } from './other-than.ts';
import { isOwn } from './own-things.ts';
import { isHelper } from './owners.ts';
import { givenTo, isGiving, isKnown, leaversOf, obliquesOf, resolveRun, unique } from './party-list.ts';
import { partyOf } from './party-of.ts';
import { OWN } from './party-types.ts';
import { undergoersOf } from './undergoers.ts';

export interface Parties {
  readonly actors: readonly Resolution[];
  readonly recipients: readonly Resolution[];
}

/** Who acts and to whom it is done. */
export function partiesOf(naming: Naming, candidate: Candidate): Parties {
  const actors = isBlownUp(naming, candidate) ? [] : withoutNamed(naming, candidate, actorsOf(naming, candidate));
  const recipients = recipientsOf(naming, candidate);
  const known = new Set(actors.map(({ name }) => name));
  const others = recipients.filter(({ name }) => !known.has(name));
  if (others.length > 0) return { actors, recipients: others };
  const meant = gather(candidate.patients, (patient) => othersMeant(naming, patient, actors));
  return {
    actors,
    recipients: meant.length > 0 || recipients.length === 0 ? meant : gather(candidate.patients, (at) => ownPeople(naming, at)),
  };
}

const EXPLODING = wordsOf('exploding verb');

/** "it exploded": what blows up is no party. */
const isBlownUp = ({ reading }: Naming, { clause, agents, patients }: Candidate): boolean =>
  clause !== null &&
  EXPLODING.has(clause.verb.lemma) &&
  patients.length === 0 &&
  agents.length > 0 &&
  agents.every(({ head }) => lowerAt(reading, head) === 'it');

const PEOPLE = ['human', 'force', 'official', 'jobholder', 'worker', 'civilian', 'staff'];

/** "ordered his generals", "shelled its own troops": those of who acts are not he himself. */
function ownPeople({ reading, entities }: Naming, phrase: NounPhrase): readonly Resolution[] {
  if (!THIRD_POSSESSIVES.has(lowerAt(reading, phrase.first)) || phrase.head === phrase.first || !isOneOf(reading, phrase, PEOPLE))
    return [];
  return [nameGroup(reading, phrase, { ...entities.resolve(phrase, { as: 'recipient' }), entity: null, role: null, basis: 'nominal' })];
}

/** "It accused Canada": the pronoun is not Canada, but the body that the sentence before is about. */
function withoutNamed(naming: Naming, { agents, patients, type }: Candidate, actors: readonly Resolution[]): readonly Resolution[] {
  const { reading } = naming;
  const [pronoun] = agents;
  if (pronoun === undefined || tokenAt(reading, pronoun.head)?.pos !== 'PRON') return actors;
  const direct = gather(patients, (patient) => (patient.possessor === null ? naming.mentionsIn(patient) : []));
  const named = new Set(gather(direct, ({ form, entity }) => (form === 'name' ? [entity.name] : [])));
  const others = actors.filter(({ name }) => !named.has(name));
  if (others.length > 0 || numberOf(reading, pronoun.head) !== 'one') return others;
  const body = bodyBefore(reading, pronoun);
  return body === null ? [] : partyOf(naming, body, 'actor', type).filter(({ name }) => !named.has(name));
}

/** "Troops were deployed", "the fighters were withdrawn", "were demobilised": whom nobody in particular moves moves himself; he may be disarmed by others. */
const isOwnMove = ({ reading }: Naming, { type, mode, trigger }: Candidate, patient: NounPhrase): boolean =>
  type === 'MOBILIZE' ||
  (type === 'RETREAT' &&
    isOneOf(reading, patient, ['force']) &&
    (mode === 'withdraw' || /^demobili[sz]e$/u.test(tokenAt(reading, trigger.first)?.lemma ?? '')));

function actorsOf(naming: Naming, candidate: Candidate): readonly Resolution[] {
  const { agents, phrase, trigger, type, patients, clause, obliques } = candidate;
  const inside = phrase === null || isVictims(naming, phrase, trigger) ? [] : insideOf(naming, phrase, trigger, 'actor');
  // "troops were deployed", "peacekeepers are being sent": they are whose they are.
  const moved = patients.filter(
    (patient) => isOwnMove(naming, candidate, patient) || (type === 'AID' && isOneOf(naming.reading, patient, ['peacekeeper'])),
  );
  const movers = agents.length === 0 && phrase === null ? moved : agents;
  const direct = gather(movers, (agent) => inPerson(naming, agent, 'actor', candidate, partyOf(naming, agent, 'actor', type)));
  const spoken = direct.length === 0 && clause !== null ? speakerAsActor(naming, clause, agents) : direct;
  const named = spoken.length === 0 && phrase !== null ? teller(naming, type, obliques, trigger) : spoken;
  if (phrase === null || named.length > 0) return unique(named);
  if (inside.length === 0 && type === 'ASSAULT' && lowerAt(naming.reading, phrase.first) === 'police') return [POLICE];
  return patients.length > 0 && type !== 'ASSAULT' ? [] : unique(inside);
}

/** "“An agreement has been reached with Chile,” Peru said": who says so has reached it. */
function teller({ reading, speakerAt }: Naming, type: EventType, obliques: readonly Oblique[], { first }: TokenRun): readonly Resolution[] {
  const isShared = (type === 'AGREE' || type === 'CONSULT') && obliques.some(({ preposition }) => preposition === 'with');
  return isShared ? speakerAt(tokenAt(reading, first)?.start ?? 0, 'state') : [];
}

/** "police brutality", "police shooting of" */
const POLICE: Resolution = { name: 'police', entity: null, role: null, basis: 'nominal' };

/** "The farmer said he would sue": a pronoun that nothing else explains is whoever speaks; "it" and "they" are no person. */
function speakerAsActor(naming: Naming, clause: Clause, agents: readonly NounPhrase[]): readonly Resolution[] {
  const [only] = agents;
  if (only === undefined || !THIRD_PERSON.has(tokenAt(naming.reading, only.head)?.lower ?? '')) return [];
  // “He must resign,” she said: in a speaker's own words he is somebody else.
  if (isQuoted(naming.reading.document, only.start)) return [];
  const above = bodyAbove(naming.reading, only);
  if (above !== null) return partyOf(naming, above, 'actor', 'AGREE');
  const speakers = gather(speakerOf(naming.reading, clause) ?? [], (speaker) => partyOf(naming, speaker, 'actor', 'AGREE'));
  return numberOf(naming.reading, only.head) === null ? speakers : speakers.filter(({ entity }) => entity?.kind !== 'person');
}

/** The possessor or the adjective of nationality inside a phrase that names an event: "Russia's attack", "Turkish airstrikes". */
function insideOf(naming: Naming, phrase: NounPhrase, trigger: TokenRun, as: 'actor' | 'recipient'): readonly Resolution[] {
  const { possessor } = phrase;
  const blamed = gather(blamedFor(naming.reading, phrase), (at) => partyOf(naming, at, as, 'ACCUSE', 1));
  if (blamed.length > 0) return blamed;
  if (possessor !== null) return [resolveRun(naming, possessor, as)].filter(isKnown);
  return naming
    .mentionsIn({ first: phrase.first, endToken: trigger.first })
    .filter((mention) => mention.entity.kind !== 'place' && !isHelper(naming.reading, mention))
    .map((mention) => naming.entities.resolve(mention, { as }));
}

function recipientsOf(naming: Naming, candidate: Candidate): readonly Resolution[] {
  const { patients, obliques, type, mode, phrase, agents, trigger, clause } = candidate;
  const { reading } = naming;
  const undergoing = OWN.has(type) && mode !== 'release' ? [] : undergoersOf(reading, clause, type, patients);
  // What an explosion hits is a recipient only if it is somebody.
  const depth = phrase === null ? 0 : 2;
  const direct = gather(undergoing, (patient) =>
    // "her brother was freed": she has not done it.
    ((agents.length > 0 || clause?.verb.voice !== 'passive') && isOwn(naming, patient, type, trigger)) ||
    (type === 'REQUEST' && isOfFreed(reading, patient))
      ? []
      : (ruledBy(naming, patient, clause, type) ??
        inPerson(naming, patient, 'recipient', candidate, partyOf(naming, patient, 'recipient', type, depth))),
  );
  const met = gather(undergoing, (patient) => counterpartsOf(reading, patient, type));
  const counterparts = gather(met, (other) => partyOf(naming, other, 'recipient', type));
  if (counterparts.length > 0) return unique(counterparts);
  const addressed = gather(addresseesOf(reading, clause, type), (reader) => partyOf(naming, reader, 'recipient', type));
  if (addressed.length > 0 && !direct.some(isKnown)) return unique(addressed);
  const leaving = type === 'REQUEST' ? leaversOf(naming, patients, obliques) : [];
  if (leaving.length > 0) return leaving;
  const isGiven = isGiving(tokenAt(reading, trigger.first)) && !isNamed(naming, undergoing, direct);
  // "returned to Chile": nothing is given.
  const isHanded = isGiven && (type !== 'RETREAT' || patients.length > 0);
  const given = isHanded
    ? givenTo(obliquesOf(reading, clause, obliques, patients), type, (at) => partyOf(naming, at, 'recipient', type))
    : [];
  if (given.length > 0) return given;
  if (direct.length > 0) return unique(direct);
  const behind = behindPrepositions(naming, candidate);
  if (behind.length > 0) return behind;
  const handed = fromComplement(reading, clause, type, (handedOn, as, depth) => partyOf(naming, handedOn, 'recipient', as, depth));
  if (handed.length > 0) return unique(handed);
  if (phrase === null) return type === 'THREATEN' ? whoeverActs(naming, candidate) : [];
  const befallen = gather(befallenIn(reading, candidate), (at) => partyOf(naming, at, type === 'REQUEST' ? 'actor' : 'recipient', type));
  if (befallen.length > 0) return unique(befallen);
  if (agents.length === 0 && !isVictims(naming, phrase, trigger)) return [];
  // "enforces all UN sanctions": a body imposes them, unlike "Peru sanctions".
  const inside = insideOf(naming, phrase, trigger, 'recipient');
  return unique(type === 'SANCTION' ? inside.filter(({ entity }) => entity?.kind !== 'organization') : inside);
}

/** Whether those who undergo a deed are known, and not only the make of a thing. */
const isNamed = (naming: Naming, patients: readonly NounPhrase[], parties: readonly Resolution[]): boolean =>
  parties.some(isKnown) && !patients.every((patient) => isOnlyByNation(naming, patient));

/** "sent German tanks to Kenya": whose make a thing is, which says nothing of who gets it. */
function isOnlyByNation({ reading, mentionsIn }: Naming, phrase: NounPhrase): boolean {
  const start = tokenAt(reading, phrase.head)?.start ?? 0;
  const mentions = mentionsIn(phrase);
  return phrase.possessor === null && mentions.length > 0 && mentions.every(({ end }) => end <= start);
}

const KILLINGS = new Set(
  'abduction assassination beating death kidnapping killing lynching murder poisoning shooting slaying stabbing'.split(' '),
);

const BEFALLEN = new Set(['her', 'his']);

/** "the Omar Diaz shooting": killings are called by whom they befell. */
function isVictims(naming: Naming, phrase: NounPhrase, { first, endToken }: TokenRun): boolean {
  if (!KILLINGS.has(lowerAt(naming.reading, endToken - 1))) return false;
  // "her murder", unlike "her killing of Omar Diaz"
  if (phrase.possessor !== null)
    return BEFALLEN.has(lowerAt(naming.reading, phrase.first)) && tokenAt(naming.reading, endToken)?.lower !== 'of';
  const inside = naming.mentionsIn({ first: phrase.first, endToken: first });
  return inside.length > 0 && inside.every(({ entity, form }) => form === 'name' && entity.kind === 'person');
}

/** Types by which a body deals with its own people. */
const RULING: ReadonlySet<EventType> = new Set<EventType>(['CONCEDE', 'REQUEST', 'SANCTION', 'SUPPORT']);
/** Those of others, though they may be with who acts: "expelled its ambassador". */
const DELEGATES = ['=ambassador', '=consul', '=diplomat', '=envoy', '=neighbour', '=neighbor'];

/** "The government barred its sailors": its own, and not those of whoever was named before; null where the clause tells of no body. */
function ruledBy(naming: Naming, patient: NounPhrase, clause: Clause | null, type: EventType): readonly Resolution[] | null {
  const { reading } = naming;
  const [subject] = clause?.subjects ?? [];
  if (subject === undefined || subject.endToken > patient.first || lowerAt(reading, patient.first) !== 'its' || !RULING.has(type))
    return null;
  const isBody = reading.kindOf(subject) === 'organization' || isOneOf(reading, subject, ['organisation', 'leadership']);
  const own = isBody && !isOneOf(reading, patient, DELEGATES) ? ownPeople(naming, patient) : [];
  return own.length > 0 ? own : null;
}
