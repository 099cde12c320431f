/** Where an event took place, from its own clause, then from its sentence. */

import type { Entity } from '../../models/entities.ts';
import type { Event, EventType } from '../../models/events.ts';
import { gather } from '../../text/gather.ts';
import { type EntityMention, isRegion } from '../entities/index.ts';
import { isQuoted } from '../quoted.ts';
import type { Clause, NounPhrase, Oblique } from '../syntax/index.ts';
import type { Candidate } from './candidate.ts';
import { isSecondInfinitive } from './modality.ts';
import { type Naming, resolveRun } from './parties.ts';
import { isOneOf, lowerAt, nounSenses, type Reading, tailOf, tokenAt } from './reading.ts';
import { sayingAbove } from './speaker.ts';

export interface Place {
  readonly place: Entity | null;
  readonly precision: Event['place_precision'];
}

const NOWHERE: Place = { place: null, precision: null };
const PLACE_PREPOSITIONS = new Set(
  'in at near around on across over outside inside into to toward towards through throughout from of along off between'.split(' '),
);
/** Behind these the name of a state is the place; "against Russia" and "of Russia" are none. */
const GROUND_PREPOSITIONS = new Set('in into across inside throughout to over near at around outside within'.split(' '));
/** Behind these stands the state whose ground is attacked: "Russia's assault on Ukraine", "the invasion of Kuwait". */
const ATTACKED_PREPOSITIONS = new Set(['on', 'of', 'against']);
const ATTACKED = /^(?:invasion|assault|offensive|attack|war|incursion|bombardment|shelling|bombing|airstrike|air strike|strike|raid)s?$/u;
const STANDING_PREPOSITIONS = new Set(['in', 'at', 'near']);
const ELSEWHERE_PREPOSITIONS = new Set('in at near around across outside inside throughout'.split(' '));
const NEARBY = new Set(['near', 'around', 'outside', 'off', 'toward', 'towards']);

/** The most specific place of the clause, else of the sentence. */
export function placeOf(naming: Naming, candidate: Candidate): Place {
  const own = best(naming, nearPhrases(naming.reading, candidate), candidate);
  // "In Hungary, thousands arrived since the fighting": what stands before a label says nothing of it.
  if (own.place?.kind === 'place' || candidate.label) return own;
  const above = best(naming, outsideQuotes(naming.reading, candidate, sentencePhrases(naming.reading, candidate)), candidate);
  if (own.place !== null) return above.place?.kind === 'place' && above.place.country === own.place.country ? above : own;
  return above.place === null ? onlyPlace(naming, candidate) : above;
}

/** "“We want peace,” he wrote in Oslo": what is quoted does not happen where it is written. */
function outsideQuotes({ document, tokens }: Reading, { trigger }: Candidate, phrases: readonly Located[]): readonly Located[] {
  const start = tokens[trigger.first]?.start ?? 0;
  return isQuoted(document, start) ? phrases.filter(({ phrase }) => isQuoted(document, phrase.start)) : phrases;
}

interface Located {
  readonly phrase: NounPhrase;
  readonly preposition: string;
}

function located(obliques: readonly Oblique[], allowed: ReadonlySet<string>): Located[] {
  const found: Located[] = [];
  for (const { preposition, phrases } of obliques)
    if (allowed.has(preposition)) for (const phrase of phrases) found.push({ phrase, preposition });
  return found;
}

function nearPhrases(reading: Reading, candidate: Candidate): Located[] {
  const { type, obliques, patients, agents, clause, phrase, label } = candidate;
  const objects = gather(patients, (patient) => [
    { phrase: patient, preposition: '' },
    ...located(tailOf(reading, patient), PLACE_PREPOSITIONS),
  ]);
  const from = label && phrase !== null ? phrase.endToken : 0;
  const around =
    clause === null
      ? []
      : located(
          clause.obliques.filter(({ first }) => first >= from),
          PLACE_PREPOSITIONS,
        );
  // "an attack on Kyiv killed", "police in Nairobi fired": where the subject is, or what it is.
  const doing = gather(ON_GROUND.has(type) ? agents : [], (agent) =>
    located(tailOf(reading, agent), nounSenses(reading, agent).length > 0 ? PLACE_PREPOSITIONS : STANDING_PREPOSITIONS),
  );
  const behind = gather(obliques, ({ phrases }) => gather(phrases, (inner) => located(tailOf(reading, inner), PLACE_PREPOSITIONS)));
  const inside = phrase === null || phrase.possessor !== null ? [] : [{ phrase, preposition: '' }];
  const moving = clause === null || phrase !== null ? [] : movesBelow(reading, candidate, clause);
  return [...located(obliques, PLACE_PREPOSITIONS), ...objects, ...around, ...behind, ...inside, ...doing, ...moving];
}

