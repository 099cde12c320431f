/** Whom a word about "the move", "the report" or "it" is meant for: whoever was told of last as having done or said something. */
import type { Resolution } from '../../entities/index.ts';
import type { Topic } from '../clause/topic.ts';
import type { FoundEvent } from '../event.ts';
import { eventsBefore, inOrder, type Story } from '../story/story.ts';

/** Types that praise, blame or refuse what somebody did; who looks into a matter judges nobody yet. */
const REACTING: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'SUPPORT']);
/** Topics that somebody said, and that somebody did; a deed that is condemned is another pass's. */
const SAID: ReadonlySet<Topic> = new Set<Topic>(['charge', 'statement', 'wish', 'offer', 'retort']);
const DONE: ReadonlySet<Topic> = new Set<Topic>(['decision']);
/** How many sentences back it may stand. */
const SENTENCES_BACK = 3;

/** Names those whose word or deed is judged, in reading order. */
export const nameJudged = (events: readonly FoundEvent[], story: Story): FoundEvent[] =>
  inOrder(events, (event, done) => judged(event, done, story));

function judged(event: FoundEvent, done: readonly FoundEvent[], story: Story): FoundEvent {
  if (
    !REACTING.has(event.type) ||
    event.rule === 'event.passive' ||
    event.mode === 'investigate' ||
    event.recipients.length > 0 ||
    event.actors.length === 0
  )
    return event;
  const topic = story.topicOf(event);
  const isSaid = SAID.has(topic);
  // What is enacted is no answer to anybody.
  if (!(isSaid || DONE.has(topic)) || story.isOf(event, 'enacting')) return event;
  const own = new Set(event.actors.map(({ name }) => name));
  const isOther = (who: readonly Resolution[]): boolean =>
    who.length > 0 && who.every(({ name, entity }) => entity !== null && !own.has(name));
  // What is answered was said to nobody in particular, or to who answers.
  const isToOwn = (who: readonly Resolution[]): boolean => who.length === 0 || who.some(({ name }) => own.has(name));
  const deed = eventsBefore(done, event, story, SENTENCES_BACK).find(
    ({ actors, recipients, modality }) => modality !== 'negated' && isOther(actors) && (!isSaid || isToOwn(recipients)),
  );
  const speaker = isSaid ? story.speakersBefore(event).find((who) => isOther([who])) : undefined;
  const recipients = speaker === undefined ? (deed?.actors ?? []) : [speaker];
  return recipients.length === 0 ? event : { ...event, recipients };
}
