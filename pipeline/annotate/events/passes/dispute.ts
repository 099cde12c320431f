/** The two states that a whole article sets against each other: what one says to nobody that is named, it says to the other. */

import type { EventType } from '../../../models/events.ts';
import { countryEntity, type Resolution } from '../../entities/index.ts';
import type { FoundEvent } from '../event.ts';
import { most, opponentOf } from '../story/sides.ts';
import { fromContext, type Story } from '../story/story.ts';

/** Types of what one state says and offers to another. */
const BETWEEN_STATES: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'AGREE', 'REJECT', 'REQUEST', 'SANCTION', 'THREATEN']);

/** How many events must name both states in one clause, and which share of all that name two states. */
const LEAST_EVENTS = 3;
const LEAST_SHARE = 0.5;

/** Names the other of the two states. */
export function nameOtherState(events: readonly FoundEvent[], story: Story): FoundEvent[] {
  const pair = findPair(events, story);
  return events.map((event) => {
    if (pair === null || !BETWEEN_STATES.has(event.type) || event.recipients.length > 0 || event.actors.length === 0) return event;
    // "Chile's president refused to leave", in a war: others ask and threaten him too, and votes are cast on what others want.
    if (story.conflict !== null && !event.actors.every(isState)) return event;
    if (VOTING.test(story.textOf(event))) return event;
    const other = otherOf(pair, statesOf(event.actors, story));
    return other === null ? event : { ...event, recipients: [fromContext(other)] };
  });
}

function findPair(events: readonly FoundEvent[], story: Story): readonly [string, string] | null {
  const counts = new Map<string, number>();
  for (const { actors, recipients } of events) {
    if (![...actors, ...recipients].every(actsForState)) continue;
    const [from, to] = [statesOf(actors, story), statesOf(recipients, story)];
    const named = recipients.length === 0 ? from : from.length === 1 && to.length === 1 ? [...from, ...to] : [];
    const states = [...new Set(named)].sort();
    const key = states.join(' ');
    if (states.length === 2) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, times) => sum + times, 0);
  const [pair, times] = most(counts);
  return pair === null || times < LEAST_EVENTS || times <= LEAST_SHARE * all ? null : (pair.split(' ') as [string, string]);
}

const isState = ({ entity }: Resolution): boolean => entity?.kind === 'country';
const VOTING = /^(?:veto|vote)/iu;

/** A firm or a party of a state is not the state. */
const actsForState = (who: Resolution): boolean => isState(who) || who.entity?.kind === 'person';

const statesOf = (parties: FoundEvent['actors'], { sides: { sideOf } }: Story): string[] => [
  ...new Set(parties.map(sideOf).filter((side) => side !== null)),
];

function otherOf(sides: readonly [string, string], states: readonly string[]): ReturnType<typeof countryEntity> {
  const [own, ...others] = states;
  const other = own === undefined || others.length > 0 ? null : opponentOf({ sides }, own);
  return other === null ? null : countryEntity(other);
}