/** Where those go, stand or are held whom the event moves or meets: "repelling troops advancing on Kyiv". */
function movesBelow(reading: Reading, { type, patients }: Candidate, clause: Clause): Located[] {
  const found: Located[] = [];
  for (const child of reading.childrenOf(clause)) {
    const isTheirs = child.subjects.some((subject) =>
      patients.some((patient) => patient === subject || isBehind(reading, patient, subject)),
    );
    const isStanding = child.relation === 'relative' && STANDING.has(tokenAt(reading, child.verb.head)?.lemma ?? '');
    const isMoving = child.relation === 'ing' || child.relation === 'participle' || isStanding;
    if (isTheirs && isMoving) found.push(...located(child.obliques, PLACE_PREPOSITIONS));
    // "broke through the lines and entered the city"
    if (isSecondInfinitive(reading, child, clause) && ON_GROUND.has(type))
      found.push(...child.objects.map((phrase) => ({ phrase, preposition: '' })));
    // "moved its forces to repel advances on the outskirts of the capital"
    if (child.relation === 'infinitive' && ON_GROUND.has(type))
      found.push(...gather(child.objects, (object) => located(tailOf(reading, object), PLACE_PREPOSITIONS)));
  }
  return found;
}

/** "soldiers from the first brigade, who are deployed in": the subject is part of the phrase before. */
const isBehind = (reading: Reading, phrase: NounPhrase, subject: NounPhrase): boolean =>
  tailOf(reading, phrase).some(({ phrases }) => phrases.includes(subject));

const STANDING = new Set(['be', 'deploy', 'base', 'station', 'hold', 'detain', 'trap', 'gather', 'encamp', 'live']);

function sentencePhrases(reading: Reading, { clause, type }: Candidate): Located[] {
  const found: Located[] = [];
  const { clauses } = reading.document.syntax;
  const saying = clause === null ? null : sayingAbove(reading, clause);
  let at: Clause | undefined = clause ?? undefined;
  for (let depth = 0; at !== undefined && depth < 6; depth += 1) {
    found.push(...whereOf(reading, at));
    // Where somebody said it is not where it happened.
    if (at !== saying) found.push(...located(at.obliques, ELSEWHERE_PREPOSITIONS));
    if (at !== clause)
      found.push(...at.subjects.filter((subject) => isLocalVoice(reading, subject)).map((phrase) => ({ phrase, preposition: '' })));
    // "the deal, which Paris opposes": what is said aside is not said there.
    if (at.parent === null || (at.relation === 'relative' && !ON_GROUND.has(type))) break;
    at = clauses[at.parent];
  }
  return found;
}

/** "in the centre of Homs, where fighting has broken out": the place before "where". */
function whereOf(reading: Reading, clause: Clause): Located[] {
  const opener =
    lowerAt(reading, clause.first) === 'where' ? clause.first : lowerAt(reading, clause.first - 1) === 'where' ? clause.first - 1 : null;
  if (opener === null) return [];
  const before = lowerAt(reading, opener - 1) === ',' ? opener - 2 : opener - 1;
  const phrase = reading.document.syntax.nounPhraseAt(before);
  return phrase === null || phrase.sentence !== clause.sentence ? [] : [{ phrase, preposition: 'in' }];
}

/** "Kherson's mayor said": local officials speak of their place. */
const isLocalVoice = (reading: Reading, { possessor, head }: NounPhrase): boolean =>
  possessor !== null && tokenAt(reading, head)?.pos !== 'PRON';

/** Clauses that speak of something else: "the port, which", "words to describe events abroad". */
const ASIDE = new Set(['relative', 'infinitive']);

/** The place of the sentence, if it names only one. */
function onlyPlace(naming: Naming, candidate: Candidate): Place {
  const sentence = tokenAt(naming.reading, candidate.trigger.first)?.sentence;
  const clauses = sentence === undefined ? [] : naming.reading.clausesIn(sentence);
  const saying = candidate.clause === null ? null : sayingAbove(naming.reading, candidate.clause);
  const told = clauses.filter((clause) => clause === candidate.clause || (clause !== saying && !ASIDE.has(clause.relation)));
  const found = gather(told, ({ obliques }) => outsideQuotes(naming.reading, candidate, located(obliques, ELSEWHERE_PREPOSITIONS))).map(
    (at) => best(naming, [at], candidate),
  );
  const names = new Set(gather(found, ({ place }) => (place === null ? [] : [place.entity_id])));
  return names.size === 1 ? (found.find(({ place }) => place !== null) ?? NOWHERE) : NOWHERE;
}

