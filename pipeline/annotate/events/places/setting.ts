/** Where an event took place, from its own clause, then from its sentence. */

import type { Entity } from '../../../models/entities.ts';
import type { EventType } from '../../../models/events.ts';
import { gather } from '../../../text/gather.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { DAY_NAMES } from '../../syntax/words.ts';
import type { Candidate } from '../candidate.ts';
import { CASUALTY, causesOf } from '../clause/casualty.ts';
import { sayingAbove } from '../clause/speaker.ts';
import { wordsOf } from '../lexicon.ts';
import { isSecondInfinitive } from '../modality/modality.ts';
import type { Naming } from '../parties/naming.ts';
import { isOneOf, lowerAt, nounSenses, type Reading, tailOf, tokenAt } from '../reading.ts';
import { isTime } from '../times.ts';
import { atDistance } from './distance.ts';
import { bestPlace, type Located, ON_GROUND, type Place, placeNamedLast } from './ground.ts';
import { onlyPlace } from './in-passing.ts';
import {
  ELSEWHERE_PREPOSITIONS,
  GOING_PREPOSITIONS,
  INSIDE_PREPOSITIONS,
  located,
  locatedInside,
  locatedWithin,
  outsideQuotes,
  PLACE_PREPOSITIONS,
  STANDING_PREPOSITIONS,
} from './located.ts';
import { seatOf } from './seat.ts';
import { whereSpoken, withoutContent } from './spoken.ts';

/** The most specific place of the clause, else of the sentence. */
export function placeOf(naming: Naming, candidate: Candidate): Place {
  const own = bestPlace(naming, nearPhrases(naming.reading, candidate), candidate);
  // "In Hungary, thousands arrived since the fighting": what stands before a label says nothing of it.
  if (own.place?.kind === 'place' || candidate.label || isInMany(naming, candidate) || isOfYears(naming.reading, candidate)) return own;
  const above = bestPlace(naming, outsideQuotes(naming.reading, candidate, sentencePhrases(naming.reading, candidate)), candidate);
  if (own.place !== null) return above.place?.kind === 'place' && above.place.country === own.place.country ? above : own;
  if (above.place !== null) return above;
  const there = placeThere(naming, candidate);
  if (there !== null) return { place: there, precision: there.kind === 'country' ? 'country' : 'exact' };
  const only = onlyPlace(naming, candidate);
  return only.place === null ? seatOf(naming, candidate) : only;
}

/** "There she signed", "There, police arrested ten": the place named last; not "There were clashes". */
function placeThere(naming: Naming, { clause }: Candidate): Entity | null {
  const { reading } = naming;
  const first = clause === null ? undefined : reading.document.sentences[clause.sentence]?.firstToken;
  if (clause === null || first === undefined || clause.relation !== 'main' || lowerAt(reading, first) !== 'there') return null;
  const isSubject = clause.verb.first <= first + 1 || clause.subjects[0] === undefined || clause.subjects[0].first <= first;
  return isSubject ? null : placeNamedLast(naming, { first, sentence: clause.sentence });
}

function nearPhrases(reading: Reading, candidate: Candidate): Located[] {
  const { type, patients, agents, clause, phrase, label } = candidate;
  const obliques = withoutContent(reading, candidate, candidate.obliques);
  // "praised a Florida senator": whom words are about is not where they are spoken; but "urged Lima residents".
  const isThere = (patient: NounPhrase): boolean => !WORDS.has(type) || isOneOf(reading, patient, LOCALS);
  const objects = gather(patients, (patient) => [
    ...(isThere(patient) ? [{ phrase: patient, preposition: '' }] : []),
    ...located(
      reading,
      isThere(patient) ? tailOf(reading, patient) : withoutContent(reading, candidate, tailOf(reading, patient)),
      PLACE_PREPOSITIONS,
    ),
  ]);
  // "was agreed in Lima during a meeting": what goes on meanwhile goes on there too.
  const isMeanwhile = phrase !== null && MEANWHILE.has(lowerAt(reading, phrase.first - 1));
  const from = label && phrase !== null && !isMeanwhile ? phrase.endToken : 0;
  const around =
    clause === null
      ? []
      : located(
          reading,
          withoutContent(reading, candidate, clause.obliques).filter(({ first }) => first >= from),
          // "an ultimatum to Lima after talks", but "flew to Lima for talks"
          phrase === null || candidate.mode === 'visit' || GOING.has(clause.verb.lemma) ? PLACE_PREPOSITIONS : INSIDE_PREPOSITIONS,
        );
  const doing = gather(ON_GROUND.has(type) ? agents : [], (agent) => doingWhere(reading, agent));
  // "had flown in from Lima", "troops arrived from Lima": where they are no longer, unless they leave.
  const isComing = clause !== null && phrase === null && type !== 'RETREAT' && GOING.has(clause.verb.lemma);
  const behind = locatedInside(reading, obliques);
  const inside = phrase === null || isOwned(reading, phrase) ? [] : [{ phrase, preposition: '' }];
  const moving = clause === null || phrase !== null ? [] : movesBelow(reading, candidate, clause);
  const speaking = clause === null || ON_GROUND.has(type) ? [] : whereSpoken(reading, clause);
  const isStart = ({ preposition }: Located): boolean => isComing && preposition === 'from';
  return [
    ...[...located(reading, obliques, PLACE_PREPOSITIONS), ...objects, ...around].filter((told) => !isStart(told)),
    ...behind,
    ...inside,
    ...doing,
    ...moving,
    ...speaking,
    ...atDistance(reading, candidate),
  ];
}

