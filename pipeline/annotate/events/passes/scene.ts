/** The one scene of a story, a town or a region: where what it tells without a place happened. */
import type { Entity } from '../../../models/entities.ts';
import { firstFrom } from '../../../text/span.ts';
import { countryOfCapital } from '../../entities/countries.ts';
import { isRegion, type Resolution } from '../../entities/index.ts';
import { isPeopleNoun } from '../../entities/nouns.ts';
import { isQuoted } from '../../quoted.ts';
import type { FoundEvent } from '../event.ts';
import { classesOf } from '../lexicon.ts';
import { eventsBefore, inOrder, type Story } from '../story/story.ts';

/** What happens on a scene; measures of a government are taken for its whole country. */
const ON_SCENE = new Set(['ASSAULT', 'PROTEST', 'MOBILIZE', 'COERCE/arrest', 'COERCE/seize']);
/** What is told as having happened, by whomever. */
const TOLD = new Set(['actual', 'alleged', 'negated']);
/** Which share of the placed events of a story its scene must have. */
const LEAST_SHARE = 0.5;
/** How many sentences a scene lasts that is named once. */
const REACH = 10;

/** An article that opens with a deed in one town, or names one town in its headline, is about that town, unless it tells of more elsewhere. */
export function fillScene(events: readonly FoundEvent[], story: Story): FoundEvent[] {
  const { headlined, sentenceOf, reading, townBefore } = story;
  // From the capital one reports what happens in the whole country.
  const dateline = story.dateline !== null && countryOfCapital(story.dateline.name) === null ? story.dateline : null;
  const { sideOf } = story.sides;
  const scenic = events.filter(isOfScene);
  const placed = scenic.filter(({ place }) => place !== null);
  // What stands before the text sums it up.
  const first = scenic.find((event) => reading.document.sentences[sentenceOf(event)]?.kind === 'body');
  const opening = first === undefined ? undefined : (narrowed(first, scenic, story) ?? first);
  const opened = opening !== undefined && isTown(opening) ? opening.place : null;
  // A region holds many towns; where the reporter is too, or what the article names most, there is the story; a capital is named for its government too.
  const isScene = (where: Entity): boolean =>
    isRegion(where) ||
    (where.entity_id === story.mainTown?.entity_id && countryOfCapital(where.name) === null) ||
    (where === opened && where.entity_id === story.dateline?.entity_id) ||
    placed.filter(({ place }) => place?.entity_id === where.entity_id).length > LEAST_SHARE * placed.filter(isBesides(where)).length ||
    placed.length === 0;
  const town = [opened, headlined, dateline].find((place) => place !== null && isScene(place));
  if (town == null) {
    if (opening === undefined) return [...events];
    const reported = opened ?? (isLead(opening, story) && opening.place === null ? dateline : null);
    return reported === null ? [...events] : fillOpening(events, opening, reported, story);
  }
  const isWide = isRegion(town);
  // A region that two states fight over is the scene of what either does.
  const isHere = ({ actors, recipients }: FoundEvent): boolean =>
    isWide || [...actors, ...recipients].map(sideOf).every((side) => side === null || side === town.country);
  const isLasting = town === headlined || town.entity_id === dateline?.entity_id || placed.length > 1 || opening === undefined;
  // Of a town that one event names, and the headline does not, only what is told near it is told.
  const isNear = (event: FoundEvent): boolean => isLasting || sentenceOf(event) - sentenceOf(opening) <= REACH;
  // In a region what a paragraph tells happens in the town that it names.
  const isInTown = (event: FoundEvent): boolean => isWide && isStaying(event) && townBefore(event) !== null;
  return events.map((event) =>
    isNear(event) && !isInTown(event) && mayBeOnScene(event, town, story) && isHere(event)
      ? { ...event, place: town, place_precision: isWide ? 'region' : 'near' }
      : event,
  );
}

/** Not the country in which a town lies: "in western Niger" may be that town; a capital is named for the country too. */
const isBesides =
  (where: Entity) =>
  ({ place }: FoundEvent): boolean =>
    place?.kind !== 'country' || place.country !== where.country || isRegion(where) || countryOfCapital(where.name) !== null;

