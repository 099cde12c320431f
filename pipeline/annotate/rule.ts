/** What every rule of an annotator states about itself; `test/rules.test.ts` runs the examples. */
export interface Rule {
  /** `annotator.name`, unique over all annotators; it stands in the `rule` column. */
  readonly id: string;
  /** Why the rule exists: what in English it rests on. */
  readonly reason: string;
  /** A text in which the rule makes a row. */
  readonly example: string;
  /** A text that looks alike, in which it must make none. */
  readonly counterExample: string;
}

/** A candidate that was not published, for `explain`. Positions in UTF-16 units. */
export interface Dropped {
  readonly table: 'mentions' | 'quotes' | 'figures' | 'events';
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** A doubt of an annotator; becomes a row in `issues`. Positions in UTF-16 units. */
export interface Doubt {
  readonly code: string;
  readonly severity: 'warning' | 'info';
  readonly table: 'mentions' | 'quotes' | 'figures' | 'events' | 'sentences' | 'articles';
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** What an annotator makes of one article: what it found, what it weighed and refused, and what it is unsure of. */
export interface Annotation<Found> {
  readonly found: readonly Found[];
  readonly dropped: readonly Dropped[];
  readonly doubts: readonly Doubt[];
}