/** "an attack on Kyiv killed", "police in Nairobi fired", "residents of Lima blocked the road": where the subject is, or what it is. */
function doingWhere(reading: Reading, agent: NounPhrase): Located[] {
  const isDeed = nounSenses(reading, agent).length > 0;
  const allowed = isOneOf(reading, agent, LOCALS) ? LIVING_PREPOSITIONS : isDeed ? PLACE_PREPOSITIONS : STANDING_PREPOSITIONS;
  return located(reading, tailOf(reading, agent), allowed);
}

/** "Peru's raid", but not "Friday's Lima raid" */
const isOwned = (reading: Reading, { possessor }: NounPhrase): boolean =>
  possessor !== null && !isTime(tokenAt(reading, possessor.endToken - 1)) && !isTime(tokenAt(reading, possessor.first));

const MEANWHILE = new Set(['during']);

/** Where those go, stand or are held whom the event moves or meets: "repelling troops advancing on Kyiv". */
function movesBelow(reading: Reading, { type, patients }: Candidate, clause: Clause): Located[] {
  const found: Located[] = [];
  for (const child of reading.childrenOf(clause)) {
    const isTheirs = child.subjects.some((subject) =>
      patients.some((patient) => patient === subject || isBehind(reading, patient, subject)),
    );
    // "supporters who were marching on the port": where they were then.
    const isStanding =
      child.relation === 'relative' && (child.verb.progressive || STANDING.has(tokenAt(reading, child.verb.head)?.lemma ?? ''));
    // "were let go from a jail in Lima"
    if (child.relation === 'infinitive' && child.verb.first === clause.verb.endToken && child.verb.lemma === 'go')
      found.push(...located(reading, child.obliques, PLACE_PREPOSITIONS), ...locatedInside(reading, child.obliques));
    const isMoving = (child.relation === 'ing' && child.opener === null) || child.relation === 'participle' || isStanding;
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
      found.push(
        ...gather(child.objects, (object) => located(reading, tailOf(reading, object), PLACE_PREPOSITIONS)),
        // "used tear gas to disperse students who were marching in Lima"
        ...gather(
          reading.childrenOf(child).filter(({ relation, verb }) => relation === 'relative' && verb.progressive),
          ({ obliques }) => located(reading, obliques, ELSEWHERE_PREPOSITIONS),
        ),
      );
  }
  return found;
}

/** "soldiers from the first brigade, who are deployed in": the subject is part of the phrase before. */
const isBehind = (reading: Reading, phrase: NounPhrase, subject: NounPhrase): boolean =>
  tailOf(reading, phrase).some(({ phrases }) => phrases.includes(subject));

const STANDING = wordsOf('standing verb');

function sentencePhrases(reading: Reading, candidate: Candidate): Located[] {
  const { clause, type, phrase, trigger, modality } = candidate;
  const isHarm = clause !== null && CASUALTY.test(lowerAt(reading, trigger.first));
  const found = isHarm ? [...causePhrases(reading, clause), ...joinedPhrases(reading, clause)] : [];
  const { clauses } = reading.document.syntax;
  const saying = clause === null ? null : sayingAbove(reading, clause);
  let at: Clause | undefined = clause ?? undefined;
  for (let depth = 0; at !== undefined && depth < 6; depth += 1) {
    found.push(...whereOf(reading, at));
    // Where somebody said it is not where it happened.
    const around = at === clause ? withoutContent(reading, candidate, at.obliques) : at.obliques;
    if (at !== saying) found.push(...located(reading, around, isOnTheWay(at, clause) ? GOING_PREPOSITIONS : ELSEWHERE_PREPOSITIONS));
    // "police in Rome fired at protesters who defied a ban"
    if (at !== saying && at !== clause && (ON_GROUND.has(type) || clause?.relation === 'relative'))
      found.push(...gather(at.subjects, (subject) => located(reading, tailOf(reading, subject), STANDING_PREPOSITIONS)));
    // "residents of Homs heard gunfire": of what a noun names, the subject of its clause tells too.
    if (at !== clause || phrase !== null) found.push(...gather(at.subjects, (subject) => localVoice(reading, subject)));
    // "the deal, which Paris opposes": what is said aside is not said there.
    if (at.parent === null || (at.relation === 'relative' && !ON_GROUND.has(type))) break;
    const above: Clause | undefined = clauses[at.parent];
    if (WORDS.has(type) && above !== undefined && isOthers(at, above)) break;
    // "In New York, the council demanded that rebels lift the siege": what is asked for is not where it is asked for.
    if (modality === 'demanded' && ON_GROUND.has(type)) break;
    at = above;
  }
  return found;
}

