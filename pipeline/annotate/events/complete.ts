/** From candidates to events: first what each clause tells, then what the rest of the article adds. */
import type { EventType } from '../../models/events.ts';
import type { Doubt } from '../rule.ts';
import type { Candidate } from './candidate.ts';
import type { EventContext, FoundEvent } from './event.ts';
import { readClauses } from './own-clause.ts';
import { PASSES, type PassDoubt } from './passes/index.ts';
import type { Reading } from './reading.ts';
import { readStory } from './story/read-story.ts';
import { readSides } from './story/sides.ts';

interface Completed {
  readonly events: readonly FoundEvent[];
  /** What the clauses did not name, as doubts of severity "info": one of a kind for an event. */
  readonly doubts: readonly Doubt[];
}

/** Completes the candidates, in reading order. */
export function completeEvents(reading: Reading, candidates: readonly Candidate[], context: EventContext): Completed {
  const { raw } = reading.document;
  const sides = readSides(context.entities, ({ start, end }) => raw.slice(start, end));
  const read = readClauses(reading, candidates, context, sides);
  const story = readStory(reading, read, context, sides);
  const added = new Map<number, Map<PassDoubt, Set<string>>>();
  const completed = PASSES.reduce<readonly FoundEvent[]>((events, { run, doubt }) => {
    const after = run(events, story);
    if (doubt !== null) noteAdded(events, after, doubt, added);
    return after;
  }, read.events);
  const events = completed.filter(tellsSomething);
  return { events, doubts: events.flatMap((event) => doubtsOf(event, added.get(event.start))) };
}

/** Notes what a pass added to which event, by the start of its trigger. */
function noteAdded(
  before: readonly FoundEvent[],
  after: readonly FoundEvent[],
  doubt: PassDoubt,
  added: Map<number, Map<PassDoubt, Set<string>>>,
): void {
  if (after === before) return;
  for (let at = 0; at < after.length; at += 1) {
    const [given, event] = [before[at] as FoundEvent, after[at] as FoundEvent];
    if (given === event) continue;
    const parts = partsAdded(given, event);
    if (parts.length === 0) continue;
    const doubts = added.get(event.start) ?? new Map<PassDoubt, Set<string>>();
    doubts.set(doubt, new Set([...(doubts.get(doubt) ?? []), ...parts]));
    added.set(event.start, doubts);
  }
}

const PARTS = ['parties', 'place', 'date'];

const partsAdded = (given: FoundEvent, event: FoundEvent): string[] => {
  const isAdded = [
    given.actors !== event.actors || given.recipients !== event.recipients,
    given.place !== event.place,
    given.date !== event.date,
  ];
  return PARTS.filter((_, at) => isAdded[at]);
};

function doubtsOf({ start, end }: FoundEvent, added: ReadonlyMap<PassDoubt, ReadonlySet<string>> = new Map()): Doubt[] {
  return [...added].map(
    ([{ code, message }, parts]): Doubt => ({
      code,
      severity: 'info',
      table: 'events',
      start,
      end,
      message: message(PARTS.filter((part) => parts.has(part))),
    }),
  );
}

/** What is done with or for others; a truce holds, whoever it is between. */
const JOINT: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'CONSULT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT']);

/** Where nobody is said to take part, a label tells no more than when ("after the vote"), and help, talks and deals are only spoken of. */
function tellsSomething({ type, mode, salience, actors, recipients, rule }: FoundEvent): boolean {
  if (actors.length > 0 || recipients.length > 0) return true;
  // "The trucks were let through", "The curfew was lifted": the way is open, whoever it was that opened it.
  const isOpened = (mode === 'access' && rule !== 'event.noun') || (type === 'CONCEDE' && rule === 'event.passive');
  if (JOINT.has(type) && mode !== 'ceasefire' && !isOpened) return false;
  return type === 'ASSAULT' || mode === 'seize' || rule !== 'event.noun' || salience !== 'background';
}
