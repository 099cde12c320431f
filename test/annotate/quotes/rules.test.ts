import { describe, expect, it } from 'vitest';
import { RULES } from '../../../pipeline/annotate/quotes/rules.ts';
import { quotesIn } from './read.ts';

const rulesIn = (text: string): string[] => quotesIn(text).map(({ rule }) => rule);

describe('rules of the quotes annotator', () => {
  it('have ids of their own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s makes a row in its example and none in its counter-example', (id, rule) => {
    expect(rulesIn(rule.example)).toContain(id);
    expect(rulesIn(rule.counterExample)).not.toContain(id);
  });
});
