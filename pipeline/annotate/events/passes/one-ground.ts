/** Where all that was placed so far happened in one town, force that is told without a place was used there too. */
import type { FoundEvent } from '../event.ts';
import { inOrder, type Story } from '../story/story.ts';
import { isSimplePast, opensElsewhere } from './scene.ts';

/** Gives the town of the first and of the last placed event to force between or behind them that has no place, in reading order. */
export function stayOnGround(events: readonly FoundEvent[], story: Story): FoundEvent[] {
  let first: FoundEvent | undefined;
  let last: FoundEvent | undefined;
  return inOrder(events, (event) => {
    if (event.place?.kind === 'place') {
      first ??= event;
      last = event;
      return event;
    }
    const place = first?.place ?? null;
    const isOne = place !== null && place.entity_id === last?.place?.entity_id && OPENING.has(first?.type ?? '');
    return isOne && mayBeThere(event) && goesOn(event, story) ? { ...event, place, place_precision: 'near' } : event;
  });
}

/** What a scene opens with: "the road to Tolma was shut" opens none. */
const OPENING: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE', 'PROTEST']);

/** A noun of what happened, or a verb that tells it, and does not only describe somebody by it. */
const goesOn = (event: FoundEvent, story: Story): boolean =>
  (event.rule === 'event.noun' || isSimplePast(event, story, TELLING)) && !opensElsewhere(event, story);
const TELLING = ['finite', 'ing'];

/** What was told before in another month or year may have been elsewhere. */
const mayBeThere = ({ type, place, modality, date_precision: precision }: FoundEvent): boolean =>
  type === 'ASSAULT' && place === null && (modality === 'actual' || modality === 'alleged') && (precision === null || precision === 'day');
