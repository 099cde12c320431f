/** A people is not its state: "Ukrainians returned", "47 per cent of Americans"; "the Russians shelled" means the state. */
import type { EventType } from '../../../models/events.ts';
import type { Resolution } from '../../entities/index.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import { lowerAt, tokenAt } from '../reading.ts';
import type { Naming } from './naming.ts';

/** Types of which the people of a state, with an article, mean the state. */
const OF_STATES: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'MOBILIZE', 'COERCE', 'CONSULT', 'THREATEN']);

/** The people that a phrase means, as it is printed, or null. */
export function peopleMeant({ reading, mentionsIn }: Naming, phrase: NounPhrase, type: EventType): Resolution | null {
  const head = tokenAt(reading, phrase.head);
  if (head === undefined || phrase.endToken !== phrase.head + 1 || !/s$/u.test(head.lower)) return null;
  if (lowerAt(reading, phrase.first) === 'the' && OF_STATES.has(type)) return null;
  const mention = mentionsIn(phrase).find(({ end, entity }) => end === head.end && entity.kind === 'country');
  if (mention === undefined) return null;
  const printed = reading.document.raw.slice(mention.start, mention.end);
  const isName = [mention.entity.name, ...mention.entity.aliases].some((name) => name.toLowerCase() === printed.toLowerCase());
  return isName || /^(?:U\.?S\.?|States|Emirates|Netherlands|Philippines)$/u.test(printed.split(' ').at(-1) as string)
    ? null
    : { name: printed, entity: null, role: null, basis: 'name' };
}
