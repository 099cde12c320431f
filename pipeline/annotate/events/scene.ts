/** The one scene of a story: where what it tells without a place happened. */
import type { FoundEvent } from './index.ts';
import type { Sides } from './sides.ts';

/** What happens on a scene; measures of a government are taken for its whole country. */
const ON_SCENE = new Set(['ASSAULT', 'PROTEST', 'MOBILIZE', 'COERCE/arrest']);
/** What is told as having happened, by whomever. */
const TOLD = new Set(['actual', 'alleged', 'negated']);
/** Which share of the placed events of a story its scene must have. */
const LEAST_SHARE = 0.5;

/** An article that opens with a deed in one town, and tells of few elsewhere, is about that town. */
export function fillScene(events: readonly FoundEvent[], { sideOf }: Sides): FoundEvent[] {
  const scenic = events.filter(isOfScene);
  const placed = scenic.filter(({ place }) => place !== null);
  const [opening] = scenic;
  const town = opening === undefined || !isTown(opening) ? null : opening.place;
  const there = placed.filter(({ place }) => place?.entity_id === town?.entity_id).length;
  if (town === null || there <= LEAST_SHARE * placed.length || there < 2) return [...events];
  const isHere = ({ actors, recipients }: FoundEvent): boolean =>
    [...actors, ...recipients].map(sideOf).every((side) => side === null || side === town.country);
  return events.map((event) =>
    isOfScene(event) && event.place === null && isHere(event) ? { ...event, place: town, place_precision: 'near' } : event,
  );
}

const isOfScene = ({ type, mode, modality, salience }: FoundEvent): boolean =>
  (ON_SCENE.has(type) || ON_SCENE.has(`${type}/${mode ?? ''}`)) && TOLD.has(modality) && salience === 'report';

const isTown = ({ place, place_precision }: FoundEvent): boolean =>
  place?.kind === 'place' && place_precision !== 'country' && place_precision !== 'region';
