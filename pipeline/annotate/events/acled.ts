/**
 * The nearest event types of ACLED, for users of its data.
 * Source of the ACLED types: ACLED codebook (Armed Conflict Location & Event Data). The mapping is ours; where one
 * PLOVER mode covers several ACLED types, the `note` of `acled-crosswalk.csv` says what decides.
 */
import { loadLexicon } from '../../lexicons/load.ts';
import type { Event, EventType } from '../../models/events.ts';

export interface AcledType {
  readonly event_type: string;
  readonly sub_event_type: string;
}

const rows = new Map(
  loadLexicon('acled-crosswalk', ['type', 'mode', 'event_type', 'sub_event_type', 'note']).map((row) => [`${row.type}/${row.mode}`, row]),
);

/**
 * The ACLED type of an event, or null where ACLED has none: it codes no words, no aid and no sanctions, and only what happened.
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param modality only actual and alleged events have one
 */
export function acledTypeOf(type: EventType, mode: string | null, modality: Event['modality'] = 'actual'): AcledType | null {
  if (modality !== 'actual' && modality !== 'alleged') return null;
  const row = rows.get(`${type}/${mode ?? ''}`) ?? rows.get(`${type}/`);
  if (row === undefined || row.event_type === '') return null;
  return { event_type: row.event_type, sub_event_type: row.sub_event_type };
}
