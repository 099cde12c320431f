/** Bylines: "By Jane Doe", "Jane Doe in Kyiv", "Reporting by …; Editing by …". */
import { calendarWords, MONTHS } from '../lexicons/calendar.ts';
import { anyOf, loadLexicon } from '../lexicons/load.ts';
import { countLineWords, isLong } from '../text/shape.ts';
import { readDateStamp } from './date-stamp.ts';
import { isAuthorList, isNames, isRole, isStaff, NAME_WORD, NAMES } from './find-authors.ts';

/** Positions relative to the line. */
export interface Byline {
  readonly rule: string;
  /** The authors without "By". */
  readonly names: string;
  /** Where the byline ends and a date or another piece follows. */
  readonly end: number;
  /** Signed at the end of a report, by those who worked on it. */
  readonly isSignOff: boolean;
}

const days = anyOf((['weekday', 'month', 'holiday'] as const).flatMap((sense) => [...calendarWords(sense).keys()]));
const agencies = anyOf(loadLexicon('news-agencies', ['term', 'sense', 'note']).map(({ term }) => term));

const roles = new Set([...loadLexicon('bio-roles', ['term', 'note']).map(({ term }) => term), 'staff']);
const clauseWords = new Set(
  loadLexicon('sentence-openers', ['term', 'note']).flatMap(({ term, note }) => (note === 'pronoun' || note === 'auxiliary' ? [term] : [])),
);

