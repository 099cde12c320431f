/** Which place a phrase means for an event: a name in it, the town or the capital that it describes, or the state whose ground it is. */

import { anyOf } from '../../../lexicons/load.ts';
import type { Entity } from '../../../models/entities.ts';
import type { Event, EventType } from '../../../models/events.ts';
import { gather } from '../../../text/gather.ts';
import { borderBetween, type EntityMention, isRegion, placeCalled } from '../../entities/index.ts';
import { isRegionNoun } from '../../entities/nouns.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import type { Candidate } from '../candidate.ts';
import { classesOfNoun } from '../forms.ts';
import { wordsOf } from '../lexicon.ts';
import type { Naming } from '../parties/naming.ts';
import { resolveRun } from '../parties/party-list.ts';
import { isOneOf, lowerAt, nounSenses, type Reading, tailOf, tokenAt } from '../reading.ts';

export interface Place {
  readonly place: Entity | null;
  readonly precision: Event['place_precision'];
}

export const NOWHERE: Place = { place: null, precision: null };

/** A phrase that may say where, and the preposition before it; '' for an object. */
export interface Located {
  readonly phrase: NounPhrase;
  readonly preposition: string;
}

/** Behind these the name of a state is the place; "against Russia" and "of Russia" are none. */
const GROUND_PREPOSITIONS = new Set('in into across inside throughout to over near at around off outside within'.split(' '));
/** Behind these stands the state whose ground is attacked: "Russia's assault on Ukraine", "the invasion of Kuwait". */
const ATTACKED_PREPOSITIONS = new Set(['on', 'of', 'against']);
const NEARBY = new Set(['near', 'around', 'outside', 'off', 'toward', 'towards']);

/** Types that happen on the ground, so that what is hit, held, entered or left is where. */
export const ON_GROUND: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE', 'RETREAT', 'PROTEST']);

/** The first place that the phrases name, else the state that they name as ground. */
export function bestPlace(naming: Naming, phrases: readonly Located[], candidate: Candidate): Place {
  let country: Place = NOWHERE;
  let wide: (Place & { readonly phrase: NounPhrase }) | null = null;
  for (const located of phrases) {
    const { phrase, preposition } = located;
    if (wide !== null && !isWithin(naming.reading, located, wide.phrase)) continue;
    if (phrase.temporal || (preposition === 'between' && !ON_GROUND.has(candidate.type))) continue;
    // "the Organization for Security and Co-operation in Europe"
    if (naming.nameAround(phrase) !== null) continue;
    const ofTown = isOneOf(naming.reading, phrase, ['=city', '=town', '=village']) ? placeOfTail(naming, phrase) : null;
    if (ofTown !== null) return at(ofTown, preposition);
    const mentions = naming.mentionsIn(phrase);
    const places = mentions.filter((mention) => isWhere(naming, mention, located, candidate));
    // "Bihar's Patna district"
    const named = places.find(({ start }) => start >= ownerEnd(naming.reading, phrase)) ?? places[0];
    if (named !== undefined) {
      const place = placeNamed(naming, phrase, named);
      const around = isRegion(place) ? null : precisionAround(naming.reading, phrase, named);
      if (around === 'near') return { place, precision: around };
      if (!isRegion(place) && around === null) return at(place, preposition);
      wide ??= { ...(around === null ? at(place, preposition) : { place, precision: around }), phrase };
    }
    if (wide !== null) continue;
    if (mentions.some(({ entity, form }) => entity.kind === 'place' && form !== 'pronoun')) continue;
    const seat = isOneOf(naming.reading, phrase, ['=capital']) ? countryOfSeat(naming, phrase) : null;
    if (seat !== null && seat.country !== naming.capital?.country) {
      country = country.place === null ? { place: seat, precision: 'country' } : country;
      continue;
    }
    const meant = describedPlace(naming, phrase, mentions) ?? unknownPlace(naming, located, mentions, candidate);
    // "in Chile near the border with Peru"
    if (meant?.kind === 'country' && country.place !== null) continue;
    if (meant !== null)
      return meant.kind === 'country'
        ? { place: meant, precision: BORDERS.has(lowerAt(naming.reading, phrase.head)) ? 'near' : 'country' }
        : at(meant, preposition);
    const isObject = preposition === '' && isOneOf(naming.reading, phrase, ['=city', '=town', '=village']);
    if (country.place !== null || !(isObject || isGround(naming.reading, located, candidate))) continue;
    if (!mayBeGround(naming.reading, phrase)) continue;
    const { entity } = naming.entities.resolve(phrase, { as: 'place' });
    if (entity?.kind === 'place') return at(entity, preposition);
    if (entity?.kind === 'country' && !isObject) country = { place: entity, precision: 'country' };
  }
  return wide === null ? country : { place: wide.place, precision: wide.precision };
}

