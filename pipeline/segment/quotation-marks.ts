/** Quotation marks in one block, each with the role that its form and its neighbours give it. */
import { isDigit, isSpace, isWord } from '../text/characters.ts';
import { findMatches } from '../text/matches.ts';
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

const DOUBLE = '"“”„‟«»″＂';
const SINGLE = "'‘’‚‛‹›`";
const ANY_MARK = new RegExp(`[${DOUBLE}${SINGLE}]`, 'gu');
const OPENING = '“„‟«‘‚‛‹';
const CLOSING = '”»’›';
const BEFORE_OPENING = '([{—–-/';
const AFTER_CLOSING = ')]},.;:!?…—–-/*|';
/** So many marks may stand side by side, as in `"'We`. */
const MOST_SIDE_BY_SIDE = 3;

type Side = 'open' | 'close' | 'either';

function isMark(character: string | undefined): boolean {
  if (character === undefined) return false;
  if (character < '\u0080') return character === '"' || character === "'" || character === '`';
  return DOUBLE.includes(character) || SINGLE.includes(character);
}

/** Finds the marks of a block in order; apostrophes inside words, elisions, feet and inches are none. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let end = 0;
  for (const { index: start, 0: character } of findMatches(text, ANY_MARK)) {
    if (start < end) continue;
    const isPair = (character === "'" || character === '`') && text[start + 1] === character;
    end = start + (isPair ? 2 : 1);
    const side = sideOf(text, start, end);
    const reading =
      isPair || DOUBLE.includes(character)
        ? doubleMark(text, start, text.slice(start, end), side)
        : singleMark(text, start, character, side);
    if (reading !== null)
      marks.push({ start, end, text: text.slice(start, end), family: reading.family, role: reading.role, doubtful: reading.doubtful });
  }
  return marks;
}

/** What the neighbours say; other marks beside it are skipped, since `"'We` opens as a whole. */
function sideOf(text: string, start: number, end: number): Side {
  let left = start - 1;
  let right = end;
  for (let steps = 0; steps < MOST_SIDE_BY_SIDE && isMark(text[left]); steps += 1) left -= 1;
  for (let steps = 0; steps < MOST_SIDE_BY_SIDE && isMark(text[right]); steps += 1) right += 1;
  const before = text[left];
  const after = text[right];
  const spaceBefore = isSpace(before);
  const spaceAfter = isSpace(after);
  // `he said " at last ".`: a mark set apart from its words, before a comma or a full stop, closes what is open.
  if (spaceBefore && after !== undefined && ',;:!?.'.includes(after) && text[right + 1] !== after) return 'either';
  if (spaceBefore !== spaceAfter) return spaceBefore ? 'open' : 'close';
  if (before === undefined || after === undefined || spaceBefore) return 'either';
  if (BEFORE_OPENING.includes(before)) return BEFORE_OPENING.includes(after) ? 'either' : 'open';
  return AFTER_CLOSING.includes(after) ? 'close' : 'either';
}

type Reading = Pick<Mark, 'family' | 'role' | 'doubtful'> | null;

function doubleMark(text: string, start: number, mark: string, side: Side): Reading {
  const family = 'double';
  if (mark === '``' || OPENING.includes(mark))
    return { family, role: side === 'close' && mark === '“' ? 'either' : 'open', doubtful: false };
  const afterDigit = isDigit(text[start - 1]);
  if (CLOSING.includes(mark)) {
    const isTurned = start === 0 || (side === 'open' && isWord(text[start + 1]));
    return { family, role: isTurned ? 'either' : 'close', doubtful: afterDigit };
  }
  // 5'11" and 12" are measures; a quotation may still end in a digit, so that only what is open can tell.
  return { family, role: side, doubtful: afterDigit };
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
  if (side === 'open')
    return mark === '’' && !isWord(after) ? null : { family, role: 'open', doubtful: mark !== '‘' && text[start - 2] !== ':' };
  if (side === 'either' && OPENING.includes(mark)) return { family, role: 'open', doubtful: true };
  if (isSpace(before)) return null;
  return { family, role: 'close', doubtful: isDoubtfulClose(text, start) };
}

/** "the soldiers’ families", "runnin’ and": a plural genitive or a dropped g, followed by a word. */
function isDoubtfulClose(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start).toLowerCase();
  return isSpace(text[start + 1]) && /(?:s|z|x|in)$/u.test(before) && isWord(text[start + 2]);
}
