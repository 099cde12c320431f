import { describe, expect, it } from 'vitest';
import { processArticle } from '../../support/process.ts';

/** Texts that mean an entity without naming it. Written for this test. */
const TEXTS = [
  'Four rebels met an envoy at a hotel in the Qatari capital on 23 July.',
  'Moscow said its troops had taken the Ukrainian capital.',
  'The Kremlin paid $3 million to the Peruvian government, officials in the Kenyan capital said.',
];

describe('entities that rows name by id', () => {
  it.each(TEXTS)('%s', (text) => {
    const { entities, mentions, quotes, figures, events } = processArticle({
      path: 'a.txt',
      bytes: new TextEncoder().encode(text),
      manifest: null,
    });
    const known = new Set(entities.map(({ entity_id }) => entity_id));
    const named = [
      ...mentions.map(({ entity_id }) => entity_id),
      ...quotes.map(({ speaker_id }) => speaker_id),
      ...figures.flatMap(({ claimed_by_id, place_id }) => [claimed_by_id, place_id]),
      ...events.flatMap(({ actor_ids, recipient_ids, place_id, claimed_by_id }) => [
        ...actor_ids,
        ...recipient_ids,
        place_id,
        claimed_by_id,
      ]),
    ].filter((id) => id !== null);
    expect(named).not.toEqual([]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
