import { expect, it } from 'vitest';
import { linesIn } from './read.ts';

it('reads the turns of a transcript, each paragraph as one', () => {
  const text =
    'Ada Mensah: I wrote it in a year. It was hard.\n\nPeter Lang: What changed?\n\nMensah: My mother died.\n\nShe was born in Kumasi.';
  expect(linesIn(text)).toEqual([
    'direct | Ada Mensah | - | I wrote it in a year. It was hard.',
    'direct | Peter Lang | - | What changed?',
    'direct | Mensah | - | My mother died.',
  ]);
});

const OTHERS: readonly (readonly [name: string, text: string])[] = [
  ['too few turns', 'Ada Mensah: I wrote it in a year.\n\nPeter Lang: What changed?'],
  ['one name alone', 'Ada Mensah: a life.\n\nAda Mensah: the books.\n\nAda Mensah: the films.'],
  ['labels that name nobody', 'Where: the town hall.\n\nWhen: on Monday.\n\nWhere: the park.\n\nWhen: on Friday.'],
  ['a colon inside a sentence', 'He gave up: it was late.\n\nShe got up: it was early.\n\nThey left: it rained.'],
];

it.each(OTHERS)('finds no transcript in %s', (_name, text) => {
  expect(linesIn(text)).toEqual([]);
});
