/** From phrases to those who act and those to whom it is done. */

import type { Entity } from '../../models/entities.ts';
import type { EventType } from '../../models/events.ts';
import { gather } from '../../text/gather.ts';
import type { EntityAnnotation, EntityMention, Resolution } from '../entities/index.ts';
import type { Clause, NounPhrase, Oblique, TokenRun } from '../syntax/index.ts';
import { bodyAbove, bodyBefore, groupBefore, numberOf, speakerMeant } from './antecedent.ts';
import { pairIn } from './both-sides.ts';
import type { Candidate } from './candidate.ts';
import type { CountedAt } from './counted-party.ts';
import { isDeed } from './deed.ts';
import { isTheState, nameGroup, STATES } from './group-name.ts';
import { fromComplement } from './handed-on.ts';
import { homeOf } from './home.ts';
import { othersMeant } from './other-than.ts';
import { servedBy, unnamedOwner } from './owners.ts';
import { givenTo, isGiving, isKnown, leaversOf, resolveRun, unique, withoutPlaces } from './party-list.ts';
import { BOUND, GROUPS, OWN, OWNING, RECIPIENT_PREPOSITIONS, VERBAL } from './party-types.ts';
import { peopleMeant } from './peoples.ts';
import { countedIn, isOneOf, lowerAt, type Reading, tailOf, tokenAt } from './reading.ts';
import { isSelf, ownersMeant, type SpeakingAs, selvesMeant } from './selves.ts';
import { speakerOf } from './speaker.ts';
import { unnamedParty } from './unnamed.ts';

export interface Naming {
  readonly reading: Reading;
  readonly entities: EntityAnnotation;
  /** Mentions inside a run of tokens, in order. */
  readonly mentionsIn: (run: TokenRun) => readonly EntityMention[];
  /** The place that the article calls the capital ("the capital Kyiv"), or null. */
  readonly capital: Entity | null;
  /** The one armed group of the article, and the state that it is about. */
  readonly armed: Entity | null;
  readonly home: Entity | null;
  readonly countedAt: CountedAt;
  /** Who speaks at a position, the body for which he speaks, or else the state on whose side he stands ("we are striking the enemy"). */
  readonly speakerAt: (position: number, as: SpeakingAs) => readonly Resolution[];
}

export interface Parties {
  readonly actors: readonly Resolution[];
  readonly recipients: readonly Resolution[];
}

/** Places that rule themselves: "two towns declared an emergency". */
const COUNCILS = ['=town', '=city', '=county', '=province', '=municipality', '=village', '=borough'];

const WEAPONS = ['weapon', 'projectile', 'aircraft', '=warship', '=submarine'];

/** Those who stand for a state: its forces, its government, its delegates. */
const REPRESENTING = ['force', 'leadership', 'official'];

