import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntities } from './read.ts';

const WORDS = fc.constantFrom(
  ...'The the Mr. President Kyiv Paris , . " “ ” ( ) of for and - — \'s ’ Ukraine Russian forces he She it its Zelensky Anna van der Berg Ministry Defence said United Nations UN U.S. 45 Bank al Assad mayor, who I’m É 𝒜 Sun'.split(
    ' ',
  ),
);
const texts = fc
  .oneof(
    fc.array(WORDS, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  )
  .filter((text) => /\S/u.test(text) && !text.includes('\0'));

describe('annotateEntities', () => {
  it('marks mentions inside the text, in order, without overlaps, and lists their entities', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { document, annotation, entities } = readEntities(text);
        const ids = new Set(entities.map(({ entity_id }) => entity_id));
        let last = 0;
        for (const { start, end, entity } of annotation.mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(document.raw.length);
          expect(ids).toContain(entity.entity_id);
          last = end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('resolves any stretch of a text, and always to something', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.constantFrom('speaker', 'actor', 'recipient', 'place'), (text, from, length, as) => {
        const { document, annotation } = readEntities(text);
        const start = from % document.raw.length;
        const end = Math.min(document.raw.length, start + 1 + (length % 60));
        const { name, entity } = annotation.resolve({ start, end }, { as });
        expect(entity?.name ?? name).toBe(name);
      }),
      { numRuns: 150 },
    );
  });

  it('reads the same text to the same answer', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [first, second] = [readEntities(text), readEntities(text)];
        expect(first.annotation.mentions).toEqual(second.annotation.mentions);
        expect(first.entities).toEqual(second.entities);
      }),
      { numRuns: 30 },
    );
  });
});

describe('time', () => {
  const secondsFor = (text: string): number => {
    const { document } = readEntities('Warm up in Kyiv.');
    expect(document.tokens.length).toBeGreaterThan(0);
    const start = process.hrtime.bigint();
    readEntities(text);
    return Number(process.hrtime.bigint() - start) / 1e9;
  };

  it.each([
    ['one name without end', 'Anna '.repeat(20_000)],
    ['names of two kinds without end', 'Anna Ukraine '.repeat(10_000)],
    ['one sentence of names and pronouns', 'Anna Berg and he '.repeat(5_000)],
    ['commas without end', 'Kyiv, '.repeat(20_000)],
    ['pronouns without end', `Anna Berg spoke. ${'He said it. '.repeat(5_000)}`],
  ])('stays short for %s', (_, text) => {
    expect(secondsFor(text)).toBeLessThan(20);
  });
});
