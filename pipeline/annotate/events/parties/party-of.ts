/** Whom a phrase means as a party of an event. */

import type { EventType } from '../../../models/events.ts';
import { gather } from '../../../text/gather.ts';
import type { EntityMention, Resolution } from '../../entities/index.ts';
import type { NounPhrase, TokenRun } from '../../syntax/index.ts';
import type { Token } from '../../token.ts';
import { hasClass } from '../forms.ts';
import { wordsOf } from '../lexicon.ts';
import { countedIn, isOneOf, lowerAt, nounSenses, type Reading, tokenAt } from '../reading.ts';
import { bodyAbove, groupBefore, numberOf, objectAbove, speakerMeant } from './antecedent.ts';
import { isDeed, isForce, isLeaving, isMatter, isSum } from './deed.ts';
import { givenWith } from './given-with.ts';
import { isEverybody, isTheState, nameGroup, STATES } from './group-name.ts';
import { homeOf } from './home.ts';
import { burdenedBy, makersOf } from './makers.ts';
import { namedBeside } from './named-beside.ts';
import type { Naming } from './naming.ts';
import { sameKindBefore } from './others.ts';
import { hasOwnCause, withOwnCause } from './own-cause.ts';
import { isBacker, isEthnic, ownerBeforeWhose, ownersBehind, servedBy, unnamedOwner } from './owners.ts';
import { pairIn } from './pair.ts';
import { isKnown, resolveRun } from './party-list.ts';
import { BOUND, EASED, ELECTED, GROUPS, PACTS, VERBAL } from './party-types.ts';
import { peopleMeant } from './peoples.ts';
import { isSelf, ownersMeant, selvesMeant } from './selves.ts';
import { isService } from './services.ts';
import { bodyBehind, firersOf, holderOf, isBomber, wieldersOf } from './stand-in.ts';
import { attachedTo, phrasesAfter, withoutCounted } from './tails.ts';
import { unnamedParty } from './unnamed.ts';

/** Places that rule themselves: "two towns declared an emergency". */
const COUNCILS = ['=town', '=city', '=county', '=province', '=municipality', '=village', '=borough'];

const WEAPONS = ['weapon', 'projectile', 'aircraft', '=warship', '=submarine'];

/** Those who stand for a state: its forces, its government, its delegates. */
const REPRESENTING = ['force', 'leadership', 'official'];

/** Whom a phrase means as a party; of a thing, whose it is ("the decision of the court": the court). */
export function partyOf(naming: Naming, phrase: NounPhrase, as: 'actor' | 'recipient', type: EventType, depth = 0): readonly Resolution[] {
  const { reading, entities } = naming;
  if (phrase.temporal || isPartyMark(reading, phrase) || isMatter(reading, phrase, as, type) || isSum(reading, phrase)) return [];
  const whole = naming.nameAround(phrase);
  if (whole !== null) return [entities.resolve(whole, { as })].filter(({ entity }) => entity?.kind !== 'place');
  const holder = as === 'recipient' && (type === 'ASSAULT' || type === 'COERCE') ? holderOf(naming, phrase) : null;
  if (holder !== null) return [holder];
  const head = tokenAt(reading, phrase.head);
  const pair = pairIn(reading, phrase);
  if (pair !== null) return [pair];
  const counted = depth > 2 ? null : countedIn(reading, phrase);
  if (counted !== null) return partyOf(naming, counted, as, type, depth + 1);
  if (head === undefined || head.pos === 'NUM' || head.pos === 'SYM' || MONEY.test(head.text)) {
    const people = head === undefined ? null : naming.countedAt(head);
    const given = people === null && as === 'recipient' ? givenWith(naming, phrase) : [];
    if (given.length > 0) return given;
    return people !== null ? [people] : depth > 1 ? [] : tailParties(naming, phrase, as, type, depth);
  }
  // "removed from office", "challenged it in court": where or what one is.
  if (phrase.first === phrase.head && BARE_PLACES.has(head.lower)) return [];
  // "the origins of Covid-19"
  if (head.pos === 'PROPN' && hasClass(head, 'disaster')) return [];
  if (isSelf(head)) return selvesMeant(naming, head, type);
  const antecedent = depth > 2 ? null : ownerBeforeWhose(reading, phrase);
  if (antecedent !== null) return partyOf(naming, antecedent, as, type, depth + 1);
  // "a farmer whose son was jailed": the son.
  if (lowerAt(reading, phrase.first) === 'whose' && hasClass(head, 'kin')) return [printedAs(reading, phrase)];
  const home = homeOf(naming, phrase);
  if (home !== null) return [home];
  const speaking = head.index === phrase.first ? referredTo(naming, phrase, as, type, depth) : [];
  if (speaking.length > 0) return speaking;
  const object = head.pos === 'PRON' && depth <= 2 ? objectAbove(reading, phrase) : null;
  if (object !== null) return partyOf(naming, object, as, type, depth + 1);
  const known = (head.pos === 'PRON' ? naming.sayingAt(head) : null) ?? peopleMeant(naming, phrase, type);
  if (known !== null) return [known];
  const resolution = withOwnCause(reading, phrase, unnamedParty(naming, phrase, as, type) ?? entities.resolve(phrase, { as }));
  // "signed the Banking Act"
  if (resolution.entity === null && head.pos === 'PROPN' && isOneOf(reading, phrase, NAMED_LAWS)) return [];
  // Who acts or undergoes it is nowhere a place: what is struck on its ground is its state's.
  const beside = isKnown(resolution) && resolution.basis !== 'nominal' ? null : namedBeside(naming, phrase, as);
  if (beside !== null) return [beside];
  if (isKnown(resolution)) return resolution.entity?.kind === 'place' ? [] : [resolution];
  if (head.pos === 'PRON') return groupMeant(naming, phrase, as, type, depth);
  return unknownParty(naming, phrase, head, resolution, { as, type, depth });
}