/** "Gunmen killed 23 in western Niger. They came to the village of Tolma at noon": what the sentences behind the lead tell in a town of its country; or null. */
function narrowed(lead: FoundEvent, scenic: readonly FoundEvent[], { sentenceOf }: Story): FoundEvent | null {
  if (lead.place?.kind !== 'country') return null;
  const near = scenic.filter(
    (event) => isTown(event) && sentenceOf(event) > sentenceOf(lead) && sentenceOf(event) - sentenceOf(lead) <= NARROWING,
  );
  const [next] = near;
  const isSame = next?.type === lead.type && [lead.place.country, null].includes(next.place?.country ?? null);
  if (!isSame || countryOfCapital(next.place?.name ?? '') !== null) return null;
  return near.every(({ place }) => place?.entity_id === next.place?.entity_id) ? next : null;
}
const NARROWING = 3;

/** What has no place of its own; "In May police arrested ten": what was in another month or year may have been elsewhere. */
function mayBeOnScene(event: FoundEvent, town: Entity, story: Story): boolean {
  const [isWide, isCapital] = [isRegion(town), countryOfCapital(town.name) !== null];
  const isThen = event.date_precision === null || event.date_precision === 'day';
  const isOfKind = isOfScene(event) || (isWide && isLeaving(event));
  // "Since then 570 people have been arrested": in the whole country, of which the scene is the capital.
  if (isCapital && event.rule !== 'event.noun' && !isSimplePast(event, story, ['finite', 'ing'])) return false;
  return event.place === null && isThen && isOfKind && !opensElsewhere(event, story);
}

/** Whether the first sentence of the text tells it: there a reporter leaves out the town from which the dateline says that he writes. */
const isLead = (event: FoundEvent, { sentenceOf, reading }: Story): boolean =>
  reading.document.sentences.findIndex(({ kind }) => kind === 'body') === sentenceOf(event);

/** How many sentences after the first the town of an opening holds, where the story goes on to others. */
const OPENING_REACH = 2;

/**
 * "Police fired at a crowd in Leeds. Ten were hurt": what an article that goes on to other towns tells before it names the next;
 * the town is that of the first deed, or of the dateline.
 */
function fillOpening(events: readonly FoundEvent[], opening: FoundEvent, town: Entity, { sentenceOf, sides }: Story): FoundEvent[] {
  const first = sentenceOf(opening);
  const isElsewhere = ({ start, place }: FoundEvent): boolean =>
    start > opening.start && place?.kind === 'place' && place.entity_id !== town.entity_id;
  const next = events.find(isElsewhere);
  const end = Math.min(first + OPENING_REACH, next === undefined ? Number.POSITIVE_INFINITY : sentenceOf(next) - 1);
  const isHere = ({ actors, recipients }: FoundEvent): boolean =>
    [...actors, ...recipients].map(sides.sideOf).every((side) => side === null || side === town.country);
  return events.map((event) =>
    event.place === null && event.start >= opening.start && sentenceOf(event) <= end && isOfScene(event) && isHere(event)
      ? { ...event, place: town, place_precision: 'near' }
      : event,
  );
}

/** "In the rebel region of Transdniestria, …", "At Tolma …": a sentence that begins with a place, which may be one that is in no list. */
export function opensElsewhere(event: FoundEvent, { reading, dates, sentenceOf }: Story): boolean {
  const sentence = reading.document.sentences[sentenceOf(event)];
  const opening =
    sentence === undefined ? null : OPENING_PLACE.exec(reading.document.raw.slice(sentence.start, sentence.start + LONGEST_OPENING));
  if (sentence === undefined || opening === null || event.start < sentence.start + opening[0].length) return false;
  if (opening[1] !== undefined) return true;
  const end = sentence.start + opening[0].length;
  return !dates.some((date) => date.start < end && end <= date.end);
}
const OPENING_PLACE =
  /^(?:(Elsewhere|Farther|Further (?:away|down|up|north|south|east|west)|In (?:another|a nearby|neighbou?ring|other))\b|(?:Across|Around|At|In|Inside|Near|Outside) (?:the )?(?:\p{Ll}[\p{L}-]{0,15},? ){0,4}\p{Lu})/u;
const LONGEST_OPENING = 80;

function isOfScene({ type, mode, actors, modality, salience }: FoundEvent): boolean {
  const isOnSpot = type === 'COERCE' && actors.length > 0 && actors.every(isOnFoot);
  return (isOnSpot || ON_SCENE.has(type) || ON_SCENE.has(`${type}/${mode ?? ''}`)) && TOLD.has(modality) && salience === 'report';
}

