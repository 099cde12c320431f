/** Articles to measure on: the sentences of given texts, shuffled into as many articles as asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleSource } from '../../pipeline/clean/source.ts';

const SENTENCES_PER_ARTICLE = 28;

/** Reads the paragraphs of all .txt files of a folder and cuts them where a sentence plainly ends. */
export function readSentences(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const lines = names.sort().flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  return lines
    .flatMap((line) => line.split(/(?<=[.?!]["”’]?) (?=["“‘]?\p{Lu})/u))
    .filter((sentence) => /\p{Ll}{2}.*[.?!]["”’]?$/u.test(sentence));
}

/** Makes articles; the same for the same sentences and number. No two are alike. */
export function* makeArticles(sentences: readonly string[], count: number): Generator<ArticleSource> {
  // A linear congruential generator, with the constants of Numerical Recipes.
  let state = 1;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let number = 0; number < count; number += 1) {
    const chosen = Array.from({ length: SENTENCES_PER_ARTICLE }, () => sentences[Math.floor(next() * sentences.length)] ?? '');
    const paragraphs = chosen.map((sentence, k) => sentence + (k % 2 === 0 ? ' ' : '\n\n')).join('');
    const path = `${String(number).padStart(7, '0')}.txt`;
    yield { path, bytes: new TextEncoder().encode(`Story ${number}\n\n${paragraphs.trim()}\n`), manifest: null };
  }
}