const BARE_PLACES = wordsOf('place without article');

/** What is signed and repealed by its name. */
const NAMED_LAWS = ['bill', 'deal', '=act', '=charter', '=constitution', '=convention'];
/** "Senator Ana Ruiz (R)", "(D-Ohio)": the letter of a party. */
const isPartyMark = (reading: Reading, { first }: NounPhrase): boolean =>
  /^\p{Lu}$/u.test(tokenAt(reading, first)?.text ?? '') && lowerAt(reading, first - 1) === '(';

const printedAs = (reading: Reading, phrase: NounPhrase): Resolution =>
  nameGroup(reading, phrase, { name: '', entity: null, role: null, basis: 'nominal' });

interface Role {
  readonly as: 'actor' | 'recipient';
  readonly type: EventType;
  readonly depth: number;
}

/** Whom a phrase means that names nobody who is known: a state, a group, the body behind it, or whose the thing is. */
function unknownParty(
  naming: Naming,
  phrase: NounPhrase,
  head: Token,
  resolution: Resolution,
  { as, type, depth }: Role,
): readonly Resolution[] {
  const { reading, entities } = naming;
  if (isEverybody(reading, phrase)) return [{ ...resolution, name: reading.document.raw.slice(phrase.start, phrase.end) }];
  if (STATES.has(head.lower) || isTheState(reading, phrase)) return [nameGroup(reading, phrase, resolution)];
  if (type === 'AID' && as === 'recipient' && isOneOf(reading, phrase, ['weapon', 'aid', 'money', 'medic', 'peacekeeper'])) {
    // "lent Nepal two million dollars" may be read as one phrase.
    return isOneOf(reading, phrase, ['money']) ? ownerOf(naming, phrase, as) : [];
  }
  // "the mayor of Lima", "the Texas senator": nobody acts through them but they themselves.
  if (isOneOf(reading, phrase, ELECTED)) return [nameGroup(reading, phrase, resolution)];
  const represented = isOneOf(reading, phrase, REPRESENTING) ? representedBy(naming, phrase, as) : [];
  if (hasOwnCause(reading, phrase) && [...represented, ...ownerOf(naming, phrase, as)].some(isState))
    return [nameGroup(reading, phrase, resolution)];
  if (represented.length > 0) return represented;
  const body = depth > 2 ? [] : gather(bodyBehind(reading, phrase), (at) => partyOf(naming, at, as, type, depth + 1));
  if (body.length > 0) return body;
  // "Drones struck the port": whoever sent them.
  if (isBomber(reading, phrase)) return [nameGroup(reading, phrase, resolution)];
  if (isOneOf(reading, phrase, WEAPONS) && !isOneOf(reading, phrase, ['=fighter'])) {
    const owner = ownerOf(naming, phrase, as);
    if (owner.length > 0 || as !== 'actor' || depth > 2) return owner;
    const fired = gather(firersOf(reading, phrase), (at) => partyOf(naming, at, as, type, depth + 1));
    return fired.length > 0 ? fired : wieldersOf(naming, phrase);
  }
  // "use force": not a force.
  if (head.lower === 'force' && phrase.first === phrase.head) return [];
  if (isGroup(reading, phrase, as, type)) return [nameGroup(reading, phrase, resolution)];
  if (head.pos === 'PROPN' && /^\p{Lu}/u.test(head.text) && nounSenses(reading, phrase).length === 0) {
    // "the East African Community" is no Africans.
    const named = naming
      .mentionsIn(phrase)
      .filter(({ form, entity, end }) => form === 'name' && !(entity.kind === 'group' && end < head.start));
    return named.length > 0 ? named.slice(0, 1).map((mention) => entities.resolve(mention, { as })) : [resolution];
  }
  if (head.lower === 'others') return othersMeant(naming, phrase, as, type, depth);
  return depth > 1 ? [] : partiesOfThing(naming, phrase, { as, type, depth });
}