/** "in Kunduz province", "in Poonch district": the land around the town that gives it its name, as far as it goes; null for the town. */
function precisionAround(reading: Reading, { head }: NounPhrase, { end }: EntityMention): 'region' | 'near' | null {
  const noun = tokenAt(reading, head);
  if (noun === undefined || noun.start !== end + 1 || !isRegionNoun(noun)) return null;
  return PROVINCES.has(noun.lower) ? 'region' : 'near';
}

const PROVINCES = wordsOf('province');

const ownerEnd = (reading: Reading, { possessor, start }: NounPhrase): number =>
  possessor === null ? start : (tokenAt(reading, possessor.endToken - 1)?.end ?? start);

/** "In Bihar state, gunmen stormed a school in Patna": a town told after its region, and not beside it ("in Bihar and Patna"). */
function isWithin({ document }: Reading, { phrase, preposition }: Located, wide: NounPhrase): boolean {
  const isBeside = /^\W*(?:(?:and|or) )?(?:in )?$/u.test(document.raw.slice(wide.end, phrase.start));
  return STANDING_PREPOSITIONS.has(preposition) && phrase.start > wide.end && !isBeside;
}

const at = (place: Entity, preposition: string): Place => ({ place, precision: precisionOf(place, preposition) });

/** Whether a name says where: that of a place which does not act or rule there, or of a building behind "at" or "outside". */
function isWhere(naming: Naming, mention: EntityMention, { phrase, preposition }: Located, candidate: Candidate): boolean {
  const { entity, form, start, end } = mention;
  // "the Lima-born envoy"
  if (form === 'pronoun' || naming.reading.document.raw.charAt(end) === '-') return false;
  if (entity.kind === 'organization')
    return VENUE_PREPOSITIONS.has(preposition) && end === phrase.end && VENUE.test(entity.name) && !isInTown(naming, phrase);
  return entity.kind === 'place' && !isDoer(naming, phrase, start) && !isGovernment(naming, mention, phrase.end, preposition, candidate);
}

/** "at the General Hospital in Lima": the town is known better. */
function isInTown({ reading, mentionsIn }: Naming, phrase: NounPhrase): boolean {
  const [first] = tailOf(reading, phrase);
  return first?.preposition === 'in' && gather(first.phrases, mentionsIn).some(({ entity }) => entity.kind === 'place');
}

const STANDING_PREPOSITIONS = new Set(['at', 'in', 'near', 'outside']);

/** What one may stand in or before: "outside Marlow Library". */
const VENUE_PREPOSITIONS = new Set(['at', 'inside', 'near', 'outside']);
const VENUE = new RegExp(`\\b(?:${anyOf(wordsOf('venue'))})\\b`, 'iu');

/** "was killed at Tolma": a name of which nothing tells what it is, behind a preposition of place, for what happens on the ground. */
function unknownPlace(
  { reading }: Naming,
  { phrase, preposition }: Located,
  mentions: readonly EntityMention[],
  { type }: Candidate,
): Entity | null {
  if (!ON_GROUND.has(type) || !NAMELESS_PREPOSITIONS.has(preposition) || mentions.length > 0) return null;
  const words = reading.tokens.slice(phrase.first, phrase.endToken);
  const isName = words.every(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text));
  return isName ? placeCalled(words.map(({ text }) => text).join(' ')) : null;
}

const NAMELESS_PREPOSITIONS = new Set(['at', 'near', 'outside', 'through']);

function placeNamed(naming: Naming, phrase: NounPhrase, { entity }: EntityMention): Entity {
  const found = entity.kind === 'place' ? naming.entities.resolve(phrase, { as: 'place' }).entity : null;
  return found?.kind === 'place' ? found : entity;
}

/** A place that a phrase means without its name: the capital, "the border with Chile", "the district of Homs", "the besieged city". */
function describedPlace(naming: Naming, phrase: NounPhrase, mentions: readonly EntityMention[]): Entity | null {
  if (isOneOf(naming.reading, phrase, ['=capital']) && naming.capital !== null) return naming.capital;
  // "a market there": the word is read into the phrase, or stands behind it.
  if (lowerAt(naming.reading, phrase.head) === 'there' || lowerAt(naming.reading, phrase.endToken) === 'there')
    return lastNamed(naming, phrase, isSomewhere);
  return borderOf(naming, phrase, mentions) ?? partOf(naming, phrase, mentions) ?? townMeant(naming, phrase);
}

