/** Tokens and sentences of a document. Positions in UTF-16 units. */
import type { Sentence } from '../models/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Word } from './word.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token extends Span {
  /** Position in `document.tokens`. */
  readonly index: number;
  readonly word: Word;
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Position of its sentence in `document.sentences`. */
  readonly sentence: number;
}

export interface DocumentSentence extends Span {
  readonly index: number;
  readonly id: string;
  readonly kind: Sentence['kind'];
  readonly paragraph: number;
  /** Its tokens are `document.tokens.slice(firstToken, endToken)`; none where the sentence is not prose. */
  readonly firstToken: number;
  readonly endToken: number;
}
