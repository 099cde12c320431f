/** A name while it is being read: as it is printed, before anything says whose it is. */
import type { Span } from '../../text/span.ts';
import type { Item } from './item.ts';
import type { Term } from './known.ts';

/** A stretch that names something. */
export interface Candidate extends Span {
  readonly first: number;
  readonly endToken: number;
  readonly sentence: number;
  /** known and institution: by lexicon; several and single: capitalised words, the article decides. */
  readonly guess: 'known' | 'institution' | 'person' | 'organization' | 'place' | 'several' | 'single';
  readonly item: Item;
  /** Folded title or honorific in front ("president", "mr"), or null. */
  readonly title: string | null;
  readonly initial: boolean;
  /** As it stands in the article. */
  readonly printed: string;
  readonly folded: string;
  /** What the lexicons know under this name. */
  readonly terms: readonly Term[];
}
