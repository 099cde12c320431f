import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

describe('a region', () => {
  it.each([
    // The town gives the province its name; a town named after it is where.
    ['Gunmen attacked a bus in Kunduz province.', 'Kunduz', 'region'],
    ['In Kunduz province, gunmen attacked a bus in Herat.', 'Herat', 'exact'],
    ['Gunmen attacked a bus in Kunduz.', 'Kunduz', 'exact'],
    ['Gunmen attacked a bus in Diyala province.', 'Diyala', 'region'],
    ['Gunmen attacked a bus in the Puno region.', 'Puno', 'region'],
    ['Gunmen attacked a bus in Patna district.', 'Patna', 'near'],
  ])('is more than a point: %s', (text, place, precision) => {
    expect(eventsIn(text).map((event) => [event.place, event.place_precision])).toEqual([[place, precision]]);
  });
});

describe('a large town whose name people bear', () => {
  it.each([
    ['Gunmen attacked a bus in Sydney.', 'Sydney'],
    ['Gunmen attacked a bus in Kelly.', null],
    ['Gunmen attacked a bus with Sydney.', null],
  ])('is meant behind "in": %s', (text, place) => {
    expect(eventsIn(text)[0]?.place ?? null).toBe(place);
  });
});
