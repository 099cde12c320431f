/** The narrator's view of the text: sentences in which each quotation in marks is one item. */
import type { Span } from '../../text/span.ts';
import type { Document, PartOfSpeech, QuotedStretch, Token } from '../document.ts';

/** A word of the narrator, or a whole stretch between marks. */
export interface Item extends Span {
  /** The word in lower case; empty for a stretch. */
  readonly lower: string;
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly stretch: QuotedStretch | null;
  /** Whether the words in marks hold a verb; false for single words. */
  readonly clausal: boolean;
}

/** One sentence of the narrator; marks never cut it. */
export interface Unit extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly items: readonly Item[];
}

const ENDS_SENTENCE = /[.!?…]["'”’»]*$/u;

/** Splits the prose into narrator's sentences. Linear in tokens and stretches. */
export function readUnits(document: Document): Unit[] {
  const outer = document.quoted.filter(({ depth }) => depth === 0);
  const units: Unit[] = [];
  let items: Item[] = [];
  let paragraph = -1;
  let stretchAt = 0;
  const close = () => {
    const [first, last] = [items[0], items.at(-1)];
    if (first !== undefined && last !== undefined) units.push({ index: units.length, paragraph, items, start: first.start, end: last.end });
    items = [];
  };
  let sentence = -1;
  for (let t = 0; t < document.tokens.length; ) {
    const token = document.tokens[t] as Token;
    const where = document.sentences[token.sentence];
    if (where === undefined) throw new Error(`token at ${token.start} has no sentence`);
    if (token.sentence !== sentence) {
      if (where.paragraph !== paragraph || !runsOn(items)) close();
      sentence = token.sentence;
      paragraph = where.paragraph;
    }
    while (stretchAt < outer.length && markedEnd(outer[stretchAt] as QuotedStretch) <= token.start) stretchAt += 1;
    const stretch = outer[stretchAt];
    if (stretch === undefined || token.end <= stretch.start - stretch.opening.length) {
      items.push({ start: token.start, end: token.end, lower: token.lower, text: token.text, pos: token.pos, stretch: null, clausal: false });
      t += 1;
      continue;
    }
    const end = markedEnd(stretch);
    let last = token;
    let clausal = false;
    while (t < document.tokens.length && (document.tokens[t] as Token).start < end) {
      last = document.tokens[t++] as Token;
      clausal ||= last.pos === 'VERB' || last.pos === 'AUX';
    }
    sentence = last.sentence;
    items.push({ start: stretch.start - stretch.opening.length, end, lower: '', text: document.raw.slice(stretch.start, stretch.end), pos: 'X', stretch, clausal });
  }
  close();
  return units;
}

const markedEnd = ({ end, closing }: QuotedStretch): number => end + (closing?.length ?? 0);

/** Whether a sentence boundary after these items is none of the narrator's: the stretch just closed ends in no full stop. */
function runsOn(items: readonly Item[]): boolean {
  const last = items.at(-1);
  return last?.stretch != null && !ENDS_SENTENCE.test(last.text.trimEnd());
}

/** Positions of the items that belong to stretches. */
export const isQuote = (item: Item | undefined): item is Item & { stretch: QuotedStretch } => item?.stretch != null;
