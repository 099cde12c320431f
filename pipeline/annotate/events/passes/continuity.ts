import { firstFrom } from '../../../text/span.ts';
import { CASUALTY } from '../clause/casualty.ts';
import type { FoundEvent } from '../event.ts';
import { eventsBefore, inOrder, type Story } from '../story/story.ts';

/** Types that happen at a place, as words do not. */
const PLACED = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'CONSULT']);
/** Types that are acts of speech. */
const SPOKEN = new Set(['REQUEST', 'ACCUSE', 'SUPPORT', 'REJECT', 'THREATEN', 'AGREE', 'CONSULT', 'CONCEDE']);

/**
 * Hands on places and dates. A place comes from the speaker's office ("Kherson's mayor"), or from the same kind of event in
 * the sentence before; a date from what the same actor did in the sentence before.
 */
export function handOn(events: readonly FoundEvent[], story: Story): FoundEvent[] {
  return inOrder(events, (event, done) => {
    const near = eventsBefore(done, event, story);
    const asked = handOnAddressee(event, near, story);
    const placed = handOnPlace(asked, near, story);
    return handOnDate(placed, near, story);
  });
}

/** Types that are about the deed which the clause names: "condemned the invasion", "protests against the raid". */
const ABOUT_DEEDS = new Set(['ACCUSE', 'PROTEST']);
/** How many characters may stand between "condemned" and the deed. */
const NEARNESS = 40;

/** Who condemns a deed, and names nobody, condemns who did it. */
export function blameDoers(events: readonly FoundEvent[], { sentenceOf }: Story): FoundEvent[] {
  return events.map((event, at) => {
    const deed = events[at + 1];
    if (!ABOUT_DEEDS.has(event.type) || event.recipients.length > 0 || deed?.type !== 'ASSAULT' || deed.rule !== 'event.noun') return event;
    const named = deed.actors.filter(({ name }) => event.actors.every((actor) => actor.name !== name));
    if (named.length === 0 || deed.start - event.end > NEARNESS || sentenceOf(deed) !== sentenceOf(event)) return event;
    return { ...event, recipients: named };
  });
}

/** "called on Chile to end the attacks": who is asked is who should do it. */
function handOnAddressee(event: FoundEvent, near: readonly FoundEvent[], { sentenceOf }: Story): FoundEvent {
  if (event.modality !== 'demanded' || event.actors.length > 0 || event.type === 'REQUEST') return event;
  const named = new Set(event.recipients.map(({ name }) => name));
  const request = near.find(
    (other) =>
      other.type === 'REQUEST' &&
      other.recipients.length > 0 &&
      sentenceOf(other) === sentenceOf(event) &&
      // "called for sanctions against Chile": Chile is not asked to impose them.
      !other.recipients.some(({ name }) => named.has(name)),
  );
  return request === undefined ? event : { ...event, actors: request.recipients };
}

/** "Protesters marched in Lyon. Police arrested ten people": what police do goes on where people march. */
function sceneOf(event: FoundEvent, near: readonly FoundEvent[], { paragraphOf }: Story): FoundEvent | null {
  const before = isOnScene(event) ? near.find((other) => other.place !== null && isOnScene(other)) : undefined;
  return before !== undefined && isInTown(before) && paragraphOf(before) === paragraphOf(event) ? before : null;
}

/** Placed in a town or a region, and not in a whole country. */
const isInTown = ({ place, place_precision }: FoundEvent): boolean => place?.kind === 'place' && place_precision !== 'country';

/** "Police beat protesters and smashed a camera": what the same party does in one sentence. */
function besideOf(event: FoundEvent, near: readonly FoundEvent[], { sentenceOf }: Story): FoundEvent | null {
  if (!DEEDS.has(event.type)) return null;
  const own = new Set(event.actors.map(({ name }) => name));
  const isBeside = (other: FoundEvent): boolean =>
    DEEDS.has(other.type) && isInTown(other) && other.end <= event.start && other.actors.some(({ name }) => own.has(name));
  return near.find((other) => sentenceOf(other) === sentenceOf(event) && isBeside(other)) ?? null;
}
const DEEDS = new Set(['ASSAULT', 'COERCE', 'PROTEST']);

const isOnScene = ({ type, mode }: FoundEvent): boolean => ON_SCENE.has(type) || ON_SCENE.has(`${type}/${mode ?? ''}`);
/** Acts of a crowd, and of the police against it. */
const ON_SCENE = new Set(['PROTEST', 'COERCE/arrest', 'ASSAULT/crowd-control', 'ASSAULT/beat', 'ASSAULT/firearms']);

