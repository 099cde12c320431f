/** Police and a crowd: tear gas is for those who march, and what they throw is for the police. */
import type { Resolution } from '../../entities/index.ts';
import type { FoundEvent } from '../event.ts';
import { endsInWordOf, hasWordOf } from '../parties/party-words.ts';
import { eventsBefore, inOrder, type Story } from '../story/story.ts';

/** Modes of force against a crowd. */
const CONTROL = new Set(['crowd-control', 'beat', 'firearms']);
/** How far back the protest may stand. */
const SENTENCES_BACK = 8;

const isController = ({ name, entity }: Resolution): boolean =>
  endsInWordOf(name, 'policing', 'soldiery') || hasWordOf(entity?.name ?? '', 'policing');

/** Names the crowd and the police for each other, and the crowd of protests that are named again. */
export const nameCrowds = (events: readonly FoundEvent[], story: Story): FoundEvent[] =>
  inOrder(events, (event, done) => nameCrowd(event, done, story));

function nameCrowd(event: FoundEvent, done: readonly FoundEvent[], story: Story): FoundEvent {
  const { type, mode, actors, recipients } = event;
  if (type === 'ASSAULT' && CONTROL.has(mode ?? '') && recipients.length === 0 && actors.some(isController)) {
    const crowd = eventsBefore(done, event, story, SENTENCES_BACK).find((other) => other.type === 'PROTEST' && other.actors.length > 0);
    return crowd === undefined ? event : { ...event, recipients: crowd.actors };
  }
  // "protests", "the strike": of those who were told of before, if they are many.
  if (type === 'PROTEST' && event.rule === 'event.noun' && actors.length === 0 && event.salience !== 'background') {
    const again = eventsBefore(done, event, story, SENTENCES_BACK).find((other) => isProtestOf(other, event));
    return again === undefined
      ? event
      : { ...event, actors: again.actors, recipients: recipients.length > 0 ? recipients : again.recipients };
  }
  return event;
}

const isProtestOf = ({ type, mode, actors }: FoundEvent, event: FoundEvent): boolean =>
  type === 'PROTEST' &&
  mode === event.mode &&
  actors.length > 0 &&
  actors.every(({ entity }) => entity?.kind !== 'person' && entity?.kind !== 'place');
