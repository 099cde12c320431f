/** Where an event took place, from its own clause, then from its sentence. */

import type { Entity } from '../../models/entities.ts';
import { gather } from '../../text/gather.ts';
import { isQuoted } from '../quoted.ts';
import type { Clause, NounPhrase, Oblique } from '../syntax/index.ts';
import type { Candidate } from './candidate.ts';
import { CASUALTY, causesOf } from './casualty.ts';
import { bestPlace, type Located, NOWHERE, ON_GROUND, type Place } from './ground.ts';
import { isSecondInfinitive } from './modality.ts';
import type { Naming } from './parties.ts';
import { isOneOf, lowerAt, nounSenses, type Reading, tailOf, tokenAt } from './reading.ts';
import { sayingAbove } from './speaker.ts';

const PLACE_PREPOSITIONS = new Set([
  ...'in at near around on across over outside inside into to toward towards through throughout from of along off between'.split(' '),
  'out of',
]);
/** What a noun has behind it that tells where it is, and not where it leads ("the boat to Lagos", "a letter from Lima"). */
const INSIDE_PREPOSITIONS = new Set(
  [...PLACE_PREPOSITIONS].filter((word) => !['to', 'toward', 'towards', 'from', 'into', 'out of'].includes(word)),
);
const STANDING_PREPOSITIONS = new Set(['in', 'at', 'near']);
const ELSEWHERE_PREPOSITIONS = new Set('in at near around across outside inside throughout'.split(' '));

/** The most specific place of the clause, else of the sentence. */
export function placeOf(naming: Naming, candidate: Candidate): Place {
  const own = bestPlace(naming, nearPhrases(naming.reading, candidate), candidate);
  // "In Hungary, thousands arrived since the fighting": what stands before a label says nothing of it.
  if (own.place?.kind === 'place' || candidate.label || isInMany(naming, candidate)) return own;
  const above = bestPlace(naming, outsideQuotes(naming.reading, candidate, sentencePhrases(naming.reading, candidate)), candidate);
  if (own.place !== null) return above.place?.kind === 'place' && above.place.country === own.place.country ? above : own;
  if (above.place !== null) return above;
  const only = onlyPlace(naming, candidate);
  return only.place === null ? seatOf(naming, candidate) : only;
}

/** "The court in Lima annulled the vote", "the Lima City Council voted": where the body sits that decides it, if nothing else is said. */
function seatOf(naming: Naming, candidate: Candidate): Place {
  const { reading } = naming;
  const agents = candidate.phrase === null ? candidate.agents : [];
  const told = gather(agents, (agent) =>
    isOneOf(reading, agent, SEATED) ? located(reading, tailOf(reading, agent), STANDING_PREPOSITIONS) : [],
  );
  const seat = bestPlace(naming, told, candidate);
  if (seat.place !== null) return seat;
  const town = gather(agents, naming.mentionsIn).flatMap(({ entity }) => townInName(naming, entity) ?? [])[0];
  return town === undefined ? NOWHERE : { place: town, precision: 'near' };
}

/** The town that the name of a local body begins with, where the article names it too. */
function townInName({ reading, mentionsIn }: Naming, { kind, name }: Entity): Entity | null {
  if (kind !== 'organization' || !LOCAL_BODY.test(name)) return null;
  const towns = mentionsIn({ first: 0, endToken: reading.tokens.length }).filter(
    ({ entity, form }) => entity.kind === 'place' && form === 'name' && name.startsWith(`${entity.name} `),
  );
  return towns[0]?.entity ?? null;
}

const LOCAL_BODY = /\b(?:Assembly|Council|Court|Legislature|Police|Police Department)$/u;

const SEATED = ['court', '=parliament', '=assembly', '=council', '=legislature'];

/** "“We want peace,” he wrote in Oslo": what is quoted does not happen where it is written. */
function outsideQuotes({ document, tokens }: Reading, { trigger }: Candidate, phrases: readonly Located[]): readonly Located[] {
  const start = tokens[trigger.first]?.start ?? 0;
  return isQuoted(document, start) ? phrases.filter(({ phrase }) => isQuoted(document, phrase.start)) : phrases;
}

/** The phrases behind the allowed prepositions; "the ferry to Lagos" is not in Lagos. */
function located({ tokens }: Reading, obliques: readonly Oblique[], allowed: ReadonlySet<string>): Located[] {
  const found: Located[] = [];
  for (const { preposition, phrases, first } of obliques)
    if (allowed.has(preposition) && !(preposition === 'to' && WAYS.has(tokens[first - 1]?.lower ?? '')))
      for (const phrase of phrases) found.push({ phrase, preposition });
  return found;
}

