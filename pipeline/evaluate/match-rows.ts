/** Which row answers which gold row: one to one, the best pair first. */

export interface Matching {
  /** Index of the row by index of the gold row. */
  readonly rowOf: ReadonlyMap<number, number>;
  /** Index of the gold row by index of the row. */
  readonly goldOf: ReadonlyMap<number, number>;
}

/** Pairs by falling score; of equal ones the earlier gold row first, then the earlier row. A score of 0 is no match. */
export function matchRows<Gold, Row>(gold: readonly Gold[], rows: readonly Row[], score: (gold: Gold, row: Row) => number): Matching {
  const pairs = gold.flatMap((expected, goldIndex) =>
    rows.flatMap((row, rowIndex) => {
      const value = score(expected, row);
      return value > 0 ? [{ value, goldIndex, rowIndex }] : [];
    }),
  );
  const rowOf = new Map<number, number>();
  const goldOf = new Map<number, number>();
  for (const { goldIndex, rowIndex } of pairs.sort((a, b) => b.value - a.value)) {
    if (rowOf.has(goldIndex) || goldOf.has(rowIndex)) continue;
    rowOf.set(goldIndex, rowIndex);
    goldOf.set(rowIndex, goldIndex);
  }
  return { rowOf, goldOf };
}
