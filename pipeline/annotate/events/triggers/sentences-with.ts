/** Which sentences hold a word of some kind, found once for an article: what is asked of every event may not read its sentence again. */
import type { Token } from '../../token.ts';
import type { Reading } from '../reading.ts';

/** The sentences in which a word answers to a test. */
export function sentencesWith({ tokens }: Reading, test: (token: Token) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  for (const token of tokens) if (test(token)) found.add(token.sentence);
  return found;
}