/** "talks in Ulan Bator on those abducted in the 1970s": what befell them before, and mostly elsewhere. */
const isOfYears = ({ document }: Reading, { clause }: Candidate): boolean =>
  clause?.relation === 'participle' && YEARS.test(document.raw.slice(clause.start, clause.end));
const YEARS = /\bin (?:the )?(?:early |late |mid-)?(?:1[5-9]|20)\d\ds?\b/u;

/** Types that are words, and mostly said elsewhere than where what they are about happens. */
const WORDS: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'AGREE', 'CONCEDE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN']);

/** "A plane landed in Lima, and Chile pledged money", "he left Lima, though he denied it": what another clause tells, of somebody or something else. */
const isOthers = ({ relation, subjects, opener }: Clause, above: Clause): boolean =>
  (relation === 'adverbial' && opener !== 'where') ||
  (relation === 'coordinate' && !subjects.some((subject) => above.subjects.includes(subject)));

/** "Ten people were killed when a shell hit a house in Homs": where what killed them happened. */
const causePhrases = (reading: Reading, clause: Clause): Located[] =>
  gather(causesOf(reading, clause), ({ obliques }) => locatedWithin(reading, obliques));

/** "Ten were killed and nine hurt in Homs": where the last of those joined is, there they all are. */
const joinedPhrases = (reading: Reading, clause: Clause): Located[] =>
  gather(
    reading.childrenOf(clause).filter(({ relation, verb }) => relation === 'coordinate' && CASUALTY.test(lowerAt(reading, verb.head))),
    ({ obliques }) => locatedWithin(reading, obliques),
  );

/** "flew to Lima and met the envoy", "stormed into Lima, killing ten", "were called to Lima after a crowd attacked the port": where one goes, it happens. */
function isOnTheWay(above: Clause, clause: Clause | null): boolean {
  if (clause === null || above === clause) return false;
  return (
    ((clause.relation === 'coordinate' || clause.relation === 'ing') && GOING.has(above.verb.lemma)) ||
    (clause.relation === 'adverbial' && CALLING.has(above.verb.lemma))
  );
}

const GOING = wordsOf('going verb');
const CALLING = new Set(['call', 'dispatch', 'rush', 'send', 'summon']);

/** "in the centre of Homs, where fighting has broken out": the place before "where". */
function whereOf(reading: Reading, clause: Clause): Located[] {
  const opener =
    lowerAt(reading, clause.first) === 'where' ? clause.first : lowerAt(reading, clause.first - 1) === 'where' ? clause.first - 1 : null;
  if (opener === null) return [];
  let before = lowerAt(reading, opener - 1) === ',' ? opener - 2 : opener - 1;
  // "flew to Lima on Monday, where"
  if (DAY_NAMES.has(lowerAt(reading, before))) before -= lowerAt(reading, before - 1) === 'on' ? 2 : 1;
  const phrase = reading.document.syntax.nounPhraseAt(before);
  return phrase === null || phrase.sentence !== clause.sentence ? [] : [{ phrase, preposition: 'in' }];
}

/** "Kherson's mayor said", "residents of Kherson heard": local people speak of their place. */
function localVoice(reading: Reading, phrase: NounPhrase): Located[] {
  const { possessor, head } = phrase;
  if (possessor !== null && tokenAt(reading, head)?.pos !== 'PRON') return [{ phrase, preposition: '' }];
  return isOneOf(reading, phrase, LOCALS) ? located(reading, tailOf(reading, phrase), LIVING_PREPOSITIONS) : [];
}

const LOCALS = ['civilian', '=citizen', '=inhabitant', '=mayor', '=resident', '=villager', '=witness', '=governor'];
const LIVING_PREPOSITIONS = new Set(['of', 'in']);

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

const AREAS = wordsOf('areas');
