import { expect, it } from 'vitest';
import { documentOf } from '../../support/document.ts';
import { annotate, linesIn } from './read.ts';

it('reads the turns of a transcript, each paragraph as one', () => {
  const text =
    'Ada Mensah: I wrote it in a year. It was hard.\n\nPeter Lang: What changed?\n\nMensah: My mother died.\n\nShe was born in Kumasi.';
  expect(linesIn(text)).toEqual([
    'direct | Ada Mensah | - | I wrote it in a year. It was hard.',
    'direct | Peter Lang | - | What changed?',
    'direct | Mensah | - | My mother died.',
  ]);
});

it('reads the answers of an interview, over paragraphs, as those of the person named before', () => {
  const text =
    'Ana Ruiz, a surgeon, met Tom Lee. Ruiz is on strike.\n\nQ: Why?\n\nA: We are not paid. It is hard.\n\nIt is a shame.\n\nQ. And now?\n\nA. We wait.\n\nThis text was cut.';
  expect(linesIn(text)).toEqual(['direct | A | - | We are not paid. It is hard. … It is a shame.', 'direct | A. | - | We wait.']);
  expect(annotate(documentOf(text)).found.map(({ speaker }) => speaker?.name)).toEqual(['Ana Ruiz', 'Ana Ruiz']);
});

it('reads what one person answers to an outlet', () => {
  const text = 'Ana Ruiz is on strike.\n\nEcho: Why do you strike?\n\nRuiz: We are not paid.\n\nEcho: And now?\n\nRuiz: We wait.';
  expect(linesIn(text)).toEqual(['direct | Ruiz | - | We are not paid.', 'direct | Ruiz | - | We wait.']);
});

const OTHERS: readonly (readonly [name: string, text: string])[] = [
  ['too few turns', 'Ada Mensah: I wrote it in a year.\n\nPeter Lang: What changed?'],
  ['one name alone', 'Ada Mensah: a life.\n\nAda Mensah: the books.\n\nAda Mensah: the films.'],
  ['labels that name nobody', 'Where: the town hall.\n\nWhen: on Monday.\n\nWhere: the park.\n\nWhen: on Friday.'],
  ['questions without an answer', 'Ana Ruiz is on strike.\n\nQ: Why?\n\nNobody knows.\n\nQ: And now?\n\nNobody knows.'],
  ['answers of nobody who is named', 'The clinic is shut.\n\nQ: Why?\n\nA: We strike.\n\nQ: And now?\n\nA: We wait.'],
  ['a colon inside a sentence', 'He gave up: it was late.\n\nShe got up: it was early.\n\nThey left: it rained.'],
];

it.each(OTHERS)('finds no transcript in %s', (_name, text) => {
  expect(linesIn(text)).toEqual([]);
});
