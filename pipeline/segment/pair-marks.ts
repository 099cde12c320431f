/** Pairs the quotation marks of one block. */
import { addTo } from '../text/group.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { findMarks, type Mark } from './quotation-marks.ts';

/** A stretch between marks, positions relative to the block. */
export interface Stretch extends Span {
  readonly opening: string;
  readonly closing: string | null;
  readonly family: Mark['family'];
  readonly depth: number;
  /** Its closing mark is missing and nothing in the block ends it: it may go on in the next block. */
  readonly pending: boolean;
  /** It started in a block before, and this one does not repeat the opening mark. */
  readonly headless: boolean;
}

export interface PairedBlock {
  readonly stretches: readonly Stretch[];
  /** Positions of closing marks that close nothing. */
  readonly unopened: readonly number[];
}

interface Pair {
  readonly open: Mark | null;
  readonly close: Mark | null;
  /** Where the stretch ends when no mark closes it. */
  readonly end: number;
  readonly family: Mark['family'];
}

/**
 * Pairs the marks of a block. Double marks first, last in first out; single marks then, each within its own double stretch.
 * @param text the block
 * @param pending the opening mark of a double stretch that the block before left open, or null
 */
export function pairMarks(text: string, pending: string | null): PairedBlock {
  const marks = findMarks(text);
  const doubles = marks.filter(({ family }) => family === 'double');
  const unopened: number[] = [];
  const outer = closeMistyped(text, pairDoubles(text, doubles, pending, unopened), marks);
  const inner = pairSingles(marks, outer, text.length);
  const pairs = [...outer, ...inner].map((pair) => toStretch(text, pair, pending)).filter(({ start, end }) => start < end);
  return { stretches: withDepths(pairs), unopened };
}

function pairDoubles(text: string, marks: readonly Mark[], pending: string | null, unopened: number[]): Pair[] {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  marks.forEach((mark, index) => {
    const opens = mark.role === 'open' || (mark.role === 'either' && open.length === 0 && !(index === 0 && pending !== null));
    if (opens) open.push(mark);
    else if (open.length > 0) pairs.push({ open: open.pop() as Mark, close: mark, end: mark.start, family: 'double' });
    else if (index === 0 && pending !== null) pairs.push({ open: null, close: mark, end: mark.start, family: 'double' });
    else if (!mark.doubtful) unopened.push(mark.start);
  });
  // An opening mark that nothing closes ends before the next opening mark: its own closing mark was forgotten.
  let next = 0;
  for (const mark of open) {
    while (next < marks.length && ((marks[next] as Mark).start <= mark.start || (marks[next] as Mark).role === 'close')) next += 1;
    pairs.push({ open: mark, close: null, end: marks[next]?.start ?? text.length, family: 'double' });
  }
  return pairs;
}

/** `“We can do it.’ She left`: a stretch that nothing closes, and a single mark after a full stop or a comma that opens nothing. */
function closeMistyped(text: string, pairs: readonly Pair[], marks: readonly Mark[]): Pair[] {
  const singles = marks.filter(({ family }) => family === 'single');
  // Unclosed stretches come in order and do not overlap, so that one walk over the marks serves them all.
  let cursor = 0;
  return pairs.map((pair) => {
    if (pair.close !== null || pair.open === null) return pair;
    let inner = 0;
    for (let mark = singles[cursor]; mark !== undefined && mark.start < pair.end; mark = singles[cursor]) {
      cursor += 1;
      if (mark.start < pair.open.end) continue;
      if (mark.role === 'open') inner += 1;
      else if (inner > 0) inner -= 1;
      else if (!mark.doubtful && ',.!?'.includes(text[mark.start - 1] ?? ' ')) return { ...pair, close: mark, end: mark.start };
    }
    return pair;
  });
}

/** Pairs single marks that stand within the same double stretch, or outside all of them. */
function pairSingles(marks: readonly Mark[], outer: readonly Pair[], length: number): Pair[] {
  const singles = marks.filter(({ family }) => family === 'single');
  if (singles.length === 0) return [];
  const groups = new Map<number, Mark[]>();
  const starts = groupsOf(singles, outer);
  singles.forEach((mark, index) => {
    addTo(groups, starts[index] as number, mark);
  });
  return [...groups].flatMap(([group, list]) => pairGroup(list, group < 0 ? length : (outer[group] as Pair).end));
}

/** For every mark the index of the innermost double pair around it, or -1. */
function groupsOf(singles: readonly Mark[], outer: readonly Pair[]): number[] {
  const edges = outer
    .map((pair, index) => ({ index, start: pair.open?.end ?? 0, end: pair.end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const stack: { index: number; end: number }[] = [];
  let cursor = 0;
  return singles.map(({ start }) => {
    for (let edge = edges[cursor]; edge !== undefined && edge.start <= start; edge = edges[cursor]) {
      popEnded(stack, edge.start);
      stack.push(edge);
      cursor += 1;
    }
    popEnded(stack, start);
    return stack.at(-1)?.index ?? -1;
  });
}

function popEnded(stack: { readonly end: number }[], position: number): void {
  while (stack.length > 0 && (stack.at(-1)?.end ?? 0) <= position) stack.pop();
}

/** Each opening mark takes the first sure closing mark before the next opening mark, else the first doubtful one. */
function pairGroup(marks: readonly Mark[], limit: number): Pair[] {
  const pairs: Pair[] = [];
  let index = 0;
  while (index < marks.length) {
    const open = marks[index] as Mark;
    index += 1;
    if (open.role !== 'open') continue;
    let doubtful: Mark | null = null;
    let close: Mark | null = null;
    while (index < marks.length && (marks[index] as Mark).role === 'close' && close === null) {
      const candidate = marks[index] as Mark;
      if (!candidate.doubtful) close = candidate;
      doubtful ??= candidate;
      index += 1;
    }
    close ??= doubtful;
    if (close !== null) pairs.push({ open, close, end: close.start, family: 'single' });
    // A straight or a closing form at the head of a word that nothing closes is an apostrophe, unless it opens the block.
    else if (!open.doubtful || open.start === 0) pairs.push({ open, close: null, end: marks[index]?.start ?? limit, family: 'single' });
  }
  return pairs;
}

/** A pair as a stretch of depth 0, until {@link withDepths}. */
function toStretch(text: string, { open, close, end, family }: Pair, pending: string | null): Stretch {
  const start = open?.end ?? 0;
  return {
    start,
    end: close === null ? trimSpan(text, { start, end }).end : end,
    opening: open?.text ?? pending ?? '"',
    closing: close?.text ?? null,
    family,
    depth: 0,
    pending: close === null && end === text.length,
    headless: open === null,
  };
}

function withDepths(stretches: readonly Stretch[]): Stretch[] {
  const open: number[] = [];
  return [...stretches]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((stretch) => {
      while (open.length > 0 && (open.at(-1) as number) <= stretch.start) open.pop();
      const depth = open.length;
      open.push(stretch.end);
      return { ...stretch, depth };
    });
}