/** People, bodies and services; a town acts too, except by force. */
const isGroup = (reading: Reading, phrase: NounPhrase, as: 'actor' | 'recipient', type: EventType): boolean =>
  isOneOf(reading, phrase, GROUPS) ||
  isService(reading, phrase) ||
  (as === 'actor' && type !== 'ASSAULT' && isOneOf(reading, phrase, COUNCILS));

function othersMeant(naming: Naming, phrase: NounPhrase, as: 'actor' | 'recipient', type: EventType, depth: number): readonly Resolution[] {
  const same = as === 'recipient' && depth <= 1 ? sameKindBefore(naming.reading, phrase) : null;
  const meant = same === null ? [] : partyOf(naming, same, as, type, depth + 1);
  return meant.length > 0 ? meant : [printedAs(naming.reading, phrase)];
}

/** Types that are words or acts against whoever made a thing; what one takes back is one's own. */
const isOfMakers = (type: EventType): boolean => type === 'PROTEST' || (type !== 'CONCEDE' && VERBAL.has(type));

const isState = ({ entity }: Resolution): boolean => entity?.kind === 'country';

/** Whose a thing is: its owner, the service whose station or post it is, or those named behind it. */
function partiesOfThing(naming: Naming, phrase: NounPhrase, { as, type, depth }: Role): readonly Resolution[] {
  const { reading } = naming;
  const meant = (phrases: readonly NounPhrase[]): readonly Resolution[] =>
    gather(phrases, (at) => partyOf(naming, at, as, type, depth + 1));
  const isDoneTo = as === 'recipient';
  // "rejected an appeal filed by the union": the union's.
  // "a letter signed by 40 mayors urged": they urged.
  const made = meant((isDoneTo ? isOfMakers(type) : VERBAL.has(type)) && phrase.possessor === null ? makersOf(reading, phrase) : []);
  if (made.length > 0) return made;
  const bound = meant(isDoneTo && EASED.has(type) ? burdenedBy(reading, phrase) : []);
  if (bound.length > 0) return bound;
  const behind = meant(isDoneTo ? ownersBehind(reading, phrase) : []);
  const owner = behind.length > 0 ? behind : ownerOf(naming, phrase, as);
  if (owner.length > 0) return owner;
  const served = type === 'ASSAULT' || type === 'COERCE' ? servedBy(reading, phrase) : [];
  return served.length > 0 ? served : tailParties(naming, phrase, as, type, depth);
}

/** For whom forces, rulers and delegates act: their owner, or the state behind "of" and "from". */
function representedBy(naming: Naming, phrase: NounPhrase, as: 'actor' | 'recipient'): readonly Resolution[] {
  const { reading, entities } = naming;
  const owner = ownerOf(naming, phrase, as);
  if (owner.length > 0) return owner;
  return (
    attachedTo(reading, phrase)
      .flatMap(({ preposition, phrases }) =>
        preposition === 'of' || preposition === 'from' || (preposition === 'in' && !isOneOf(reading, phrase, ['force'])) ? phrases : [],
      )
      // "the head of Peru's rail operator" does not act for Peru.
      .filter(
        (at) =>
          tokenAt(reading, at.head)?.pos === 'PROPN' ||
          isOneOf(reading, at, ['force', 'leadership', 'official', 'court', '=parliament', '=ministry']),
      )
      .map((at) => entities.resolve(at, { as }))
      .filter((who) => isKnown(who) && who.entity?.kind !== 'place')
  );
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
  return gather(groupBefore(reading, clause, phrase, as === 'recipient' && type === 'COERCE'), (inner) =>
    partyOf(naming, inner, as, type, depth + 1),
  );
}

