import { describe, expect, it } from 'vitest';
import { COUNTRIES, countryOf } from '../../pipeline/annotate/entities/countries.ts';

describe('the Wikidata item of a state', () => {
  it.each([
    ['UKR', 'Q212'],
    ['GBR', 'Q145'],
    ['CHN', 'Q148'],
    // World-countries has a code of its own for Kosovo.
    ['UNK', 'Q1246'],
    // The country, where the code is the whole kingdom's.
    ['DNK', 'Q35'],
    ['NLD', 'Q55'],
    // The state, not the island.
    ['IRL', 'Q27'],
    ['CYP', 'Q229'],
  ])('%s is %s', (code, item) => {
    expect(countryOf(code)?.entity.wikidata).toBe(item);
  });

  it('is known of every state, and no two have the same', () => {
    const items = COUNTRIES.map(({ entity }) => entity.wikidata);
    expect(items).not.toContain(null);
    expect(new Set(items).size).toBe(COUNTRIES.length);
  });
});
