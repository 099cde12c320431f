/** In which sentence a character stands. */
import { firstFrom } from '../../text/span.ts';
import type { Reading } from './reading.ts';

/** The sentence at a position of the text, by binary search. */
export const sentenceAt = ({ document }: Reading, position: number): number => Math.max(0, firstFrom(document.sentences, position + 1) - 1);
