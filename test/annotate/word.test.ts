import { describe, expect, test } from 'vitest';
import { tag } from '../../pipeline/annotate/tag.ts';
import { ask, isBase, wordOf } from '../../pipeline/annotate/word.ts';

describe('a word', () => {
  test('is the same one for the same text and lemma, and by default its own lemma', () => {
    expect(wordOf('Leaves', 'leave')).toBe(wordOf('Leaves', 'leave'));
    expect(wordOf('Leaves', 'leave')).not.toBe(wordOf('Leaves', 'leaf'));
    expect(wordOf('Leaves')).toBe(wordOf('Leaves', 'leaves'));
    expect(wordOf('Leaves', 'leaf')).toMatchObject({ text: 'Leaves', lower: 'leaves', lemma: 'leaf' });
  });

  test('has straight apostrophes in lower case', () => {
    expect(wordOf('O’Brien').lower).toBe("o'brien");
  });
});

describe('a base', () => {
  test.each([
    ['leave', 'leave', true],
    ['recognise', 'recognize', true],
    ['analyse', 'analyze', true],
    ['favour', 'favor', true],
    ['fulfil', 'fulfill', true],
    ['practise', 'practice', true],
    ['manoeuvre', 'maneuver', true],
    ['recognised', 'recognize', false],
    ['favours', 'favor', false],
    ['leaves', 'leave', false],
    ['took', 'take', false],
  ] as const)('%s of %s: %s', (text, lemma, expected) => {
    expect(isBase({ word: wordOf(text, lemma) })).toBe(expected);
  });
});

describe('a question', () => {
  test('is answered once for each word, also where the answer is no', () => {
    const asked: string[] = [];
    const isLong = ask(({ text }) => asked.push(text) > 0 && text.length > 4);
    const tokens = ['troops', 'fled', 'troops', 'fled'].map((text) => ({ word: wordOf(text) }));
    expect(tokens.map(isLong)).toEqual([true, false, true, false]);
    expect(asked).toEqual(['troops', 'fled']);
  });

  test('is not taken for another', () => {
    const [first, last] = [ask(({ text }) => text.at(0)), ask(({ text }) => text.at(-1))];
    const token = { word: wordOf('ceasefire') };
    expect([first(token), last(token), first(token)]).toEqual(['c', 'e', 'c']);
  });
});

test('tokens of one word share it; the tag tells the lemma, and a part of a contraction has its own', () => {
  const raw = "They can't leave. The leaves fall, he leaves.";
  const tokens = tag(raw, [{ start: 0, end: raw.length, paragraph: 0, prose: true }]);
  const printed = (text: string) => tokens.filter((token) => token.text === text);
  expect(printed('leaves').map(({ word }) => word.lemma)).toEqual(['leaf', 'leave']);
  expect(printed('ca')[0]?.lemma).toBe('can');
  for (const { word, text, lower, lemma } of tokens) expect(word).toMatchObject({ text, lower, lemma });
  const [first, second] = printed('.').map(({ word }) => word);
  expect(first).toBe(second);
});

test('a name with a possessive is cut alike before and after it has stood before a comma', () => {
  const raw = "Voters like Quixley's plan. Of all, Quixley's, too, is new. They back Quixley's plan.";
  const tokens = tag(raw, [{ start: 0, end: raw.length, paragraph: 0, prose: true }]);
  expect(tokens.filter(({ text }) => text.startsWith('Quixley')).map(({ text }) => text)).toEqual(['Quixley', 'Quixley', 'Quixley']);
  expect(tokens.every(({ start, end, text }) => raw.slice(start, end) === text)).toBe(true);
});