/** Who acts and to whom it is done. */
export function partiesOf(naming: Naming, candidate: Candidate): Parties {
  const actors = withoutNamed(naming, candidate, actorsOf(naming, candidate));
  const recipients = recipientsOf(naming, candidate);
  const known = new Set(actors.map(({ name }) => name));
  const others = recipients.filter(({ name }) => !known.has(name));
  return { actors, recipients: others.length > 0 ? others : gather(candidate.patients, (patient) => othersMeant(naming, patient, actors)) };
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

function actorsOf(naming: Naming, { agents, phrase, trigger, type, patients, clause, obliques }: Candidate): readonly Resolution[] {
  const inside = phrase === null ? [] : insideOf(naming, phrase, trigger, 'actor');
  const movers = agents.length === 0 && type === 'MOBILIZE' && phrase === null ? patients : agents;
  const direct = gather(movers, (agent) => partyOf(naming, agent, 'actor', type));
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

const THIRD_PERSON = new Set(['it', 'he', 'she', 'they']);

/** "The farmer said he would sue": a pronoun that nothing else explains is whoever speaks; "it" and "they" are no person. */
function speakerAsActor(naming: Naming, clause: Clause, agents: readonly NounPhrase[]): readonly Resolution[] {
  const [only] = agents;
  if (only === undefined || !THIRD_PERSON.has(tokenAt(naming.reading, only.head)?.lower ?? '')) return [];
  const above = bodyAbove(naming.reading, only);
  if (above !== null) return partyOf(naming, above, 'actor', 'AGREE');
  const speakers = gather(speakerOf(naming.reading, clause) ?? [], (speaker) => partyOf(naming, speaker, 'actor', 'AGREE'));
  return numberOf(naming.reading, only.head) === null ? speakers : speakers.filter(({ entity }) => entity?.kind !== 'person');
}

/** The possessor or the adjective of nationality inside a phrase that names an event: "Russia's attack", "Turkish airstrikes". */
function insideOf(naming: Naming, phrase: NounPhrase, trigger: TokenRun, as: 'actor' | 'recipient'): readonly Resolution[] {
  const { possessor } = phrase;
  if (possessor !== null) return [resolveRun(naming, possessor, as)].filter(isKnown);
  return naming
    .mentionsIn({ first: phrase.first, endToken: trigger.first })
    .filter(({ entity }) => entity.kind !== 'place')
    .map((mention) => naming.entities.resolve(mention, { as }));
}

function recipientsOf(
  naming: Naming,
  { patients, obliques, type, mode, phrase, agents, trigger, clause }: Candidate,
): readonly Resolution[] {
  const undergoing = OWN.has(type) && mode !== 'release' ? [] : patients;
  // What an explosion hits is a recipient only if it is somebody.
  const depth = phrase === null ? 0 : 2;
  // "demanded the release of the envoy": not of the envoy.
  const undone = patients.filter((patient) => isDeed(naming.reading, patient, type)).map(({ endToken }) => endToken);
  const direct = gather(undergoing, (patient) => (isOwn(naming, patient, type) ? [] : partyOf(naming, patient, 'recipient', type, depth)));
  const isGiven = !direct.some(isKnown) && isGiving(tokenAt(naming.reading, trigger.first));
  const leaving = type === 'REQUEST' ? leaversOf(naming, patients, obliques) : [];
  if (leaving.length > 0) return leaving;
  const given = isGiven ? givenTo(obliques, type, (phrase) => partyOf(naming, phrase, 'recipient', type)) : [];
  if (given.length > 0) return given;
  if (direct.length > 0) return unique(direct);
  for (const preposition of RECIPIENT_PREPOSITIONS[type] ?? RECIPIENT_PREPOSITIONS.other ?? []) {
    if (!obliques.some((oblique) => oblique.preposition === preposition)) continue;
    // "by members of the union": what belongs to who acts is no recipient.
    const theirs = obliques.filter(
      (oblique) =>
        oblique.preposition === preposition &&
        !(preposition === 'of' && undone.includes(oblique.first)) &&
        // "met at the border with Chile"
        !/^(?:border|frontier)s?$/u.test(lowerAt(naming.reading, oblique.first - 1)) &&
        !agents.some(({ endToken }) => preposition === 'of' && endToken === oblique.first),
    );
    const phrases = gather(theirs, (oblique) => oblique.phrases);
    const found = gather(phrases, (at) => (at.temporal ? [] : partyOf(naming, at, 'recipient', type)));
    if (found.length > 0) return unique(withoutPlaces(naming, phrases, found));
  }
  const handed = fromComplement(naming.reading, clause, type, (handedOn, as, depth) => partyOf(naming, handedOn, 'recipient', as, depth));
  if (handed.length > 0) return unique(handed);
  return phrase !== null && agents.length > 0 ? unique(insideOf(naming, phrase, trigger, 'recipient')) : [];
}

/** Also what one feels or gives: "voiced his support for". */
const isOwn = ({ reading }: Naming, phrase: NounPhrase, type: EventType): boolean =>
  phrase.possessor !== null &&
  /^(?:its|their|his|her)$/u.test(lowerAt(reading, phrase.possessor.first)) &&
  (OWNING.has(type) || (type === 'SUPPORT' && isOneOf(reading, phrase, ['feelingpos', '=support', '=backing'])));

/** Whom a phrase means as a party; of a thing, whose it is ("the decision of the court": the court). */
export function partyOf(naming: Naming, phrase: NounPhrase, as: 'actor' | 'recipient', type: EventType, depth = 0): readonly Resolution[] {
  const { reading, entities } = naming;
  if (phrase.temporal) return [];
  const head = tokenAt(reading, phrase.head);
  const pair = pairIn(reading, phrase);
  if (pair !== null) return [pair];
  const counted = depth > 2 ? null : countedIn(reading, phrase);
  if (counted !== null) return partyOf(naming, counted, as, type, depth + 1);
  if (head === undefined || head.pos === 'NUM' || head.pos === 'SYM' || MONEY.test(head.text)) {
    const people = head === undefined ? null : naming.countedAt(head);
    return people !== null ? [people] : depth > 1 ? [] : tailParties(naming, phrase, as, type, depth);
  }
  if (isSelf(head)) return selvesMeant(naming, head, type);
  const home = homeOf(naming, phrase);
  if (home !== null) return [home];
  const speaking = head.index === phrase.first ? referredTo(naming, phrase, as, type, depth) : [];
  if (speaking.length > 0) return speaking;
  const people = peopleMeant(naming, phrase, type);
  if (people !== null) return [people];
  const resolution = unnamedParty(naming, phrase, as, type) ?? entities.resolve(phrase, { as });
  if (isKnown(resolution)) return as === 'actor' && resolution.entity?.kind === 'place' ? [] : [resolution];
  if (head.pos === 'PRON') return groupMeant(naming, phrase, as, type, depth);
  if (STATES.has(head.lower) || isTheState(reading, phrase)) return [nameGroup(reading, phrase, resolution)];
  if (type === 'AID' && as === 'recipient' && isOneOf(reading, phrase, ['weapon', 'aid', 'money', 'medic', 'peacekeeper'])) {
    // "lent Nepal two million dollars" may be read as one phrase.
    return isOneOf(reading, phrase, ['money']) ? ownerOf(naming, phrase, as) : [];
  }
  const represented = isOneOf(reading, phrase, REPRESENTING) ? representedBy(naming, phrase, as) : [];
  if (represented.length > 0) return represented;
  const whole = isOneOf(reading, phrase, ['=member']) ? tailOf(reading, phrase).find(({ preposition }) => preposition === 'of') : undefined;
  const body = whole === undefined || depth > 2 ? [] : gather(whole.phrases, (at) => partyOf(naming, at, as, type, depth + 1));
  if (body.length > 0) return body;
  // "Drones struck the port": whoever sent them.
  if (isOneOf(reading, phrase, WEAPONS) && !isOneOf(reading, phrase, ['=fighter'])) return ownerOf(naming, phrase, as);
  // "use force": not a force.
  if (head.lower === 'force' && phrase.first === phrase.head) return [];
  if (isOneOf(reading, phrase, GROUPS) || (as === 'actor' && type !== 'ASSAULT' && isOneOf(reading, phrase, COUNCILS)))
    return [nameGroup(reading, phrase, resolution)];
  if (head.pos === 'PROPN' && /^\p{Lu}/u.test(head.text)) {
    const named = naming.mentionsIn(phrase).filter(({ form }) => form === 'name');
    return named.length > 0 ? named.slice(0, 1).map((mention) => entities.resolve(mention, { as })) : [resolution];
  }
  return depth > 1 ? [] : partiesOfThing(naming, phrase, as, type, depth);
}

/** Whose a thing is: its owner, the service whose station or post it is, or those named behind it. */
function partiesOfThing(
  naming: Naming,
  phrase: NounPhrase,
  as: 'actor' | 'recipient',
  type: EventType,
  depth: number,
): readonly Resolution[] {
  const owner = ownerOf(naming, phrase, as);
  if (owner.length > 0) return owner;
  const served = type === 'ASSAULT' || type === 'COERCE' ? servedBy(naming.reading, phrase) : [];
  return served.length > 0 ? served : tailParties(naming, phrase, as, type, depth);
}

/** For whom forces, rulers and delegates act: their owner, or the state behind "of" and "from". */
function representedBy(naming: Naming, phrase: NounPhrase, as: 'actor' | 'recipient'): readonly Resolution[] {
  const { reading, entities } = naming;
  const owner = ownerOf(naming, phrase, as);
  if (owner.length > 0) return owner;
  return tailOf(reading, phrase)
    .flatMap(({ preposition, phrases }) =>
      preposition === 'of' || preposition === 'from' || (preposition === 'in' && !isOneOf(reading, phrase, ['force'])) ? phrases : [],
    )
    .map((at) => entities.resolve(at, { as }))
    .filter((who) => isKnown(who) && who.entity?.kind !== 'place');
}

/** Whom a pronoun means by the clause above: who speaks, or the body that goes on with what it does; or none. */
function referredTo(naming: Naming, phrase: NounPhrase, as: 'actor' | 'recipient', type: EventType, depth: number): readonly Resolution[] {
  const speaking = speakersMeant(naming, phrase.head, as, type, depth);
  if (speaking.length > 0 || as !== 'actor' || depth > 0 || lowerAt(naming.reading, phrase.head) !== 'it') return speaking;
  const body = bodyAbove(naming.reading, phrase);
  return body === null ? [] : partyOf(naming, body, as, type, 1);
}

/** "The army said it had": the party that speaks, or none. */
function speakersMeant(naming: Naming, pronoun: number, as: 'actor' | 'recipient', type: EventType, depth = 0): readonly Resolution[] {
  const { reading } = naming;
  const clause = depth > 2 || numberOf(reading, pronoun) === null ? null : reading.document.syntax.clauseAt(pronoun);
  if (clause === null) return [];
  return gather(speakerMeant(reading, clause, pronoun), (speaker) => partyOf(naming, speaker, as, type, depth + 1));
}

/** "they": the group that was named last. */
function groupMeant(naming: Naming, phrase: NounPhrase, as: 'actor' | 'recipient', type: EventType, depth: number): readonly Resolution[] {
  const { reading } = naming;
  const clause = reading.document.syntax.clauseAt(phrase.head);
  if (clause === null || depth > 2 || numberOf(reading, phrase.head) !== 'many') return [];
  return gather(groupBefore(reading, clause, phrase), (inner) => partyOf(naming, inner, as, type, depth + 1));
}

/** Whose a thing or a force is: its possessor, else the nationality or name inside the phrase. */
function ownerOf(naming: Naming, phrase: NounPhrase, as: 'actor' | 'recipient'): readonly Resolution[] {
  const { possessor } = phrase;
  const inside = naming.mentionsIn(phrase).filter(({ form }) => form === 'name');
  const ours = ownersMeant(naming, phrase);
  if (ours.length > 0) return ours;
  const speaking = possessor === null || inside.length > 0 ? [] : speakersMeant(naming, possessor.first, as, 'ASSAULT');
  if (speaking.length > 0) return speaking;
  if (possessor !== null && (inside.length === 0 || tokenAt(naming.reading, possessor.first)?.pos !== 'PRON')) {
    const owner = resolveRun(naming, possessor, as);
    return isKnown(owner) ? [owner] : unnamedOwner(naming, phrase, owner);
  }
  return inside.slice(0, 1).map((mention) => naming.entities.resolve(mention, { as }));
}

/** "Sh3,500", "Rs500", "A$2": a sum. */
const MONEY = /^\p{L}{1,3}[$]?\d/u;

function tailParties(naming: Naming, phrase: NounPhrase, as: 'actor' | 'recipient', type: EventType, depth: number): readonly Resolution[] {
  const tail = tailOf(naming.reading, phrase);
  const order = isDeed(naming.reading, phrase, type)
    ? ['by', 'from']
    : VERBAL.has(type)
      ? ['by', 'from', 'of', 'against', 'on', 'with', 'to', 'into', 'at', 'in']
      : ['of', 'against', 'on', 'to', 'with', 'for', 'in', 'by'];
  const isBound = BOUND.has(type) && !isOneOf(naming.reading, phrase, ['pact', 'deal']);
  for (const preposition of order) {
    // "set fire to a station in Kenya", "signed the deal in Rome": where it is, not whose.
    if (preposition === 'in' && !isBound) continue;
    const found = gather(phrasesAfter(tail, preposition), (inner) => partyOf(naming, inner, as, type, depth + 1));
    if (found.length > 0) return found;
  }
  return [];
}

const phrasesAfter = (tail: readonly Oblique[], preposition: string): readonly NounPhrase[] =>
  gather(tail, (oblique) => (oblique.preposition === preposition ? oblique.phrases : []));
