/** "The attack lasted an hour": a deed that is named again without its parties is the one that was told of before. */
import { CASUALTY } from '../clause/casualty.ts';
import type { FoundEvent } from '../event.ts';
import { eventsBefore, inOrder, type Story } from '../story/story.ts';

/** Letters by which "ambushed" and "the ambush" are known as one word. */
const STEM = 5;

/** How many sentences back the deed may stand. */
const SENTENCES_BACK = 6;

/** Names the parties of deeds that are told of again, in reading order. */
export function nameDeedsAgain(events: readonly FoundEvent[], story: Story): FoundEvent[] {
  const done = inOrder(events, (event, before) => again(event, before, story));
  return done.map((event) => tollOf(event, done, story));
}

/** "57 were wounded by the strikes": whoever struck, if the same sentence tells it. */
function tollOf(event: FoundEvent, all: readonly FoundEvent[], { sentenceOf, textOf }: Story): FoundEvent {
  if (event.type !== 'ASSAULT' || event.actors.length > 0 || event.rule === 'event.noun' || !CASUALTY.test(textOf(event))) return event;
  const sentence = sentenceOf(event);
  const deed = all.find(
    (other) => other.type === 'ASSAULT' && other.rule === 'event.noun' && other.actors.length > 0 && sentenceOf(other) === sentence,
  );
  return deed === undefined ? event : { ...event, actors: deed.actors };
}

function again(event: FoundEvent, done: readonly FoundEvent[], story: Story): FoundEvent {
  const { type, rule, actors, recipients } = event;
  const isBare = actors.length === 0 && recipients.length === 0;
  if (type !== 'ASSAULT' || rule !== 'event.noun' || !isBare) return event;
  if (!story.isOf(event, 'attack named again') || !story.isDefinite(event)) return event;
  // "Rebels ambushed a convoy. … The ambush": however long before.
  const stem = story.textOf(event).toLowerCase().slice(0, STEM);
  const isSame = (other: FoundEvent): boolean => story.textOf(other).toLowerCase().startsWith(stem);
  const same = done.findLast(
    (other) =>
      other.type === 'ASSAULT' && other.rule !== 'event.noun' && other.modality === 'actual' && other.actors.length > 0 && isSame(other),
  );
  if (same !== undefined) return { ...event, actors: same.actors, recipients: same.recipients };
  const known = eventsBefore(done, event, story, SENTENCES_BACK).filter(
    ({ actors: doers, modality }) => doers.length > 0 && modality !== 'negated',
  );
  // "Fighters stormed the base. The captain, who seized power in 2022, condemned the attack": not what is of another time.
  const deed =
    known.find((other) => other.type === 'ASSAULT' && other.salience !== 'background') ??
    known.find((other) => other.type === 'ASSAULT' || (other.mode === 'seize' && other.place?.kind === 'place'));
  return deed === undefined ? event : { ...event, actors: deed.actors, recipients: deed.recipients };
}
