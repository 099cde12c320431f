/** Measures after a number, from `units.csv`. */
import { anyOf, loadLexicon } from '../../../lexicons/load.ts';

const entries = loadLexicon('units', ['term', 'code', 'dimension', 'note']);
const LETTERS = entries.filter(({ term }) => /^\p{L}$/u.test(term));
const WORDS = entries.filter(({ term }) => !/^\p{L}$/u.test(term));
/** Symbols keep their case ("MW", "mW"); words do not. */
const isSymbol = (term: string): boolean => term.length <= 5 && (!/^\p{Ll}+$/u.test(term) || term.length <= 3);

const exact = new Map(entries.map(({ term, code, dimension }) => [term, { code, dimension }]));
const folded = new Map(
  entries.filter(({ term }) => !isSymbol(term)).map(({ term, code, dimension }) => [term.toLowerCase(), { code, dimension }]),
);

/** Adjectives that may stand between a number and its unit without making it another thing. */
const BETWEEN =
  'consecutive|straight|full|whole|long|solid|more|additional|extra|short|working|business|further|other|successive|entire|\\p{Ll}{3,}(?:ful|ish|ous|ult|less)';
const BEFORE_WORD = new RegExp(`^[ \\u00a0-]?(?:(?:${BETWEEN}) )?`, 'iu');
const IN_WORD = /[\p{L}\d²³]/u;
const words = new Set(WORDS.map(({ term }) => term.toLowerCase()));
/** How long the terms are that begin with a letter, the longest first. */
const lengths = new Map<string, readonly number[]>();
for (const term of words) {
  const known = lengths.get(term.charAt(0)) ?? [];
  lengths.set(
    term.charAt(0),
    [...new Set([...known, term.length])].sort((a, b) => b - a),
  );
}
/** "2,000 night-shift nurses": behind a space, a word tied to the next one is no unit; "30 mile-an-hour winds" are. */
const COMPOUND = /^-(?!(?:an?|per|and|in)-|(?:olds?|high|long|tall|wide|deep|thick|plus|odd)\b)\p{Ll}/u;
/** "6ft 5in": after a space it is the preposition. */
const INCHES = /^in(?![\p{L}\d-])/u;
/** Symbols in capitals alone follow digits: "48 MP", but "one MP abstained". */
const CAPITALS = /^[ -]\p{Lu}{2,}$/u;
const LETTER = new RegExp(`^(?: (?=[mth](?! of)))?(${anyOf(LETTERS.map(({ term }) => term))})(?![\\p{L}\\d'’])`, 'u');

/** "11s after touchdown"; "in the 90s before the war" */
const SECONDS = /^s (?:after|before|later|behind|ahead|clear|faster|slower)\b/u;
const DECADE = /\d{4}$|(?:^|\b(?:the|his|her|their|early|late|mid|in|an?)[ -])\d{1,3}$/u;

/** What can begin a unit: a letter, °, % or ‰, after a space or hyphen at most. */
const MAY_FOLLOW = /^(?:[ \u00a0-]?[\p{L}°%])/u;

export interface Unit {
  readonly code: string;
  readonly dimension: string;
  readonly length: number;
  /** Tied by a hyphen: "three-year". */
  readonly hyphen: boolean;
}

/** The unit that follows a number that ends at `end`. */
export function unitAfter(text: string, end: number): Unit | null {
  if (!MAY_FOLLOW.test(text.slice(end, end + 2))) return null;
  const after = text.slice(end, end + 48);
  if (SECONDS.test(after) && !DECADE.test(text.slice(Math.max(0, end - 10), end)))
    return { code: 's', dimension: 'time', length: 1, hyphen: false };
  const letter = LETTER.exec(after);
  const match = letter ?? findWord(after);
  if (INCHES.test(after)) return { code: 'in', dimension: 'length', length: 2, hyphen: false };
  if (match === null || (letter === null && /^\s/u.test(after) && COMPOUND.test(after.slice(match[0].length)))) return null;
  if (CAPITALS.test(match[0]) && !/\d$/u.test(text.slice(0, end))) return null;
  const term = match[1] as string;
  const spaced = term.replaceAll('-', ' ');
  const unit =
    exact.get(term) ?? exact.get(spaced) ?? folded.get(spaced.toLowerCase()) ?? folded.get(term.toLowerCase()) ?? folded.get(term);
  return unit === undefined ? null : { code: unit.code, dimension: unit.dimension, length: match[0].length, hyphen: after.startsWith('-') };
}

/**
 * A unit of more than one letter and what stands before it, as a match of `^(?:[ -]|)(?:BETWEEN )?(unit)`: looked up, since an expression
 * of all units takes longer to compile than to read an article.
 */
function findWord(after: string): readonly [whole: string, term: string] | null {
  const before = BEFORE_WORD.exec(after)?.[0].length ?? 0;
  const term = termAt(after, before);
  if (term !== null) return [after.slice(0, before + term.length), term];
  // Without the adjective, which may itself be the beginning of a unit.
  const from = /^[ \u00a0-]/u.test(after) ? 1 : 0;
  const other = from === before ? null : termAt(after, from);
  return other === null ? null : [after.slice(0, from + other.length), other];
}

/** The longest unit that stands at a position. */
function termAt(text: string, from: number): string | null {
  for (const length of lengths.get(text.charAt(from).toLowerCase()) ?? []) {
    const term = text.slice(from, from + length);
    const lower = term.toLowerCase();
    const isUnit = words.has(lower) || words.has(lower.replaceAll('-', ' '));
    if (isUnit && !IN_WORD.test(text.charAt(from + length))) return term;
  }
  return null;
}

const POUNDS = /^([ \u00a0-])pounds?(?!\p{L})/u;

/** Pounds where they are a weight. */
export function weightAfter(text: string, end: number): Unit | null {
  const match = POUNDS.exec(text.slice(end, end + 10));
  return match === null ? null : { code: 'lb', dimension: 'mass', length: match[0].length, hyphen: match[1] === '-' };
}
