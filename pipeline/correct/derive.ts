/** Columns that follow from others, so that a person mends one cell and not four. What a correction sets itself stays. */
import { cameoRootOf, quadClassOf } from '../annotate/events/plover.ts';
import type { Entity } from '../models/entities.ts';
import type { Event } from '../models/events.ts';

export type MutableRow = Record<string, unknown>;

const PRECISION_OF_LENGTH: Readonly<Record<number, Event['date_precision']>> = { 4: 'year', 7: 'month', 10: 'day' };

/**
 * Fills the columns of an event that follow from its type, date and place.
 * @param changed the columns that the corrections set
 * @param entityOf the entity with an id
 */
export function deriveEvent(row: MutableRow, changed: ReadonlySet<string>, entityOf: (id: string) => Entity | undefined): void {
  const derive = (from: readonly string[], column: string, value: () => unknown): void => {
    if (from.some((name) => changed.has(name)) && !changed.has(column)) row[column] = value();
  };
  const { type, mode, date, place_id } = row as Partial<Event>;
  if (type !== undefined) {
    derive(['type'], 'quad_class', () => quadClassOf(type));
    derive(['type', 'mode'], 'cameo_root', () => cameoRootOf(type, mode ?? null));
  }
  derive(['date'], 'date_precision', () => PRECISION_OF_LENGTH[date?.length ?? 0] ?? null);
  const place = typeof place_id === 'string' ? entityOf(place_id) : undefined;
  derive(['place_id'], 'latitude', () => place?.latitude ?? null);
  derive(['place_id'], 'longitude', () => place?.longitude ?? null);
  derive(['place_id'], 'place_precision', () => (place === undefined ? null : place.kind === 'country' ? 'country' : 'exact'));
}
