/** Tokens by their place in the text. */
import { countHead } from '../text/search.ts';
import type { Document } from './document.ts';
import type { DocumentSentence } from './token.ts';

/** Position in `document.tokens` of the first token of a sentence that ends after a UTF-16 position. */
export const tokenAt = (
  { tokens }: Document,
  { firstToken, endToken }: Pick<DocumentSentence, 'firstToken' | 'endToken'>,
  position: number,
): number => countHead(tokens, ({ end }) => end <= position, firstToken, endToken);
