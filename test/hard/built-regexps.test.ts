import { expect, it } from 'vitest';
import { collectBuiltRegExps } from '../support/built-regexps.ts';

it('finds the expressions that are built from tables, under the file that builds them', async () => {
  const plain = globalThis.RegExp;
  const built = await collectBuiltRegExps();
  expect(globalThis.RegExp).toBe(plain);
  expect(built.length).toBeGreaterThan(200);
  const inHeadlines = built.filter(({ path }) => path === 'pipeline/clean/mark-headline.ts');
  expect(inHeadlines.map(({ source }) => source).join('\n')).toContain('Chronicle');
  expect(built.filter(({ path }) => !/^pipeline\/[\w./-]+\.ts$/u.test(path))).toEqual([]);
}, 60_000);
