/** Of candidates for the same words one stays: the one whose rule is surer, then the longer. */
import { overlaps, type Span } from '../../text/span.ts';
import type { Candidate, Rejected } from './candidate.ts';

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) if (overlaps(x, y)) shared += Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return shared;
}

/** Nested statements of different speakers both stay; two readings of the same words do not. */
export function refineOverlap(candidates: readonly Candidate[], rejected: Rejected[]): Candidate[] {
  const kept: Candidate[] = [];
  let from = 0;
  for (const candidate of candidates) {
    while (from < kept.length && (kept[from] as Candidate).unit < candidate.unit) from += 1;
    const rival = kept.slice(from).find((other) => isSameStatement(other, candidate));
    if (rival === undefined) {
      kept.push(candidate);
      continue;
    }
    const [start, end] = [candidate.spans[0]?.start ?? 0, candidate.spans.at(-1)?.end ?? 0];
    rejected.push({ start, end, rule: candidate.rule, reason: `the same words are read by ${rival.rule}` });
  }
  return kept.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function isSameStatement(a: Candidate, b: Candidate): boolean {
  const shared = sharedLength(a.spans, b.spans);
  if (shared === 0) return false;
  const union = lengthOf(a.spans) + lengthOf(b.spans) - shared;
  if (shared / union > 0.8) return true;
  // A statement cannot begin inside another and end behind it.
  return shared < Math.min(lengthOf(a.spans), lengthOf(b.spans)) * 0.95;
}
