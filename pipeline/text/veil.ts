/**
 * What a reader sees of a raw text, and the way back. Files from the web hold characters that print nothing (soft hyphens, zero-width
 * spaces, marks of direction), spaces of other kinds, tags and character references. The stages read the text as it is shown; their rows
 * are anchored in the text as it is.
 */
import { findMatches } from './matches.ts';
import { mapOffsets } from './offsets.ts';
import { countHead } from './search.ts';

export interface Veil {
  /** The text as it is shown. */
  readonly shown: string;
  /** Rows of the shown text as rows of the raw one: positions, identifiers and printed texts. */
  readonly lower: <Row extends object>(rows: readonly Row[]) => Row[];
  /** Rows of the raw text as rows of the shown one. */
  readonly lift: <Row extends object>(rows: readonly Row[]) => Row[];
}

/** Format characters, without those that belong to emojis alone. */
const UNSEEN = '[\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff\\u{e0000}-\\u{e007f}]';
/** Spaces that do not break or have a width of their own. */
const SPACE = '[\\u00a0\\u2007\\u2009\\u202f]';
const REFERENCE = '&(?:amp|lt|gt|quot|apos|nbsp|shy|[lr][sd]quo|[nm]dash|hellip|pound|euro|#\\d{2,6}|#[xX][0-9a-fA-F]{2,5});';
const INLINE = 'a|abbr|b|cite|em|font|i|mark|q|small|span|strong|sub|sup|time|u';
const BLOCK = 'article|blockquote|br|div|figcaption|figure|h[1-6]|hr|img|li|ol|p|section|ul';
const TAG = `</?(?:${INLINE}|${BLOCK})(?:\\s[^<>]{0,400})?/?>`;

const VEILED = new RegExp(`${UNSEEN}|${SPACE}|${REFERENCE}|${TAG}`, 'giu');
const IS_BLOCK = new RegExp(`^</?(?:${BLOCK})\\b`, 'iu');
const IS_SPACE = new RegExp(`^${SPACE}$`, 'u');
const IS_UNSEEN = new RegExp(`^${UNSEEN}$`, 'u');

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  euro: '€',
};

/** What is shown in the place of something veiled. */
function seenOf(veiled: string): string {
  if (veiled.startsWith('<')) return IS_BLOCK.test(veiled) ? '\n' : '';
  if (veiled.startsWith('&')) return readReference(veiled.slice(1, -1));
  return IS_SPACE.test(veiled) ? ' ' : '';
}

function readReference(name: string): string {
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/iu.exec(name) ?? [];
  if (hexadecimal === undefined && decimal === undefined) return NAMED[name.toLowerCase()] as string;
  const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const character = point >= 0xd800 && point <= 0xdfff ? '\ufffd' : String.fromCodePoint(point);
  if (IS_UNSEEN.test(character)) return '';
  return IS_SPACE.test(character) ? ' ' : character;
}

/** The text as it is shown. */
export const shownOf = (raw: string): string => raw.replace(VEILED, seenOf);

/** Where the characters that are shown begin and end in the raw text, in code points. */
interface Alignment {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The veil of a text; null where it is shown as it is, as most are. */
export function readVeil(raw: string): Veil | null {
  const veiled = findMatches(raw, VEILED);
  if (veiled.length === 0) return null;
  const [starts, ends]: [number[], number[]] = [[], []];
  let [at, point] = [0, 0];
  const align = (shown: string, width: number): void => {
    for (const _ of shown) {
      starts.push(point);
      ends.push(point + width);
    }
  };
  const alignPlain = (to: number): void => {
    for (const character of raw.slice(at, to)) {
      align(character, 1);
      point += 1;
    }
  };
  for (const { 0: text, index } of veiled) {
    alignPlain(index);
    const { length } = [...text];
    align(seenOf(text), length);
    point += length;
    at = index + text.length;
  }
  alignPlain(raw.length);
  return makeVeil(raw, { starts, ends }, point);
}

function makeVeil(raw: string, { starts, ends }: Alignment, points: number): Veil {
  const shown = shownOf(raw);
  const lowerSpan: MapSpan = (start, end) => {
    const first = starts[start] ?? points;
    return [first, end > start ? (ends[end - 1] as number) : first];
  };
  const liftSpan: MapSpan = (start, end) => {
    const first = countHead(starts, (place) => place < start);
    return [first, end > start ? countHead(ends, (place) => place < end) + 1 : first];
  };
  return {
    shown,
    lower: mapRows(lowerSpan, raw),
    lift: mapRows(liftSpan, shown),
  };
}

type MapSpan = (start: number, end: number) => readonly [number, number];
type Slice = (start: number, end: number) => string;

/** Maps rows to those of a text. */
function mapRows(map: MapSpan, text: string): Veil['lower'] {
  const offsets = mapOffsets(text);
  const slice: Slice = (start, end) => text.slice(offsets.toUtf16(start), offsets.toUtf16(end));
  return (rows) => rows.map((row) => mapRow(row, map, slice));
}

/** The columns that print what stands between start and end. */
const PRINTED = ['text', 'trigger'];

/** Any row: what it has of these columns is mapped. */
type AnyRow = Record<string, unknown> & { start?: number | null; end?: number | null; spans?: (readonly [number, number])[] };

/** A row with all its positions mapped, wherever they stand: in its own columns, in its identifier and in those that it names. */
function mapRow<Row extends object>(row: Row, map: MapSpan, slice: Slice): Row {
  // A copy, whose cells are put in place: it keeps the shape of the row, by which V8 finds its cells.
  const mapped = { ...row } as AnyRow;
  for (const name in mapped) {
    const cell = mapped[name];
    if (typeof cell === 'string') mapped[name] = mapId(cell, map);
  }
  if (typeof mapped.start === 'number' && typeof mapped.end === 'number') [mapped.start, mapped.end] = map(mapped.start, mapped.end);
  const { start, end } = mapped;
  if (mapped.spans !== undefined) mapped.spans = mapped.spans.map(([from, to]) => map(from, to));
  const spans = mapped.spans ?? (typeof start === 'number' && typeof end === 'number' ? [[start, end] as const] : []);
  if (spans.length === 0) return mapped as Row;
  const printed = spans.map(([from, to]) => slice(from, to)).join(' ');
  for (const name of PRINTED) if (name in mapped) mapped[name] = printed;
  return mapped as Row;
}

const ROW_ID = /^(a[0-9a-f]{16}\.[bsmnqfe])(\d+)-(\d+)$/u;
/** Where an identifier has its full stop, and few other texts. */
const ID_DOT = 17;

function mapId(cell: string, map: MapSpan): string {
  if (cell[ID_DOT] !== '.') return cell;
  const [, prefix, start, end] = ROW_ID.exec(cell) ?? [];
  return prefix === undefined ? cell : `${prefix}${map(Number(start), Number(end)).join('-')}`;
}
