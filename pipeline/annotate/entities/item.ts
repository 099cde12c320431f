/** One piece of a run of words that look like a name. */
import type { Institution } from './institutions.ts';
import type { Term } from './known.ts';

/** Token positions as in the document. */
export interface Item {
  readonly type: 'known' | 'institution' | 'title' | 'word' | 'link';
  readonly first: number;
  readonly endToken: number;
  readonly folded: string;
  readonly terms: readonly Term[];
  readonly institution: Institution | null;
}

export const NO_TERMS: readonly Term[] = [];
export const itemOf = (
  type: Item['type'],
  first: number,
  endToken: number,
  folded: string,
  terms: readonly Term[] = NO_TERMS,
  institution: Institution | null = null,
): Item => ({ type, first, endToken, folded, terms, institution });
