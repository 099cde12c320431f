/** Counts of right, missed and surplus rows, and of right attributes among the matched ones. */

/** A single disagreement with the gold, for people. */
export interface Disagreement {
  readonly table: 'quotes' | 'figures' | 'events';
  readonly article: string;
  /** `miss`, `extra`, or the attribute that differs. */
  readonly kind: string;
  readonly what: string;
}

export interface Tally {
  right: number;
  surplus: number;
  missed: number;
  readonly agreed: Map<string, { right: number; of: number }>;
}

export interface Share {
  /** From 0 to 1. */
  readonly share: number;
  readonly of: number;
}

export interface Score {
  /** Gold rows that had to be found. */
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly agree: Readonly<Record<string, Share>>;
}

/** A tally of nothing. */
export const newTally = (): Tally => ({ right: 0, surplus: 0, missed: 0, agreed: new Map() });

/** Counts one attribute of one matched row. */
export function countAgreement({ agreed }: Tally, attribute: string, isRight: boolean): void {
  const count = agreed.get(attribute) ?? { right: 0, of: 0 };
  agreed.set(attribute, { right: count.right + (isRight ? 1 : 0), of: count.of + 1 });
}

/** Precision, recall and F1 from 0 to 1; 0 where nothing could be counted. */
export function scoreOf({ right, surplus, missed, agreed }: Tally): Score {
  const precision = ratio(right, right + surplus);
  const recall = ratio(right, right + missed);
  const f1 = ratio(2 * precision * recall, precision + recall);
  return { n: right + missed, precision, recall, f1, agree: sharesOf(agreed) };
}

/** The share of matched rows that agree in each attribute, with how many were compared. */
export const sharesOf = (agreed: Tally['agreed']): Record<string, Share> =>
  Object.fromEntries([...agreed].map(([attribute, { right, of }]) => [attribute, { share: ratio(right, of), of }]));

const ratio = (part: number, whole: number): number => part / (whole || 1);
