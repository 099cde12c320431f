/** What the readers of names look up again and again in one article. */
import { foldName } from '../../text/fold.ts';
import type { Document, Token } from '../document.ts';
import { ask } from '../word.ts';
import { GIVEN_NAMES, isCapitalized } from './words.ts';

export interface Reading {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** The tokens as they are compared. */
  readonly folded: readonly string[];
  /** Words that also stand in small letters: a capital alone makes no name of them. */
  readonly lowerCase: ReadonlySet<string>;
  /** Words with a capital behind a given name: "Bird" of "Sue Bird". */
  readonly surnames: ReadonlySet<string>;
}

const foldedOf = ask(({ text }) => foldName(text));

/** Reads once how the article writes its words, so that each rule need only look them up. */
export function makeReading(document: Document): Reading {
  const { tokens } = document;
  const lowerCase = new Set<string>();
  for (const { text, lower } of tokens) if (text === lower) lowerCase.add(lower);
  const folded = tokens.map(foldedOf);
  return { document, tokens, folded, lowerCase, surnames: surnamesIn(tokens, folded) };
}

function surnamesIn(tokens: readonly Token[], folded: readonly string[]): Set<string> {
  const surnames = new Set<string>();
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const [token, next] = [tokens[at] as Token, tokens[at + 1] as Token];
    if (isNamed(token) && isNamed(next) && token.sentence === next.sentence && GIVEN_NAMES.has(folded[at] as string))
      surnames.add(folded[at + 1] as string);
  }
  return surnames;
}

const isNamed = ask(({ text }): boolean => isCapitalized(text));

/** The folded characters from one token to another. */
export const foldedRun = ({ document: { raw }, tokens, folded }: Reading, first: number, endToken: number): string =>
  endToken === first + 1
    ? (folded[first] as string)
    : foldName(raw.slice((tokens[first] as Token).start, (tokens[endToken - 1] as Token).end));
