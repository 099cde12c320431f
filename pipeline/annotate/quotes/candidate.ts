/** What the finders make and the refiners decide about. Positions in UTF-16 units. */
import type { Quote } from '../../models/quotes.ts';
import type { Span } from '../../text/span.ts';

export interface Candidate {
  readonly spans: readonly Span[];
  readonly type: Quote['type'];
  /** The reporting words; two pieces for "quoted … as saying". */
  readonly cue: readonly Span[];
  readonly source: Span | null;
  /** Where a transcript names the same speaker more fully. */
  readonly named?: Span;
  /** Where it was said or written, as printed. */
  readonly medium: Span | null;
  readonly rule: string;
  /** What speaks is a text or a count of people asked, which somebody has read for us. */
  readonly byText?: true;
  /** Position of its narrator's sentence. */
  readonly unit: number;
  /** Item of the cue in that sentence, or -1. */
  readonly head: number;
}

/** A candidate of a finder that is not to be published, with the reason for `explain`. */
export interface Rejected extends Span {
  readonly rule: string;
  readonly reason: string;
}