/** What leads somewhere. */
const WAYS = new Set(['boat', 'bus', 'ferry', 'flight', 'plane', 'road', 'route', 'ship', 'train', 'way']);

function nearPhrases(reading: Reading, candidate: Candidate): Located[] {
  const { type, obliques, patients, agents, clause, phrase, label } = candidate;
  const objects = gather(patients, (patient) => [
    { phrase: patient, preposition: '' },
    ...located(reading, tailOf(reading, patient), PLACE_PREPOSITIONS),
  ]);
  const from = label && phrase !== null ? phrase.endToken : 0;
  const around =
    clause === null
      ? []
      : located(
          reading,
          clause.obliques.filter(({ first }) => first >= from),
          PLACE_PREPOSITIONS,
        );
  // "an attack on Kyiv killed", "police in Nairobi fired": where the subject is, or what it is.
  const doing = gather(ON_GROUND.has(type) ? agents : [], (agent) =>
    located(reading, tailOf(reading, agent), nounSenses(reading, agent).length > 0 ? PLACE_PREPOSITIONS : STANDING_PREPOSITIONS),
  );
  const behind = gather(obliques, ({ phrases }) =>
    gather(phrases, (inner) => located(reading, tailOf(reading, inner), INSIDE_PREPOSITIONS)),
  );
  const inside = phrase === null || phrase.possessor !== null ? [] : [{ phrase, preposition: '' }];
  const moving = clause === null || phrase !== null ? [] : movesBelow(reading, candidate, clause);
  return [...located(reading, obliques, PLACE_PREPOSITIONS), ...objects, ...around, ...behind, ...inside, ...doing, ...moving];
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
    if (isTheirs && isMoving) {
      found.push(...located(reading, child.obliques, PLACE_PREPOSITIONS));
      // "troops trying to slip into the village"
      for (const grandchild of reading.childrenOf(child))
        if (grandchild.relation === 'infinitive') found.push(...located(reading, grandchild.obliques, PLACE_PREPOSITIONS));
    }
    // "broke through the lines and entered the city"
    if (isSecondInfinitive(reading, child, clause) && ON_GROUND.has(type))
      found.push(...child.objects.map((phrase) => ({ phrase, preposition: '' })));
    // "moved its forces to repel advances on the outskirts of the capital"
    if (child.relation === 'infinitive' && ON_GROUND.has(type))
      found.push(...gather(child.objects, (object) => located(reading, tailOf(reading, object), PLACE_PREPOSITIONS)));
  }
  return found;
}

/** "soldiers from the first brigade, who are deployed in": the subject is part of the phrase before. */
const isBehind = (reading: Reading, phrase: NounPhrase, subject: NounPhrase): boolean =>
  tailOf(reading, phrase).some(({ phrases }) => phrases.includes(subject));

const STANDING = new Set(['be', 'deploy', 'base', 'station', 'hold', 'detain', 'trap', 'gather', 'encamp', 'live']);

function sentencePhrases(reading: Reading, { clause, type, phrase, trigger }: Candidate): Located[] {
  const found = clause !== null && CASUALTY.test(lowerAt(reading, trigger.first)) ? causePhrases(reading, clause) : [];
  const { clauses } = reading.document.syntax;
  const saying = clause === null ? null : sayingAbove(reading, clause);
  let at: Clause | undefined = clause ?? undefined;
  for (let depth = 0; at !== undefined && depth < 6; depth += 1) {
    found.push(...whereOf(reading, at));
    // Where somebody said it is not where it happened.
    if (at !== saying) found.push(...located(reading, at.obliques, isOnTheWay(at, clause) ? GOING_PREPOSITIONS : ELSEWHERE_PREPOSITIONS));
    // "police in Rome fired at protesters who defied a ban"
    if (at !== saying && at !== clause && (ON_GROUND.has(type) || clause?.relation === 'relative'))
      found.push(...gather(at.subjects, (subject) => located(reading, tailOf(reading, subject), STANDING_PREPOSITIONS)));
    // "residents of Homs heard gunfire": of what a noun names, the subject of its clause tells too.
    if (at !== clause || phrase !== null) found.push(...gather(at.subjects, (subject) => localVoice(reading, subject)));
    // "the deal, which Paris opposes": what is said aside is not said there.
    if (at.parent === null || (at.relation === 'relative' && !ON_GROUND.has(type))) break;
    at = clauses[at.parent];
  }
  return found;
}

