/** Two nouns that share what stands behind the second: "the government and people of Chile". */
import type { Document } from '../document.ts';
import type { NounPhrase } from '../syntax/index.ts';
import { nounForms } from './forms.ts';
import { wordsOf } from './lexicon.ts';

const CONTAINERS = wordsOf('container');

/** The second of two nouns under one article, behind which "of" says whose both are, or null; in "the farmers and thousands of others" it counts. */
export function overTwin({ tokens, syntax }: Document, { first, endToken }: NounPhrase): NounPhrase | null {
  if (tokens[endToken]?.lower !== 'and' || tokens[first]?.pos !== 'DET') return null;
  const twin = syntax.nounPhraseAt(endToken + 1);
  if (twin === null || twin.first !== endToken + 1 || twin.endToken !== twin.first + 1 || tokens[twin.endToken]?.lower !== 'of')
    return null;
  const head = tokens[twin.head];
  return head?.pos === 'NOUN' && !nounForms(head).some((form) => CONTAINERS.has(form)) ? twin : null;
}
