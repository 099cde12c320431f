import { expect, it } from 'vitest';
import { findSlowText } from './attack-regexp.ts';

it.each(['\\s+$', '(?:[a-z]+,? ?)+$', 'said (?:\\w+ )*on (?:\\w+ )*x'])(
  'finds a text on which /%s/ is slow',
  (source) => {
    expect(findSlowText(source, 'u')).toMatch(/^\d+ characters of "/u);
  },
  60_000,
);

it.each(['^said', '(?<=\\d )(?:men|women)\\b', '[.!?]\\s'])(
  'finds none for /%s/',
  (source) => {
    expect(findSlowText(source, 'gu')).toBeNull();
  },
  60_000,
);
