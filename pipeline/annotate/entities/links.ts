/** Small words that hold a name together. */
import { loadLexicon } from '../../lexicons/load.ts';
import type { Token } from '../document.ts';
import type { Item } from './item.ts';
import { CALENDAR, GIVEN_NAMES, isCapitalized, nameWords, ORGANIZATION_HEADS, PARTICLES, PLACE_HEADS } from './words.ts';

const FOR_HEADS = nameWords('head before for');
const ON_HEADS = nameWords('head before on');

/** Where a link that begins at this token ends, or null where none does: particles, "&", "of" and "for" after the head of an institution. */
export function endOfLink(tokens: readonly Token[], at: number, end: number, items: readonly Item[]): number | null {
  const token = tokens[at] as Token;
  const before = items.at(-1) as Item;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= end || (before.type !== 'word' && before.type !== 'known' && before.type !== 'title')) return null;
  const nickname = before.type === 'word' ? endOfNickname(tokens, at, end) : null;
  if (nickname !== null) return nickname;
  if (token.text === '&' && isCapitalized(next.text)) return at + 1;
  if (PARTICLES.has(token.lower) && !isCapitalized(token.text) && before.type === 'word') {
    let to = at + 1;
    while (to < end && (PARTICLES.has((tokens[to] as Token).lower) || /^[-‐‑]$/u.test((tokens[to] as Token).text))) to += 1;
    const word = tokens[to];
    return to < end && word !== undefined && isCapitalized(word.text) && token.lower !== 'do' && token.lower !== 'den' ? to : null;
  }
  if (/^['’]s?$/u.test(token.lower) && POSSESSIVE_HEADS.has(before.folded) && isBodyAhead(tokens, at + 1, end)) return at + 1;
  if (/^['’]s?$/u.test(token.lower) && isSaint(items) && isHeadAhead(tokens, at + 1, end)) return at + 1;
  const isField = before.type === 'word' && FIELDS.has(before.folded);
  const hasLink = (word: RegExp): boolean => items.some(({ type, first }) => type === 'link' && word.test(tokens[first]?.lower ?? ''));
  // "Department for Environment, Food and Rural Affairs"
  if (token.text === ',' && isField && hasLink(/^(?:of|for)$/u) && FIELDS.has(next.lower) && endsList(tokens, at + 2, end)) return at + 1;
  // "Society for the Protection of Birds", "… of Cruelty to Animals", "… of the Constitution"
  const named = next.lower === 'the' ? at + 2 : at + 1;
  const isNamed = named < end && isCapitalized((tokens[named] as Token).text);
  if (/^(?:of|to)$/u.test(token.lower) && before.type === 'word' && isNamed && hasLink(/^for$/u)) return named;
  // "Ministry of Health and Social Welfare"
  const listed =
    token.lower === 'and' &&
    isCapitalized(next.text) &&
    before.type === 'word' &&
    (hasLink(/^(?:of|,)$/u) || (isField && hasLink(/^for$/u))) &&
    !CALENDAR.has(next.lower) &&
    !GIVEN_NAMES.has(next.lower);
  if (listed) return at + 1;
  // "Energy and Natural Resources Committee"
  if (token.lower === 'and' && isField && isBodyAhead(tokens, at + 1, end)) return at + 1;
  if (token.lower === 'at' && isCapitalized(next.text) && items.some(({ folded }) => folded === 'university')) return at + 1;
  // "Helen Marsh of the University of Kent": a surname, though it ends names of places.
  const bearer = items.at(-2);
  if (bearer?.type === 'word' && GIVEN_NAMES.has(bearer.folded) && PLACE_HEADS.has(before.folded)) return null;
  if (!isLinkWord(token.lower, before)) return null;
  const skip = next.lower === 'the' && tokens[at + 2] !== undefined ? 2 : 1;
  const word = tokens[at + skip];
  if (word === undefined || at + skip >= end || !isCapitalized(word.text) || CALENDAR.has(word.lower)) return null;
  return at + skip;
}

/** Words of the longest nickname. */
const LONGEST_NICKNAME = 3;

/** 'Ismael "El Mayo" Ruiz': the token behind a name in marks between two words of a name, or null. */
function endOfNickname(tokens: readonly Token[], at: number, end: number): number | null {
  if (!/^["“‘]$/u.test((tokens[at] as Token).text)) return null;
  for (let to = at + 1; to <= at + 1 + LONGEST_NICKNAME && to + 1 < end; to += 1) {
    const { text } = tokens[to] as Token;
    if (/^["”’]$/u.test(text)) return to > at + 1 && isCapitalized((tokens[to + 1] as Token).text) ? to + 1 : null;
    if (!isCapitalized(text)) return null;
  }
  return null;
}

/** What committees and ministries are for: "Competition and Markets Authority". */
const FIELDS = new Set(loadLexicon('body-fields', ['term']).map(({ term }) => term));

/** "New People's Army", "Prosecutor General's Office": words whose possessive stands inside the names of bodies. */
const POSSESSIVE_HEADS = nameWords('possessor');

/** Whether a list of fields ends in "and" and a further one: "…, Food and Rural Affairs". */
function endsList(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at + 1 < Math.min(end, first + MOST_LISTED); at += 1) {
    const { text, lower } = tokens[at] as Token;
    if (lower === 'and') return isCapitalized((tokens[at + 1] as Token).text);
    if (text !== ',' && !isCapitalized(text)) return false;
  }
  return false;
}

/** Words and marks of the longest list of fields in a name. */
const MOST_LISTED = 6;

/** "St. Mary", "Saint Anne": whom hospitals, schools and squares are called by. */
const isSaint = (items: readonly Item[]): boolean =>
  /^(?:st|saint) ./u.test(
    items
      .slice(-2)
      .map(({ folded }) => folded)
      .join(' '),
  ) || /^(?:st|saint) ./u.test(items.at(-1)?.folded ?? '');

/** Whether the words behind a possessive end in the head of a body or a place: "'s Hospital", "'s Square". */
const isHeadAhead = (tokens: readonly Token[], first: number, end: number): boolean =>
  isBodyAhead(tokens, first, end) ||
  (first < end && isCapitalized((tokens[first] as Token).text) && PLACE_HEADS.has((tokens[first] as Token).lower));

function isBodyAhead(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < Math.min(end, first + 4); at += 1) {
    const { text, lower } = tokens[at] as Token;
    if (!isCapitalized(text)) return false;
    if (ORGANIZATION_HEADS.has(lower)) return true;
  }
  return false;
}

function isLinkWord(word: string, { folded, type }: Item): boolean {
  if (type === 'title' || !(word === 'of' || word === 'for' || word === 'on')) return false;
  const isHead = ORGANIZATION_HEADS.has(folded) || PLACE_HEADS.has(folded);
  return (word === 'of' && isHead) || (word === 'for' && FOR_HEADS.has(folded)) || (word === 'on' && ON_HEADS.has(folded));
}
