/** What the readers of names look up again and again in one article. */
import { foldName } from '../../text/fold.ts';
import type { Document, Token } from '../document.ts';
import { ask } from '../word.ts';

export interface Reading {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** The tokens as they are compared. */
  readonly folded: readonly string[];
  /** Words that also stand in small letters: a capital alone makes no name of them. */
  readonly lowerCase: ReadonlySet<string>;
}

const foldedOf = ask(({ text }) => foldName(text));

export function makeReading(document: Document): Reading {
  const { tokens } = document;
  const lowerCase = new Set<string>();
  for (const { text, lower } of tokens) if (text === lower) lowerCase.add(lower);
  return {
    document,
    tokens,
    folded: tokens.map(foldedOf),
    lowerCase,
  };
}

/** The folded characters from one token to another. */
export const foldedRun = ({ document: { raw }, tokens, folded }: Reading, first: number, endToken: number): string =>
  endToken === first + 1
    ? (folded[first] as string)
    : foldName(raw.slice((tokens[first] as Token).start, (tokens[endToken - 1] as Token).end));