/** "Ten people were killed when a shell hit a house in Homs": where what killed them happened. */
const causePhrases = (reading: Reading, clause: Clause): Located[] =>
  gather(causesOf(reading, clause), ({ obliques }) => [
    ...located(reading, obliques, ELSEWHERE_PREPOSITIONS),
    ...gather(obliques, ({ phrases }) => gather(phrases, (inner) => located(reading, tailOf(reading, inner), INSIDE_PREPOSITIONS))),
  ]);

/** "flew to Lima and met the envoy", "were called to Lima after a crowd attacked the port": where one goes, it happens. */
function isOnTheWay(above: Clause, clause: Clause | null): boolean {
  if (clause === null || above === clause) return false;
  return (
    (clause.relation === 'coordinate' && GOING.has(above.verb.lemma)) || (clause.relation === 'adverbial' && CALLING.has(above.verb.lemma))
  );
}

const GOING = new Set(['arrive', 'come', 'drive', 'fly', 'go', 'head', 'move', 'return', 'sail', 'travel']);
const CALLING = new Set(['call', 'dispatch', 'rush', 'send', 'summon']);
const GOING_PREPOSITIONS = new Set([...ELSEWHERE_PREPOSITIONS, 'to', 'into']);

/** "in the centre of Homs, where fighting has broken out": the place before "where". */
function whereOf(reading: Reading, clause: Clause): Located[] {
  const opener =
    lowerAt(reading, clause.first) === 'where' ? clause.first : lowerAt(reading, clause.first - 1) === 'where' ? clause.first - 1 : null;
  if (opener === null) return [];
  const before = lowerAt(reading, opener - 1) === ',' ? opener - 2 : opener - 1;
  const phrase = reading.document.syntax.nounPhraseAt(before);
  return phrase === null || phrase.sentence !== clause.sentence ? [] : [{ phrase, preposition: 'in' }];
}

/** "Kherson's mayor said", "residents of Kherson heard": local people speak of their place. */
function localVoice(reading: Reading, phrase: NounPhrase): Located[] {
  const { possessor, head } = phrase;
  if (possessor !== null && tokenAt(reading, head)?.pos !== 'PRON') return [{ phrase, preposition: '' }];
  return isOneOf(reading, phrase, LOCALS) ? located(reading, tailOf(reading, phrase), LIVING_PREPOSITIONS) : [];
}

const LOCALS = ['civilian', '=mayor', '=resident', '=villager', '=witness', '=governor'];
const LIVING_PREPOSITIONS = new Set(['of', 'in']);

/** Clauses that speak of something else: "the port, which", "words to describe events abroad". */
const ASIDE = new Set(['relative', 'infinitive']);

/** The place of the sentence, if it names only one; of a list of places the first. */
function onlyPlace(naming: Naming, candidate: Candidate): Place {
  const { reading } = naming;
  const sentence = tokenAt(reading, candidate.trigger.first)?.sentence;
  const clauses = sentence === undefined ? [] : reading.clausesIn(sentence);
  const saying = candidate.clause === null ? null : sayingAbove(reading, candidate.clause);
  const told = clauses.filter((clause) => clause === candidate.clause || (clause !== saying && !ASIDE.has(clause.relation)));
  const found = gather(told, ({ obliques }) =>
    obliques.map((oblique) => outsideQuotes(reading, candidate, located(reading, [oblique], ELSEWHERE_PREPOSITIONS))),
  ).map((list) => bestPlace(naming, list, candidate));
  const names = new Set(gather(found, ({ place }) => (place === null ? [] : [place.entity_id])));
  return names.size === 1 ? (found.find(({ place }) => place !== null) ?? NOWHERE) : NOWHERE;
}

/** "declared an emergency in 14 provinces": places that are many, and not that of another clause. */
function isInMany(naming: Naming, { obliques }: Candidate): boolean {
  return obliques.some(
    ({ preposition, phrases }) =>
      ELSEWHERE_PREPOSITIONS.has(preposition) &&
      phrases.some(
        (phrase) =>
          AREAS.has(lowerAt(naming.reading, phrase.head)) &&
          naming.mentionsIn(phrase).length === 0 &&
          tailOf(naming.reading, phrase).length === 0,
      ),
  );
}

const AREAS = new Set([
  'cities',
  'counties',
  'countries',
  'departments',
  'districts',
  'provinces',
  'regions',
  'states',
  'towns',
  'villages',
]);
