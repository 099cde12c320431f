import { hash } from 'node:crypto';

/** Hexadecimal SHA-256. */
export const sha256 = (data: string | Uint8Array): string => hash('sha256', data, 'hex');

/** The id of the article with this SHA-256. */
export const articleIdOf = (rawSha256: string): string => `a${rawSha256.slice(0, 16)}`;

/** The id of a row from its anchor, in code points. The letters: b block, s sentence, m quotation marks, n mention, q quote, f figure, e event. */
export const rowIdOf = (articleId: string, letter: 'b' | 's' | 'm' | 'n' | 'q' | 'f' | 'e', start: number, end: number): string =>
  `${articleId}.${letter}${start}-${end}`;
