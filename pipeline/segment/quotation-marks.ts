/** Quotation marks in one block, each with the role that its form and its neighbours give it. */
import { isDigit, isSpace, isWord } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { isElision } from './elisions.ts';

/** Double marks pair with double marks, single with single, whatever their form: texts mix curly and straight ones. */
export type MarkFamily = 'double' | 'single';

export interface Mark extends Span {
  readonly text: string;
  readonly family: MarkFamily;
  /** either: only what is open tells (a straight mark between two spaces or two letters). */
  readonly role: 'open' | 'close' | 'either';
  /** A closing single mark that may as well be an apostrophe ("the soldiers’ families"). */
  readonly doubtful: boolean;
}

const MARK = /["“”„‟«»″＂]|``|''|[‘’‚‛‹›'`]/gu;
const DOUBLE = new Set(['"', '“', '”', '„', '‟', '«', '»', '″', '＂', '``', "''"]);
const OPENING = new Set(['“', '„', '‟', '«', '``', '‘', '‚', '‛', '‹']);
const CLOSING = new Set(['”', '»', '’', '›']);
const QUOTE_CHARACTER = /["“”„‟«»″＂‘’‚‛‹›'`]/u;
const BEFORE_OPENING = /[([{—–\-/]/u;
const AFTER_CLOSING = /[)\]},.;:!?…—–\-/*|]/u;

type Side = 'open' | 'close' | 'either';

/** Finds the marks of a block in order; apostrophes inside words, elisions, feet and inches are none. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const start = match.index;
    const end = start + match[0].length;
    const side = sideOf(text, start, end);
    const mark = DOUBLE.has(match[0]) ? doubleMark(text, start, match[0], side) : singleMark(text, start, match[0], side);
    if (mark !== null) marks.push({ ...mark, start, end, text: match[0] });
  }
  return marks;
}

/** What the neighbours say; other marks beside it are skipped, since `"'We` opens as a whole. */
function sideOf(text: string, start: number, end: number): Side {
  let left = start - 1;
  let right = end;
  for (let steps = 0; steps < 3 && QUOTE_CHARACTER.test(text[left] ?? ''); steps += 1) left -= 1;
  for (let steps = 0; steps < 3 && QUOTE_CHARACTER.test(text[right] ?? ''); steps += 1) right += 1;
  const before = text[left];
  const after = text[right];
  const spaceBefore = isSpace(before);
  const spaceAfter = isSpace(after);
  if (spaceBefore !== spaceAfter) return spaceBefore ? 'open' : 'close';
  if (spaceBefore || before === undefined || after === undefined) return 'either';
  if (AFTER_CLOSING.test(after) && !BEFORE_OPENING.test(after)) return 'close';
  if (BEFORE_OPENING.test(before)) return BEFORE_OPENING.test(after) ? 'either' : 'open';
  if (AFTER_CLOSING.test(after)) return 'close';
  return 'either';
}

type Reading = Pick<Mark, 'family' | 'role' | 'doubtful'> | null;

function doubleMark(text: string, start: number, mark: string, side: Side): Reading {
  const family = 'double';
  if (OPENING.has(mark)) return { family, role: side === 'close' && mark === '“' ? 'either' : 'open', doubtful: false };
  if (CLOSING.has(mark)) return { family, role: side === 'open' && isWord(text[start + 1]) ? 'either' : 'close', doubtful: false };
  // 5'11" and 12" are measures; a quotation may still end in a digit, so that only what is open can tell.
  return { family, role: side === 'close' && isDigit(text[start - 1]) ? 'close' : side, doubtful: isDigit(text[start - 1]) };
}

function singleMark(text: string, start: number, mark: string, side: Side): Reading {
  const family = 'single';
  if (mark === '‹' || mark === '‚') return { family, role: 'open', doubtful: false };
  if (mark === '›') return { family, role: 'close', doubtful: false };
  if (mark === '`' && side !== 'open') return null;
  const before = text[start - 1];
  const after = text[start + 1];
  if (isWord(before) && isWord(after)) return null;
  if (isElision(text, start)) return null;
  if (side === 'open') return mark === '’' && !isWord(after) ? null : { family, role: 'open', doubtful: mark !== '‘' };
  if (side === 'either' && OPENING.has(mark)) return { family, role: 'open', doubtful: true };
  if (isSpace(before)) return null;
  return { family, role: 'close', doubtful: isDoubtfulClose(text, start) };
}

/** "the soldiers’ families", "runnin’ and": a plural genitive or a dropped g, followed by a word. */
function isDoubtfulClose(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start).toLowerCase();
  return isSpace(text[start + 1]) && /(?:s|z|x|in)$/u.test(before) && isWord(text[start + 2]);
}