function best(naming: Naming, phrases: readonly Located[], candidate: Candidate): Place {
  let country: Place = NOWHERE;
  for (const { phrase, preposition } of phrases) {
    if (phrase.temporal || (preposition === 'between' && !ON_GROUND.has(candidate.type))) continue;
    const mentions = naming.mentionsIn(phrase);
    for (const mention of mentions) {
      const { entity, form, start } = mention;
      if (
        entity.kind === 'place' &&
        form !== 'pronoun' &&
        !isDoer(naming, phrase, start) &&
        !isGovernment(naming, mention, phrase.end, preposition, candidate)
      ) {
        const found = naming.entities.resolve(phrase, { as: 'place' }).entity;
        const place = found?.kind === 'place' ? found : entity;
        return { place, precision: precisionOf(place, preposition) };
      }
    }
    if (mentions.some(({ entity, form }) => entity.kind === 'place' && form !== 'pronoun')) continue;
    const seat = isOneOf(naming.reading, phrase, ['=capital']) ? countryOfSeat(naming, phrase) : null;
    if (seat !== null && seat.country !== naming.capital?.country) {
      country = country.place === null ? { place: seat, precision: 'country' } : country;
      continue;
    }
    if (isOneOf(naming.reading, phrase, ['=capital']) && naming.capital !== null)
      return { place: naming.capital, precision: precisionOf(naming.capital, preposition) };
    const meant = borderOf(naming, phrase) ?? townMeant(naming, phrase);
    if (meant !== null) return { place: meant, precision: meant.kind === 'country' ? 'near' : precisionOf(meant, preposition) };
    const isObject = preposition === '' && isOneOf(naming.reading, phrase, ['=city', '=town', '=village']);
    const isGround =
      GROUND_PREPOSITIONS.has(preposition) ||
      (preposition === '' && candidate.mode === 'visit') ||
      (ATTACKED_PREPOSITIONS.has(preposition) && isAttackNoun(naming.reading, candidate));
    if (country.place !== null || !(isGround || isObject)) continue;
    if (!mayBeGround(naming.reading, phrase)) continue;
    const { entity } = naming.entities.resolve(phrase, { as: 'place' });
    if (entity?.kind === 'place') return { place: entity, precision: precisionOf(entity, preposition) };
    if (entity?.kind === 'country' && !isObject) country = { place: entity, precision: 'country' };
  }
  return country;
}

/** "at the border with Chile": the state beyond it, or null. */
function borderOf(naming: Naming, phrase: NounPhrase): Entity | null {
  if (!isOneOf(naming.reading, phrase, ['=border', '=frontier'])) return null;
  const [beyond] = tailOf(naming.reading, phrase);
  const named = beyond?.preposition === 'with' ? gather(beyond.phrases, naming.mentionsIn) : [];
  return named.find(({ entity }) => entity.kind === 'country')?.entity ?? null;
}

const TOWNS = new Set(['city', 'town', 'village']);
/** How many sentences back the town may be named that "the city" means. */
const TOWN_BACK = 2;

/** "the besieged city", "the city centre": the town named last; bare "the city" is read with the names. */
function townMeant(naming: Naming, { first, endToken, head, sentence }: NounPhrase): Entity | null {
  const { reading } = naming;
  if (endToken - first < 3 || lowerAt(reading, first) !== 'the') return null;
  const inside = reading.tokens.slice(first, endToken).map(({ lower }) => lower);
  const isTown = inside.some((word) => TOWNS.has(word)) && (TOWNS.has(lowerAt(reading, head)) || CENTRES.has(lowerAt(reading, head)));
  if (!isTown) return lowerAt(reading, head) === 'capital' ? naming.capital : null;
  const from = reading.document.sentences[Math.max(0, sentence - TOWN_BACK)]?.firstToken ?? first;
  return (
    naming.mentionsIn({ first: from, endToken: first }).findLast(({ entity, form }) => form === 'name' && entity.geonames !== null)
      ?.entity ?? null
  );
}

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
  if (possessor === null || start >= (tokenAt(reading, possessor.endToken - 1)?.end ?? 0)) return false;
  if (nounSenses(reading, phrase).length > 0 || isOneOf(reading, phrase, ['force', 'leadership'])) return true;
  return resolveRun(naming, possessor, 'actor').entity?.kind === 'country' && !isOneOf(reading, phrase, LOCAL_THINGS);
}

/** Types that happen on the ground, so that what is hit, held, entered or left is where. */
const ON_GROUND: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE', 'RETREAT', 'PROTEST']);
const ADDRESSING = new Set(['', 'of', 'from', 'to', 'on', 'into']);

/** "accused Washington of", "a demand from Tehran", "urged on Beijing": a capital that is spoken to, or given something. */
function isGovernment(naming: Naming, mention: EntityMention, phraseEnd: number, preposition: string, { type, mode }: Candidate): boolean {
  if (ON_GROUND.has(type) || !ADDRESSING.has(preposition) || mention.end < phraseEnd) return false;
  if (type === 'CONSULT' && (mode === 'visit' || preposition !== '')) return false;
  return naming.entities.resolve(mention, { as: 'actor' }).entity?.kind === 'country';
}

/** Whether a noun of attacking names the event. */
const isAttackNoun = (reading: Reading, { type, phrase, trigger }: Candidate): boolean =>
  type === 'ASSAULT' && phrase !== null && ATTACKED.test(lowerAt(reading, trigger.endToken - 1));

/** A name, or a noun of territory: "in Chile", "across the country"; "among Chilean soldiers" is no place. */
const mayBeGround = (reading: Reading, phrase: NounPhrase): boolean =>
  tokenAt(reading, phrase.head)?.pos === 'PROPN' || isOneOf(reading, phrase, ['territory']);

function precisionOf(place: Entity, preposition: string): Event['place_precision'] {
  if (NEARBY.has(preposition)) return 'near';
  return isRegion(place) || /\b(?:region|province|oblast|state|county|governorate|valley|district|peninsula|coast|sea)\b/iu.test(place.name)
    ? 'region'
    : 'exact';
}
