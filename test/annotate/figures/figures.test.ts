import { describe, expect, it } from 'vitest';
import { RULES } from '../../../pipeline/annotate/figures/rules.ts';
import { brief, figuresOf } from './helpers.ts';

describe('rules', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s fires on its example only', (id, rule) => {
    expect(figuresOf(rule.example).map((figure) => figure.rule)).toContain(id);
    expect(figuresOf(rule.counterExample).map((figure) => figure.rule)).not.toContain(id);
  });
});

describe('annotateFigures', () => {
  it('gives the whole phrase from qualifier to counted noun', () => {
    expect(
      figuresOf('Nearly 14,000 Ukrainian refugees and at least another 20 aid workers returned.').map(({ text, item }) => [text, item]),
    ).toEqual([
      ['Nearly 14,000 Ukrainian refugees', 'Ukrainian refugees'],
      ['at least another 20 aid workers', 'aid workers'],
    ]);
  });

  it('writes no figure for a text without numbers', () => {
    expect(figuresOf('Nobody knew how many had come.').map(brief)).toEqual([]);
  });
});
