/** Where a point in time and a noun phrase meet without a mark between them. */
import type { Token } from '../token.ts';
import { DAY_NAMES, DAY_PARTS, MONTH_NAMES, TIME_NOUNS } from './words.ts';

/** Whether a time ends before a token, or begins with it, so that the token is no part of the phrase that runs up to it. */
export function breaksAtTime(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  const [before, token] = [tokens[at - 1] as Token, tokens[at] as Token];
  if (breaksAfterDay(before, token) || breaksBeforeDay(before, token) || breaksBeforeTime(before, token, next)) return true;
  if (breaksBeforeSpan(before, token, next)) return true;
  return breaksAfterTime(tokens, at) || breaksAfterDate(tokens, at) || breaksBeforeLength(before, token, next);
}

/** "on Saturday Russian forces": a day ends its phrase, unless a part of the day follows. */
function breaksAfterDay(before: Token, token: Token): boolean {
  return DAY_NAMES.has(before.lower) && !DAY_PARTS.has(token.lower) && token.pos !== 'PART';
}

/** "the envoy last month cited", "attacked the port late Friday": a time that is pointed at starts a phrase of its own. */
function breaksBeforeTime(before: Token, { lower }: Token, next: Token | undefined): boolean {
  if (next === undefined || (before.pos !== 'NOUN' && before.pos !== 'PROPN')) return false;
  const isDay = DAY_NAMES.has(next.lower) || (MONTH_NAMES.has(next.lower) && next.lower !== next.text);
  if (lower === 'last' || lower === 'next') return TIME_NOUNS.has(next.lower) || isDay;
  return (lower === 'late' || lower === 'early') && (isDay || /^(?:last|this|next)$/u.test(next.lower));
}

/** "Last week gunmen stormed", "The following day farmers marched": many, or a name, behind a time that is pointed at. */
function breaksAfterTime(tokens: readonly Token[], at: number): boolean {
  const [opener, time, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return TIME_NOUNS.has(time?.lower ?? '') && POINTING.has(opener?.lower ?? '') && token !== undefined && isMany(token);
}

/** Many who need no article, or a name. */
const isMany = (token: Token): boolean =>
  token.pos === 'NOUN'
    ? (token.lower !== token.lemma && /(?:s|men)$/u.test(token.lower)) || token.lower === 'police' || token.lower === 'people'
    : token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);

const POINTING = new Set(['last', 'next', 'previous', 'following', 'earlier', 'later']);

/** "arrested ten people Friday", "attacked the town today": a day after a noun stands for itself. */
function breaksBeforeDay(before: Token, token: Token): boolean {
  return DAY_NAMES.has(token.lower) && (before.pos === 'NOUN' || before.pos === 'PROPN') && !DAY_EPITHETS.has(before.lower);
}

/** Words that make a day's name the name of something ("Black Friday"). */
const DAY_EPITHETS = new Set(['black', 'bloody', 'boxing', 'cyber', 'easter', 'good', 'holy', 'palm', 'super', 'midnight', 'noon', 'usa']);

/** "gave Ruiz | ten days": how long stands behind a name for itself. */
const breaksBeforeLength = (before: Token, { pos }: Token, next: Token | undefined): boolean =>
  before.pos === 'PROPN' && pos === 'NUM' && next?.pos === 'NOUN' && next.lower.endsWith('s') && TIME_NOUNS.has(next.lemma);

/** "fired into Chile | hours later", "left the port | days after": how long after stands behind a noun for itself. */
const breaksBeforeSpan = (before: Token, { lower, lemma }: Token, next: Token | undefined): boolean =>
  (before.pos === 'NOUN' || before.pos === 'PROPN') &&
  lower.endsWith('s') &&
  TIME_NOUNS.has(lemma) &&
  /^(?:after|ago|before|earlier|later)$/u.test(next?.lower ?? '');

/** Prepositions before a date; an article in their place makes of the date the name of something ("the September 11 attacks"). */
const DATING = new Set(['after', 'before', 'by', 'during', 'from', 'in', 'on', 'since', 'until']);
const YEAR = /^(?:19|20)\d\d$/u;
const DAY_OF_MONTH = /^[0-3]?\d(?:st|nd|rd|th)?$/u;

/** "on September 11 gunmen killed", "In July 2018 soldiers shot", "in 2014 Russia seized": many, or a name, behind a date without a comma. */
function breaksAfterDate(tokens: readonly Token[], at: number): boolean {
  if (!isMany(tokens[at] as Token)) return false;
  const first = at - lengthOfDate(tokens, at);
  return first < at && DATING.has(tokens[first - 1]?.lower ?? '');
}

/** Tokens of the date that ends before a position; 0 where there is none. */
function lengthOfDate(tokens: readonly Token[], at: number): number {
  const [left, right] = [tokens[at - 2], tokens[at - 1]];
  const text = right?.text ?? '';
  const isAfterMonth = isMonth(left) && (DAY_OF_MONTH.test(text) || YEAR.test(text));
  if (isAfterMonth) return YEAR.test(text) && DAY_OF_MONTH.test(tokens[at - 3]?.text ?? '') ? 3 : 2;
  if (isMonth(right)) return DAY_OF_MONTH.test(left?.text ?? '') ? 2 : 1;
  return YEAR.test(text) ? 1 : 0;
}

const isMonth = (token: Token | undefined): boolean => token !== undefined && MONTH_NAMES.has(token.lower) && /^\p{Lu}/u.test(token.text);
