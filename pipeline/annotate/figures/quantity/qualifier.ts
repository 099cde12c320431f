/** What the words around a number make of it: nearly, at least, up to … */
import { anyOf, loadLexicon } from '../../../lexicons/load.ts';
import type { Figure } from '../../../models/figures.ts';
import { isLetter } from '../../../text/characters.ts';
import { anyWordOf } from '../lexicon.ts';
import type { Quantity } from './quantity.ts';

type Qualifier = Figure['qualifier'];

const entries = loadLexicon('qualifiers', ['term', 'qualifier', 'position', 'note']);
const byTerm = (position: string): ReadonlyMap<string, Qualifier> =>
  new Map(entries.filter((entry) => entry.position === position).map(({ term, qualifier }) => [term, qualifier as Qualifier]));
const BEFORE = byTerm('before');
const AFTER = byTerm('after');
/** Words between a qualifier and its number: "at least another 20", "nearly all 15". */
const BETWEEN =
  'another|an additional|an extra|a further|a total of|a record|a combined|a staggering|a whopping|the|all|an?|as many as|the required|their|its';
const BEFORE_PATTERN = new RegExp(`(?:^|[^\\p{L}\\d-])(${anyOf(BEFORE.keys())}) ?(?:(?<= )(?:${BETWEEN}) )?$`, 'iu');
/** With what a qualifier or the words behind it can end; asked first, since most numbers have none. */
const LAST_WORDS = new Set([...BEFORE.keys(), ...BETWEEN.replace('an?', 'a|an').split('|')].map((term) => lastWordOf(term)));

/** The letters at the end of a text, or the sign that stands there, without the space behind. */
function lastWordOf(text: string): string {
  const end = text.endsWith(' ') ? text.length - 1 : text.length;
  let from = end;
  while (from > 0 && isLetter(text[from - 1])) from -= 1;
  return text.slice(from < end ? from : end - 1, end).toLowerCase();
}

const AFTER_PATTERN = new RegExp(`^(?:,? |-)(${anyOf([...AFTER.keys()])})(?![\\p{L}]| than| [\\p{Sc}\\d])|^(\\+)`, 'iu');

/** Prepositions that only qualify a number where it is no topic ("clashed over two islands") and no period ("over three days"). */
const SPATIAL = new Set(['over', 'under', 'above', 'below', 'around', 'about', 'beyond']);
const TOPIC_BEFORE = new RegExp(`\\b(?:${anyWordOf('topic stem')})\\p{L}* $`, 'iu');
const LASTING =
  /\b(?:last|take|took|work|serv|sleep|slept|train|spen[dt]|wait|for|after|within|in|than|is|are|was|were|taking|lasting|lasted|waited|waiting|some)\p{L}* $/iu;

/** "won by about a 67-point margin", "see around a one-in-five chance": behind what is told of amounts, where "talks about a 5% levy" has a topic. */
const AMOUNTING = /\b(?:by|with|at|of|for|to|is|are|was|were|sees?|saw|has|have|had|gives?|gave|holds?|held|owns?|owned) $/iu;
/** "Over five years, the fund lost": in the course of, where "Over five years of work" and "Over five years have passed" are amounts. */
const IN_COURSE = /^(?:,| (?:the|an?|its|their|his|her|it|he|she|they|we|I|this|that)\b)/u;

/** "ticked up to 4%": where the level went, not its bound. */
const MOVES_UP = new RegExp(`\\b(?:${anyWordOf('climbing stem')})(?:s|es|e|ed|ing)? $`, 'iu');
/** "well below the 95% recommended": a comparison with another number. */
const COMPARED = /^(?:(?:just|well|far|slightly|way|comfortably) )?(?:above|below|over|under) the $/iu;

export interface Qualified {
  readonly qualifier: Qualifier;
  /** Relative to the sentence: where the phrase starts and ends with its qualifiers. */
  readonly start: number;
  readonly end: number;
}

/** The qualifier of a quantity. Ranges and orders are what they are, whatever stands before them. */
export function readQualifier(text: string, quantity: Quantity): Qualified {
  const { start, end, form } = quantity;
  const before = text.slice(Math.max(0, start - 48), start);
  const match = LAST_WORDS.has(lastWordOf(before)) ? BEFORE_PATTERN.exec(before) : null;
  const found = match === null ? undefined : BEFORE.get((match[1] as string).toLowerCase());
  const term = match?.[1]?.toLowerCase() ?? '';
  const termStart = match === null ? start : start - before.length + match.index + (match[0].startsWith(match[1] as string) ? 0 : 1);
  const real = found !== undefined && isQualifier(text, termStart, term, quantity) ? found : null;
  const left = real === null ? start : termStart;
  if (form === 'range') return { qualifier: 'range', start: left, end };
  if (form === 'order') return { qualifier: 'order', start: left, end };
  // "an estimated 28,000-plus"
  if (real !== null) return { qualifier: real, start: left, end: text.startsWith('-plus', end) ? end + '-plus'.length : end };
  const after = AFTER_PATTERN.exec(text.slice(end, end + 24));
  // "within 30 days and up to €5m more", "the 20 million, plus damages"
  const isNext =
    after !== null && (/^ and up$/iu.test(after[0]) ? text.startsWith(' to ', end + after[0].length) : /^, plus$/iu.test(after[0]));
  if (after === null || isNext) return { qualifier: 'exact', start, end };
  const qualifier = after[2] === undefined ? (AFTER.get((after[1] as string).toLowerCase()) as Qualifier) : 'at_least';
  return { qualifier, start, end: end + after[0].length };
}

function isQualifier(text: string, termStart: number, term: string, { start, end, value, dimension, unit }: Quantity): boolean {
  const isRatio = unit === '%' || unit === 'share';
  const before = text.slice(Math.max(0, termStart - 24), termStart);
  if (term === 'up to' && MOVES_UP.test(before)) return false;
  if (COMPARED.test(text.slice(termStart, start))) return false;
  // "The agency estimated a 47% chance": who reckons, where "an estimated 47%" is a guess.
  if (/^estimated (?:an?|the|its|their|all) $/iu.test(text.slice(termStart, start))) return false;
  if (!SPATIAL.has(term)) return true;
  // "rallied around one candidate"
  if (value === 1 && dimension === null && unit === 'count') return false;
  if (/^(?:about|around) an? $/iu.test(text.slice(termStart, start))) return isRatio && AMOUNTING.test(before);
  if (/^(?:about|around|over|under|above|below|beyond) (?:the|all|an?|their|its) $/iu.test(text.slice(termStart, start))) return false;
  if (dimension === 'time' && term !== 'about' && term !== 'around')
    return term !== 'over' || LASTING.test(before) || (termStart === 0 && !IN_COURSE.test(text.slice(end, end + 40)));
  const small = unit === 'count' && value !== null && value <= 12;
  return (
    !(small && TOPIC_BEFORE.test(before)) &&
    !(
      small &&
      /^(?:over|under|above|below|beyond)$/u.test(term) &&
      /\p{L} $/u.test(before) &&
      !/\b(?:than|with|of|for|is|are|was|were|and|in|to|by|at) $/iu.test(before)
    )
  );
}