/** "the town of Homs", "the northern suburbs of Homs", where the phrase itself names nothing. */
function partOf(naming: Naming, phrase: NounPhrase, mentions: readonly EntityMention[]): Entity | null {
  return mentions.length > 0 || !isOneOf(naming.reading, phrase, PARTS) ? null : placeOfTail(naming, phrase);
}

/** The place in "… of Homs" behind a noun, or null. */
function placeOfTail(naming: Naming, phrase: NounPhrase): Entity | null {
  const [of] = tailOf(naming.reading, phrase);
  const named = of?.preposition === 'of' ? gather(of.phrases, naming.mentionsIn) : [];
  return named.find(({ entity, form }) => entity.kind === 'place' && form === 'name')?.entity ?? null;
}

const PARTS = ['territory', 'street', '=court', '=courtyard', '=gate', '=ground', '=lot', '=park', '=platform', '=terminal'];

/** Whether the name of a state behind a preposition is where: "in Chile", "visited Chile", "the attack on Chile". */
const isGround = (reading: Reading, { preposition, phrase }: Located, candidate: Candidate): boolean =>
  // "apologised to Chile", "an ultimatum to Chile"
  (GROUND_PREPOSITIONS.has(preposition) && !(preposition === 'to' && SPOKEN.has(candidate.type))) ||
  // "were evacuated from Chile", "withdrew from Chile"
  (preposition === 'from' && FETCHING.has(tokenAt(reading, candidate.trigger.first)?.lemma ?? '')) ||
  (preposition === '' && candidate.mode === 'visit') ||
  // "seized northern Chile", but not "the country"
  (preposition === '' && candidate.mode === 'seize' && tokenAt(reading, phrase.head)?.pos === 'PROPN') ||
  (ATTACKED_PREPOSITIONS.has(preposition) && isAttackNoun(reading, candidate));

/** Types that are words, which are spoken to a state and not in it. */
const SPOKEN: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'CONCEDE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN']);

/** What is done to those who are brought out of a place, or by those who leave it. */
const FETCHING = new Set(['airlift', 'evacuate', 'pull', 'recall', 'rescue', 'retreat', 'withdraw']);

/** "at the border with Chile": the state beyond it; "at the Peruvian-Chilean border": the border itself; or null. */
function borderOf(naming: Naming, phrase: NounPhrase, mentions: readonly EntityMention[]): Entity | null {
  if (!isOneOf(naming.reading, phrase, ['=border', '=frontier'])) return null;
  const sides = mentions.filter(({ entity }) => entity.kind === 'country').map(({ entity }) => entity);
  if (sides.length === 2) return borderBetween(sides);
  const [beyond] = tailOf(naming.reading, phrase);
  const named = beyond?.preposition === 'with' ? gather(beyond.phrases, naming.mentionsIn) : [];
  // "the frontier with the Chilean-held island" is none with Chile.
  return named.find(({ entity, end }) => entity.kind === 'country' && naming.reading.document.raw.charAt(end) !== '-')?.entity ?? null;
}

const BORDERS = new Set(['border', 'frontier']);
const TOWNS = new Set(['city', 'town', 'village']);
/** How many sentences back the town may be named that "the city" means. */
const TOWN_BACK = 2;

/** "the besieged city", "the city centre": the town named last; bare "the city" is read with the names. */
function townMeant(naming: Naming, { first, endToken, head, sentence }: NounPhrase): Entity | null {
  const { reading } = naming;
  if (endToken - first < 3 || lowerAt(reading, first) !== 'the') return null;
  const inside = reading.tokens.slice(first, endToken).map(({ lower }) => lower);
  const isTown = inside.some((word) => TOWNS.has(word)) && (TOWNS.has(lowerAt(reading, head)) || CENTRES.has(lowerAt(reading, head)));
  if (!isTown || lowerAt(reading, endToken) === 'of') return null;
  // "In Linden, 65 miles south of Georgetown, …": not the one from which it is far.
  const isMeasured = ({ start }: EntityMention): boolean =>
    MEASURED.test(reading.document.raw.slice(Math.max(0, start - LONGEST_MEASURE), start));
  return lastNamed(naming, { first, sentence }, (mention) => isGazetted(mention) && !isMeasured(mention));
}

