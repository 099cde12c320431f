/** Parts of a whole: "two-thirds", "half of", "one in five". */

import { isLevelVerb } from '../change-verbs.ts';
import { wordsOf } from '../lexicon.ts';
import { FRACTIONS, type Piece, UNITS } from './pieces.ts';
import { type Numeral, nextWord, type Reading, wordAt } from './walk.ts';
import { readSmall } from './words.ts';

/** "two-thirds", "a third of", "three quarters", "half of": a part of one, with three decimals. */
export function readShare(pieces: readonly Piece[], first: number): Numeral | null {
  const share = (last: number, value: number): Numeral => ({
    first,
    last,
    value: Math.round(value * 1e3) / 1e3,
    lower: null,
    form: 'share',
    scale: 1,
    letterScale: false,
  });
  const lead = pieces[first]?.lower ?? '';
  const next = nextWord(pieces, first);
  const following = wordAt(pieces, next === null ? null : nextWord(pieces, next));
  if (lead === 'half')
    return isOtherHalf(pieces, first) ||
      /^(?:of|the|its|their|his|her|our|all|that|those|these)$/u.test(wordAt(pieces, next)) ||
      isToShare(pieces, next) ||
      isBareShare(pieces, first, first)
      ? share(first, 0.5)
      : null;
  const ratio = readRatio(pieces, first);
  if (ratio !== null) return share(ratio.last, ratio.value);
  const numerator = /^(?:a|an)$/u.test(lead) ? 1 : UNITS.get(lead);
  const denominator = FRACTIONS.get(wordAt(pieces, next));
  if (numerator === undefined || denominator === undefined || next === null || numerator >= denominator || numerator === 0) return null;
  const hyphenated = pieces[first + 1]?.gap === '' && lead !== 'a';
  const pluralWord = numerator > 1 && /s$/u.test(wordAt(pieces, next));
  if (numerator > 1 && !pluralWord) return null;
  return hyphenated ||
    following === 'of' ||
    isOrMoreOf(pieces, next) ||
    pluralWord ||
    (lead === 'one' && denominator === 3) ||
    (lead !== 'one' && isBareShare(pieces, first, next))
    ? share(next, numerator / denominator)
    : null;
}

const HEDGES = new Set(
  'about almost around as barely less more most much nearly roughly over some just than least under to up well only'.split(' '),
);
const COMPARED = wordsOf('compared');
/** What follows a phrase that ends with its fraction: no noun, of which "third" or "half" would be an adjective. */
const AFTER_SHARE = wordsOf('behind a share');

/** What those asked in a poll do: "just over a third opposed the plan". */
const OPINIONS = wordsOf('polled verb');

/** "half of its posts for the north and half for the south": the other half. */
function isOtherHalf(pieces: readonly Piece[], at: number): boolean {
  if (!/^(?:and|,)$/u.test(wordAt(pieces, at - 1) || (pieces[at - 1]?.text ?? ''))) return false;
  if (!/^(?:for|from|to|in|at|on|by|were|was|are|is|went|goes)$/u.test(wordAt(pieces, at + 1))) return false;
  return pieces.slice(Math.max(0, at - REACH_OF_HALF), at - 1).some(({ lower }) => lower === 'half');
}

const REACH_OF_HALF = 12;
const SURE_HEDGE = /^(?:almost|nearly|roughly|than)$/u;
const SLIGHTLY = /^(?:just|well|slightly|little)$/u;

/** "by a quarter", "fell a third", "nearly half said", "a third higher": a share without "of". */
function isBareShare(pieces: readonly Piece[], first: number, last: number): boolean {
  const next = pieces[last + 1];
  if (next !== undefined && next.gap === '' && (next.kind !== 'mark' || /^[-‐‑–]$/u.test(next.text))) return false;
  const ends = next === undefined || next.kind === 'mark';
  if (!ends && COMPARED.has(next.lower)) return true;
  if (!ends && !AFTER_SHARE.has(next.lower) && !OPINIONS.has(next.lower)) return false;
  let before = first - 1;
  while (before >= 0 && HEDGES.has(pieces[before]?.lower ?? '')) before -= 1;
  const lead = pieces[before]?.lower ?? '';
  if (lead === 'by' || lead === 'between' || isLevelVerb(lead)) return true;
  // "by nearly ₹7,000, or roughly a fifth"
  if (ends && lead === 'or' && pieces[before - 1]?.text === ',') return true;
  // "the party has more than a third and can block it"
  if (/^(?:has|have|had|holds?|held|owns?|owned|controls?|controlled|won|lost|won)$/u.test(lead) && before < first - 1) return true;
  // "between a fifth and a quarter"
  if (
    lead === 'and' &&
    [before - 2, before - 3].some((at) => wordAt(pieces, at) === 'between') &&
    FRACTIONS.has(pieces[before - 1]?.lower ?? '')
  )
    return true;
  if (ends) return false;
  const hedge = pieces[first - 1]?.lower ?? '';
  // "spoke about a third plan" speaks of another plan.
  if (OPINIONS.has(next.lower))
    return SURE_HEDGE.test(hedge) || (/^(?:under|over)$/u.test(hedge) && (first === 1 || SLIGHTLY.test(pieces[first - 2]?.lower ?? '')));
  return (
    /^(?:almost|nearly|roughly|than|about|around|under|over)$/u.test(hedge) &&
    /^(?:said|says|say|had|have|has|were|are|was|is|would|will|did|do)$/u.test(next.lower)
  );
}

