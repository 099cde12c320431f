/**
 * Words, each once: most tokens repeat a word that stood before. What is asked of a word is found out once for all its tokens and
 * kept with it, where the next token reads it without looking anything up.
 */
import { remember } from '../text/remember.ts';

export interface Word {
  /** As printed. */
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly lemma: string;
  /** The answers to what was asked of it, by the number of the question. */
  readonly answers: unknown[];
}

const lowerOf = (text: string): string => text.toLowerCase().replace('’', "'");

/** What is printed alike, by lemma. */
const printedAs = remember((_: string): Map<string, Word> => new Map());

/** The word that is printed so and has this lemma, by default itself; the same one for the same text, as long as it is remembered. */
export function wordOf(text: string, lemma?: string): Word {
  const alike = printedAs(text);
  const key = lemma ?? lowerOf(text);
  const known = alike.get(key);
  if (known !== undefined) return known;
  const word: Word = { text, lower: lowerOf(text), lemma: key, answers: [] };
  alike.set(key, word);
  return word;
}

let questions = 0;

/** A question about the word of a token. It is answered once for each word; undefined is no answer. */
export function ask<Answer>(read: (word: Word) => Answer): (of: { readonly word: Word }) => Answer {
  const question = questions;
  questions += 1;
  return ({ word }) => {
    const known = word.answers[question] as Answer | undefined;
    if (known !== undefined) return known;
    const answer = read(word);
    word.answers[question] = answer;
    return answer;
  };
}

/** Bases in British spelling, of which the tagger's lemma is the American one ("recognise": recognize). */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/(?<=[iy])se$/u, 'ze'],
  [/our(?=e?$)/u, 'or'],
  [/(?<=ro|sti|fi|a)l$/u, 'll'],
  [/ise$/u, 'ice'],
  [/ice$/u, 'ise'],
  [/ence$/u, 'ense'],
  [/tre$/u, 'ter'],
  [/amme$/u, 'am'],
  [/oeuvre$/u, 'euver'],
  [/ogue$/u, 'og'],
  [/ough$/u, 'ow'],
];

/** Whether a word is printed as its base: without an ending of number, person or tense. */
export const isBase = ask(
  ({ lower, lemma }): boolean => lower === lemma || BRITISH.some(([british, american]) => lower.replace(british, american) === lemma),
);
