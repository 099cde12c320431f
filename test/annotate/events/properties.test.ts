import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOUN_TRIGGERS, VERB_TRIGGERS } from '../../../pipeline/annotate/events/lexicon.ts';
import { EVENT_TYPES } from '../../../pipeline/models/events.ts';
import { eventsIn } from './events-in.ts';

const WORDS = [
  ...['Russia', 'Ukraine', 'Kyiv', 'the minister', 'rebels', 'he', 'its troops', 'Angela Merkel', 'an attack', 'talks', 'sanctions'],
  ...['agreed', 'refused', 'to', 'attack', 'killed', 'was shelled', 'by', 'on', 'with', 'must', 'withdraw', 'said', 'that', 'if'],
  ...['.', ',', '“', '”', 'not', 'will', 'held', 'launched', 'of', "Russia's", 'and', 'Monday', '𝒳', '$5 million', '1,200', '\n'],
] as const;

describe('properties of the event annotator', () => {
  it('never throws, and every trigger is printed where its row says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const points = [...text];
        const events = eventsIn(text);
        for (const { start, end, trigger } of events) expect(points.slice(start, end).join('')).toBe(trigger);
        expect(new Set(events.map(({ event_id }) => event_id)).size).toBe(events.length);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('takes any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        expect(() => eventsIn(`Rebels attacked the airport. ${noise.replaceAll('\u0000', '')}`)).not.toThrow();
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  it('gives actors no place in the recipients', () => {
    for (const text of ['Chile and Peru met Chile.', 'Russia attacked Russia.', 'Norway urged Norway to act.']) {
      for (const { actors, recipients } of eventsIn(text)) expect(recipients).not.toEqual(expect.arrayContaining(actors as string[]));
    }
  });

  it('has triggers for every type, as verbs and as nouns', () => {
    const typesOf = (index: typeof VERB_TRIGGERS): Set<string | null> => new Set([...index.values()].flat().map(({ type }) => type));
    for (const type of EVENT_TYPES) {
      expect(typesOf(VERB_TRIGGERS)).toContain(type);
      expect(typesOf(NOUN_TRIGGERS)).toContain(type);
    }
  });
});
