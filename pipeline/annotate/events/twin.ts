/** Two nouns that are joined: what stands behind the second may be of both ("the government and people of Chile"), or not. */
import type { Document } from '../document.ts';
import type { NounPhrase } from '../syntax/index.ts';
import { nounForms, triggerForms } from './forms.ts';
import { NOUN_TRIGGERS, wordsOf } from './lexicon.ts';

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

/** "the killing of", "an attack on": what somebody does to somebody. */
export function isDeedOf({ tokens }: Document, { first, head, endToken }: NounPhrase): boolean {
  const noun = tokens[head];
  if (noun === undefined || tokens[first]?.pos !== 'DET' || !DOING.has(tokens[endToken]?.lower ?? '')) return false;
  return triggerForms(noun).some((form) => NOUN_TRIGGERS.has(form));
}
const DOING = new Set(['of', 'on', 'against']);
