/** Lines of the raw text, joined to paragraphs where an editor or a mail program broke them at a fixed width. */
import { gather } from '../text/gather.ts';
import { findMatches } from '../text/matches.ts';
import { type Span, trimSpan } from '../text/span.ts';

export interface Paragraph extends Span {
  readonly text: string;
  /** An empty line stands before it, or it is the first. */
  readonly apart: boolean;
}

interface Line extends Paragraph {
  readonly indented: boolean;
  /** Columns up to the last character. */
  readonly width: number;
}

/** Line feed, carriage return, vertical tab, form feed, next line, line and paragraph separator. */
const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/gu;
const BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
const NARROWEST = 40;
const WIDEST = 110;
/** Of the line ends that a fixed width would explain, so many must not be sentence ends; a third is what chance leaves. */
const SHARE_OF_OPEN_ENDS = 0.6;
/** And so many of the lines that may go on must do so, or the text has one paragraph a line. */
const SHARE_OF_WRAPS = 0.6;
/** The width that so many lines do not exceed is the width of the text; a stray long line is not. */
const TYPICAL = 0.9;
const FEWEST_WRAPS = 2;
const ENDS_A_SENTENCE = /[.!?:]["'”’)\]]*$/u;
const STARTS_AN_ITEM = /^(?:[•·▪●◦‣■*–—-]|\(?\d{1,3}[.)]|\(?[a-z]\))\s/u;

/** Splits the text; every line that is not empty is in exactly one paragraph. Linear in the text. */
export function readParagraphs(raw: string): Paragraph[] {
  const lines = readLines(raw);
  const isWrap = findWraps(lines);
  const paragraphs: Paragraph[] = [];
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (isWrap[last] === true) last += 1;
    const { start, apart } = lines[first] as Line;
    const { end } = lines[last] as Line;
    paragraphs.push({ start, end, apart, text: raw.slice(start, end) });
    first = last + 1;
  }
  return paragraphs;
}

function readLines(raw: string): Line[] {
  const lines: Line[] = [];
  let before = 0;
  for (const match of findMatches(raw, LINE)) {
    const { start, end } = trimSpan(raw, { start: match.index, end: match.index + match[0].length });
    if (start === end) continue;
    const indented = start - match.index > 1 || raw[match.index] === '\t';
    const gap = raw.slice(before, start);
    lines.push({
      start,
      end,
      text: raw.slice(start, end),
      apart: lines.length === 0 || (gap.match(BREAKS)?.length ?? 0) > 1,
      indented,
      width: end - match.index,
    });
    before = end;
  }
  return lines;
}

/**
 * For each line whether the next one goes on with it. A text broken at a width has lines of about that width, and the first
 * word of the next line would not have fitted: the greedy rule that every editor follows.
 */
function findWraps(lines: readonly Line[]): boolean[] {
  const followed = lines.map((line, index) => goesOn(line, lines[index + 1]));
  const widths = gather(lines, ({ width }, index) => (followed[index] === true ? [width] : [])).sort((a, b) => a - b);
  const typical = widths[Math.floor(widths.length * TYPICAL)] ?? 0;
  if (typical < NARROWEST || typical > WIDEST) return [];
  const isWrap = lines.map(({ width }, index) => followed[index] === true && width + 1 + firstWordOf(lines[index + 1]) > typical);
  const wrapped = lines.filter((_, index) => isWrap[index] === true);
  const open = wrapped.filter(({ text }) => !ENDS_A_SENTENCE.test(text.slice(-8)));
  const regular = wrapped.length / widths.length >= SHARE_OF_WRAPS && open.length / wrapped.length >= SHARE_OF_OPEN_ENDS;
  return wrapped.length >= FEWEST_WRAPS && regular ? isWrap : [];
}

/** Whether a line may go on in the next: no empty line, indent or list mark between. */
function goesOn(line: Line, next: Line | undefined): boolean {
  return next !== undefined && !next.apart && next.indented === line.indented && !STARTS_AN_ITEM.test(next.text);
}

const firstWordOf = (line: Line | undefined): number => /^\S+/u.exec(line?.text ?? '')?.[0].length ?? 0;