const MEASURED = /\b(?:miles|mi|km|kms|kilomet(?:er|re)s)\)? (?:[\p{L}-]{1,12} ){0,3}$/u;
const LONGEST_MEASURE = 48;

/** The last place before a phrase that fits; "there" may be a state, or a town of which nothing more is known. */
function lastNamed(
  { reading, mentionsIn }: Naming,
  { first, sentence }: Pick<NounPhrase, 'first' | 'sentence'>,
  fits: (mention: EntityMention) => boolean,
): Entity | null {
  const from = reading.document.sentences[Math.max(0, sentence - TOWN_BACK)]?.firstToken ?? first;
  return mentionsIn({ first: from, endToken: first }).findLast((mention) => mention.form === 'name' && fits(mention))?.entity ?? null;
}

/** The place that "there" means at a position. */
export const placeNamedLast = (naming: Naming, at: Pick<NounPhrase, 'first' | 'sentence'>): Entity | null =>
  lastNamed(naming, at, isSomewhere);

const isGazetted = ({ entity }: EntityMention): boolean => entity.geonames !== null;
const isSomewhere = ({ entity, rule }: EntityMention): boolean =>
  entity.kind === 'place' || (entity.kind === 'country' && rule !== 'mention.demonym');

const CENTRES = new Set(['centre', 'center', 'hall', 'limits', 'outskirts', 'square', 'suburbs']);

/** The state in "the capital of Moldova", or null. */
function countryOfSeat(naming: Naming, phrase: NounPhrase): Entity | null {
  const [of] = tailOf(naming.reading, phrase);
  const named = of?.preposition === 'of' ? gather(of.phrases, naming.mentionsIn) : [];
  return named.find(({ entity }) => entity.kind === 'country')?.entity ?? null;
}

/** What a city has, and not the government that sits in it: "Moscow's suburbs", "Kyiv's residents". */
const LOCAL_THINGS = [
  'territory',
  'buildingw',
  'dwelling',
  'property',
  'road',
  'street',
  'utility',
  'civilian',
  '=mayor',
  '=resident',
  '=airport',
];

/** "Moscow's assault", "Kyiv's troops": the possessor of an event or of forces acts; it is not where it happens. */
function isDoer(naming: Naming, phrase: NounPhrase, start: number): boolean {
  const { reading } = naming;
  const { possessor } = phrase;
  if (possessor === null || start >= ownerEnd(reading, phrase)) return false;
  if (nounSenses(reading, phrase).length > 0 || isOneOf(reading, phrase, ['force', 'leadership'])) return true;
  return resolveRun(naming, possessor, 'actor').entity?.kind === 'country' && !isOneOf(reading, phrase, LOCAL_THINGS);
}

const ADDRESSING = new Set(['', 'of', 'from', 'to', 'on', 'into']);

/** "accused Washington of", "a demand from Tehran", "urged on Beijing": a capital that is spoken to, or given something. */
function isGovernment(naming: Naming, mention: EntityMention, phraseEnd: number, preposition: string, { type, mode }: Candidate): boolean {
  if (ON_GROUND.has(type) || !ADDRESSING.has(preposition) || mention.end < phraseEnd) return false;
  if (type === 'CONSULT' && (mode === 'visit' || preposition !== '')) return false;
  return naming.entities.resolve(mention, { as: 'actor' }).entity?.kind === 'country';
}

/** Whether a noun of attacking names the event. */
const isAttackNoun = (reading: Reading, { type, phrase, trigger }: Candidate): boolean =>
  type === 'ASSAULT' && phrase !== null && classesOfNoun(lowerAt(reading, trigger.endToken - 1)).has('attack on ground');

/** A name, or a noun of territory: "in Chile", "across the country"; "among Chilean soldiers" is no place. */
const mayBeGround = (reading: Reading, phrase: NounPhrase): boolean =>
  tokenAt(reading, phrase.head)?.pos === 'PROPN' || isOneOf(reading, phrase, ['territory']);

function precisionOf(place: Entity, preposition: string): Event['place_precision'] {
  if (NEARBY.has(preposition)) return 'near';
  return isRegion(place) ||
    /\b(?:region|province|oblast|state|county|governorate|valley|district|peninsula|coast|sea)(?:$| of\b)/iu.test(place.name)
    ? 'region'
    : 'exact';
}