/** "A blast was heard in Homs. The blast was caused by gas": the deed that was named by the same word. */
function sameDeed(event: FoundEvent, near: readonly FoundEvent[], { textOf }: Story): FoundEvent | null {
  const word = textOf(event).toLowerCase();
  const same = near.find((other) => other.type === event.type && textOf(other).toLowerCase() === word);
  return same !== undefined && isInTown(same) ? same : null;
}

function handOnPlace(event: FoundEvent, near: readonly FoundEvent[], story: Story): FoundEvent {
  const { sides, textOf, sentenceOf } = story;
  if (event.place !== null || event.salience === 'background') return event;
  const speaks = event.actors.some(({ name }) => name === event.claimedBy?.name);
  // What another office-holder does, he does in his own place.
  const other = speaks ? undefined : event.actors.find(({ entity }) => entity?.kind === 'person');
  const holder = other ?? event.claimedBy;
  const office = holder === null ? null : sides.placeOf(holder);
  const scene = office === null ? (besideOf(event, near, story) ?? sceneOf(event, near, story)) : null;
  if (scene !== null) return { ...event, place: scene.place, place_precision: 'near' };
  if (office !== null && (speaks || PLACED.has(event.type))) return { ...event, place: office, place_precision: 'near' };
  const again = event.rule === 'event.noun' && event.type === 'ASSAULT' ? sameDeed(event, near, story) : null;
  if (again !== null) return { ...event, place: again.place, place_precision: 'near' };
  // A list of casualties goes on with the place of the first.
  if (!CASUALTY.test(textOf(event))) return event;
  const same = near.find(
    (other) =>
      other.place !== null &&
      ((CASUALTY.test(textOf(other)) && other.place_precision !== 'country') ||
        // "the assault on Syria has killed dozens"
        (event.rule === 'event.verb' &&
          other.type === 'ASSAULT' &&
          other.rule === 'event.noun' &&
          sentenceOf(other) === sentenceOf(event))),
  );
  return same === undefined ? event : { ...event, place: same.place, place_precision: 'near' };
}

const MEETING = new Set(['CONSULT', 'AGREE']);

/** "will meet on Monday. They will discuss the border", "The meeting will be short": talks that are still to come. */
function sameMeeting(event: FoundEvent, near: readonly FoundEvent[], { textOf }: Story): FoundEvent | null {
  if (!MEETING.has(event.type)) return null;
  const own = new Set([...event.actors, ...event.recipients].map(({ name }) => name));
  const isNoun = event.rule === 'event.noun';
  const same = near.find(
    (other) =>
      other.date !== null &&
      other.modality === 'planned' &&
      MEETING.has(other.type) &&
      ((isNoun && textOf(other).toLowerCase() === textOf(event).toLowerCase()) ||
        [...other.actors, ...other.recipients].filter(({ name }) => own.has(name)).length > 1),
  );
  return same ?? null;
}

/** Words of voting, and those that may take one up: what is told of one vote, sentence after sentence, is of one day. */
const VOTING = /^(?:vot(?:e|es|ed|ing)|abstain(?:s|ed)?|approv(?:es|ed)|adopt(?:s|ed)|pass(?:es|ed))$/iu;
const TAKING_SIDES = /^(?:support(?:s|ed)?|back(?:s|ed)?|oppos(?:es|ed)|reject(?:s|ed))$/iu;

/** "The envoy, who came on Monday, has appealed for calm": the perfect tells that it was at some time, and not which. */
function isUndated({ start }: FoundEvent, { reading }: Story): boolean {
  const verb = reading.document.syntax.verbGroupAt(firstFrom(reading.tokens, start));
  return verb !== null && verb.tense === 'present' && verb.perfect;
}

function handOnDate(event: FoundEvent, near: readonly FoundEvent[], story: Story): FoundEvent {
  const { textOf } = story;
  const isTold = event.modality === 'actual' || event.modality === 'negated';
  const meeting = event.date === null && event.modality === 'planned' ? sameMeeting(event, near, story) : null;
  if (meeting !== null) return { ...event, date: meeting.date, date_precision: meeting.date_precision };
  if (event.date !== null || !isTold || !SPOKEN.has(event.type) || isUndated(event, story)) return event;
  const own = new Set(event.actors.map(({ name }) => name));
  const isVote = VOTING.test(textOf(event)) || TAKING_SIDES.test(textOf(event));
  const same = near.find(
    (other) =>
      other.date_precision === 'day' &&
      ((other.modality === 'actual' && SPOKEN.has(other.type) && other.actors.some(({ name }) => own.has(name))) ||
        (other.modality !== 'planned' && own.has(other.claimedBy?.name ?? '')) ||
        (isVote && VOTING.test(textOf(other)))),
  );
  return same === undefined ? event : { ...event, date: same.date, date_precision: same.date_precision };
}
