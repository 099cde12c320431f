/** Which of the proposed breaks end a sentence. Full stops after abbreviations, initials and numbers do not. */
import { loadLexicon } from '../lexicons/load.ts';
import { isLower, isSpace, isUpper } from '../text/characters.ts';

/**
 * title, street: stand before a name · number: before a number · month: before a day · clock: after an hour ·
 * place, body, degree: may end a sentence or stand inside a name · scholar, unit: go on in lower case, else end a sentence ·
 * link: stands between two things.
 */
type AbbreviationClass = 'title' | 'street' | 'number' | 'month' | 'clock' | 'place' | 'body' | 'degree' | 'scholar' | 'unit' | 'link';

const abbreviations = new Map(
  loadLexicon('abbreviations', ['term', 'class', 'note']).map((entry) => [entry.term, entry.class as AbbreviationClass]),
);
const openers = new Set(loadLexicon('sentence-openers', ['term', 'note']).map(({ term }) => term));
const clockFollowers = new Set(loadLexicon('clock-followers', ['term', 'note']).map(({ term }) => term));
const cues = new Set(loadLexicon('quote-tags', ['term', 'note']).map(({ term }) => term));

const BEFORE_STOP = /(?:^|[^\p{L}\p{N}.'’&-])((?:et\s)?[\p{L}\p{N}.'’&-]+)$/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
const NEXT_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{N}'’.&-]+)/u;
const NEXT_TWO = /^[^\p{L}\p{N}]*[\p{L}\p{N}'’.&-]+\s+[^\p{L}\p{N}]{0,2}([\p{L}\p{N}]+)/u;
const ENUMERATOR = /^[\s•·▪●◦‣■–—*-]*(?:\(?(?:\d{1,3}|\p{L})[.)]|[^\p{L}\p{N}]*)\s*$/u;
/** "wrote on X.": the platform, not an initial. */
const ON_X = /\s(?:on|to) X$/u;
const CLOSED_SHOUT = /[?!]["'”’»]+\s*$/u;
const SYMBOL = /^\([^().]{1,40}\)\s+\p{Ll}/u;
/** "Hoshino (6999.T)": the symbol of a share and its exchange. */
const LISTED_BEFORE = /\([\p{L}\p{N}]{1,8}\.$/u;
const LISTED_AFTER = /^\p{Lu}{1,3}\)/u;
const NAME_AND_CUE = /^(?!(?:He|She|It|They|We|You|The|An?|This)\s)(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(\p{Ll}+)/u;

/**
 * Whether a sentence ends before `next`.
 * @param text the block
 * @param start where the sentence in hand starts
 * @param next where the following one would start
 */
export function endsSentence(text: string, start: number, next: number): boolean {
  const before = text.slice(Math.max(start, next - 40), next).trimEnd();
  const after = text.slice(next, next + 80);
  if (next - start < 12 && ENUMERATOR.test(text.slice(start, next))) return false;
  const word = NEXT_WORD.exec(after)?.[1]?.replace(/[.'’&-]+$/u, '') ?? '';
  // eBay, iPhone: a name that starts in lower case starts a sentence all the same.
  if (isLower(word[0]) && !isUpper(word[1])) return false;
  if (CLOSED_SHOUT.test(before) && isTag(after)) return false;
  // "Col. (ret.) John Hale"
  if (before.endsWith('(ret.)')) return false;
  if (!before.endsWith('.')) return true;
  // "He said: 1. We stay."
  if (/: \(?\d{1,2}\.$/u.test(before)) return false;
  if (LISTED_BEFORE.test(before) && LISTED_AFTER.test(after)) return false;
  return !isAbbreviation(before.slice(0, -1), word, after, isSpace(text[next - 1]));
}

/** `"Go!" President Joe Biden said`: the words after the marks report what stands in them. */
function isTag(after: string): boolean {
  const verb = NAME_AND_CUE.exec(after)?.[1];
  return verb !== undefined && cues.has(verb);
}

function isAbbreviation(before: string, next: string, after: string, spaced: boolean): boolean {
  // "then-Sen. Barack Obama", "''Mr. Khan": the abbreviation is the last piece of what is written without a space.
  const token = BEFORE_STOP.exec(before)?.[1]?.split(/[-'’]/u).at(-1);
  if (token === undefined || token === '' || ON_X.test(before)) return false;
  // "M. A. Lopez": a second initial, not the article.
  const opens = isUpper(next[0]) && openers.has(next.toLowerCase()) && !/^\p{Lu}\.\s\p{Lu}/u.test(after);
  const toDigit = /^\p{N}/u.test(next);
  const kind = classOf(token);
  switch (kind) {
    case null:
      return false;
    case 'title':
      return !toDigit;
    case 'street':
      return !toDigit && !opens;
    case 'number':
    case 'month':
      return toDigit;
    case 'clock':
      return clockFollowers.has(next.toLowerCase()) || after.startsWith('(');
    case 'place':
      return spaced && !opens && !toDigit;
    case 'body':
    case 'degree':
      // "Orion Foods Inc. (NYSE: ORN) today announced"
      if (SYMBOL.test(after)) return true;
      return !opens && !toDigit && isUpper(NEXT_TWO.exec(after)?.[1]?.[0]);
    case 'scholar':
      return !opens;
    case 'unit':
      return false;
    case 'link':
      return true;
  }
}

function classOf(token: string): AbbreviationClass | null {
  if (token === 'I') return null;
  const isInitial = token.length === 1 && isUpper(token);
  if (isInitial) return 'place';
  const lower = token.toLowerCase();
  const listed = abbreviations.get(lower);
  const capital = isUpper(token[0]);
  if (listed !== undefined) {
    // "He said no. 5 people left": in lower case these are words.
    const needsCapital =
      listed !== 'scholar' && listed !== 'clock' && listed !== 'unit' && listed !== 'link' && !(listed === 'number' && lower !== 'no');
    if (capital || !needsCapital) return listed;
  }
  return capital && INITIALS.test(token) ? 'place' : null;
}