/** "half to two-thirds of the crop" */
const isToShare = (pieces: readonly Piece[], to: number | null): boolean =>
  to !== null &&
  wordAt(pieces, to) === 'to' &&
  (UNITS.has(wordAt(pieces, to + 1)) || wordAt(pieces, to + 1) === 'a') &&
  [to + 2, to + 3].some((at) => FRACTIONS.has(wordAt(pieces, at))) &&
  [to + 3, to + 4].some((at) => wordAt(pieces, at) === 'of');

/** "a quarter or more of residents" */
const isOrMoreOf = (pieces: readonly Piece[], last: number): boolean =>
  wordAt(pieces, last + 1) === 'or' && /^(?:more|less|so)$/u.test(wordAt(pieces, last + 2)) && wordAt(pieces, last + 3) === 'of';

const ROUND = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000]);

/** "one in five", "9 in 10", "four out of ten": a part told by small numbers. "17 out of 18" counts both. */
function readRatio(pieces: readonly Piece[], first: number): Reading | null {
  const part = readPlain(pieces, first);
  if (part === null) return null;
  const direct = nextWord(pieces, part.last);
  const link = direct === null ? null : (overNoun(pieces, direct) ?? direct);
  if (link === null) return null;
  const beyond =
    wordAt(pieces, link) === 'out' && wordAt(pieces, link + 1) === 'of'
      ? link + 2
      : wordAt(pieces, link) === 'in'
        ? afterIn(pieces, link)
        : null;
  const whole = beyond === null ? null : readPlain(pieces, wordAt(pieces, beyond) === 'every' ? beyond + 1 : beyond);
  if (
    whole === null ||
    (!ROUND.has(whole.value) && !isOddRatio(pieces, first, part.value, whole.last)) ||
    part.value >= whole.value ||
    part.value > 10 ||
    part.value <= 0
  )
    return null;
  const after = pieces[whole.last + 1];
  const measure =
    after !== undefined &&
    after.gap !== '' &&
    /^(?:years?|days?|months?|weeks?|hours?|minutes?|million|billion|thousand|%|percent|per)$/u.test(after.lower);
  // "arrested two in five cities" counts both; "Two in five cases were mild" is a part.
  const counts = after !== undefined && after.gap !== '' && PLACES.test(after.lower) && !isLed(pieces, first);
  if (link !== direct && after !== undefined && after.kind !== 'mark' && !AFTER_PART.has(after.lower)) return null;
  return measure || counts ? null : { last: whole.last, value: part.value / whole.value };
}

const PLACES = /^(?:cases|places|cities|countries|states)$/u;

/** Whether a part opens its sentence, or stands behind a hedge, "that" or "in". */
const isLed = (pieces: readonly Piece[], first: number): boolean =>
  first === 0 || HEDGES.has(pieces[first - 1]?.lower ?? '') || /^(?:that|in)$/u.test(pieces[first - 1]?.lower ?? '');

/** "300 deaths, or 1 in 37" */
const isOddRatio = (pieces: readonly Piece[], first: number, part: number, last: number): boolean =>
  part === 1 &&
  pieces[first - 1]?.lower === 'or' &&
  pieces[first - 2]?.text === ',' &&
  (pieces[last + 1] === undefined || pieces[last + 1]?.kind === 'mark');

/** "one American in ten": the word "in" behind the noun that is counted. */
function overNoun(pieces: readonly Piece[], noun: number): number | null {
  const [word, link] = [pieces[noun], pieces[noun + 1]];
  return word?.kind === 'word' && !/^(?:in|out|of|or|and|to|by|on|at|for)$/u.test(word.lower) && link?.lower === 'in' && link.gap === ' '
    ? noun + 1
    : null;
}

/** What may follow "one American in ten", where "one fire in ten houses" counts the houses. */
const AFTER_PART = wordsOf('behind a part');

/** What follows "in" after a space, or after a hyphen as in "one-in-five". */
function afterIn(pieces: readonly Piece[], link: number): number | null {
  const next = pieces[link + 1];
  if (next?.gap === ' ') return link + 1;
  return next?.gap === '' && next.text === '-' && pieces[link + 2]?.gap === '' ? link + 2 : null;
}

/** Whole digits or a small number word. */
function readPlain(pieces: readonly Piece[], at: number): Reading | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  return piece.kind === 'digits' && /^\d{1,4}$/u.test(piece.text)
    ? { last: at, value: Number(piece.text) }
    : piece.kind === 'word'
      ? readSmall(pieces, at)
      : null;
}
