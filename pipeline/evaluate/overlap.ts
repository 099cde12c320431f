/** How much two rows cover the same characters. */

/** Half-open, in code points. */
export type Interval = readonly [start: number, end: number];

/** The intervals in order, with none empty and none touching another. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (start >= end) continue;
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

const lengthOf = (intervals: readonly Interval[]): number => intervals.reduce((sum, [start, end]) => sum + end - start, 0);

/** Shared characters as a part of all characters that either covers, from 0 to 1. Takes merged intervals. */
export function overlapShare(a: readonly Interval[], b: readonly Interval[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [[startA, endA], [startB, endB]] = [a[i] as Interval, b[j] as Interval];
    shared += Math.max(0, Math.min(endA, endB) - Math.max(startA, startB));
    if (endA < endB) i += 1;
    else j += 1;
  }
  return shared / (lengthOf(a) + lengthOf(b) - shared || 1);
}
