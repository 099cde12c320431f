/** What one party says of another's words and deeds: who is refused, denied or condemned stands in the sentences before. */
import type { Resolution } from '../entities/index.ts';
import type { FoundEvent } from './index.ts';
import { eventsBefore, type Telling, type Topic } from './telling.ts';

const DEEDS: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION']);
const SPEECH: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'THREATEN']);

/** Types that answer, or go on with a demand. */
const ANSWERING: ReadonlySet<string> = new Set(['REJECT', 'REQUEST']);

/** Types that a reply to a topic answers. */
const ANSWERED: Readonly<Record<Topic, readonly string[]>> = {
  charge: ['ACCUSE'],
  wish: ['REQUEST', 'THREATEN'],
  offer: ['AGREE', 'REQUEST'],
  none: ['REQUEST'],
  deed: [],
  other: [],
};

/** Names those who are answered, in reading order. */
export function nameAnswered(events: readonly FoundEvent[], telling: Telling): FoundEvent[] {
  const done: FoundEvent[] = [];
  for (const event of events) {
    const near = ANSWERING.has(event.type) ? eventsBefore(done, event, telling) : [];
    done.push(joinDemand(reply(event, near, telling), near, telling));
  }
  return done;
}

/** "Rebels shelled a town. Norway condemned the attack": who is condemned is who did it; in reading order. */
export function nameCondemned(events: readonly FoundEvent[], telling: Telling): FoundEvent[] {
  return events.map((event, at) => {
    if (event.type !== 'ACCUSE') return event;
    const before = events.slice(Math.max(0, at - EVENTS_BACK), at);
    return blame(event, eventsBefore(before, event, telling, DEED_BACK), telling);
  });
}

/** How many events and sentences back a deed that is condemned may stand. */
const EVENTS_BACK = 12;
const DEED_BACK = 4;

const share = (some: readonly Resolution[], others: readonly Resolution[]): boolean =>
  some.some(({ name }) => others.some((other) => other.name === name));

/** "Rebels accused Chile of theft. Chile denied the charge": denied to the rebels. "He refused": who was asked. */
function reply(event: FoundEvent, near: readonly FoundEvent[], { topicOf }: Telling): FoundEvent {
  if (event.type !== 'REJECT' || event.recipients.length > 0) return event;
  const topic = topicOf(event);
  const types = ANSWERED[topic];
  const isOpen = (recipients: readonly Resolution[]): boolean => recipients.length === 0 && topic !== 'none';
  const answered = near.find(
    ({ type, actors, recipients }) =>
      types.includes(type) &&
      actors.length > 0 &&
      !share(actors, event.actors) &&
      (event.actors.length === 0 ? recipients.length > 0 : type === 'AGREE' || isOpen(recipients) || share(recipients, event.actors)),
  );
  if (answered === undefined) return event;
  return { ...event, actors: event.actors.length > 0 ? event.actors : answered.recipients, recipients: answered.actors };
}

function blame(event: FoundEvent, near: readonly FoundEvent[], { topicOf }: Telling): FoundEvent {
  if (event.recipients.length > 0 || topicOf(event) !== 'deed') return event;
  const deed = near.find(
    ({ type, actors, modality }) => DEEDS.has(type) && modality !== 'negated' && actors.length > 0 && !share(actors, event.actors),
  );
  return deed === undefined ? event : { ...event, recipients: deed.actors };
}

/** "condemned Chile's raid and demanded a withdrawal": of Chile. */
function joinDemand(event: FoundEvent, near: readonly FoundEvent[], { sentenceOf }: Telling): FoundEvent {
  if (event.type !== 'REQUEST' || event.recipients.length > 0 || event.actors.length === 0) return event;
  const before = near.find(
    (other) =>
      sentenceOf(other) === sentenceOf(event) &&
      SPEECH.has(other.type) &&
      other.rule !== 'event.noun' &&
      other.recipients.length > 0 &&
      share(other.actors, event.actors),
  );
  return before === undefined ? event : { ...event, recipients: before.recipients };
}