/** A region that is fought over is what forces leave, and where they stop. */
const isLeaving = ({ type, mode, modality }: FoundEvent): boolean => type === 'RETREAT' && LEAVING.has(mode ?? '') && TOLD.has(modality);
const LEAVING = new Set(['ceasefire', 'disarm', 'withdraw']);

/** "Officers sealed off the hill": persons who are not named, and not their state or who leads it. */
function isOnFoot({ entity, name }: Resolution): boolean {
  const last = name.toLowerCase().split(' ').at(-1) as string;
  return entity === null && ((last.endsWith('s') && isPeopleNoun({ lower: last })) || classesOf(last).has('force'));
}

const isTown = ({ place, place_precision }: FoundEvent): boolean =>
  place?.kind === 'place' && place_precision !== 'country' && place_precision !== 'region';

/** What goes on where the sentences before are; forces that are sent, and what is decreed, are elsewhere. */
const STAYING = new Set(['ASSAULT', 'PROTEST', 'COERCE/arrest', 'COERCE/seize', 'RETREAT/release']);

/** "In Izmir shops burned. A man was killed": what a paragraph tells happens in the town that it has named, if nobody from elsewhere takes part. */
export function stayInTown(events: readonly FoundEvent[], story: Story): FoundEvent[] {
  const { sides, townBefore, isDefinite } = story;
  return inOrder(events, (event, done) => {
    const town = event.place === null && isStaying(event) ? (townBefore(event) ?? sceneBefore(event, done, story)) : null;
    if (town === null) return event;
    const isHere = [...event.actors, ...event.recipients].map(sides.sideOf).every((side) => side === null || side === town.country);
    // "the attack" is one that was told of, and may be one of long before.
    const isKnown = (other: FoundEvent): boolean => other.type === event.type && other.place?.entity_id === town.entity_id;
    const isTold = event.rule !== 'event.noun' || !isDefinite(event) || eventsBefore(done, event, story).some(isKnown);
    return isHere && isTold ? { ...event, place: town, place_precision: 'near' } : event;
  });
}

/** How many sentences back, in whatever paragraph, an event may have happened where the story goes on. */
const FAR = 4;

/**
 * "Shots were heard in Homs. // Two guards were killed": the town of the last event that has a place, where the simple past goes on with
 * it; states at war fight in more than one town.
 */
function sceneBefore(event: FoundEvent, done: readonly FoundEvent[], story: Story): Entity | null {
  if (event.salience !== 'report' || story.conflict !== null || !isSimplePast(event, story) || opensElsewhere(event, story)) return null;
  const near = eventsBefore(done, event, story, FAR).filter(isTown);
  const [placed] = near;
  if (new Set(near.map(({ place }) => place?.entity_id)).size > 1) return null;
  if (placed === undefined || !GOING_ON.has(placed.type) || placed.salience !== 'report' || !TOLD.has(placed.modality)) return null;
  const isThen = event.date === null || event.date === placed.date || (placed.date === null && event.date_precision === 'day');
  return isThen ? placed.place : null;
}

const GOING_ON = new Set(['ASSAULT', 'PROTEST']);

/** Told by a verb in the past, which goes on with the story: "were killed", but not "have been killed". */
export function isSimplePast({ start }: FoundEvent, { reading: { document, tokens } }: Story, forms = ['finite']): boolean {
  const token = firstFrom(tokens, start);
  const verb = document.syntax.verbGroupAt(token);
  const clause = document.syntax.clauseAt(token);
  // "held pictures of men who were killed", but "threw stones at police, who fired"
  if (clause?.relation === 'relative' && !(clause.opener === 'who' && tokens[clause.first - 1]?.text === ',')) return false;
  if (verb === null || !forms.includes(verb.form) || isQuoted(document, start)) return false;
  return verb.form === 'ing' || (verb.tense === 'past' && !verb.perfect);
}

const isStaying = ({ type, mode, modality, date, salience }: FoundEvent): boolean =>
  TOLD.has(modality) &&
  // What was done in another year is not told of the town of today.
  !(salience === 'background' && (date === null || date.length === YEAR)) &&
  (STAYING.has(type) || STAYING.has(`${type}/${mode ?? ''}`));
const YEAR = 4;
