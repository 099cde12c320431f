/** Talks and attacks that a noun takes up without parties ("the talks", "the invasion"): those that were told of before. */
import type { FoundEvent } from '../event.ts';
import type { Story } from '../story/story.ts';

/** "the talks" without parties are those of the parties that the article named before; "ended without progress" is theirs. */
export function takeUpTalks(events: readonly FoundEvent[], { sentenceOf }: Story): FoundEvent[] {
  let last: FoundEvent | null = null;
  return events.map((event) => {
    if (event.type !== 'CONSULT' && event.type !== 'AGREE') return event;
    const known: FoundEvent | null = last;
    const isOpen = event.rule === 'event.noun' && event.actors.length === 0 && event.recipients.length === 0;
    const isOutcome = event.type === 'AGREE' && known !== null && sentenceOf(known) === sentenceOf(event);
    const taken =
      known !== null && isOpen && (event.type === 'CONSULT' || isOutcome)
        ? { ...event, actors: known.actors, recipients: known.recipients }
        : event;
    if (taken.type === 'CONSULT' && taken.actors.length > 0 && (taken.recipients.length > 0 || taken.actors.length > 1)) last = taken;
    return taken;
  });
}

/** "the invasion" without parties is the attack that the article named before. */
export function takeUpAttacks(events: readonly FoundEvent[], { isOf }: Story): FoundEvent[] {
  let last: FoundEvent | null = null;
  return events.map((event) => {
    if (event.type !== 'ASSAULT' || !isOf(event, 'attack taken up')) return event;
    const known: FoundEvent | null = last;
    const isBare = event.actors.length === 0 && event.recipients.length === 0;
    const taken = isBare && known !== null ? { ...event, actors: known.actors, recipients: known.recipients } : event;
    if (taken.actors.length > 0) last = taken;
    return taken;
  });
}
