/** An attack on the ground of another state is on that state: "Israeli drones struck across southern Lebanon". */
import { countryEntity } from '../../entities/index.ts';
import type { FoundEvent } from '../event.ts';
import { fromContext, type Story, textBehind } from '../story/story.ts';
import { isOfFight } from './fight.ts';

/** Names the state whose ground is struck, where states strike and nobody else is named, and that in which power is seized. */
export const nameStruck = (events: readonly FoundEvent[], story: Story): FoundEvent[] =>
  events.map((event) => (isOverthrow(event, story) ? nameOverthrown(event, story) : nameStruckBy(event)));

const OVERTHROW = /^(?:coup|coup d'état|coup d'etat|putsch|mutiny)s?$/iu;
const POWER = /^\s+(?:state )?power\b/iu;

/** "the coup", "seized power" */
const isOverthrow = (event: FoundEvent, story: Story): boolean =>
  OVERTHROW.test(story.textOf(event)) || (event.mode === 'seize' && POWER.test(textBehind(event, story, LONGEST_POWER)));
const LONGEST_POWER = 16;

function nameOverthrown(event: FoundEvent, { home }: Story): FoundEvent {
  const state = countryEntity(event.place?.country ?? home?.country ?? '');
  return state === null || event.recipients.length > 0 ? event : { ...event, recipients: [fromContext(state)] };
}

function nameStruckBy(event: FoundEvent): FoundEvent {
  const { actors, recipients, place } = event;
  const code = place?.country ?? null;
  if (!isOfFight(event) || code === null || actors.length === 0 || recipients.length > 0) return event;
  if (!actors.every(({ entity }) => entity?.kind === 'country' && entity.country !== code)) return event;
  const state = countryEntity(code);
  return state === null ? event : { ...event, recipients: [fromContext(state)] };
}
