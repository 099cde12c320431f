/** An attack on the ground of another state is on that state: "Israeli drones struck across southern Lebanon". */
import { countryEntity } from '../entities/index.ts';
import type { FoundEvent } from './index.ts';
import { fromContext } from './story.ts';

/** Modes of force against persons, whoever's ground they stand on. */
const PERSONAL = new Set(['crowd-control', 'beat', 'torture', 'sexual', 'firearms', 'abduct', 'primitive']);

const isOfWar = ({ type, mode, modality }: FoundEvent): boolean =>
  modality !== 'negated' && ((type === 'ASSAULT' && !PERSONAL.has(mode ?? '')) || (type === 'COERCE' && mode === 'seize'));

/** Names the state whose ground is struck, where states strike and nobody else is named. */
export const nameStruck = (events: readonly FoundEvent[]): FoundEvent[] => events.map(nameStruckBy);

function nameStruckBy(event: FoundEvent): FoundEvent {
  const { actors, recipients, place } = event;
  const code = place?.country ?? null;
  if (!isOfWar(event) || code === null || actors.length === 0 || recipients.length > 0) return event;
  if (!actors.every(({ entity }) => entity?.kind === 'country' && entity.country !== code)) return event;
  const state = countryEntity(code);
  return state === null ? event : { ...event, recipients: [fromContext(state)] };
}
