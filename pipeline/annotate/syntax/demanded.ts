/** "demanded the firm rehire him": what is demanded stands in a base form, also of one, and needs no "that". */
import type { SentenceView } from './sentence.ts';
import type { VerbDraft } from './verb-groups.ts';
import { MANDATIVE } from './words.ts';

export const isDemanded = (view: SentenceView, above: Pick<VerbDraft, 'lemma'>, { first, head, lemma }: VerbDraft): boolean =>
  MANDATIVE.has(above.lemma) && first === head && view.tokens[head]?.lower === lemma;
