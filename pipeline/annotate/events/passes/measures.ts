/** What is said of one side in a sentence goes for what follows in it: further measures, and walking out of talks. */
import type { Resolution } from '../../entities/index.ts';
import type { FoundEvent } from '../event.ts';
import { eventsBefore, inOrder, type Story } from '../story/story.ts';

/** Names those against whom further measures are, and whom one leaves who walks out, in reading order. */
export const nameOtherSide = (events: readonly FoundEvent[], story: Story): FoundEvent[] =>
  inOrder(events, (event, done) => (event.recipients.length > 0 || event.actors.length === 0 ? event : otherSide(event, done, story)));

function otherSide(event: FoundEvent, done: readonly FoundEvent[], story: Story): FoundEvent {
  if (event.type === 'SANCTION') return goOn(event, done, story);
  return event.type === 'REJECT' && LEAVING.test(story.textOf(event)) ? walkOut(event, done, story) : event;
}

const namesOf = (parties: readonly Resolution[]): string => parties.map(({ name }) => name).join(' | ');

/** "expelled two Chilean envoys and suspended trade": the trade with Chile. */
function goOn(event: FoundEvent, done: readonly FoundEvent[], { sentenceOf }: Story): FoundEvent {
  const before = done.at(-1);
  const isSame =
    before?.type === 'SANCTION' &&
    before.recipients.length > 0 &&
    before.recipients.every(({ entity }) => entity?.kind === 'country') &&
    event.mode !== 'convict' &&
    sentenceOf(before) === sentenceOf(event) &&
    namesOf(before.actors) === namesOf(event.actors);
  return isSame ? { ...event, recipients: before.recipients } : event;
}

const LEAVING =
  /^(?:walk(?:s|ed|ing)?|storm(?:s|ed|ing)?|pull(?:s|ed|ing)?|quit(?:s|ting)?|left|abandon(?:s|ed|ing)?|boycott(?:s|ed|ing)?)\b/iu;
const TALKING: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'REJECT', 'SANCTION']);

/** "Talks between Chile and Peru ended when the Chilean delegation walked out": on Peru. */
function walkOut(event: FoundEvent, done: readonly FoundEvent[], story: Story): FoundEvent {
  const own = new Set(event.actors.map(({ name }) => name));
  for (const { type, actors, recipients } of eventsBefore(done, event, story)) {
    const parties = [...actors, ...recipients];
    const others = parties.filter(({ name }) => !own.has(name));
    if (TALKING.has(type) && parties.length === 2 && others.length === 1) return { ...event, recipients: others };
  }
  return event;
}
