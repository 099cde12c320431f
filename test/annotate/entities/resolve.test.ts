import { describe, expect, it } from 'vitest';
import { resolveIn } from './read.ts';

const CASES = [
  ['Brest mayor Anna Kowalska spoke. "It is late," said Kowalska.', 'Kowalska', 'speaker', 'Anna Kowalska'],
  ['Moscow said it was ready.', 'Moscow', 'speaker', 'Russia'],
  ['The envoy flew to Moscow.', 'Moscow', 'place', 'Moscow'],
  ['Chilean troops crossed the border.', 'Chilean troops', 'actor', 'Chile'],
  ['Chilean shoppers crossed the border.', 'Chilean shoppers', 'actor', 'Chilean shoppers'],
  ['Diplomats said so.', 'Diplomats', 'speaker', 'Diplomats'],
  ['Mali President Ana Keita spoke. She was late.', 'She', 'speaker', 'Ana Keita'],
  ['Mayor Tom Baker spoke. The mayor was late.', 'The mayor', 'speaker', 'Tom Baker'],
] as const;

describe('resolve', () => {
  it.each(CASES)('%s — %s as %s', (text, phrase, as, name) => {
    expect(resolveIn(text, phrase, as).name).toBe(name);
  });
});
