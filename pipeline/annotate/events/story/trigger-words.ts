/** What the words of a trigger tell of its event: that it strikes, helps, enacts. The words are in `event-words.csv`. */
import { firstFrom } from '../../../text/span.ts';
import type { FoundEvent } from '../event.ts';
import { classesOfNoun, hasClass } from '../forms.ts';
import { type Reading, tokenAt } from '../reading.ts';

/** Classes of words that tell what is done. */
export type TriggerClass =
  | 'attack named again'
  | 'attack taken up'
  | 'attacking'
  | 'directing'
  | 'enacting'
  | 'helping by hand'
  | 'helping'
  | 'invading'
  | 'label of an attack'
  | 'overruling'
  | 'promising'
  | 'seen by all'
  | 'striking';

/** Whether the trigger of an event, or a word of it in any form, is of a class. */
export type IsOf = (event: Pick<FoundEvent, 'start' | 'end'>, name: TriggerClass) => boolean;

export function readTriggerWords(reading: Reading): IsOf {
  const isTerm = ({ start, end }: Pick<FoundEvent, 'start' | 'end'>, name: TriggerClass): boolean =>
    classesOfNoun(reading.document.raw.slice(start, end).toLowerCase()).has(name);
  return (event, name) => {
    for (let at = firstFrom(reading.tokens, event.start); ; at += 1) {
      const token = tokenAt(reading, at);
      if (token === undefined || token.start >= event.end) return isTerm(event, name);
      if (hasClass(token, name)) return true;
    }
  };
}
