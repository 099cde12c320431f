import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../pipeline/clean/index.ts';
import { RULES } from '../../pipeline/clean/rules.ts';

const rulesIn = (text: string): Map<string, string> =>
  new Map(
    cleanArticle({ path: 'a.txt', bytes: new TextEncoder().encode(text), manifest: null }).blocks.map(({ rule, kind }) => [rule, kind]),
  );

describe('rules of the clean stage', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s takes its example and leaves its counter-example', (id, rule) => {
    expect(rulesIn(rule.example).get(id)).toBe(rule.kind);
    expect(rulesIn(rule.counterExample).has(id)).toBe(false);
  });

  it('are all declared, and none is declared that no code names', () => {
    const folder = new URL('../../pipeline/clean/', import.meta.url);
    const code = readdirSync(folder)
      .filter((name) => !name.endsWith('rules.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    const named = new Set([...code.matchAll(/'(clean\.[a-z-]+)'/gu)].map((match) => match[1]));
    expect([...named].sort()).toEqual(RULES.map(({ id }) => id));
  });
});
