/** Text with its findings marked: `[q1 …]`; marks nest, and where two cross, the closing one says whose it is: `…]q1`. */

/** Half-open, in code points. */
export type Interval = readonly [start: number, end: number];

export interface Mark {
  readonly label: string;
  readonly spans: readonly Interval[];
}

export type Paint = (label: string, mark: string) => string;

/**
 * Marks a stretch of a text.
 * @param characters the code points of the whole text
 * @param within the stretch that is printed; spans are cut at its edges
 * @param paint may colour a mark
 */
export function markSpans(
  characters: readonly string[],
  [from, to]: Interval,
  marks: readonly Mark[],
  paint: Paint = (_, mark) => mark,
): string {
  const pieces = marks.flatMap(({ label, spans }) =>
    spans.flatMap(([start, end]) =>
      start < to && from < end && start < end ? [{ label, start: Math.max(start, from), end: Math.min(end, to) }] : [],
    ),
  );
  // Outer marks open first.
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  const open: { label: string; end: number }[] = [];
  let printed = '';
  let position = from;
  const advance = (to: number): void => {
    printed += characters.slice(position, to).join('');
    position = to;
  };
  const closeUntil = (limit: number): void => {
    for (;;) {
      const next = innermostOfEarliest(open, limit);
      if (next < 0) return;
      const [{ label, end }] = open.splice(next, 1) as [{ label: string; end: number }];
      advance(end);
      printed += paint(label, next === open.length ? ']' : `]${label}`);
    }
  };
  for (const { label, start, end } of pieces) {
    closeUntil(start);
    advance(start);
    printed += paint(label, `[${label} `);
    open.push({ label, end });
  }
  closeUntil(to);
  advance(to);
  return printed;
}

/** The open mark that ends first, at the limit or before it; of several the innermost. -1 where none does. */
function innermostOfEarliest(open: readonly { readonly end: number }[], limit: number): number {
  let found = -1;
  open.forEach(({ end }, index) => {
    if (end <= limit && (found < 0 || end <= (open[found]?.end ?? 0))) found = index;
  });
  return found;
}