const BY = new RegExp(
  `^(?:/ )?(?:(?:(?:story|words|text|analysis|exclusive|opinion|report|reporting|written|posted|published|contributed|submitted) )?by(?::\\s*|\\s+)|(?:writer|author|reporter|text|words)s? ?:\\s+)(?!(?:${days})\\b(?! [\\p{L}'’-]+(?:$|[,|/]| and | [\\p{L}'’-]+$)))`,
  'iu',
);
/** "By", "Text by:" on a line of their own, above the names. */
export const isByAlone = (text: string): boolean => /^(?:text |words |story |written )?by:?$/iu.test(text);
/** "ByJane Doe", as some pages print it. */
const GLUED_BY = /^By(?=\p{Lu}\p{Ll}+ \p{Lu})/u;
const STAFF_WORD = '(?:[Ss]taff|[Cc]orrespondents?|[Rr]eporters?|[Dd]esk|[Aa]gencies|[Ee]ditors?|[Tt]eam)';
const STAFF = `(?:[Oo]ur |[Tt]he )?(?:\\p{L}+ ){0,2}${STAFF_WORD}(?: (?:[Rr]eporters?|[Ww]riters?))?`;
const AFTER_NAMES = '(?=$|[\\s,|/·•–—(@;-])';
const AUTHORS = new RegExp(`^(?:${NAMES}(?:,? and (?:[Aa]gencies|[Ss]taff))?|${STAFF}|${agencies})${AFTER_NAMES}`, 'u');
const shouted = anyOf([...MONTHS.keys()].map((month) => month.toUpperCase()));
/** "By JANE DOEMARCH 4, 2016", as older pages print it. */
const GLUED_MONTH = new RegExp(`(?<=\\p{Lu}{2})(?=(?:${shouted})\\.? \\d{1,2}, \\d{4})`, 'u');
const TAIL = /^[\p{L}\p{N}\s,.'’&@|/()·•–—:;-]*$/u;
const SIGN_OFF =
  /^(?:[–—-]{1,2} ?)?[([]?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|produced|translated|edited|written) by|based on reporting by|contributing:|with assistance (?:by|from)|with (?:a report|reports) (?:from|by) [^.,]{3,60}$|with (?:files|reporting|additional reporting|agencies|inputs?|contributions)\b)/iu;
/** "wd/msh (dpa, AFP, Reuters)", "bur-jj/har", "/cb": initials of those who wrote and edited. */
const INITIALS = new RegExp(
  `^(?:/[a-z]{2,5}$|[a-z]{2,5}(?:[/,-] ?[a-z]{2,5})*(?: ?/[a-z]{2,5}| \\((?:(?:${agencies}|dpa|epd|KNA|AP|dapd)(?:, | and )?){1,8}\\))$)`,
  'u',
);
/** "Doe reported from Kyiv and Roe wrote from Washington.", "Reporting from Kyiv" */
const REPORTED_FROM = new RegExp(
  `^(?:Reporting|${NAME_WORD}(?:,? (?:and )?${NAME_WORD}){0,8} (?:reported|wrote)) from ${NAME_WORD}(?:,? (?:(?:and|in|from|wrote|reported) ){0,3}${NAME_WORD}){0,12}\\.?$`,
  'u',
);
/** "Reported by Jane Doe. Translated by John Roe." */
const REPORTED_BY =
  /^Reported (?:and written )?by \p{Lu}[^\s,]*(?: [^\s,.]+){0,5}\.?(?: (?:Translated|Written|Edited|Produced) (?:in English )?by [^.,]{3,50}\.?){0,3}$/u;
const SIGNED = /^[([]?(?:reporting|writing|written) (?:and (?:writing|editing) )?by ([^;)\]]+)/iu;
const MOST_WORDS = 22;
const MOST_SIGN_OFF_WORDS = 60;

/** Reads a line as a byline; null where it is none. A byline is no sentence: it has no words in lower case but small ones. */
export function readByline(text: string): Byline | null {
  if (isLong(text)) return null;
  const words = countLineWords(text);
  if (
    ((SIGN_OFF.test(text) || REPORTED_FROM.test(text) || REPORTED_BY.test(text)) && words <= MOST_SIGN_OFF_WORDS) ||
    (words <= 12 && INITIALS.test(text))
  ) {
    const names = SIGNED.exec(text)?.[1]?.trim() ?? '';
    return { rule: 'clean.sign-off', names, end: text.length, isSignOff: true };
  }
  if (words > MOST_WORDS) return null;
  const head = BY.exec(text)?.[0] ?? GLUED_BY.exec(text)?.[0];
  if (head !== undefined) return readAuthors(text, head.length);
  if (isAuthorList(text))
    return { rule: 'clean.byline-place', names: withoutTitle(text.split(/ [|·•] /u, 1)[0] as string), end: text.length, isSignOff: false };
  return null;
}

function readAuthors(text: string, from: number): Byline | null {
  const rest = text.slice(from);
  const glued = GLUED_MONTH.exec(rest)?.index;
  if (glued !== undefined && isNames(rest.slice(0, glued)))
    return { rule: 'clean.byline', names: rest.slice(0, glued), end: from + glued, isSignOff: false };
  const authors = AUTHORS.exec(rest)?.[0];
  if (authors === undefined || !TAIL.test(rest)) return null;
  const tail = rest.slice(authors.length);
  const end = from + authors.length + endOfAuthors(tail);
  const names = withoutRole(text.slice(from, end)).replace(/[\s,|/·•–—-]+$/u, '');
  // "by Jane Doe on 3 March 2022"
  if (/^ on /u.test(tail) && readDateStamp(tail.slice(1))?.end === tail.length - 1)
    return { rule: 'clean.byline', names: authors, end: from + authors.length, isSignOff: false };
  if (isSentence(tail)) return null;
  // A verb after the name makes it a sentence: "By Monday Smith had left".
  if (/^ \p{Ll}/u.test(tail) && !/^ (?:(?:in|for|at|of|and|with|from) |[^\s@]+@)/u.test(tail)) return null;
  if (/[.!?]\s+\p{Lu}/u.test(tail)) return null;
  return { rule: 'clean.byline', names, end, isSignOff: false };
}

/** "Jane Doe @janedoe Court reporter", "Jane Doe - Reporter", "Jane Doe Follow": the account, the role, the button are no name. */
function withoutRole(names: string): string {
  const named = withoutGlued(names.split(/ \S*@| Follow$/u, 1)[0] as string);
  const [person, role] = named.split(/ [-–—|/] ?/u) as [string, string?];
  return role !== undefined && isRole(role) ? person : withoutTitle(named);
}

const TWO_NAMES = new RegExp(`^${NAME_WORD} ${NAME_WORD} (?=\\p{Lu})`, 'u');

/** "Jane Doe Health correspondent": behind a name of two words. */
export function withoutTitle(names: string): string {
  const two = isStaff(names) ? undefined : TWO_NAMES.exec(names)?.[0];
  return two !== undefined && isRole(names.slice(two.length)) ? two.trimEnd() : names;
}

/** "Jane DoeStaff Writer": a role printed without a space. */
function withoutGlued(names: string): string {
  for (const { index } of names.matchAll(/(?<=\p{Ll})(?=\p{Lu})/gu)) if (isRole(names.slice(index))) return names.slice(0, index);
  return names;
}

/** "By Labor Day, he had hired staff": a pronoun or an auxiliary, or words of no role before a full stop. */
function isSentence(tail: string): boolean {
  const words = tail.match(/(?<![\p{L}\p{N}'’.@])\p{Ll}[\p{Ll}'’-]*/gu) ?? [];
  if (words.some((word) => clauseWords.has(word))) return true;
  return /\p{Ll}[.!?]$/u.test(tail) && words.filter((word) => word.length > 3 && !roles.has(word)).length > 1;
}

/** How far the line belongs to the authors: up to a date, a bar or the end. */
function endOfAuthors(tail: string): number {
  for (const match of tail.matchAll(/[,|/·•–—-]\s*|\s{2,}|\s(?=\d)|\s(?=(?:published|updated|posted)\b)/giu)) {
    const from = match.index + match[0].length;
    if (readDateStamp(tail.slice(from)) !== null || /^[|•·]/u.test(match[0])) return match.index;
  }
  return tail.length;
}
