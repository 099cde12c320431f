/** One sentence while it is parsed: its tokens with constant-time look-up of the phrases that cover them. */
import type { Token } from '../token.ts';
import type { NounPhrase } from './types.ts';
import type { VerbDraft } from './verb-groups.ts';
import { isVerbal } from './words.ts';

export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  readonly phraseAt: (token: number) => NounPhrase | null;
  readonly groupAt: (token: number) => VerbDraft | null;
  /** The nearest token at or before a position that is neither adverb nor quotation mark nor bracketed aside; first - 1 where there is none. */
  readonly skipLeft: (token: number) => number;
}

const SKIPPED = new Set(['"', '“', '”', '‘', '«', '»', '„']);

/** What the steps of the parser ask of one sentence, bounded by its first and its end token. */
export function viewSentence(
  tokens: readonly Token[],
  first: number,
  end: number,
  phraseAt: (token: number) => NounPhrase | null,
  groupAt: (token: number) => VerbDraft | null,
): SentenceView {
  const skipLeft = (token: number): number => {
    let i = token;
    while (i >= first) {
      const here = tokens[i] as Token;
      const phrase = phraseAt(i);
      if (phrase?.temporal) {
        // "on Monday": the preposition goes with the day.
        i = phrase.first - 1;
        if (i >= first && (tokens[i]?.pos === 'ADP' || tokens[i]?.lower === 'since') && phraseAt(i) === null) i -= 1;
      } else if (here.lower === 'far' && tokens[i - 1]?.lower === 'so') i -= 2;
      else if (here.text === ')' || here.text === ']') i = openingBracket(tokens, i, first) - 1;
      else if ((isAside(here) || isAdverb(tokens, i)) && phrase === null && groupAt(i) === null) i -= 1;
      else break;
    }
    return i;
  };
  return { tokens, first, end, phraseAt, groupAt, skipLeft };
}

const isAside = (token: Token): boolean =>
  SKIPPED.has(token.text) ||
  (token.pos === 'PUNCT' && (token.text === "'" || token.text === '’')) ||
  ((token.pos === 'ADV' || token.pos === 'ADJ') && !OPENING_ADVERBS.has(token.lower));

/** "Trump once defended him", "doing so would": right before a verb, and with no subject of its own, it opens no clause. */
const isAdverb = (tokens: readonly Token[], at: number): boolean =>
  SOMETIMES_ADVERBS.has(tokens[at]?.lower ?? '') &&
  !isVerbal(tokens[at - 1]) &&
  (isVerbal(tokens[at + 1]) || (tokens[at + 1]?.pos === 'ADV' && isVerbal(tokens[at + 2])));
const SOMETIMES_ADVERBS = new Set(['once', 'so']);

/** Words that are tagged as adverbs but open a clause. */
const OPENING_ADVERBS = new Set([
  'when',
  'where',
  'how',
  'why',
  'whenever',
  'wherever',
  'so',
  'as',
  'while',
  'once',
  'before',
  'after',
  'since',
  'though',
  'if',
]);

/** "Ana Ruiz (PSC) and Omar Diaz (PN)": before the bracketed aside that ends at a token; the token itself where none does. */
export const overBrackets = ({ tokens, first }: SentenceView, at: number): number =>
  tokens[at]?.text === ')' ? openingBracket(tokens, at, first) - 1 : at;

/** Behind the short bracketed aside that opens at a token; the token itself where none does. */
export function behindBrackets({ tokens, end }: SentenceView, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < Math.min(end, at + LONGEST_ASIDE); i += 1) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

/** Words between brackets that do not part what is joined around them. */
const LONGEST_ASIDE = 8;

function openingBracket(tokens: readonly Token[], closing: number, first: number): number {
  for (let i = closing - 1; i >= first; i -= 1) {
    const { text } = tokens[i] as Token;
    if (text === '(' || text === '[') return i;
  }
  return closing;
}