/** Whose a thing or a force is: its possessor, else the nationality or name inside the phrase. */
function ownerOf(naming: Naming, phrase: NounPhrase, as: 'actor' | 'recipient'): readonly Resolution[] {
  const { possessor } = phrase;
  const inside = naming
    .mentionsIn(phrase)
    .filter((mention) => mention.form === 'name' && !isBacker(naming.reading, mention) && !isEthnic(naming.reading, mention))
    // "violated the Minsk agreements": where they were made.
    .filter(({ entity }) => possessor !== null || entity.kind !== 'place' || !isOneOf(naming.reading, phrase, PACTS));
  const ours = ownersMeant(naming, phrase);
  if (ours.length > 0) return ours;
  const speaking = possessor === null || inside.length > 0 ? [] : speakersMeant(naming, possessor.first, as, 'ASSAULT');
  if (speaking.length > 0) return speaking;
  if (possessor !== null && (inside.length === 0 || tokenAt(naming.reading, possessor.first)?.pos !== 'PRON')) {
    const owner = resolveRun(naming, possessor, as);
    return isKnown(owner) ? [owner] : (stateBehind(naming, possessor, inside, as) ?? unnamedOwner(naming, phrase, owner));
  }
  return inside.slice(0, 1).map((mention) => naming.entities.resolve(mention, { as }));
}

/** "the Chilean premier's remarks": an owner in office stands for the state of his nationality; null for any other owner. */
function stateBehind(
  { reading, entities }: Naming,
  { first, endToken }: TokenRun,
  inside: readonly EntityMention[],
  as: 'actor' | 'recipient',
): readonly Resolution[] | null {
  const head = tokenAt(reading, /^['’]s?$/u.test(lowerAt(reading, endToken - 1)) ? endToken - 2 : endToken - 1);
  const nationality = inside.find(
    ({ start, entity }) =>
      start === tokenAt(reading, lowerAt(reading, first) === 'the' ? first + 1 : first)?.start && entity.kind === 'country',
  );
  if (head === undefined || nationality === undefined || !REPRESENTING.some((name) => hasClass(head, name))) return null;
  return [entities.resolve(nationality, { as })];
}

/** "Sh3,500", "Rs500", "A$2": a sum. */
const MONEY = /^\p{L}{1,3}[$]?\d/u;

function tailParties(naming: Naming, phrase: NounPhrase, as: 'actor' | 'recipient', type: EventType, depth: number): readonly Resolution[] {
  const tail = withoutCounted(naming.reading, attachedTo(naming.reading, phrase));
  // "demanded the withdrawal of Chilean troops from Peru": who is to go is asked.
  const order = isLeaving(naming.reading, phrase)
    ? ['by', 'of']
    : isOneOf(naming.reading, phrase, PACTS)
      ? ['between', 'among', 'with', 'by', 'from', 'of', 'against', 'on', 'to', 'into', 'at', 'in', 'for']
      : isDeed(naming.reading, phrase, type) || (as === 'actor' && isForce(naming.reading, phrase))
        ? ['by', 'from']
        : VERBAL.has(type)
          ? ['by', 'from', 'of', 'between', 'among', 'against', 'on', 'with', 'to', 'into', 'at', 'in']
          : ['of', 'against', 'on', 'to', 'with', 'for', 'in', 'by'];
  const isBound = BOUND.has(type) && !isOneOf(naming.reading, phrase, ['pact', 'deal']);
  for (const preposition of order) {
    // "set fire to a station in Kenya", "signed the deal in Rome": where it is, not whose.
    if (preposition === 'in' && !isBound) continue;
    // "the shrine of Omar Diaz"
    if (preposition === 'of' && isOneOf(naming.reading, phrase, ['statue'])) continue;
    // "the highway to Kenya"
    if (preposition === 'to' && isOneOf(naming.reading, phrase, ['road'])) continue;
    // "challenged the ruling in court": where, and not whom.
    const inner = phrasesAfter(tail, preposition).filter((at) => !AT.has(preposition) || !isCourt(naming, at));
    const found = gather(inner, (at) => partyOf(naming, at, as, type, depth + 1));
    if (found.length > 0) return found;
  }
  return [];
}

const AT = new Set(['in', 'at']);
const isCourt = ({ reading }: Naming, phrase: NounPhrase): boolean =>
  isOneOf(reading, phrase, ['=court', '=tribunal']) || /^(?:court|tribunal)$/u.test(lowerAt(reading, phrase.head));
