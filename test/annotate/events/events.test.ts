import { describe, expect, it } from 'vitest';
import type { Event } from '../../../pipeline/models/events.ts';
import { ARISING_HITS, ARISING_MISSES } from './arising-hits.ts';
import { BEARER_HITS } from './bearer-hits.ts';
import { BESIDE_HITS } from './beside-hits.ts';
import { CAMPAIGN_HITS, CAMPAIGN_MISSES } from './campaign-hits.ts';
import { CAUSE_HITS, CAUSE_MISSES } from './cause-hits.ts';
import { COURT_HITS, COURT_MISSES } from './court-hits.ts';
import { DEALING_HITS, DEALING_MISSES } from './dealing-hits.ts';
import { DEMANDED_HITS } from './demanded-hits.ts';
import { DOER_HITS } from './doer-hits.ts';
import { DOMESTIC_HITS, DOMESTIC_MISSES } from './domestic-hits.ts';
import { eventsIn } from './events-in.ts';
import { FIGURE_HITS, FIGURE_MISSES } from './figure-hits.ts';
import { FORCE_HITS, FORCE_MISSES } from './force-hits.ts';
import { HANDLING_HITS, HANDLING_MISSES } from './handling-hits.ts';
import { HITS } from './hits.ts';
import { JOINED_HITS } from './joined-hits.ts';
import { JUDGING_HITS, JUDGING_MISSES } from './judging-hits.ts';
import { MISSES } from './misses.ts';
import { OFFICE_HITS, OFFICE_MISSES } from './office-hits.ts';
import { ORDER_HITS } from './order-hits.ts';
import { PARTY_HITS, PARTY_MISSES } from './party-hits.ts';
import { RAID_HITS, RAID_MISSES } from './raid-hits.ts';
import { RECEIVER_HITS } from './receiver-hits.ts';
import { RECIPIENT_HITS } from './recipient-hits.ts';
import { STANDING_HITS, STANDING_MISSES } from './standing-hits.ts';
import { WILLING_HITS, WILLING_MISSES } from './willing-hits.ts';

const ALL_HITS = [
  ...HITS,
  ...ARISING_HITS,
  ...BESIDE_HITS,
  ...ORDER_HITS,
  ...OFFICE_HITS,
  ...COURT_HITS,
  ...CAMPAIGN_HITS,
  ...FIGURE_HITS,
  ...FORCE_HITS,
  ...HANDLING_HITS,
  ...CAUSE_HITS,
  ...PARTY_HITS,
  ...RAID_HITS,
  ...RECEIVER_HITS,
  ...RECIPIENT_HITS,
  ...BEARER_HITS,
  ...DEMANDED_HITS,
  ...DOER_HITS,
  ...DOMESTIC_HITS,
  ...JOINED_HITS,
  ...JUDGING_HITS,
  ...STANDING_HITS,
  ...DEALING_HITS,
  ...WILLING_HITS,
];

const names = (list: unknown): string => (list as readonly string[]).map(String).join('+');
/** '*' stands for anything; a wanted name may be part of the found one ("minister" of "the prime minister"). */
const agrees = (found: string, wanted: string): boolean => {
  if (wanted === '*') return true;
  if (wanted === '') return found === '';
  const parts = found.split('+');
  const names = wanted.split('+');
  return parts.length >= names.length && names.every((name) => parts.some((part) => part.toLowerCase().includes(name.toLowerCase())));
};
const show = (event: Event): string =>
  `${event.type} ${event.trigger} ${names(event.actors)} > ${names(event.recipients)} ${event.modality}`;

describe('events of single sentences', () => {
  it.each(ALL_HITS)('%s %s %s', (text, type, trigger, actors, recipients, modality) => {
    const events = eventsIn(text);
    const fitting = events.filter(
      (event) =>
        event.type === type &&
        agrees(event.trigger, trigger) &&
        agrees(names(event.actors), actors) &&
        agrees(names(event.recipients), recipients) &&
        agrees(event.modality, modality),
    );
    expect(fitting.length, `found only: ${events.map(show).join(' | ')}`).toBeGreaterThan(0);
  });

  it.each([
    ...MISSES,
    ...OFFICE_MISSES,
    ...COURT_MISSES,
    ...DOMESTIC_MISSES,
    ...CAMPAIGN_MISSES,
    ...FIGURE_MISSES,
    ...PARTY_MISSES,
    ...CAUSE_MISSES,
    ...FORCE_MISSES,
    ...RAID_MISSES,
    ...HANDLING_MISSES,
    ...ARISING_MISSES,
    ...JUDGING_MISSES,
    ...STANDING_MISSES,
    ...DEALING_MISSES,
    ...WILLING_MISSES,
  ])('not in: %s %s', (text, type) => {
    const events = eventsIn(text).filter((event) => type === '*' || event.type === type);
    expect(events.map(show)).toEqual([]);
  });
});
