/** Of candidates for the same words one stays: the one whose rule is surer, then the longer. */
import { contains, overlaps, type Span } from '../../text/span.ts';
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
    const rest = kept.slice(from);
    const relay = rest.findIndex((other) => passesOn(other, candidate));
    if (relay >= 0) {
      rejected.push(rejection(kept[from + relay] as Candidate, 'the statement is reported by a cue of its own'));
      kept[from + relay] = candidate;
      continue;
    }
    const part = rest.findIndex((other) => goesFurther(candidate, other));
    if (part >= 0) {
      rejected.push(rejection(kept[from + part] as Candidate, `${candidate.rule} reads these words as part of a longer quotation`));
      kept[from + part] = candidate;
      continue;
    }
    const rival = rest.find((other) => isSameStatement(other, candidate));
    if (rival === undefined) {
      kept.push(candidate);
      continue;
    }
    rejected.push(rejection(candidate, `the same words are read by ${rival.rule}`));
  }
  return kept.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

const rejection = ({ spans, rule }: Candidate, reason: string): Rejected => ({
  start: spans[0]?.start ?? 0,
  end: spans.at(-1)?.end ?? 0,
  rule,
  reason,
});

/** "He said that A, according to B": the statement is his; B only passes it on. But "records show that A, according to B" is what B says of them. */
function passesOn(whole: Candidate, part: Candidate): boolean {
  const [start, cue] = [whole.spans[0]?.start, part.cue[0]];
  if (whole.rule !== 'quote.according-to' || start === undefined || part.byText === true) return false;
  if (part.source?.start === start || cue?.start === start) return true;
  const inside = cue !== undefined && whole.spans.some((span) => contains(span, cue));
  // "“I can count,” Ortiz told the board on Friday, according to three guests": his words come first.
  const leads =
    part.type !== 'indirect' &&
    part.spans[0] !== undefined &&
    part.spans[0].start - start <= 1 &&
    cue !== undefined &&
    part.spans[0].end < cue.start;
  if (inside && leads) return true;
  // "“I can count,” Ortiz said, according to three guests": nothing but his words, his name and the verb.
  const own = lengthOf([...part.spans, ...part.cue, ...(part.source === null ? [] : [part.source])]);
  return inside && (lengthOf(part.spans) > lengthOf(whole.spans) * MOST || lengthOf(whole.spans) - own < MARKS);
}

/** The share of a statement that its inner statement must hold to be the same. */
const MOST = 0.6;
/** Spaces and marks between words, name and verb. */
const MARKS = 10;

/** Both direct, and the one holds all spans of the other and more: "A," he said, "B". */
const goesFurther = (longer: Candidate, part: Candidate): boolean =>
  longer.type === 'direct' &&
  part.type === 'direct' &&
  longer.spans.length > part.spans.length &&
  part.spans.every((span) => longer.spans.some(({ start, end }) => start === span.start && end === span.end));

function isSameStatement(a: Candidate, b: Candidate): boolean {
  const shared = sharedLength(a.spans, b.spans);
  if (shared === 0) return false;
  const union = lengthOf(a.spans) + lengthOf(b.spans) - shared;
  if (shared / union > 0.8) return true;
  // A statement cannot begin inside another and end behind it.
  return shared < Math.min(lengthOf(a.spans), lengthOf(b.spans)) * 0.95;
}
